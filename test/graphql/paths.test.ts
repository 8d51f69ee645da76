import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
import { watchedStore } from '../support/watched-store.ts'

let store: GraphStore
let served: Served
let calls: Record<string, number>

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

const PATHS = `query Paths($from: String!, $to: String!, $maxHops: Int = 3, $limit: Int = 10) {
  paths(from: { name: $from }, to: { name: $to }, maxHops: $maxHops, limit: $limit) {
    paths { length sentence steps { from { name } to { name } } } complete stoppedBecause hint
  }
}`

describe('paths', () => {
  it('cost one statement for each hop, and one for the links that are shown', async () => {
    const before = calls.pathLinks ?? 0
    const links = calls.linksById ?? 0
    await served.ask(PATHS, { from: 'stress', to: 'Vitamin B12', maxHops: 4 })
    expect((calls.pathLinks ?? 0) - before).toBeLessThanOrEqual(4)
    expect((calls.linksById ?? 0) - links).toBe(1)
  })

  it('end with the first hop that gives as many as are wanted, and say so', async () => {
    const before = calls.pathLinks ?? 0
    const { data } = await served.ask(PATHS, { from: 'magnesium', to: 'cramps', limit: 1 })
    expect((calls.pathLinks ?? 0) - before).toBe(1)
    expect(data).toMatchObject({
      paths: {
        paths: [{ length: 1 }],
        complete: false,
        stoppedBecause: 'LIMIT',
        hint: expect.stringContaining('`limit`'),
      },
    })
  })

  it('are null for a name that is not known, with the nearest names', async () => {
    const { data, extensions } = await served.ask(PATHS, { from: 'magnesum', to: 'cramps' })
    expect(data).toEqual({ paths: null })
    expect(extensions?.unknownNames).toMatchObject([
      { name: 'magnesum', suggestions: [{ name: 'Magnesium' }] },
    ])
  })

  it.each([
    [{ from: 'cramps', to: 'muscle cramps' }, 'to'],
    [{ from: 'cramps', to: 'iron', maxHops: 5 }, 'maxHops'],
    [{ from: 'cramps', to: 'iron', maxHops: 0 }, 'maxHops'],
    [{ from: 'cramps', to: 'iron', limit: 21 }, 'limit'],
    [{ from: 'cramps', to: 'iron', limit: 0 }, 'limit'],
  ])('refuse %o by naming %s', async (variables, argument) => {
    const { errors } = await served.ask(PATHS, variables)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }])
  })
})
