import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config.ts'
import { StoreUnavailableError } from '../../src/domain/errors.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { createLateStore, openWhenThere } from '../../src/server/late-store.ts'
import { startServer } from '../../src/server/start-server.ts'
import { filledStore } from '../contract/fixture.ts'
import { openTestReader } from '../support/muscle-weakness.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { rawHttp } from '../support/raw-http.ts'
import { serve } from '../support/served.ts'

let store: GraphStore

beforeAll(async () => {
  store = await filledStore(openEmbedded)
})

afterAll(async () => {
  await store.close()
})

/** The store, whose reads are answered by `instead` for as long as that gives something. */
function faultyStore(instead: () => Promise<never> | undefined) {
  const calls: string[] = []
  const faulty = new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function' || name === 'close') return value
      return (...given: unknown[]) => {
        calls.push(String(name))
        return instead() ?? Reflect.apply(value, target, given)
      }
    },
  })
  return { store: faulty, calls }
}

const QUERY = { query: '{ symptom(by: { id: "symptom:muscle-cramps" }) { name } }' }
const away = () => Promise.reject(new StoreUnavailableError(new Error('gone')))
const silent = () => new Promise<never>(() => {})
const logger = pino({ level: 'silent' })

describe('while the store is away', () => {
  it('a question gets 503 with a code and when to come back, never an empty answer', async () => {
    const { app, post } = await serve(faultyStore(away).store)
    const reply = await post(QUERY)
    await app.close()
    expect(reply.statusCode).toBe(503)
    expect(reply.headers['retry-after']).toBe('1')
    expect(reply.json().errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' })
    expect(reply.json().data).toEqual({ symptom: null })
  })

  it('questions no longer wait for it after a few, and get answers once it is back', async () => {
    let gone = true
    const { store: faulty, calls } = faultyStore(() => (gone ? away() : undefined))
    const { app, post } = await serve(faulty)
    for (let i = 0; i < 20; i++) expect((await post(QUERY)).statusCode).toBe(503)
    expect(calls.length).toBeLessThan(10)

    gone = false
    await expect.poll(async () => (await post(QUERY)).statusCode, { interval: 100, timeout: 5_000 }).toBe(200)
    await app.close()
  })

  it('the circuit stays closed for questions that are wrong', async () => {
    const { store: faulty, calls } = faultyStore(() => undefined)
    const { app, post } = await serve(faulty)
    const wrong = { query: '{ concepts(after: "nonsense") { totalCount } }' }
    for (let i = 0; i < 10; i++)
      expect((await post(wrong)).json().errors[0].extensions.code).toBe('BAD_USER_INPUT')
    expect(calls).toHaveLength(10)
    await app.close()
  })

  it('a question that it leaves without an answer is given up in time', async () => {
    const { app, post } = await serve(faultyStore(silent).store, undefined, { REQUEST_TIMEOUT_MS: '150' })
    const reply = await post(QUERY)
    await app.close()
    expect(reply.statusCode).toBe(503)
    expect(reply.headers['retry-after']).toBe('1')
    expect(reply.json().errors[0].extensions).toEqual({ code: 'TIMED_OUT' })
  })

  it('the server lives but is not ready, and is ready again once it answers', async () => {
    let fault: (() => Promise<never>) | undefined = silent
    const { app } = await serve(faultyStore(() => fault?.()).store, undefined, { STORE_TIMEOUT_MS: '100' })
    expect((await app.inject('/health')).statusCode).toBe(200)
    expect((await app.inject('/ready')).statusCode).toBe(503)
    fault = away
    expect((await app.inject('/ready')).statusCode).toBe(503)
    fault = undefined
    expect((await app.inject('/ready')).json()).toEqual({ status: 'ready' })
    await app.close()
  })
})

describe('when the client leaves', () => {
  it('nothing more is asked of the store', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const calls: string[] = []
    const slow = new Proxy(store, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return async (...given: unknown[]) => {
          calls.push(String(name))
          await held
          return Reflect.apply(value, target, given)
        }
      },
    })
    const { app } = await serve(slow)
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    const leaving = new AbortController()
    const query =
      '{ symptom(by: { id: "symptom:muscle-cramps" }) { links { nodes { evidence { nodes { quote } } } } } }'
    const asked = fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: leaving.signal,
    })
    await expect.poll(() => calls).toEqual(['conceptsById'])
    leaving.abort()
    await expect(asked).rejects.toThrow()
    await sleep(50) // until the server has heard of it
    release()
    await app.close()
    expect(calls).toEqual(['conceptsById'])
  })
})

describe('a store that arrives late', () => {
  it('is waited for by a server that answers meanwhile', async () => {
    const late = createLateStore('neo4j')
    const { app, post } = await serve(late.store)
    expect((await app.inject('/health')).statusCode).toBe(200)
    expect((await app.inject('/ready')).statusCode).toBe(503)
    expect((await post(QUERY)).json().errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' })
    late.arrive(store)
    expect((await app.inject('/ready')).statusCode).toBe(200)
    expect((await post(QUERY)).json().data).toEqual({ symptom: { name: 'Muscle cramps' } })
    await app.close()
  })

  it('is opened as soon as it is there', async () => {
    let tries = 0
    const open = async () => {
      if (++tries < 4) throw new StoreUnavailableError(new Error('refused'))
      return store
    }
    expect(await openWhenThere(open, 1, new AbortController().signal)).toBe(store)
    expect(tries).toBe(4)
  })

  it('is not waited for where it will never open, or nobody waits any more', async () => {
    const stopped = new AbortController()
    stopped.abort()
    expect(await openWhenThere(async () => away(), 1, stopped.signal)).toBeUndefined()
    const broken = async () => Promise.reject(new Error('wrong password'))
    await expect(openWhenThere(broken, 1, new AbortController().signal)).rejects.toThrow('wrong password')
  })
})

describe('stopping', () => {
  it('answers what is in flight, and takes no more', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    let arrived = 0
    const own = await filledStore(openEmbedded)
    const slow = new Proxy(own, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (name !== 'conceptsById' || typeof value !== 'function') return value
        return async (...given: unknown[]) => {
          arrived++
          await held
          return Reflect.apply(value, target, given)
        }
      },
    })
    const running = await startServer({
      store: slow,
      logger,
      reader: openTestReader,
      config: loadConfig({ PORT: '0' }),
    })
    const ask = () =>
      fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(QUERY),
      })
    const inFlight = Array.from({ length: 20 }, async () => (await ask()).json())
    await expect.poll(() => arrived).toBe(20)
    const closing = running.close()
    const reached = () =>
      fetch(`${running.url}/health`).then(
        () => true,
        () => false,
      )
    await expect.poll(reached).toBe(false)
    release()
    for (const answer of await Promise.all(inFlight))
      expect(answer).toMatchObject({ data: { symptom: { name: 'Muscle cramps' } } })
    await closing
  })

  it('answers what has come and was not looked at yet', async () => {
    const own = await filledStore(openEmbedded)
    const config = loadConfig({ PORT: '0' })
    const running = await startServer({ store: own, logger, reader: openTestReader, config })
    const body = JSON.stringify(QUERY)
    const request = [
      'POST /graphql HTTP/1.1',
      'Host: a',
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
      '',
      body,
    ].join('\r\n')
    const asked = Array.from({ length: 20 }, () => rawHttp(Number(new URL(running.url).port), request))
    await new Promise(process.nextTick) // connected, as the system sees it; no turn for the server yet
    await running.close()
    for (const answer of await Promise.all(asked))
      expect(answer).toMatch(/^HTTP\/1\.1 200 .*"Muscle cramps"/s)
  })

  it('ends in time with a store that is silent, for questions and for closing', async () => {
    let arrived = 0
    const silentStore = new Proxy(store, {
      get: (target, name) => {
        if (name === 'kind') return Reflect.get(target, name)
        return () => {
          arrived++
          return silent()
        }
      },
    })
    const config = loadConfig({ PORT: '0', DRAIN_TIMEOUT_MS: '200', REQUEST_TIMEOUT_MS: '60000' })
    const running = await startServer({ store: silentStore, logger, reader: openTestReader, config })
    const asked = fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(QUERY),
    }).then(
      () => 'answered',
      () => 'closed',
    )
    await expect.poll(() => arrived).toBe(1)
    await running.close() // and not only after a minute
    expect(await asked).toBe('closed')
  })
})
