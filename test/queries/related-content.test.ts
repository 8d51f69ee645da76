import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { openNeo4jStore } from '../../src/stores/neo4j/open-neo4j-store.ts'
import {
  hasRealArticle,
  OWN_ARTICLE,
  openTestReader,
  REAL_ARTICLE,
  readArticle,
} from '../support/muscle-weakness.ts'
import { leaseNeo4j } from '../support/neo4j/lease.ts'
import { wipe } from '../support/neo4j/wipe.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'

const neo4j = await leaseNeo4j()
const reader = openTestReader()

async function openEmptyNeo4j(): Promise<GraphStore> {
  if (!neo4j) throw new Error('skipped without Neo4j')
  await wipe(neo4j)
  return openNeo4jStore(neo4j)
}

const STORES = [
  { name: 'the embedded store', skip: false, open: openEmbedded },
  { name: 'Neo4j', skip: neo4j === undefined, open: openEmptyNeo4j },
]
const ARTICLES = [
  { article: 'our own article', skip: false, file: OWN_ARTICLE },
  { article: 'the publisher’s article', skip: !hasRealArticle, file: REAL_ARTICLE },
]

const RELATED = `query Related($for: ContentRef!, $stubs: Boolean!) {
  related(for: $for, includeStubs: $stubs, minScore: 0) {
    items { status title subtitle category url article { id } reasons { kind text } }
    emptyBecause
    safety { redFlags { quote } }
  }
}`

interface Item {
  readonly status: string
  readonly title: string
  readonly subtitle: string | null
  readonly category: string | null
  readonly url: string | null
  readonly article: object | null
  readonly reasons: readonly { readonly kind: string; readonly text: string }[]
}
interface Related {
  readonly items: readonly Item[]
  readonly emptyBecause: string | null
  readonly safety: { readonly redFlags: readonly { readonly quote: string }[] }
}

describe.each(STORES)('question 17 on $name', ({ skip: skipStore, open }) => {
  describe.each(ARTICLES)('for $article', ({ skip, file }) => {
    describe.skipIf(skip || skipStore)('alone in the graph', () => {
      let store: GraphStore
      let served: Served
      const text = skip ? '' : readFileSync(file, 'utf8')

      beforeAll(async () => {
        store = await open()
        await store.loadVocabulary(reader.concepts)
        await store.ingestArticle(readArticle(reader, file), '2025-01-31T08:00:00.000Z')
        served = await serve(store)
      })
      afterAll(async () => {
        await served?.app.close()
        await store?.close()
      })

      const ask = async (by: object, stubs: boolean): Promise<Related> => {
        const { data, errors } = await served.ask(RELATED, { for: by, stubs })
        expect(errors).toBeUndefined()
        return (data as { related: Related }).related
      }

      it.each([
        ['its id', { articleId: 'article:muscle-weakness' }],
        ['its text', { text }],
      ])('gives its four cards with reasons by %s, and never the article itself', async (_, by) => {
        const { items, emptyBecause, safety } = await ask(by, true)
        expect(emptyBecause).toBeNull()
        expect(items).toHaveLength(4)
        for (const { status, title, subtitle, category, url, article, reasons } of items) {
          expect({ status, url, article }).toEqual({ status: 'STUB', url: null, article: null })
          // What is shown stands on the page, cut off where it is cut off there.
          for (const words of [title, subtitle ?? title, category ?? title]) expect(text).toContain(words)
          expect(subtitle).not.toBe(title)
          expect(`${title} ${subtitle}`).not.toMatch(/read more|→|×/i)
          expect(reasons.map(({ kind }) => kind)).toContain('CARD')
          for (const reason of reasons) expect(reason.text).toMatch(/^[A-Z].+\.$/)
        }
        expect(items.filter(({ title }) => title.endsWith('…'))).toHaveLength(1)
        expect(safety.redFlags).toHaveLength(4)
      })

      it.each([
        ['its id', { articleId: 'article:muscle-weakness' }],
        ['its text', { text }],
      ])('gives nothing without the cards by %s, and says why', async (_, by) => {
        const { items, emptyBecause, safety } = await ask(by, false)
        expect({ items, emptyBecause }).toEqual({ items: [], emptyBecause: 'NO_OTHER_ARTICLE' })
        expect(safety.redFlags).toHaveLength(4)
      })
    })
  })
})
