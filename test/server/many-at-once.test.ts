import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'

let store: GraphStore
let served: Served
/** Lets the reads go on that wait. */
let release: () => void
/** Reads that were begun. */
let begun: number

beforeAll(async () => {
  store = await filledStore(openEmbedded)
})
afterAll(async () => {
  await store.close()
})
afterEach(async () => {
  release()
  await served.app.close()
})

/** A server whose reads wait until they are let go. */
async function start(env: NodeJS.ProcessEnv): Promise<void> {
  begun = 0
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const slow: GraphStore = new Proxy(store, {
    get(target, name) {
      if (name !== 'conceptsById') return Reflect.get(target, name)
      return async (ids: readonly string[]) => {
        begun++
        await held
        return target.conceptsById(ids)
      }
    },
  })
  served = await serve(slow, undefined, env)
}

const QUERY = '{ concept(by: { id: "symptom:muscle-cramps" }) { name } }'
const ask = () => served.post({ query: QUERY })
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve))
}

describe('questions at the same time', () => {
  it('are worked on up to a number, wait up to another, and are sent away beyond', async () => {
    await start({ MAX_AT_ONCE: '2', MAX_WAITING: '1' })
    const worked = [ask(), ask()]
    await until(() => begun === 2)
    const others = [ask(), ask()]
    const away = await Promise.race(others)
    expect(away.statusCode).toBe(503)
    expect(away.headers['retry-after']).toBe('1')
    expect(away.json().errors[0].extensions).toEqual({ code: 'SERVER_BUSY' })
    expect(begun).toBe(2)
    // What needs no turn is answered all the same.
    expect((await served.app.inject('/health')).statusCode).toBe(200)

    release()
    const replies = await Promise.all([...worked, ...others])
    const answered = replies.filter(({ statusCode }) => statusCode === 200)
    expect(answered.map((reply) => reply.json().data.concept.name)).toEqual(Array(3).fill('Muscle cramps'))
    expect(begun).toBe(3)
    expect((await ask()).statusCode).toBe(200)
  })

  it('that wait too long are told so', async () => {
    await start({ MAX_AT_ONCE: '1', REQUEST_TIMEOUT_MS: '300' })
    const replies = await Promise.all([ask(), ask()])
    for (const reply of replies) {
      expect(reply.statusCode).toBe(503)
      expect(reply.json().errors[0].extensions.code).toBe('TIMED_OUT')
    }
  })
})
