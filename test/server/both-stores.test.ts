import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filledStore } from '../contract/fixture.ts'
import { bothStores } from '../support/both-stores.ts'
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

const stores = await bothStores()

describe('what sites elsewhere ask', () => {
  const told = new Map<string, readonly unknown[]>()

  it.skipIf(stores.some(({ skip }) => skip)).each(ADDRESSES.map((address) => [address]))(
    'is answered with the same bytes by both stores: %s',
    async (address) => {
      if (told.size === 0)
        for (const { name, open } of stores) {
          const store = await filledStore(open)
          const { app } = await serve(store)
          const answers = await Promise.all(ADDRESSES.map((each) => app.inject(each)))
          told.set(
            name,
            answers.map(({ statusCode, headers, body }) => [statusCode, headers.etag, body]),
          )
          await app.close()
          await store.close()
        }
      const at = ADDRESSES.indexOf(address)
      const [first, second] = [...told.values()].map((answers) => answers[at])
      expect(first).toEqual(second)
      expect(first).toBeDefined()
    },
  )
})
