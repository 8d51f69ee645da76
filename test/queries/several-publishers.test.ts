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
import { factsOf, wordsIn } from './answer-words.ts'
import { readGoldenQueries } from './golden-query.ts'

const neo4j = await leaseNeo4j()
const queries = readGoldenQueries().filter(({ articles }) => articles.length > 0)
const reader = openTestReader()
const READ_AT = '2025-01-31T08:00:00.000Z'
const fixture = (name: string): URL => new URL(`../fixtures/articles/${name}`, import.meta.url)

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

describe('the golden queries over articles of several publishers', () => {
  it('are there', () => {
    expect(queries.map(({ name }) => name)).toEqual(['20-who-says-and-who-denies'])
  })
})

describe.each(STORES)('on $name', ({ skip: skipStore, open }) => {
  describe.each(ARTICLES)('with $article', ({ skip, file }) => {
    describe.skipIf(skip || skipStore).each(queries)('$title', ({ query, variables, articles, answer }) => {
      let store: GraphStore
      let served: Served

      beforeAll(async () => {
        store = await open()
        await store.loadVocabulary(reader.concepts)
        await store.ingestArticle(readArticle(reader, file), READ_AT)
        for (const name of articles) {
          const bytes = readFileSync(fixture(name))
          await store.ingestArticle(reader.read({ name, bytes }), READ_AT)
        }
        served = await serve(store)
      })
      afterAll(async () => {
        await served?.app.close()
        await store?.close()
      })

      it('is answered by article and publisher, with both sides quoted', async () => {
        const found = await served.ask(query, variables)
        if (file === OWN_ARTICLE) expect(found).toEqual(answer)
        expect(factsOf(found)).toEqual(factsOf(answer))
        const texts = [file, ...articles.map(fixture)].map((url) => readFileSync(url, 'utf8')).join('\n')
        expect(wordsIn(found).length).toBeGreaterThan(3)
        expect(wordsIn(found).filter((words) => !texts.includes(words))).toEqual([])
      })

      it.each([
        ['Does magnesium help with cramps?', true],
        ['are cramps linked to magnesium', true],
        ['is magnesium linked to fatigue', false],
      ])('tells where a link asked about is also denied: %s', async (question, isDenied) => {
        const { data } = await served.ask('query($q: String!) { ask(question: $q) { understood notes } }', {
          q: question,
        })
        const note = 'Some articles deny a link between these two, which is not shown here.'
        expect(data).toEqual({
          ask: { understood: expect.stringContaining('connected'), notes: isDenied ? [note] : [] },
        })
      })
    })
  })
})
