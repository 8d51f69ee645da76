import { readFileSync } from 'node:fs'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { bothStores } from '../support/both-stores.ts'
import {
  hasRealArticle,
  OWN_ARTICLE,
  openTestReader,
  REAL_ARTICLE,
  REAL_GOLD,
  readArticle,
} from '../support/muscle-weakness.ts'
import { type Served, serve } from '../support/served.ts'
import { factsOf, wordsIn } from './answer-words.ts'
import { expectCountsToHold } from './facet-counts.ts'
import { readGoldenQueries } from './golden-query.ts'

const stores = await bothStores()
const all = readGoldenQueries()
/** The others have a test of their own, with the articles that they need. */
const queries = all.filter(({ articles, edit }) => articles.length === 0 && !edit)
const reader = openTestReader()
const READ_AT = '2025-01-31T08:00:00.000Z'

/** A graph that holds this one article, served while the tests around the call run. */
function graphOf(open: () => Promise<GraphStore>, article: URL): { store: GraphStore; ask: Served['ask'] } {
  let store: GraphStore
  let served: Served
  beforeAll(async () => {
    store = await open()
    await store.loadVocabulary(reader.concepts)
    await store.ingestArticle(readArticle(reader, article), READ_AT)
    served = await serve(store)
  })
  afterAll(async () => {
    await served?.app.close()
    await store?.close()
  })
  return {
    get store() {
      return store
    },
    ask: (...question) => served.ask(...question),
  }
}

/** The gold's own quotes, each with the names of its two ends. */
function goldLinks(): { source: string; target: string; quote: string }[] {
  return JSON.parse(readFileSync(REAL_GOLD, 'utf8')).links
}

describe('the golden queries', () => {
  it('each have a question in their first line, one named operation and an answer', () => {
    expect(queries.length).toBeGreaterThanOrEqual(10)
    for (const { name, title, query, answer } of all) {
      const operations = parse(query).definitions.filter((part) => part.kind === 'OperationDefinition')
      expect(title, name).toMatch(/^(?:\d+\. )?[A-Z]\S/)
      expect(query.startsWith(`# ${title}`), name).toBe(true)
      expect(operations, name).toHaveLength(1)
      expect(operations[0]?.name?.value, name).toMatch(/^[A-Z]\w+$/)
      expect(answer?.data, name).toBeTypeOf('object')
    }
  })
})

describe.each(stores)('on $name', ({ skip, open }) => {
  describe.skipIf(skip)('our own article', () => {
    const graph = graphOf(open, OWN_ARTICLE)

    it.each(queries)('answers $title', async ({ query, variables, answer }) => {
      expect(await graph.ask(query, variables)).toEqual(answer)
    })

    it('leaves exactly as many as each count of a sidebar says (question 12)', async () => {
      await expectCountsToHold(graph.ask)
    })

    it('answers the same after it was read once more', async () => {
      const before = await graph.ask('{ meta { graphVersion counts { claims links } } }')
      const { status } = await graph.store.ingestArticle(
        readArticle(reader, OWN_ARTICLE),
        '2025-02-28T08:00:00.000Z',
      )
      expect(status).toBe('UNCHANGED')
      expect(await graph.ask('{ meta { graphVersion counts { claims links } } }')).toEqual(before)
      for (const { query, variables, answer } of queries)
        expect(await graph.ask(query, variables)).toEqual(answer)
    })
  })

  // The article's text belongs to its publisher and is no part of this repository.
  describe.skipIf(skip || !hasRealArticle)(
    'the publisher’s article, where it lies beside the repository',
    () => {
      const graph = graphOf(open, REAL_ARTICLE)

      it.each(queries)(
        'gives the same facts for $title, in its own words',
        async ({ query, variables, answer }) => {
          const real = await graph.ask(query, variables)
          expect(factsOf(real)).toEqual(factsOf(answer))
          const text = readFileSync(REAL_ARTICLE, 'utf8')
          expect(wordsIn(real).filter((words) => !text.includes(words))).toEqual([])
        },
      )

      it('leaves exactly as many as each count of a sidebar says (question 12)', async () => {
        await expectCountsToHold(graph.ask)
      })

      it('quotes for each nutrient of cramps the line that the gold quotes, under its heading', async () => {
        const { data } = await graph.ask(queries.find((query) => query.name.startsWith('02-'))?.query ?? '')
        const { edges } = (data as NutrientsLinkedToCramps).symptom.nutrients
        const gold = goldLinks().filter(
          (link) => link.source === 'magnesium' && link.target === 'muscle cramp' && link.quote.includes(':'),
        )
        expect(gold).toHaveLength(1)
        expect(edges.map((edge) => edge.node.name)).toEqual(['Magnesium'])
        const [evidence] = edges.flatMap((edge) => edge.links.flatMap((link) => link.evidence.nodes))
        expect(evidence?.quote).toBe(gold[0]?.quote)
        expect(evidence?.contextQuote).toBe(headingAbove(evidence?.quote ?? ''))
      })
    },
  )
})

interface NutrientsLinkedToCramps {
  readonly symptom: {
    readonly nutrients: {
      readonly edges: readonly {
        readonly node: { readonly name: string }
        readonly links: readonly {
          readonly evidence: {
            readonly nodes: readonly { readonly quote: string; readonly contextQuote: string | null }[]
          }
        }[]
      }[]
    }
  }
}

/** The line of the real article that stands above the list in which this quote is. */
function headingAbove(quote: string): string | undefined {
  const lines = readFileSync(REAL_ARTICLE, 'utf8').split('\n')
  const place = lines.findIndex((line) => line.includes(quote))
  return lines
    .slice(0, place)
    .filter((line) => line.trim() !== '' && !line.includes('•'))
    .at(-1)
    ?.trim()
}
