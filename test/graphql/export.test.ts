import { parse as parseCsv } from 'csv-parse/sync'
import { Parser } from 'n3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { collect } from '../contract/stores.ts'
import { bothStores } from '../support/both-stores.ts'
import { type Answer, type Served, serve } from '../support/served.ts'
import { watchedStore } from '../support/watched-store.ts'

const stores = await bothStores()

const QUERY = `query ($ids: [ID!]!, $format: ExportFormat!) {
  export(claimIds: $ids, format: $format) {
    files { name mediaType text }
    losses { code count examples }
    unknownIds
    safety { disclaimer redFlags { quote } }
  }
}`

interface Exported {
  readonly files: readonly { readonly name: string; readonly mediaType: string; readonly text: string }[]
  readonly losses: readonly { readonly code: string; readonly count: number; readonly examples: string[] }[]
  readonly unknownIds: readonly string[]
  readonly safety: { readonly redFlags: readonly unknown[] }
}

/** What each store answered, to be held against the other's. */
const told: Exported[][] = []

describe.each(stores)('claims in the format of others, from $name', ({ skip, open }) => {
  describe.skipIf(skip)('(where there is one)', () => {
    let store: GraphStore
    let served: Served
    let calls: Record<string, number>
    /** Ids of the fixture's claims by their words. */
    let ids: ReadonlyMap<string, readonly string[]>
    beforeAll(async () => {
      store = await filledStore(open)
      const watched = watchedStore(store)
      calls = watched.calls
      served = await serve(watched.store)
      const byQuote = new Map<string, string[]>()
      for (const { claims } of await collect(store.streamArticles()))
        for (const { id, quote } of claims) byQuote.set(quote, [...(byQuote.get(quote) ?? []), id])
      ids = byQuote
    })
    afterAll(async () => {
      await served.app.close()
      await store.close()
    })

    const idsOf = (quote: string): readonly string[] => {
      const found = ids.get(quote)
      if (!found) throw new Error(`no claim says ${quote}`)
      return found
    }
    async function exported(claimIds: readonly string[], format: string): Promise<Exported> {
      const { data, errors } = await served.ask(QUERY, { ids: claimIds, format })
      expect(errors).toBeUndefined()
      return Object(data).export
    }

    const SAID = 'Magnesium supplements relieve cramps.'
    const DENIED = 'Magnesium supplements do not help.'

    it('are told with their article, the links they add up to, and nothing else', async () => {
      const { files, losses, unknownIds } = await exported(idsOf(SAID), 'TURTLE')
      expect(files.map(({ name, mediaType }) => [name, mediaType])).toEqual([
        ['graph.ttl', 'text/turtle; charset=utf-8'],
      ])
      const triples = new Parser().parse(files[0]?.text ?? '')
      const of = (type: string) =>
        triples
          .filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value.endsWith(type))
          .map(({ subject }) => subject.value)
      expect(of('terms#Claim')).toEqual(idsOf(SAID).map((id) => `urn:healgraph:${id}`))
      expect(of('schema.org/Article')).toEqual(['urn:healgraph:article:muscle-cramps'])
      expect(of('terms#Link')).toHaveLength(1)
      expect(of('terms#RedFlag')).toHaveLength(1)
      expect(of('core#Concept').sort()).toEqual([
        'urn:healgraph:nutrient:magnesium',
        'urn:healgraph:symptom:muscle-cramps',
      ])
      const counts = triples.filter(({ predicate }) => predicate.value.endsWith('opposingCount'))
      // One article of the graph denies it, and none of these claims is of that article.
      expect(counts.map(({ object }) => object.value)).toEqual(['0'])
      expect([losses, unknownIds]).toEqual([[], []])
    })

    it('leave out what is no statement, and say so; unknown ids are named', async () => {
      const denied = idsOf(DENIED)
      const { files, losses, unknownIds, safety } = await exported([...denied, 'claim:none'], 'JSON_LD')
      expect(JSON.stringify(files)).not.toContain(DENIED)
      expect(losses).toEqual([{ code: 'DENIED', count: 1, examples: denied }])
      expect(unknownIds).toEqual(['claim:none'])
      expect(safety.redFlags).toContainEqual({ quote: 'Cramps last for hours' })
    })

    it('are several files where the format is, of which each relationship has both ends', async () => {
      const { files } = await exported([...ids.values()].flat(), 'CSV')
      const rows = new Map<string, string[][]>(
        files.map(({ name, text }) => [name, parseCsv(text, { from_line: 2 })]),
      )
      expect([...rows.keys()]).toHaveLength(7)
      const nodes = ['claims.csv', 'concepts.csv', 'articles.csv', 'red-flags.csv'].flatMap((name) =>
        (rows.get(name) ?? []).map(([id]) => id),
      )
      const ends = ['links.csv', 'relationships.csv'].flatMap((name) =>
        (rows.get(name) ?? []).flatMap((row) => row.slice(0, 2)),
      )
      expect(ends.length).toBeGreaterThan(20)
      expect(ends.filter((id) => !nodes.includes(id))).toEqual([])
    })

    it.each(['JSON_LD', 'TURTLE', 'CSV', 'GRAPHML', 'TRAPI'])(
      'are told as %s in four reads',
      async (format) => {
        for (const name of Object.keys(calls)) delete calls[name]
        const { data } = await served.ask(
          'query ($ids: [ID!]!, $format: ExportFormat!) { export(claimIds: $ids, format: $format) { files { text } } }',
          { ids: [...ids.values()].flat(), format },
        )
        expect(Object(data).export.files[0].text).toContain('agnesium')
        expect(calls).toEqual({ claimsById: 1, articlesById: 1, redFlagsByArticle: 1, conceptsById: 1 })
      },
    )

    it('are the same from either store', async () => {
      const all = [...ids.values()].flat().sort()
      const formats = ['JSON_LD', 'TURTLE', 'CSV', 'GRAPHML', 'TRAPI']
      told.push(await Promise.all(formats.map((format) => exported(all, format))))
      expect(told.at(-1)).toEqual(told[0])
    })

    it('may be a hundred, at a cost that is told', async () => {
      const many = Array.from({ length: 101 }, (_, i) => `claim:${i}`)
      const reply = await served.post({ query: QUERY, variables: { ids: many, format: 'TRAPI' } })
      const answer: Answer = reply.json()
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', allowed: 100 })
      const within = await served.post({ query: QUERY, variables: { ids: many.slice(1), format: 'TRAPI' } })
      const { data, extensions }: Answer = within.json()
      expect(Object(data).export.unknownIds).toHaveLength(100)
      expect(Object(extensions).cost.requested).toBeGreaterThanOrEqual(500)
    })
  })
})
