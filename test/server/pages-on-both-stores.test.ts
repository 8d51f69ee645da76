import { describe, expect, it } from 'vitest'
import { filledStore } from '../contract/fixture.ts'
import { bothStores } from '../support/both-stores.ts'
import { serve } from '../support/served.ts'

const ADDRESSES = [
  '/concept/magnesium',
  '/concept/magnesium/links.csv',
  '/path?from=cramps&to=muscle+weakness',
  '/sitemap.xml',
]

const pages = new Map<string, string>()

for (const { name, skip, open } of await bothStores())
  describe.skipIf(skip)(`pages and their files, on ${name}`, { timeout: 240_000 }, () => {
    it('are the same from every store', async () => {
      const store = await filledStore(open)
      const { app } = await serve(store)
      try {
        for (const address of ADDRESSES) {
          const { statusCode, body } = await app.inject(address)
          expect([address, statusCode]).toEqual([address, 200])
          expect(body).toBe(pages.get(address) ?? body)
          pages.set(address, body)
        }
      } finally {
        await app.close()
        await store.close()
      }
    })
  })
