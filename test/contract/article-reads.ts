import { expect, it } from 'vitest'
import { DEFAULT_SCOPE } from '../../src/domain/scope.ts'
import { CRAMPS, NIGHT, type OpenStore, READ_AT, readingOf, WEAKNESS } from './fixture.ts'
import { collect, nodesOf, sharedStore } from './stores.ts'

const weakness = readingOf(WEAKNESS)
const page = { first: 100 }

export function articleReads(open: OpenStore): void {
  const store = sharedStore(open)

  it('are found by id and by URL, with what was read', async () => {
    const byId = await store().articlesById(['article:muscle-weakness', 'article:none'])
    const article = byId.get('article:muscle-weakness')
    expect(byId.size).toBe(1)
    expect(article).toEqual({
      ...weakness.article,
      status: 'FULL',
      version: 1,
      contentHash: weakness.contentHash,
      readAt: READ_AT,
    })
    const url = 'https://plain-health.example/muscle-weakness'
    const byUrl = await store().articlesByUrl(['https://plain-health.example/none', url])
    expect([...byUrl]).toEqual([[url, article]])
  })

  it('are listed by folded title, and by status', async () => {
    const titles = nodesOf(await store().articles({ status: ['FULL'], page }))?.map(({ title }) => title)
    expect(titles).toEqual(['Cramps at night', 'muscle cramps', 'Muscle weakness'])
    expect((await store().articles({ status: ['STUB', 'WITHDRAWN'], page })).totalCount).toBe(0)
    expect((await store().articles({ status: [], page })).totalCount).toBe(0)
  })

  it('are listed by concept, most mentions first', async () => {
    const found = await store().articlesByConcept(['nutrient:magnesium', 'symptom:leg-cramps'], page)
    expect(nodesOf(found.get('nutrient:magnesium'))?.map(({ slug }) => slug)).toEqual([
      'cramps-at-night',
      'muscle-cramps',
      'muscle-weakness',
    ])
    expect(found.get('symptom:leg-cramps')?.totalCount).toBe(0)
  })

  it('tell which concepts their body names, without the cards at its foot', async () => {
    const key = 'article:muscle-weakness'
    const found = (await store().mentionsByArticle([key], { page })).get(key)
    expect(nodesOf(found)).toEqual([
      { conceptId: 'symptom:muscle-weakness', count: 5 },
      { conceptId: 'lifestyle-factor:stress', count: 2 },
      { conceptId: 'nutrient:magnesium', count: 2 },
      { conceptId: 'symptom:fatigue', count: 2 },
      { conceptId: 'factor:insulin-resistance', count: 1 },
      { conceptId: 'hormone:cortisol', count: 1 },
      { conceptId: 'hormone:insulin', count: 1 },
      { conceptId: 'lifestyle-factor:poor-sleep', count: 1 },
      { conceptId: 'nutrient:iron', count: 1 },
      { conceptId: 'nutrient:potassium', count: 1 },
      { conceptId: 'nutrient:vitamin-b12', count: 1 },
      { conceptId: 'symptom:muscle-cramps', count: 1 },
    ])
    const hormones = (await store().mentionsByArticle([key], { types: ['HORMONE'], page })).get(key)
    expect(nodesOf(hormones)?.map(({ conceptId }) => conceptId)).toEqual([
      'hormone:cortisol',
      'hormone:insulin',
    ])
  })

  it('give sections, blocks and teasers in article order, exactly', async () => {
    const key = 'article:muscle-weakness'
    expect((await store().sectionsByArticle([key])).get(key)).toEqual(weakness.sections)
    expect((await store().teasersByArticle([key])).get(key)).toEqual(weakness.teasers)
    const ids = weakness.sections.map(({ id }) => id)
    const blocks = await store().blocksBySection(ids)
    expect(ids.flatMap((id) => blocks.get(id) ?? [])).toEqual(weakness.blocks)
    const sections = await store().sectionsById([...ids].reverse())
    expect(ids.map((id) => sections.get(id))).toEqual(weakness.sections)
  })

  it('give their claims, whole, by id, article and section', async () => {
    const query = { scope: DEFAULT_SCOPE, page }
    const key = 'article:muscle-weakness'
    const shown = weakness.claims.filter((_, position) => position !== 6 && position !== 12)
    expect(nodesOf((await store().claimsByArticle([key], query)).get(key))).toEqual(shown)
    const section = 'section:muscle-weakness/2'
    const inSection = shown.filter((claim) => claim.sectionId === section)
    expect(nodesOf((await store().claimsBySection([section], query)).get(section))).toEqual(inSection)
    const ids = weakness.claims.map(({ id }) => id)
    const byId = await store().claimsById(ids)
    expect(ids.map((id) => byId.get(id))).toEqual(weakness.claims)
  })

  it('give their claims of a wider scope', async () => {
    const key = 'article:muscle-weakness'
    const scope = { ...DEFAULT_SCOPE, certainties: ['QUESTION' as const], polarities: ['AFFIRMED' as const] }
    const found = (await store().claimsByArticle([key], { scope, page })).get(key)
    expect(nodesOf(found)?.map(({ quote }) => quote)).toEqual(['Is iron to blame?'])
  })

  it('give their red flags in order, by article and by id', async () => {
    const key = 'article:muscle-weakness'
    const found = await store().redFlagsByArticle([key, 'article:cramps-at-night'])
    expect(found.get(key)).toEqual(weakness.redFlags)
    expect(found.get('article:cramps-at-night')).toEqual([])
    const [first] = weakness.redFlags
    expect([...(await store().redFlagsById([first?.id ?? '', 'red-flag:none'])).values()]).toEqual([first])
  })

  it('give red flags to a concept from the articles that say most of it', async () => {
    const found = await store().redFlagsByConcept([
      'nutrient:magnesium',
      'symptom:fatigue',
      'symptom:leg-cramps',
    ])
    // Three claims about magnesium in each article: then the article's id decides.
    expect(found.get('nutrient:magnesium')?.map(({ quote }) => quote)).toEqual([
      'Cramps last for hours',
      'The weakness comes suddenly',
      'Breathing is hard',
    ])
    expect(found.get('symptom:fatigue')).toEqual(weakness.redFlags)
    expect(found.get('symptom:leg-cramps')).toEqual([])
  })

  it('are streamed whole, by id', async () => {
    const articles = await collect(store().streamArticles())
    expect(articles.map(({ article }) => article.slug)).toEqual([
      'cramps-at-night',
      'muscle-cramps',
      'muscle-weakness',
    ])
    for (const [i, draft] of [NIGHT, CRAMPS, WEAKNESS].entries()) {
      const { article, text, readerVersion, topics, sections, blocks, claims, redFlags, teasers } =
        readingOf(draft)
      const whole = { text, readerVersion, topics, sections, blocks, claims, redFlags, teasers }
      expect(articles[i]).toMatchObject({ article, ...whole })
    }
    expect(articles[1]?.mentions).toEqual([
      { conceptId: 'nutrient:magnesium', count: 3 },
      { conceptId: 'symptom:muscle-cramps', count: 3 },
    ])
  })

  it('are counted with what they say in the default scope', async () => {
    const counts = { articles: 3, concepts: 16, claims: 16, links: 13, redFlags: 3 }
    expect(await store().meta()).toEqual({ graphVersion: '4', lastIngestAt: READ_AT, counts })
    expect(await store().graphVersion()).toBe('4')
  })
}
