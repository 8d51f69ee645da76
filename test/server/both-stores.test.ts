import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { filledStore } from '../contract/fixture.ts'
import { bothStores, type StoreKind } from '../support/both-stores.ts'
import { serve } from '../support/served.ts'

const OPERATION = readFileSync(new URL('../../operations/widget-related.graphql', import.meta.url))
const HASH = createHash('sha256').update(OPERATION).digest('hex')
const ofWidget = (variables: unknown) =>
  `/q/${HASH}?variables=${encodeURIComponent(JSON.stringify(variables))}`

/** What sites elsewhere ask. */
const ADDRESSES = [
  ofWidget({ for: { names: ['cramps'] }, chips: true, limit: 6 }),
  ofWidget({ for: { articleId: 'article:muscle-cramps' }, intent: 'NEXT_STEP' }),
  ofWidget({ for: { url: 'https://plain-health.example/muscle-weakness' } }),
  ofWidget({ for: { text: 'Magnesium deficiency is behind cramps.' }, intent: 'SAFETY' }),
  ofWidget({ for: { names: ['flurbs'] } }),
  '/embed/v1/related?for=cramps,fatigue&chips=1&limit=6',
  '/embed/v1/answer?q=nutrients+linked+to+cramps',
  '/oembed?url=http%3A%2F%2Flocalhost%3A80%2Fconcept%2Fmuscle-cramps',
]

/** For filling a Neo4j that has just started, on a busy machine. */
const LONG_MS = 240_000

const stores = await bothStores()

/** What a server over the store says to each, with its status and tag. */
async function askAll({ open }: StoreKind): Promise<readonly unknown[]> {
  const store = await filledStore(open)
  const { app } = await serve(store)
  const told: unknown[] = []
  for (const address of ADDRESSES) {
    const { statusCode, headers, body } = await app.inject(address)
    told.push([statusCode, headers.etag, body])
  }
  await app.close()
  await store.close()
  return told
}

describe.skipIf(stores.some(({ skip }) => skip))('what sites elsewhere ask', () => {
  const told: (readonly unknown[])[] = []
  beforeAll(async () => {
    for (const store of stores) told.push(await askAll(store))
  }, LONG_MS)

  it.each(ADDRESSES.map((address, at) => [address, at] as const))(
    'is answered with the same bytes by both stores: %s',
    (_, at) => {
      const [embedded, neo4j] = told.map((answers) => answers[at])
      expect(neo4j).toBeDefined()
      expect(neo4j).toEqual(embedded)
    },
  )
})
