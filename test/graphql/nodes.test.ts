import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'

let store: GraphStore
let served: Served

beforeAll(async () => {
  store = await filledStore(openEmbedded)
  served = await serve(store)
})

afterAll(async () => {
  await served.app.close()
  await store.close()
})

/** Every object with an id in an answer, with its type. */
function identified(value: unknown): { id: string; __typename: string }[] {
  if (value === null || typeof value !== 'object') return []
  const own =
    'id' in value && '__typename' in value
      ? [{ id: String(value.id), __typename: String(value.__typename) }]
      : []
  return [...own, ...Object.values(value).flatMap(identified)]
}

describe('an id', () => {
  it('fetches again what it came with, for every type of node', async () => {
    const { data } = await served.ask(`{
      concepts(first: 100) { nodes { __typename id } }
      symptom(by: { name: "weakness" }) {
        __typename id
        safety { redFlags { __typename id section { __typename id } } }
        links { nodes {
          __typename id
          claims { nodes { __typename id evidence { __typename id } } }
          evidence { nodes { __typename id article { __typename id } section { __typename id } } }
        } }
      }
    }`)
    const nodes = [...new Map(identified(data).map((node) => [node.id, node])).values()]
    expect(new Set(nodes.map((node) => node.__typename))).toEqual(
      new Set(
        'Symptom Nutrient Hormone LifestyleFactor Factor Link Claim Evidence Article Section RedFlag'.split(
          ' ',
        ),
      ),
    )
    const query = 'query Again($id: ID!) { node(id: $id) { __typename id } }'
    for (const node of nodes) expect((await served.ask(query, { id: node.id })).data).toEqual({ node })
  })

  it('that nothing has gives null', async () => {
    const query = 'query Again($id: ID!) { node(id: $id) { id } }'
    const ids = ['', 'nothing', ':', 'symptom:', 'symptom:none', 'link:none', 'claim:none', 'evidence:none']
    for (const id of [...ids, 'article:none', 'section:none', 'red-flag:none', 'toString:x', '__proto__:x']) {
      const { data, errors } = await served.ask(query, { id })
      expect(errors, id).toBeUndefined()
      expect(data, id).toEqual({ node: null })
    }
  })
})
