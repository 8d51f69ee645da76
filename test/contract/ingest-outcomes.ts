import { expect, it } from 'vitest'
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
import { withStore } from './stores.ts'

const LATER = '2024-06-01T08:00:00.000Z'
const DEFICIENCY = 'link:nutrient:magnesium/DEFICIENCY/ASSOCIATED_WITH/symptom:muscle-cramps/PRESENT'
const RELIEF = 'link:nutrient:magnesium/SUPPLEMENTED/RELIEVES/symptom:muscle-cramps/PRESENT'
const IRON = 'link:nutrient:iron/LOW/CAUSES/symptom:muscle-cramps/PRESENT'

/** {@link CRAMPS} with the supplement's line replaced by one about iron. */
function crampsOfIron(): Draft {
  const [overview, care] = CRAMPS.sections
  if (!overview || !care) throw new Error('the fixture has changed')
  const iron = {
    text: 'Low iron may cause cramps.',
    mentions: { iron: 'nutrient:iron' },
    claims: [['nutrient:iron LOW', 'CAUSES', 'symptom:muscle-cramps PRESENT']],
  } as const
  const lines = [iron, ...overview.lines.filter((_, i) => i !== 1)]
  return { ...CRAMPS, sections: [{ ...overview, lines }, care] }
}

export function ingestOutcomes(open: OpenStore): void {
  it('adds an article and tells what it brought', () =>
    withStore(filledStore(open, [WEAKNESS]), async (store) => {
      expect(await store.ingestArticle(readingOf(CRAMPS), LATER)).toEqual({
        status: 'ADDED',
        version: 1,
        claims: { added: 3, removed: 0, reworded: 0, moved: 0, unchanged: 0 },
      })
      expect(await store.meta()).toMatchObject({ graphVersion: '3', lastIngestAt: LATER })
      expect((await store.linksById([DEFICIENCY])).get(DEFICIENCY)?.articleCount).toBe(2)
      expect(await checkStore(store)).toMatchObject({ ok: true, differences: [] })
    }))

  it('changes nothing when the same article is read again', () =>
    withStore(filledStore(open), async (store) => {
      const before = await exportText(store)
      const meta = await store.meta()
      for (const draft of [NIGHT, WEAKNESS, CRAMPS]) {
        const reading = readingOf(draft)
        expect(await store.ingestArticle(reading, LATER)).toEqual({
          status: 'UNCHANGED',
          version: 1,
          claims: { added: 0, removed: 0, reworded: 0, moved: 0, unchanged: reading.claims.length },
        })
      }
      expect(await exportText(store)).toBe(before)
      expect(await store.meta()).toEqual(meta)
    }))

  it('replaces the claims of a changed article, and leaves those of untouched lines their ids', () =>
    withStore(filledStore(open), async (store) => {
      expect(await store.ingestArticle(readingOf(crampsOfIron()), LATER)).toEqual({
        status: 'CHANGED',
        version: 2,
        claims: { added: 1, removed: 1, reworded: 0, moved: 0, unchanged: 2 },
      })
      const links = await store.linksById([RELIEF, IRON, DEFICIENCY])
      expect(links.get(IRON)).toMatchObject({ claimCount: 1, articleCount: 1 })
      expect(links.get(RELIEF)).toMatchObject({ claimCount: 0, opposingCount: 1, score: 0 })
      expect(links.get(DEFICIENCY)).toMatchObject({ claimCount: 4, articleCount: 3 })
      const article = (await store.articlesById(['article:muscle-cramps'])).get('article:muscle-cramps')
      expect(article).toMatchObject({ version: 2, readAt: LATER })
      expect(
        (await store.mentionsByArticle(['article:muscle-cramps'], { page: { first: 9 } })).get(
          'article:muscle-cramps',
        ),
      ).toMatchObject({ totalCount: 3 })
      expect(await checkStore(store)).toMatchObject({ ok: true, differences: [] })
    }))

  it('drops a link that no claim says any more', () =>
    withStore(filledStore(open, [CRAMPS]), async (store) => {
      await store.ingestArticle(readingOf(crampsOfIron()), LATER)
      expect((await store.linksById([RELIEF])).size).toBe(0)
      expect((await store.meta()).counts).toMatchObject({ claims: 3, links: 3 })
    }))

  it('comes back to the same graph when the article is changed back', () =>
    withStore(filledStore(open), async (store) => {
      const text = async () => (await exportText(store)).replaceAll(/"version":\d+/g, '')
      const before = await text()
      await store.ingestArticle(readingOf(crampsOfIron()), LATER)
      expect(await text()).not.toBe(before)
      expect(await store.ingestArticle(readingOf(CRAMPS), LATER)).toMatchObject({
        status: 'CHANGED',
        version: 3,
      })
      expect(await text()).toBe(before)
    }))

  it('reads an article anew for another reader version, title or publisher, its claims unchanged', () =>
    withStore(filledStore(open), async (store) => {
      const changes: Partial<Draft>[] = [
        { readerVersion: '2' },
        { title: 'Cramped' },
        { publisher: 'Second Opinion' },
      ]
      let draft: Draft = CRAMPS
      for (const [i, change] of changes.entries()) {
        draft = { ...draft, ...change }
        expect(await store.ingestArticle(readingOf(draft), LATER)).toEqual({
          status: 'CHANGED',
          version: i + 2,
          claims: { added: 0, removed: 0, reworded: 0, moved: 0, unchanged: 3 },
        })
        expect(await checkStore(store)).toMatchObject({ ok: true, differences: [] })
      }
    }))

  it('scores links anew when an article moves to another publisher', () =>
    withStore(filledStore(open, [CRAMPS, NIGHT]), async (store) => {
      const score = async () => (await store.linksById([DEFICIENCY])).get(DEFICIENCY)
      expect(await score()).toMatchObject({ publisherCount: 2, score: 0.729513 })
      await store.ingestArticle(readingOf({ ...CRAMPS, publisher: 'Second Opinion' }), LATER)
      expect(await score()).toMatchObject({ publisherCount: 1, score: 0.620086, articleCount: 2 })
    }))

  it('takes an article without claims, and one that loses all it said', () =>
    withStore(filledStore(open, [CRAMPS]), async (store) => {
      const silent: Draft = { ...CRAMPS, topics: [], sections: [{ heading: 'Nothing', lines: [] }] }
      expect(await store.ingestArticle(readingOf(silent), READ_AT)).toMatchObject({
        claims: { removed: 3, unchanged: 0 },
        version: 2,
      })
      expect((await store.meta()).counts).toEqual({
        articles: 1,
        concepts: 16,
        claims: 0,
        links: 0,
        redFlags: 0,
      })
      expect(await checkStore(store)).toMatchObject({ ok: true, links: 0, claims: 0 })
    }))

  it('lets an article gain a URL and lose it', () =>
    withStore(filledStore(open, [NIGHT]), async (store) => {
      const url = 'https://second.example/night'
      expect(await store.ingestArticle(readingOf({ ...NIGHT, url }), LATER)).toMatchObject({
        status: 'CHANGED',
      })
      expect((await store.articlesByUrl([url])).get(url)?.id).toBe('article:cramps-at-night')
      expect(await store.ingestArticle(readingOf(NIGHT), LATER)).toMatchObject({
        status: 'CHANGED',
        version: 3,
      })
      expect((await store.articlesByUrl([url])).size).toBe(0)
    }))

  it('finds the article with the least id where two have one URL', () =>
    withStore(open(), async (store) => {
      const url = 'https://plain-health.example/same'
      await store.ingestArticle(readingOf({ slug: 'b', title: 'B', url, sections: [] }), READ_AT)
      await store.ingestArticle(readingOf({ slug: 'a', title: 'A', url, sections: [] }), READ_AT)
      expect((await store.articlesByUrl([url])).get(url)?.id).toBe('article:a')
    }))

  it('keeps text exactly, whatever signs it holds', () =>
    withStore(open(), async (store) => {
      const text = `“Don't” — 100 % 🦵 of  µg; \\ "$1" 'x' {a} \u00a0end`
      await store.ingestArticle(
        readingOf({
          slug: 'signs',
          title: text,
          sections: [{ heading: text, lines: [{ text, redFlagFor: [] }] }],
        }),
        READ_AT,
      )
      expect((await store.blocksBySection(['section:signs/0'])).get('section:signs/0')?.[1]?.text).toBe(text)
      expect((await store.redFlagsByArticle(['article:signs'])).get('article:signs')?.[0]?.quote).toBe(text)
      expect(await checkStore(store)).toMatchObject({ ok: true })
    }))
}
