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

const ask = (names: readonly string[], match = 'ALL') =>
  served.ask(
    `query Shared($concepts: [ConceptRef!]!, $match: SharedMatch!) {
      shared(concepts: $concepts, match: $match) { nodes { name } edges { by { concept { name } links { sentence } } } }
    }`,
    { concepts: names.map((name) => ({ name })), match },
  )

describe('what concepts share', () => {
  it('is linked to all of them, or to any two, with the links of each', async () => {
    expect((await ask(['magnesium', 'potassium', 'cramps'])).data).toMatchObject({ shared: { nodes: [] } })
    expect((await ask(['magnesium', 'potassium', 'cramps'], 'ANY')).data).toMatchObject({
      shared: {
        nodes: [{ name: 'Muscle weakness' }],
        edges: [{ by: [{ concept: { name: 'Magnesium' } }, { concept: { name: 'potassium' } }] }],
      },
    })
  })

  it('is null for a name that is not known', async () => {
    const { data, extensions } = await ask(['magnesum', 'cramps'])
    expect(data).toEqual({ shared: null })
    expect(extensions?.unknownNames).toMatchObject([{ name: 'magnesum' }])
  })

  it.each([[['cramps']], [['cramps', 'muscle cramps']], [[]]])('is refused for %j', async (names) => {
    expect((await ask(names)).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'concepts' } },
    ])
  })
})
