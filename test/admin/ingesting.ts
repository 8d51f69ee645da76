import { afterEach, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { checkStore } from '../../src/stores/check-store.ts'
import { exportText } from '../contract/export-text.ts'
import { filledStore, type OpenStore } from '../contract/fixture.ts'
import { openTestReader } from '../support/muscle-weakness.ts'
import { ADMIN_ENV, type Answer, type Served, serve } from '../support/served.ts'

const reader = openTestReader()

const INGEST = /* GraphQL */ `
  mutation ($input: IngestArticleInput!) {
    ingestArticle(input: $input) {
      refusal { code field message }
      dryRun
      status
      articleId
      version
      article { id title version url publisher status }
      counts { added removed reworded moved unchanged }
      changes { kind before { quote } after { quote subject { concept { id } } } }
      unknownTerms
      passedOver { quote reason }
      warnings
      query { nutrient(by: { name: "magnesium" }) { symptoms { nodes { id } } } meta { counts { articles } } }
    }
  }`

const SOURCE = `# Night cramps

Low magnesium can cause muscle cramps.

## Key deficiencies

- Magnesium Deficiency: muscle spasms, fatigue
- Unobtainium Deficiency: fatigue
`
const CHANGED = SOURCE.replace('can cause muscle cramps', 'can cause anxiety')

/** What comes of articles that are sent as text, told over one store. */
export function describeIngesting(name: string, open: OpenStore): void {
  describe(`an article that is sent in, on ${name}`, () => {
    let store: GraphStore
    let served: Served
    afterEach(async () => {
      await served.app.close()
      await store.close()
    })

    async function start(env: NodeJS.ProcessEnv = {}): Promise<void> {
      store = await open()
      await store.loadVocabulary(reader.concepts)
      served = await serve(store, undefined, { ...ADMIN_ENV, ...env })
    }
    // biome-ignore lint/suspicious/noExplicitAny: the answer is looked at by its fields
    async function ingest(input: Readonly<Record<string, unknown>>): Promise<any> {
      const variables = { input: { why: 'New in March', ...input } }
      const { data, errors } = (await served.admin({ query: INGEST, variables })).json<Answer>()
      expect(errors).toBeUndefined()
      return Object(data).ingestArticle
    }

    it('is told by a dry run as it would be, and stored as it was told', async () => {
      await start()
      const before = await exportText(store)
      const dry = await ingest({ source: SOURCE, dryRun: true })
      expect(dry).toMatchObject({
        refusal: null,
        dryRun: true,
        status: 'ADDED',
        articleId: 'article:night-cramps',
        version: 1,
        article: null,
        counts: { added: 4, removed: 0 },
        unknownTerms: ['Unobtainium'],
        query: { nutrient: { symptoms: { nodes: [] } }, meta: { counts: { articles: 0 } } },
      })
      expect(await exportText(store)).toBe(before)

      const stored = await ingest({ source: SOURCE })
      const { dryRun: _, article: __, query: ___, ...told } = dry
      expect(stored).toMatchObject({
        ...told,
        dryRun: false,
        article: { id: 'article:night-cramps', title: 'Night cramps', version: 1, status: 'FULL' },
      })
      expect(stored.query.meta.counts.articles).toBe(1)
      expect(stored.query.nutrient.symptoms.nodes).toHaveLength(4)
    })

    it('changes nothing when it comes again, and only what differs when it was changed', async () => {
      await start()
      await ingest({ source: SOURCE })
      const version = await store.graphVersion()
      expect(await ingest({ source: SOURCE })).toMatchObject({ status: 'UNCHANGED', version: 1, changes: [] })
      expect(await store.graphVersion()).toBe(version)

      const dry = await ingest({ source: CHANGED, dryRun: true })
      const changed = await ingest({ source: CHANGED })
      expect(changed).toMatchObject({
        status: 'CHANGED',
        version: 2,
        counts: { added: 1, removed: 1, unchanged: 3 },
      })
      expect(dry).toMatchObject({
        status: 'CHANGED',
        version: 2,
        counts: changed.counts,
        changes: changed.changes,
      })
      expect(changed.changes).toContainEqual({
        kind: 'ADDED',
        before: null,
        after: {
          quote: 'Low magnesium can cause anxiety.',
          subject: { concept: { id: 'nutrient:magnesium' } },
        },
      })
      expect(await checkStore(store)).toMatchObject({ ok: true, differences: [] })
    })

    it('keeps its id by its address, whatever its title becomes', async () => {
      await start()
      const url = 'https://wellspring.example/cramps'
      const publisher = 'Wellspring'
      expect(await ingest({ source: SOURCE, url, publisher })).toMatchObject({
        article: { id: 'article:night-cramps', url, publisher },
      })
      expect(await ingest({ source: SOURCE, url, publisher, title: 'Cramps after dark' })).toMatchObject({
        status: 'CHANGED',
        article: { id: 'article:night-cramps', title: 'Cramps after dark', version: 2 },
      })
      const before = await exportText(store)
      for (const [input, code, field] of [
        [{ source: SOURCE, url: 'https://other.example/cramps' }, 'ARTICLE_ID_TAKEN', 'slug'],
        [{ source: SOURCE, url, slug: 'another' }, 'ARTICLE_URL_TAKEN', 'url'],
      ] as const) {
        for (const dryRun of [true, false])
          expect(await ingest({ ...input, dryRun })).toMatchObject({
            refusal: { code, field },
            status: null,
            articleId: null,
            article: null,
            changes: [],
          })
      }
      expect(await exportText(store)).toBe(before)
      const slug = 'other-cramps'
      expect(await ingest({ source: SOURCE, url: 'https://other.example/cramps', slug })).toMatchObject({
        refusal: null,
        article: { id: 'article:other-cramps' },
      })
    })

    it('is kept with who sent it in, when and why, for editors alone', async () => {
      await start()
      await ingest({ source: SOURCE, why: 'New in March' })
      await ingest({ source: SOURCE, why: 'Sent twice by mistake' })
      await ingest({ source: CHANGED, why: 'Corrected' })
      const query = '{ changes(since: "1") { nodes { kind at toVersion by { who why } } } }'
      const { data } = (await served.admin({ query })).json()
      expect(data.changes.nodes).toEqual([
        { kind: 'ARTICLE', at: expect.any(String), toVersion: 1, by: { who: 'Ana', why: 'New in March' } },
        { kind: 'ARTICLE', at: expect.any(String), toVersion: 2, by: { who: 'Ana', why: 'Corrected' } },
      ])
      const { errors } = await served.ask(query)
      expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED')
      const variables = { input: { source: SOURCE, why: ' ' } }
      const hasty = (await served.admin({ query: INGEST, variables })).json<Answer>()
      expect(hasty.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'why' })
    })

    it('is read as the format says, or as it looks', async () => {
      await start()
      const page =
        '<html><body><article><h1>Cramps</h1><p>Low magnesium can cause cramps.</p></article></body></html>'
      expect(await ingest({ source: page })).toMatchObject({
        article: { title: 'Cramps' },
        counts: { added: 1 },
      })
      expect(await ingest({ source: page, format: 'HTML' })).toMatchObject({ status: 'UNCHANGED' })
      const text = 'Tired legs\n\nIron deficiency can cause fatigue.\n'
      expect(await ingest({ source: text, format: 'PLAIN_TEXT' })).toMatchObject({
        article: { id: 'article:tired-legs' },
      })
    })

    it('is refused with a code, and leaves the graph as it was, where it is no article', async () => {
      await start({ MAX_ARTICLE_LENGTH: '5000' })
      const before = await exportText(store)
      for (const [source, code] of [
        ['', 'EMPTY_ARTICLE'],
        ['  \n ', 'EMPTY_ARTICLE'],
        ['a '.repeat(2_501), 'TEXT_TOO_LONG'],
        ['%PDF-1.7 …', 'UNREADABLE_TEXT'],
        ['<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>', 'UNSUPPORTED_FORMAT'],
      ] as const)
        expect(await ingest({ source }), code).toMatchObject({
          refusal: { code, field: 'source' },
          status: null,
        })
      expect(await exportText(store)).toBe(before)
    })

    it('is refused where the stored vocabulary is another one', async () => {
      store = await filledStore(open, [])
      served = await serve(store, undefined, ADMIN_ENV)
      for (const dryRun of [true, false])
        expect(await ingest({ source: SOURCE.replace('fatigue', 'hiccups'), dryRun })).toMatchObject({
          refusal: { code: 'UNKNOWN_CONCEPT' },
        })
      expect((await store.meta()).counts.articles).toBe(0)
    })

    it('is read by the names that editors gave', async () => {
      await start()
      await ingest({ source: SOURCE })
      const label = `mutation { addLabel(input: { conceptId: "nutrient:potassium", label: "Unobtainium", why: "A name of it" }) { refusal { code } } }`
      expect((await served.admin({ query: label })).json().data).toEqual({ addLabel: { refusal: null } })
      const again = await ingest({ source: SOURCE })
      expect(again).toMatchObject({ status: 'CHANGED', counts: { added: 2, removed: 0 }, unknownTerms: [] })
      expect(again.changes).toContainEqual({
        kind: 'ADDED',
        before: null,
        after: {
          quote: 'Unobtainium Deficiency: fatigue',
          subject: { concept: { id: 'nutrient:potassium' } },
        },
      })
    })

    it('comes in once where it comes twice at the same time', async () => {
      await start()
      const results = await Promise.all([
        ingest({ source: SOURCE }),
        ingest({ source: SOURCE }),
        ingest({ source: SOURCE.replace('Night cramps', 'Day cramps') }),
      ])
      expect(results.map(({ status }) => status).sort()).toEqual(['ADDED', 'ADDED', 'UNCHANGED'])
      expect((await store.meta()).counts.articles).toBe(2)
      expect(await checkStore(store)).toMatchObject({ ok: true, differences: [] })
    })
  })
}
