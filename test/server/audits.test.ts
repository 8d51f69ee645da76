import type { AddressInfo } from 'node:net'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'

let store: GraphStore
let served: Served
let url: string

beforeAll(async () => {
  store = await filledStore(openEmbedded)
  served = await serve(store)
  await served.app.listen({ host: '127.0.0.1', port: 0 })
  url = `http://127.0.0.1:${(served.app.server.address() as AddressInfo).port}/graphql`
})

afterAll(async () => {
  await served.app.close()
  await store.close()
})

/** Requirements that a guard against forged requests can't meet: a browser could send these GETs unasked. */
const GUARDED = /^(?:MAY|SHOULD) .*\bGETs?\b/

describe('the server over HTTP', () => {
  const audits = serverAudits({ url: () => url, fetchFn: fetch })

  it('is looked at by every audit', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61)
  })

  it.each(audits)('$name ($id)', async ({ name, fn }) => {
    const result = await fn()
    const told = `${result.status}: ${'reason' in result ? result.reason : ''}`
    if (result.status === 'notice') expect(name, told).toMatch(GUARDED)
    else expect(result.status, told).toBe('ok')
  })
})
