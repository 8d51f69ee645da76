import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { openNeo4jStore } from '../../src/stores/neo4j/open-neo4j-store.ts'
import { hasRealArticle, OWN_ARTICLE, openTestReader, REAL_ARTICLE } from '../support/muscle-weakness.ts'
import { leaseNeo4j } from '../support/neo4j/lease.ts'
import { wipe } from '../support/neo4j/wipe.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
import { factsOf, wordsIn } from './answer-words.ts'
import { readGoldenQueries } from './golden-query.ts'

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

const queries = readGoldenQueries().flatMap((query) => (query.edit ? [{ ...query, edit: query.edit }] : []))

/** The same text with one line in the place of another. */
function edited(text: string, { from, to }: { readonly from: string; readonly to: string }): string {
  const at = text.indexOf(from)
  expect(at).toBeGreaterThan(0)
  const end = text.indexOf('\n', at)
  return text.slice(0, at) + to + text.slice(end)
}

const DIFF = `query Diff($from: Int!) {
  articleDiff(article: { slug: "muscle-weakness" }, from: $from, to: 2) {
    article { version }
    counts { added removed reworded moved unchanged }
    changes {
      kind
      before { id quote subject { concept { id } state } relation object { concept { id } } }
      after { id quote subject { concept { id } state } relation object { concept { id } } }
    }
  }
}`

interface Change {
  readonly kind: string
  readonly before: ReadClaim | null
  readonly after: ReadClaim | null
}
interface ReadClaim {
  readonly id: string
  readonly subject: { readonly concept: { readonly id: string }; readonly state: string }
}

const about = (claim: ReadClaim | null, id: string): boolean => claim?.subject.concept.id === id

it('has one golden query', () => {
  expect(queries.map(({ name }) => name)).toEqual(['19-what-an-edit-changed'])
})

describe.each(STORES)('question 19 on $name', ({ skip: skipStore, open }) => {
  describe.each(ARTICLES)('an edit of $article', ({ skip, file }) => {
    describe.skipIf(skip || skipStore).each(queries)('that puts iron in the place of magnesium', (golden) => {
      let store: GraphStore
      let served: Served

      beforeAll(async () => {
        const before = readFileSync(file, 'utf8')
        const after = edited(before, golden.edit)
        store = await open()
        await store.loadVocabulary(reader.concepts)
        for (const text of [before, after]) {
          const bytes = new TextEncoder().encode(text)
          await store.ingestArticle(
            reader.read({ name: 'muscle-weakness.txt', bytes }),
            '2025-01-31T08:00:00.000Z',
          )
        }
        served = await serve(store)
      })
      afterAll(async () => {
        await served?.app.close()
        await store?.close()
      })

      it(`answers ${golden.title}`, async () => {
        const found = await served.ask(golden.query, golden.variables)
        if (file === OWN_ARTICLE) expect(found).toEqual(golden.answer)
        expect(factsOf(found)).toEqual(factsOf(golden.answer))
        const text = readFileSync(file, 'utf8') + golden.edit.to
        expect(wordsIn(found).length).toBeGreaterThan(3)
        expect(wordsIn(found).filter((words) => !text.includes(words))).toEqual([])
      })

      it('removes what was said of the deficiency, leaves its support, and adds what is said of iron', async () => {
        const { data, errors } = await served.ask(DIFF, { from: 1 })
        expect(errors).toBeUndefined()
        const { changes, counts } = (data as { articleDiff: { changes: Change[]; counts: object } })
          .articleDiff
        const magnesium = changes.filter(
          ({ before, after }) => about(before, 'nutrient:magnesium') || about(after, 'nutrient:magnesium'),
        )
        const removed = magnesium.filter(({ kind }) => kind === 'REMOVED')
        expect(removed).toHaveLength(3)
        expect(removed.every(({ before }) => before?.subject.state === 'DEFICIENCY')).toBe(true)
        const kept = magnesium.filter(({ kind }) => kind !== 'REMOVED')
        expect(kept.length).toBeGreaterThan(0)
        expect(kept.every((change) => change.kind === 'UNCHANGED')).toBe(true)
        expect(kept.every(({ before, after }) => before?.id === after?.id)).toBe(true)
        const added = changes.filter(({ kind }) => kind === 'ADDED')
        expect(added.length).toBeGreaterThan(0)
        expect(added.every(({ after }) => about(after, 'nutrient:iron'))).toBe(true)
        expect(counts).toMatchObject({ removed: 3, added: added.length, reworded: 0, moved: 0 })
      })

      it('answers question 2 by the new line', async () => {
        const { data } = await served.ask(
          '{ symptom(by: { name: "cramps" }) { nutrients(filter: { otherStates: [DEFICIENCY] }) { nodes { name } } } }',
        )
        expect(data).toEqual({ symptom: { nutrients: { nodes: [] } } })
      })

      it('tells the edit among the changes of the graph', async () => {
        const { data, errors } = await served.ask(
          '{ changes(since: "0", first: 100) { nodes { kind fromVersion toVersion article { slug } counts { removed } } } }',
        )
        expect(errors).toBeUndefined()
        const { nodes } = (data as { changes: { nodes: { kind: string }[] } }).changes
        expect(nodes.filter(({ kind }) => kind === 'ARTICLE')).toEqual([
          {
            kind: 'ARTICLE',
            fromVersion: 0,
            toVersion: 1,
            article: { slug: 'muscle-weakness' },
            counts: { removed: 0 },
          },
          {
            kind: 'ARTICLE',
            fromVersion: 1,
            toVersion: 2,
            article: { slug: 'muscle-weakness' },
            counts: { removed: 3 },
          },
        ])
      })

      it('has no diff of versions that are not there', async () => {
        const { data, errors } = await served.ask(DIFF, { from: 7 })
        expect(errors).toBeUndefined()
        expect(data).toEqual({ articleDiff: null })
      })
    })
  })
})
