import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { ADMIN_ENV, type Served, serve } from '../support/served.ts'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const extensions = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } })
const HELD = readFileSync(new URL('../../operations/widget-related.graphql', import.meta.url), 'utf8')

let store: GraphStore
let served: Served

beforeAll(async () => {
  store = await filledStore(openEmbedded)
})
afterAll(async () => {
  await store.close()
})
afterEach(async () => {
  await served.app.close()
})

const code = (reply: { json(): { errors?: { extensions: { code: string } }[] } }) =>
  reply.json().errors?.[0]?.extensions.code
const register = (query: string) => served.post({ query, extensions: extensions(query) })
const byHash = (query: string) => served.post({ extensions: extensions(query) })
const question = (n: number) => `query Q${n} { meta { apiVersion } }`

describe('a query that was sent with its hash', () => {
  it('is named by it from then on, until many others were', async () => {
    served = await serve(store, undefined, { MAX_PERSISTED_QUERIES: '3' })
    expect(code(await byHash(question(0)))).toBe('PERSISTED_QUERY_NOT_FOUND')
    for (let n = 0; n < 4; n++) expect((await register(question(n))).statusCode).toBe(200)
    for (let n = 1; n < 4; n++) expect((await byHash(question(n))).json().data).toBeDefined()
    expect(code(await byHash(question(0)))).toBe('PERSISTED_QUERY_NOT_FOUND')
  })

  it('is kept within so many bytes, whatever its length', async () => {
    served = await serve(store, undefined, { MAX_PERSISTED_BYTES: '2000' })
    const long = `${question(1)} # ${'-'.repeat(2_000)}`
    expect((await register(long)).statusCode).toBe(200)
    expect(code(await byHash(long))).toBe('PERSISTED_QUERY_NOT_FOUND')
    await register(question(2))
    expect((await byHash(question(2))).json().data).toBeDefined()
  })

  it('is refused as the client’s mistake where the hash is another’s, and one that is held needs no sending', async () => {
    served = await serve(store)
    const wrong = await served.post({ query: question(1), extensions: extensions(question(2)) })
    expect([wrong.statusCode, code(wrong)]).toEqual([400, 'BAD_REQUEST'])
    expect(code(await byHash(HELD))).not.toBe('PERSISTED_QUERY_NOT_FOUND')
  })
})

describe('a server of trusted operations only', () => {
  it('answers those that it holds, by text and by hash, and no other', async () => {
    served = await serve(store, undefined, { ...ADMIN_ENV, TRUSTED_ONLY: '1' })
    const variables = { for: { url: 'https://plain-health.example/muscle-cramps' } }
    const text = await served.post({ query: HELD, variables })
    expect(text.json().data).toBeDefined()
    expect((await served.post({ extensions: extensions(HELD), variables })).json()).toEqual(text.json())
    for (const query of [question(1), '{ __schema { queryType { name } } }', `${HELD} `]) {
      for (const reply of [await served.post({ query }), await register(query)])
        expect([reply.statusCode, code(reply)]).toEqual([400, 'QUERY_NOT_TRUSTED'])
      expect(code(await byHash(query))).toBe('PERSISTED_QUERY_NOT_FOUND')
    }
    const get = await served.app.inject({
      url: `/graphql?query=${encodeURIComponent(question(1))}`,
      headers: { 'apollo-require-preflight': 'true' },
    })
    expect(code(get)).toBe('QUERY_NOT_TRUSTED')
    // Editors have keys; they are trusted with any.
    expect((await served.admin({ query: question(1) })).json().data).toBeDefined()
  })
})
