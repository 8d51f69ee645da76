import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadConfig } from '../../src/config.ts'
import { StoreUnavailableError } from '../../src/domain/errors.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { startServer } from '../../src/server/start-server.ts'
import { filledStore } from '../contract/fixture.ts'
import { openTestReader } from '../support/muscle-weakness.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
import { watchedStore } from '../support/watched-store.ts'

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

const QUERY = '{ meta { graphVersion } }'

describe('the server', () => {
  it('answers a query sent by POST as JSON, to any origin and without credentials', async () => {
    const reply = await served.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', origin: 'https://partner.example' },
      payload: { query: QUERY },
    })
    expect(reply.statusCode).toBe(200)
    expect(reply.json().data.meta.graphVersion).toMatch(/^\d+$/)
    expect(reply.headers['access-control-allow-origin']).toBe('*')
    expect(reply.headers).not.toHaveProperty('access-control-allow-credentials')
    expect(reply.headers).not.toHaveProperty('x-powered-by')
  })

  it('answers a GET only where a form or an image could not have sent it', async () => {
    const url = `/graphql?query=${encodeURIComponent(QUERY)}`
    const plain = await served.app.inject({ url })
    const preflighted = await served.app.inject({ url, headers: { 'apollo-require-preflight': 'true' } })
    const form = await served.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify({ query: QUERY }),
    })
    expect(plain.statusCode).toBe(400)
    expect(preflighted.statusCode).toBe(200)
    expect(form.statusCode).toBeGreaterThanOrEqual(400)
  })

  it('lets itself be explored', async () => {
    const { data } = await served.ask('{ __schema { queryType { name } } }')
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } })
  })

  it('sends headers that keep a browser from guessing, framing and running', async () => {
    const { headers } = await served.post({ query: QUERY })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  })

  it('compresses a large answer', async () => {
    const reply = await served.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'br' },
      payload: { query: '{ __schema { types { name description fields { name description } } } }' },
    })
    expect(reply.headers['content-encoding']).toBe('br')
  })

  it('tells whether it lives and whether its store answers', async () => {
    expect((await served.app.inject('/health')).json()).toEqual({ status: 'ok' })
    expect((await served.app.inject('/ready')).json()).toEqual({ status: 'ready' })

    const gone = await serve(watchedStore(store, { ping: new StoreUnavailableError(new Error()) }).store)
    const [health, ready] = await Promise.all([gone.app.inject('/health'), gone.app.inject('/ready')])
    await gone.app.close()
    expect(health.statusCode).toBe(200)
    expect(ready.statusCode).toBe(503)
  })
})

describe('starting and stopping', () => {
  const logger = pino({ level: 'silent' })
  const onFreePort = loadConfig({ PORT: '0' })

  it('listens where it says', async () => {
    const own = await openEmbedded()
    const running = await startServer({ store: own, logger, reader: openTestReader, config: onFreePort })
    const health = await fetch(`${running.url}/health`)
    expect(running.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(health.status).toBe(200)
    await running.close()
    await expect(fetch(`${running.url}/health`)).rejects.toThrow()
  })

  it('says which port is in use, and leaves the store open', async () => {
    const [first, second] = [await openEmbedded(), await openEmbedded()]
    const running = await startServer({ store: first, logger, reader: openTestReader, config: onFreePort })
    const config = loadConfig({ PORT: new URL(running.url).port })
    await expect(
      startServer({ store: second, logger, reader: openTestReader, config }),
    ).rejects.toMatchObject({
      code: 'INVALID_CONFIG',
      message: expect.stringContaining(`Port ${config.port} is in use`),
    })
    await second.ping()
    await second.close()
    await running.close()
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends cleanly on %s: closes its store and exits with 0',
    async (signal) => {
      const { store: watched, calls } = watchedStore(await openEmbedded())
      const { url } = await startServer({
        store: watched,
        logger,
        reader: openTestReader,
        config: onFreePort,
      })
      const listeners = { SIGINT: process.listeners('SIGINT'), SIGTERM: process.listeners('SIGTERM') }
      const code = await new Promise((resolve) => {
        vi.spyOn(process, 'exit').mockImplementation((given) => {
          resolve(given)
          return undefined as never
        })
        process.emit(signal, signal)
      })
      vi.restoreAllMocks()
      // A process that has ended hears no more signals; this one goes on.
      for (const heard of ['SIGINT', 'SIGTERM'] as const)
        for (const listener of process.listeners(heard))
          if (!listeners[heard].includes(listener)) process.removeListener(heard, listener)
      expect(code).toBe(0)
      expect(calls.close).toBe(1)
      await expect(fetch(`${url}/health`)).rejects.toThrow()
    },
  )
})
