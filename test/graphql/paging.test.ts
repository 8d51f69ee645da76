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

interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly nodes: readonly { readonly id: string }[]
  readonly totalCount: number
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

const CONNECTION =
  '{ totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'

/** Every kind of list, by a question with $first and $after; the list stands at the path. */
const LISTS: readonly (readonly [path: string, field: string])[] = [
  ['concepts', 'concepts(PAGE) LIST'],
  ['articles', 'articles(PAGE) LIST'],
  ['symptom.links', 'symptom(by: { name: "weakness" }) { links(PAGE) LIST }'],
  ['symptom.nutrients', 'symptom(by: { name: "weakness" }) { nutrients(PAGE) LIST }'],
  ['symptom.articles', 'symptom(by: { name: "weakness" }) { articles(PAGE) LIST }'],
  ['article.claims', 'article(by: { slug: "muscle-weakness" }) { claims(PAGE) LIST }'],
  ['article.concepts', 'article(by: { slug: "muscle-weakness" }) { concepts(PAGE) LIST }'],
  ['node.claims', `node(id: "${linkOf('SUPPLEMENTED')}") { ... on Link { claims(PAGE) LIST } }`],
  ['node.evidence', `node(id: "${linkOf('DEFICIENCY')}") { ... on Link { evidence(PAGE) LIST } }`],
]

function linkOf(state: string): string {
  const relation = state === 'DEFICIENCY' ? 'ASSOCIATED_WITH' : 'RELIEVES'
  return `link:nutrient:magnesium/${state}/${relation}/symptom:muscle-cramps/PRESENT`
}

async function pageOf(
  [path, field]: readonly [string, string],
  first: number,
  after: string | null,
): Promise<Connection> {
  const query = `query Page($first: Int, $after: String) { ${field
    .replace('PAGE', 'first: $first, after: $after')
    .replace('LIST', CONNECTION)} }`
  const { data, errors } = await served.ask(query, { first, after })
  expect(errors).toBeUndefined()
  return path.split('.').reduce<unknown>((value, key) => Reflect.get(Object(value), key), data) as Connection
}

describe.each(LISTS)('%s', (path, field) => {
  it('gives the same list page by page as at once', async () => {
    const whole = await pageOf([path, field], 100, null)
    expect(whole.totalCount).toBe(whole.edges.length)
    expect(whole.totalCount).toBeGreaterThan(0)

    const ids: string[] = []
    let after: string | null = null
    for (let page = 0; page < whole.totalCount; page++) {
      const next: Connection = await pageOf([path, field], 1, after)
      expect(next.totalCount).toBe(whole.totalCount)
      expect(next.pageInfo).toEqual({
        hasNextPage: page + 1 < whole.totalCount,
        hasPreviousPage: page > 0,
        startCursor: next.edges[0]?.cursor,
        endCursor: next.edges[0]?.cursor,
      })
      expect(next.nodes).toEqual(next.edges.map((edge) => edge.node))
      ids.push(...next.nodes.map((node) => node.id))
      after = next.pageInfo.endCursor
    }
    expect(ids).toEqual(whole.nodes.map((node) => node.id))
  })

  it('gives an empty page with its total for none', async () => {
    const none = await pageOf([path, field], 0, null)
    expect(none).toMatchObject({ edges: [], nodes: [], pageInfo: { startCursor: null, endCursor: null } })
    expect(none.totalCount).toBeGreaterThan(0)
  })
})
