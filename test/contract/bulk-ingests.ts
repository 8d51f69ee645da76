import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toDecision } from '../../src/domain/decision.ts'
import type { GraphStore, IngestResult, ReadArticle } from '../../src/ports/graph-store.ts'
import { checkStore } from '../../src/stores/check-store.ts'
import { exportText } from './export-text.ts'
import {
  CRAMPS,
  type Draft,
  filledStore,
  NIGHT,
  type OpenStore,
  READ_AT,
  readingOf,
  WEAKNESS,
} from './fixture.ts'
import { draft } from './random-ingests.ts'
import { withStore } from './stores.ts'

const LATER = '2024-06-01T08:00:00.000Z'
const statuses = (results: readonly IngestResult[]) =>
  results.map((result) => ('refused' in result ? result.refused.code : result.outcome.status))

/** A change of the fixture that takes claims away, one that is no change, one that is new. */
const EDITED: Draft = { ...CRAMPS, sections: CRAMPS.sections.slice(1) }
const UNKNOWN = { ...readingOf({ ...NIGHT, slug: 'unknown' }), topics: ['symptom:none'] }
const MOVED: Draft = { ...WEAKNESS, url: 'https://elsewhere.example/muscle-weakness' }

/** What a caller can see of a store. */
async function state(store: GraphStore) {
  const changes = await store.changesSince('0', { first: 100 })
  return {
    text: await exportText(store),
    meta: await store.meta(),
    changes: changes.items.map(({ node }) => node),
  }
}

async function oneByOne(store: GraphStore, articles: readonly ReadArticle[]): Promise<IngestResult[]> {
  const results: IngestResult[] = []
  for (const { reading, readAt } of articles) {
    results.push(
      await store.ingestArticle(reading, readAt).then(
        (outcome) => ({ outcome }),
        (refused) => ({ refused }),
      ),
    )
  }
  return results
}

async function inBatches(
  store: GraphStore,
  articles: readonly ReadArticle[],
  size: number,
): Promise<IngestResult[]> {
  const results: IngestResult[] = []
  for (let i = 0; i < articles.length; i += size) {
    results.push(...(await store.ingestArticles(articles.slice(i, i + size))))
  }
  return results
}

export function bulkIngests(open: OpenStore): void {
  const articles: readonly ReadArticle[] = [
    { reading: readingOf(NIGHT), readAt: LATER },
    { reading: UNKNOWN, readAt: LATER },
    { reading: readingOf(EDITED), readAt: LATER },
    { reading: readingOf(MOVED), readAt: LATER },
    { reading: readingOf(WEAKNESS), readAt: LATER },
    { reading: readingOf({ ...NIGHT, slug: 'new-one', publisher: 'Plain Health' }), readAt: LATER },
    // The same article again, changed back.
    { reading: readingOf(CRAMPS), readAt: LATER },
  ]
  const CAME = ['ADDED', 'UNKNOWN_CONCEPT', 'CHANGED', 'ARTICLE_ID_TAKEN', 'UNCHANGED', 'ADDED', 'CHANGED']

  it('leave the same graph and tell the same as one by one, whatever the size of the batches', async () => {
    const seen: unknown[] = []
    for (const size of [0, 1, 2, 3, 7]) {
      await withStore(filledStore(open, [WEAKNESS, CRAMPS]), async (store) => {
        const results = size === 0 ? await oneByOne(store, articles) : await inBatches(store, articles, size)
        expect(statuses(results)).toEqual(CAME)
        expect(await checkStore(store)).toMatchObject({ ok: true, articles: 4, differences: [] })
        seen.push({ results, state: await state(store) })
      })
    }
    for (const each of seen.slice(1)) expect(each).toEqual(seen[0])
  })

  it('change nothing when the same articles are read again', () =>
    withStore(filledStore(open), async (store) => {
      const before = await state(store)
      const again = [WEAKNESS, NIGHT, CRAMPS].map((each) => ({ reading: readingOf(each), readAt: LATER }))
      expect(statuses(await store.ingestArticles(again))).toEqual(Array(3).fill('UNCHANGED'))
      expect(await store.ingestArticles([])).toEqual([])
      expect(await state(store)).toEqual(before)
    }))

  it('follow what was decided before', async () => {
    const withdrawal = toDecision({
      kind: 'WITHDRAW_ARTICLE',
      articleId: 'article:muscle-cramps',
      who: 'Ana',
      why: 'so',
      when: '2024-05-02T10:00:00Z',
    })
    const given = [WEAKNESS, CRAMPS, NIGHT].map((each) => ({ reading: readingOf(each), readAt: READ_AT }))
    const ingested = (run: (store: GraphStore) => Promise<unknown>) =>
      withStore(filledStore(open, []), async (store) => {
        await store.decide([withdrawal])
        await run(store)
        expect(await checkStore(store)).toMatchObject({ ok: true, differences: [] })
        return state(store)
      })
    const atOnce = await ingested((store) => store.ingestArticles(given))
    expect(atOnce).toEqual(await ingested((store) => oneByOne(store, given)))
  })

  it('leave no trace where what one of them says cannot be written', () =>
    withStore(filledStore(open, [WEAKNESS]), async (store) => {
      const before = await state(store)
      const other = readingOf(CRAMPS)
      const twice = { ...other, claims: [...other.claims, ...other.claims.slice(0, 1)] }
      const given = [readingOf(NIGHT), twice].map((reading) => ({ reading, readAt: LATER }))
      await expect(store.ingestArticles(given)).rejects.toThrow()
      expect(await state(store)).toEqual(before)
    }))

  it('are the same as one by one for any articles', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(draft, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 2, max: 8 }),
        async (drafts, size) => {
          const given = drafts.map((each) => ({ reading: readingOf(each), readAt: READ_AT }))
          const single = await withStore(filledStore(open, []), async (store) => {
            await oneByOne(store, given)
            return state(store)
          })
          const batched = await withStore(filledStore(open, []), async (store) => {
            await inBatches(store, given, size)
            expect(await checkStore(store)).toMatchObject({ ok: true, differences: [] })
            return state(store)
          })
          expect(batched).toEqual(single)
        },
      ),
      { numRuns: 10, seed: 20240501 },
    )
  })
}
