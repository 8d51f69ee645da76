import { Parser } from 'n3'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { StoreUnavailableError } from '../../src/domain/errors.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { EXPORT_FORMATS } from '../../src/services/exchange/formats.ts'
import { TURTLE } from '../../src/services/exchange/turtle.ts'
import { CRAMPS, filledStore, READ_AT, readingOf } from '../contract/fixture.ts'
import { written } from '../services/exchange/written.ts'
import { endlessArticles } from '../support/endless-articles.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'

let store: GraphStore
let served: Served | undefined

beforeAll(async () => {
  store = await filledStore(openEmbedded)
})
afterEach(async () => {
  await served?.app.close()
  served = undefined
})
afterAll(() => store.close())

async function open(from: GraphStore = store, env: NodeJS.ProcessEnv = {}): Promise<Served> {
  served = await serve(from, undefined, env)
  return served
}

/** A store whose links don't come before they are let go. */
function heldBack(): { store: GraphStore; letGo: () => void } {
  let letGo = () => {}
  const gone = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const held = new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (name === 'streamArticles')
        return async function* () {
          await gone
          yield* target.streamArticles()
        }
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return { store: held, letGo }
}

describe('GET /export', () => {
  it('lists the files, and each is there', async () => {
    const { app } = await open()
    const { files } = (await app.inject('/export')).json()
    expect(files.length).toBeGreaterThanOrEqual(2)
    for (const { address, mediaType } of files) {
      const reply = await app.inject(address)
      expect([address, reply.statusCode, reply.headers['content-type']]).toEqual([address, 200, mediaType])
      expect(reply.headers['content-disposition']).toMatch(/^attachment; filename="/)
    }
  })

  it('sends what the command line writes', async () => {
    const { app } = await open()
    const reply = await app.inject('/export/graph.ttl')
    expect(reply.body).toBe((await written(TURTLE, store)).text)
    expect(new Parser().parse(reply.body).length).toBeGreaterThan(100)
  })

  it('tells what each format can’t, as the command line does', async () => {
    const { app } = await open()
    const { files } = (await app.inject('/export')).json()
    for (const format of EXPORT_FORMATS) {
      const { losses: address } = files.find((file: { format: string }) => file.format === format.name)
      expect(address).toBe(`/export/${format.name}.losses.json`)
      const reply = await app.inject(address)
      expect([reply.statusCode, reply.headers['content-type']]).toEqual([
        200,
        'application/json; charset=utf-8',
      ])
      const { losses } = reply.json()
      expect(losses).toEqual((await written(format, store)).losses)
      expect(losses.map(({ code }: { code: string }) => code)).toContain('DENIED')
      const again = await app.inject({
        url: address,
        headers: { 'if-none-match': String(reply.headers.etag) },
      })
      expect(again.statusCode).toBe(304)
    }
  })

  it('sends nothing again that the client has, and anew what has changed', async () => {
    const changing = await filledStore(openEmbedded, [])
    const { app } = await open(changing)
    const etag = String((await app.inject('/export/graph.ttl')).headers.etag)
    const ask = () => app.inject({ url: '/export/graph.ttl', headers: { 'if-none-match': etag } })
    const again = await ask()
    expect([again.statusCode, again.body]).toEqual([304, ''])
    await changing.ingestArticle(readingOf(CRAMPS), READ_AT)
    const anew = await ask()
    expect(anew.statusCode).toBe(200)
    expect(anew.body).toContain('Magnesium supplements relieve cramps.')
    await changing.close()
  })

  it('sends only so many at a time', async () => {
    const { store: held, letGo } = heldBack()
    const { app } = await open(held, { MAX_EXPORTS: '1' })
    // An injected request begins when it is waited for.
    const first = app.inject('/export/graph.ttl').then((reply) => reply)
    const second = await app.inject('/export/graph.jsonld')
    expect(second.statusCode).toBe(503)
    expect(second.headers['retry-after']).toBe('5')
    expect(second.json().errors[0].extensions).toEqual({
      code: 'TOO_MANY_EXPORTS',
      limit: 'MAX_EXPORTS',
      allowed: 1,
    })
    letGo()
    expect((await first).statusCode).toBe(200)
    await vi.waitFor(async () => {
      expect((await app.inject('/export/graph.jsonld')).statusCode).toBe(200)
    })
  })

  it('stops reading when the client leaves', async () => {
    const { store: endless, isClosed } = endlessArticles(store)
    const { app } = await open(endless)
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    const leaving = new AbortController()
    const { body } = await fetch(`${address}/export/graph.ttl`, { signal: leaving.signal })
    expect((await body?.getReader().read())?.done).toBe(false)
    expect(isClosed()).toBe(false)
    leaving.abort()
    await vi.waitFor(() => expect(isClosed()).toBe(true), 20_000)
  })

  it('ends when its time is over, so that the client does not take it for whole', async () => {
    const { store: endless, isClosed } = endlessArticles(store)
    const { app } = await open(endless, { EXPORT_TIMEOUT_MS: '300' })
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    const all = fetch(`${address}/export/graph.ttl`).then((reply) => reply.text())
    await expect(all).rejects.toThrow()
    await vi.waitFor(() => expect(isClosed()).toBe(true), 20_000)
  })

  it('offers none where none may be', async () => {
    const { app } = await open(store, { MAX_EXPORTS: '0' })
    const reply = await app.inject('/export/graph.ttl')
    expect([reply.statusCode, reply.json().errors[0].extensions.code]).toEqual([404, 'NOT_FOUND'])
  })

  it('says that the store is away, and never sends an empty file for it', async () => {
    const away = new Proxy(store, {
      get: (target, name) =>
        name === 'meta' || name === 'vocabulary'
          ? () => Promise.reject(new StoreUnavailableError(new Error('gone')))
          : Reflect.get(target, name),
    })
    const { app } = await open(away)
    const reply = await app.inject('/export/graph.ttl')
    expect([reply.statusCode, reply.json().errors[0].extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE'])
    expect(reply.headers.etag).toBeUndefined()
  })
})
