import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
import { watchedStore } from '../support/watched-store.ts'

let store: GraphStore
let calls: Record<string, number>
let served: Served

beforeAll(async () => {
  store = await filledStore(openEmbedded)
  const watched = watchedStore(store)
  calls = watched.calls
  served = await serve(watched.store)
})

afterAll(async () => {
  await served.app.close()
  await store.close()
})

const FIRST = 'query ($first: Int) { concepts(first: $first) { nodes { id } totalCount } }'
const BY = 'query ($by: ConceptRef!) { concept(by: $by) { id } }'
const FILTERED =
  'query ($filter: LinkFilter) { concept(by: { name: "cramps" }) { links(filter: $filter) { totalCount } } }'

describe('an argument', () => {
  it.each([
    ['a page below zero', FIRST, { first: -1 }, 'first', 'MAX_PAGE_SIZE'],
    ['a page over a hundred', FIRST, { first: 101 }, 'first', 'MAX_PAGE_SIZE'],
    ['the largest number', FIRST, { first: 2_147_483_647 }, 'first', 'MAX_PAGE_SIZE'],
    ['a name of 257 characters', BY, { by: { name: 'n'.repeat(257) } }, 'by.name', 'MAX_TEXT_LENGTH'],
    ['an id of 257 characters', BY, { by: { id: 'n'.repeat(257) } }, 'by.id', 'MAX_ID_LENGTH'],
    [
      'a list of 101 values',
      FILTERED,
      { filter: { states: Array(101).fill('LOW') } },
      'filter.states',
      'MAX_LIST_INPUT',
    ],
    [
      'a cursor of 1,025 characters',
      'query ($after: String) { concepts(after: $after) { totalCount } }',
      { after: 'n'.repeat(1_025) },
      'after',
      'MAX_CURSOR_LENGTH',
    ],
    [
      'an address of 2,049 characters',
      'query ($url: URL) { article(by: { url: $url }) { id } }',
      { url: `https://example.org/${'n'.repeat(2_030)}` },
      'by.url',
      'MAX_URL_LENGTH',
    ],
  ])('is refused for %s, before the store is asked', async (_what, query, variables, argument, limit) => {
    const before = { ...calls }
    const reply = await served.post({ query, variables })
    expect(reply.statusCode).toBe(400)
    expect(reply.json().errors).toHaveLength(1)
    expect(reply.json().errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument, limit })
    expect(reply.body.length).toBeLessThan(500)
    expect(calls).toEqual(before)
  })

  it.each([
    ['a fraction', { first: 1.5 }],
    ['a text', { first: '10' }],
    ['more than 32 bits', { first: 2_147_483_648 }],
    ['nothing at all', { first: null }],
  ])('is no page with %s', async (_what, variables) => {
    const { data, errors } = await served.ask(FIRST, variables)
    expect(data ?? null).toBeNull()
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('gives an empty page with its total for none', async () => {
    const none = await served.ask(FIRST, { first: 0 })
    expect(none).toMatchObject({ data: { concepts: { nodes: [], totalCount: expect.any(Number) } } })
  })

  it('may be as long as its limit', async () => {
    for (const by of [{ name: 'n'.repeat(256) }, { id: `symptom:${'n'.repeat(248)}` }])
      expect((await served.ask(BY, { by })).errors).toBeUndefined()
  })

  it.each([
    ['nothing in it', ''],
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['no list', Buffer.from('{"a":1}').toString('base64url')],
    ['another list', Buffer.from('["articles","a","b"]').toString('base64url')],
    ['values of other types', Buffer.from('["concepts",1,2]').toString('base64url')],
    ['too many values', Buffer.from('["concepts","a","b","c"]').toString('base64url')],
  ])('is no cursor with %s', async (_what, after) => {
    const query = 'query ($after: String) { concepts(after: $after) { totalCount } }'
    const { data, errors } = await served.ask(query, { after })
    expect(data).toBeNull()
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' })
  })

  it('is no cursor that the same list gave under another filter', async () => {
    const page =
      'query ($types: [ConceptType!], $after: String) { concepts(types: $types, first: 1, after: $after) { pageInfo { endCursor } } }'
    const { data } = await served.ask(page, { types: ['SYMPTOM'] })
    const after = /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1]
    expect(after).toBeDefined()
    expect((await served.ask(page, { types: ['SYMPTOM'], after })).errors).toBeUndefined()
    expect((await served.ask(page, { types: ['NUTRIENT'], after })).errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'after',
    })
  })
})

describe('a limit that is set', () => {
  it('is the one that holds', async () => {
    const tight = await serve(store, undefined, { MAX_PAGE_SIZE: '5', MAX_COST: '30', MAX_DEPTH: '3' })
    const codes = await Promise.all(
      [
        '{ concepts(first: 6) { totalCount } }',
        '{ concepts(first: 5) { nodes { broader { id } } } }',
        '{ a: concepts(first: 5) { nodes { id } } }',
      ].map(async (query) => (await tight.post({ query })).json().errors?.[0]?.extensions.limit),
    )
    await tight.app.close()
    expect(codes).toEqual(['MAX_PAGE_SIZE', 'MAX_DEPTH', undefined])
  })
})
