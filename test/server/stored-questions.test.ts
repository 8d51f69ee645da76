import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { StoreUnavailableError } from '../../src/domain/errors.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { CRAMPS, filledStore, NIGHT, READ_AT, readingOf, WEAKNESS } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
import { watchedStore } from '../support/watched-store.ts'

const FOLDER = new URL('../../operations/', import.meta.url)
const hashOf = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')
const RELATED = hashOf(readFileSync(new URL('widget-related.graphql', FOLDER)))

let store: GraphStore
let calls: Record<string, number>
let served: Served

beforeAll(async () => {
  store = await filledStore(openEmbedded)
})
afterAll(async () => store.close())
beforeEach(async () => {
  const watched = watchedStore(store)
  calls = watched.calls
  served = await serve(watched.store, undefined, { ANSWER_CACHE_ENTRIES: '10' })
  return async () => served.app.close()
})

const addressOf = (variables: unknown, hash = RELATED) =>
  `/q/${hash}?variables=${encodeURIComponent(JSON.stringify(variables))}`
const get = (url: string, headers: Record<string, string> = {}) => served.app.inject({ url, headers })
const ofCramps = addressOf({ for: { names: ['cramps'] } })

describe('an operation that the server holds', () => {
  it('is answered at the address of its hash, to any origin, without a header that needs a preflight', async () => {
    const reply = await get(ofCramps, { origin: 'https://partner.example' })

    expect(reply.statusCode).toBe(200)
    expect(reply.headers['access-control-allow-origin']).toBe('*')
    expect(reply.headers).not.toHaveProperty('set-cookie')
    expect(reply.headers.vary ?? '').not.toMatch(/origin/i)
    expect(reply.json().data.related.items[0].title).toBe('muscle cramps')
  })

  it('says the same as the endpoint', async () => {
    const query = readFileSync(new URL('widget-related.graphql', FOLDER), 'utf8')
    const variables = { for: { names: ['cramps'] }, chips: true, limit: 6 }

    const posted = await served.post({ query, variables })
    const asked = await get(addressOf(variables))

    expect(asked.json()).toEqual(posted.json())
    expect(asked.json().data.related.items.length).toBeGreaterThan(0)
  })

  it('may be kept for as long as it says, and is not sent again while the graph stays', async () => {
    const first = await get(ofCramps)
    expect(first.headers['cache-control']).toBe(`public, max-age=${first.json().data.related.ttlSeconds}`)

    const again = await get(ofCramps, { 'if-none-match': String(first.headers.etag) })
    expect(again.statusCode).toBe(304)
    expect(again.body).toBe('')
    expect(again.headers.etag).toBe(first.headers.etag)
    expect(again.headers).not.toHaveProperty('cache-control')
    expect(calls.relatedCandidates).toBe(1)
  })

  it('is made once for the same variables', async () => {
    const first = await get(ofCramps)
    const second = await get(ofCramps)
    const other = await get(addressOf({ for: { names: ['fatigue'] } }))

    expect(second.body).toBe(first.body)
    expect(second.headers['cache-control']).toBe(first.headers['cache-control'])
    expect(other.body).not.toBe(first.body)
    expect(calls.relatedCandidates).toBe(2)
  })

  it('is another answer after a write', async () => {
    const own = await filledStore(openEmbedded, [WEAKNESS, CRAMPS])
    const { app } = await serve(own, undefined, { ANSWER_CACHE_ENTRIES: '10' })
    const before = await app.inject({ url: ofCramps })
    await own.ingestArticle(readingOf(NIGHT), READ_AT)
    const after = await app.inject({
      url: ofCramps,
      headers: { 'if-none-match': String(before.headers.etag) },
    })

    expect(after.statusCode).toBe(200)
    expect(after.headers.etag).not.toBe(before.headers.etag)
    await app.close()
    await own.close()
  })

  it('is found by names and ids alike, and tells what is not known', async () => {
    const itemsFor = async (names: string[]) => (await get(addressOf({ for: { names } }))).json().data.related

    expect(await itemsFor(['cramps'])).toEqual(await itemsFor(['symptom:muscle-cramps']))
    expect(await itemsFor(['no such thing'])).toMatchObject({ items: [], emptyBecause: 'NO_CONCEPT_NAMED' })
  })
})

describe('what can not be answered', () => {
  const code = (reply: { json(): { errors: { extensions: { code: string } }[] } }) =>
    reply.json().errors[0]?.extensions.code

  it('is told for an unknown hash, with a code', async () => {
    const reply = await get(addressOf({}, hashOf('no such operation')))
    expect([reply.statusCode, code(reply)]).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND'])
    expect(reply.headers['cache-control']).toBe('no-store')
  })

  it.each([
    ['no JSON', '{"for":'],
    ['a list', '[1]'],
    ['text', '"cramps"'],
    ['nested too deep', '['.repeat(5000)],
  ])('is told for variables that are %s', async (_, variables) => {
    const reply = await get(`/q/${RELATED}?variables=${encodeURIComponent(variables)}`)
    expect([reply.statusCode, code(reply)]).toEqual([400, 'BAD_REQUEST'])
  })

  it.each([
    ['nothing is given', {}],
    ['two are', { for: { names: ['cramps'], text: 'cramps' } }],
    ['a limit is too high', { for: { names: ['cramps'] }, limit: 21 }],
    ['there are too many names', { for: { names: Array.from({ length: 51 }, () => 'cramps') } }],
  ])('is told where %s', async (_, variables) => {
    const reply = await get(addressOf(variables))
    expect(code(reply)).toBe('BAD_USER_INPUT')
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(reply.headers).not.toHaveProperty('etag')
  })

  it('is told as 503 where the store is away', async () => {
    const away = watchedStore(store, { meta: new StoreUnavailableError(new Error('gone')) })
    const { app } = await serve(away.store)
    const reply = await app.inject({ url: ofCramps })
    expect([reply.statusCode, code(reply)]).toEqual([503, 'SERVICE_UNAVAILABLE'])
    expect(reply.headers['retry-after']).toBeDefined()
    expect(reply.headers['cache-control']).toBe('no-store')
    await app.close()
  })

  it('is told as 503 where the store goes away in between', async () => {
    const away = watchedStore(store, { relatedCandidates: new StoreUnavailableError(new Error('gone')) })
    const { app } = await serve(away.store)
    const reply = await app.inject({ url: ofCramps })
    expect([reply.statusCode, code(reply)]).toEqual([503, 'SERVICE_UNAVAILABLE'])
    expect(reply.headers['cache-control']).toBe('no-store')
    await app.close()
  })
})

describe('operations/', () => {
  it('has each file that pages out there may ask for, unchanged', () => {
    const known = JSON.parse(readFileSync(new URL('hashes.json', FOLDER), 'utf8')) as Record<string, string>
    const held = readdirSync(FOLDER)
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => [name, hashOf(readFileSync(new URL(name, FOLDER)))])
    expect(Object.fromEntries(held)).toEqual(known)
  })
})
