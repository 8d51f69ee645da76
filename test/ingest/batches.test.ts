import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StoreUnavailableError } from '../../src/domain/errors.ts'
import type { ArticleFile } from '../../src/ingest/article-file.ts'
import { type IngestEvent, ingestArticles } from '../../src/ingest/ingest-articles.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { checkStore } from '../../src/stores/check-store.ts'
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts'
import { CHANGED_CRAMPS, CRAMPS, SLEEP } from '../cli/articles.ts'
import { exportText } from '../contract/export-text.ts'
import { reader } from '../reader/read.ts'

const file = (name: string, text: string): ArticleFile => ({
  name,
  size: Buffer.byteLength(text),
  bytes: async () => Buffer.from(text),
})
const missing: ArticleFile = { name: 'gone.md', bytes: () => Promise.reject(new Error('gone')) }
const FILES = [
  file('cramps.md', CRAMPS),
  file('sleep.md', SLEEP),
  missing,
  file('again.md', CHANGED_CRAMPS.replace('---\n', '---\nslug: cramps\n')), // the id of an earlier file
  file('other.md', CHANGED_CRAMPS),
  file('third.md', SLEEP),
]
const NOW = () => new Date('2024-05-01T08:00:00Z')

let store: GraphStore
beforeEach(async () => {
  store = await openSqliteStore({ file: ':memory:' })
  await store.loadVocabulary(reader.concepts)
})
afterEach(() => store.close())

async function run(given: GraphStore, options = {}) {
  const events: IngestEvent[] = []
  const report = await ingestArticles(FILES, {
    reader,
    store: given,
    now: NOW,
    onFile: (event) => events.push(event),
    ...options,
  })
  return { report, events }
}

describe('an ingest of many articles', () => {
  it('asks the store for many files at once, and never while it is busy', async () => {
    let storing = false
    const asked: boolean[] = []
    const watched: GraphStore = {
      ...store,
      articlesById: async (ids) => {
        asked.push(storing)
        return store.articlesById(ids)
      },
      ingestArticles: async (articles) => {
        storing = true
        await sleep(1)
        storing = false
        return store.ingestArticles(articles)
      },
    }
    const many = Array.from({ length: 300 }, (_, i) =>
      file(`${i}.md`, '# One\n\nLow zinc causes hair loss.\n'),
    )
    const report = await ingestArticles(many, { reader, store: watched })
    expect(report.articles).toHaveLength(300)
    expect(asked).toEqual([false, false])
  })

  it('gives the same graph, report and events whatever the size of its batches', async () => {
    const seen: unknown[] = []
    for (const batch of [1, 2, 3, 100]) {
      const one = await openSqliteStore({ file: ':memory:' })
      await one.loadVocabulary(reader.concepts)
      const { report, events } = await run(one, { batch })
      expect(await checkStore(one)).toMatchObject({ ok: true, articles: 4, differences: [] })
      seen.push({ report, events, text: await exportText(one), meta: await one.meta() })
      await one.close()
    }
    for (const each of seen.slice(1)) expect(each).toEqual(seen[0])
  })

  it('changes nothing when it is run again', async () => {
    await run(store, { batch: 2 })
    const before = { text: await exportText(store), meta: await store.meta() }
    const { report } = await run(store, { batch: 3 })
    expect(report.articles.map(({ status }) => status)).toEqual(Array(4).fill('UNCHANGED'))
    expect({ text: await exportText(store), meta: await store.meta() }).toEqual(before)
  })

  it('tells of each file in order, and of all bytes in the end', async () => {
    const { events } = await run(store, { batch: 4 })
    expect(events.map(({ result }) => result.file)).toEqual(FILES.map(({ name }) => name))
    expect(events.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6])
    const last = events.at(-1)
    expect(last?.bytes.total).toBe(FILES.reduce((sum, { size = 0 }) => sum + size, 0))
    expect(last?.bytes.done).toBe(last?.bytes.total)
  })

  it('does not lose the others of a batch that the store cannot take whole', async () => {
    const picky: GraphStore = {
      ...store,
      ingestArticles: async (articles) => {
        if (articles.some(({ reading }) => reading.article.slug === 'sleep')) throw new Error('no sleep')
        return store.ingestArticles(articles)
      },
    }
    const { report } = await run(picky, { batch: 100 })
    expect(report.articles.map(({ file }) => file)).toEqual(['cramps.md', 'other.md', 'third.md'])
    expect(report.failed).toContainEqual({ file: 'sleep.md', code: 'UNEXPECTED', message: 'no sleep' })
  })

  it('ends where the store cannot be reached, though it reads on meanwhile', async () => {
    const away: GraphStore = {
      ...store,
      ingestArticles: async () => {
        await sleep(5)
        throw new StoreUnavailableError(new Error('away'))
      },
    }
    for (const batch of [1, 100]) {
      await expect(run(away, { batch })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    }
  })

  it('stores one batch after the other', async () => {
    let running = 0
    const slow: GraphStore = {
      ...store,
      ingestArticles: async (articles) => {
        expect(++running).toBe(1)
        await sleep(5)
        running--
        return store.ingestArticles(articles)
      },
    }
    expect((await run(slow, { batch: 1 })).report.articles).toHaveLength(4)
  })

  it('stops between two articles, and tells only of those that are stored', async () => {
    const stopping = new AbortController()
    const { report } = await run(store, {
      batch: 1,
      signal: stopping.signal,
      onFile: ({ done }: IngestEvent) => done === 2 && stopping.abort(),
    })
    expect(report.stopped).toBe(true)
    expect(report.articles.length).toBeLessThan(4)
    expect((await store.meta()).counts.articles).toBe(report.articles.length)
    expect(await checkStore(store)).toMatchObject({ ok: true })
  })

  it('stores nothing in a dry run, and tells what would come of each', async () => {
    const { report } = await run(store, { dryRun: true, batch: 2 })
    expect(report.articles.map(({ status, outcome }) => [status, outcome?.status])).toEqual(
      Array(4).fill(['READ', 'ADDED']),
    )
    expect((await store.meta()).counts.articles).toBe(0)
  })
})
