import { expect, it } from 'vitest'
import { DEFAULT_SCOPE } from '../../src/domain/scope.ts'
import type { LinkOrder } from '../../src/domain/terminology.ts'
import type { OpenStore } from './fixture.ts'
import { ANY_LINK, nodesOf, sharedStore } from './stores.ts'

const CRAMPS = 'symptom:muscle-cramps'
const WEAKNESS = 'symptom:muscle-weakness'
const DEFICIENCY = `link:nutrient:magnesium/DEFICIENCY/ASSOCIATED_WITH/${CRAMPS}/PRESENT`
const SUPPLEMENT = `link:nutrient:magnesium/SUPPLEMENTED/RELIEVES/${CRAMPS}/PRESENT`
const LOW = `link:nutrient:magnesium/LOW/CAUSES/${CRAMPS}/PRESENT`
const page = { first: 100 }

/** Ends of the links of muscle weakness, in each order. */
const ORDERS: Record<LinkOrder, readonly string[]> = {
  RELEVANCE: [
    'symptom:fatigue 0.607927',
    'hormone:insulin 0.607927',
    'nutrient:magnesium 0.607927',
    'lifestyle-factor:poor-sleep 0.607927',
    'hormone:cortisol 0.547134',
    'factor:insulin-resistance 0.547134',
    'nutrient:potassium 0.547134',
    'nutrient:vitamin-b12 0.486342',
  ],
  ARTICLE_COUNT: [
    'symptom:fatigue 0.607927',
    'hormone:insulin 0.607927',
    'nutrient:magnesium 0.607927',
    'lifestyle-factor:poor-sleep 0.607927',
    'hormone:cortisol 0.547134',
    'factor:insulin-resistance 0.547134',
    'nutrient:potassium 0.547134',
    'nutrient:vitamin-b12 0.486342',
  ],
  NAME: [
    'hormone:cortisol 0.547134',
    'symptom:fatigue 0.607927',
    'hormone:insulin 0.607927',
    'factor:insulin-resistance 0.547134',
    'nutrient:magnesium 0.607927',
    'lifestyle-factor:poor-sleep 0.607927',
    'nutrient:potassium 0.547134',
    'nutrient:vitamin-b12 0.486342',
  ],
  ARTICLE_ORDER: [
    'symptom:fatigue 0.607927',
    'nutrient:magnesium 0.607927',
    'nutrient:potassium 0.547134',
    'nutrient:vitamin-b12 0.486342',
    'factor:insulin-resistance 0.547134',
    'hormone:insulin 0.607927',
    'hormone:cortisol 0.547134',
    'lifestyle-factor:poor-sleep 0.607927',
  ],
  RECENT: [
    'symptom:fatigue 0.607927',
    'hormone:insulin 0.607927',
    'nutrient:magnesium 0.607927',
    'lifestyle-factor:poor-sleep 0.607927',
    'hormone:cortisol 0.547134',
    'factor:insulin-resistance 0.547134',
    'nutrient:potassium 0.547134',
    'nutrient:vitamin-b12 0.486342',
  ],
}

export function linkReads(open: OpenStore): void {
  const store = sharedStore(open)

  it('carry counts, score, scopes and the best quotes of the claims of two publishers', async () => {
    const links = await store().linksById([DEFICIENCY, 'link:none'])
    expect([...links.keys()]).toEqual([DEFICIENCY])
    expect(links.get(DEFICIENCY)).toEqual({
      id: DEFICIENCY,
      subjectId: 'nutrient:magnesium',
      subjectState: 'DEFICIENCY',
      subjectModifiers: [],
      relation: 'ASSOCIATED_WITH',
      objectId: CRAMPS,
      objectState: 'PRESENT',
      objectModifiers: [],
      effect: 'HARMFUL',
      articleCount: 3,
      publisherCount: 2,
      claimCount: 4,
      opposingCount: 0,
      score: 0.765313,
      scopes: ['AFFIRMED/HEDGED/EXPLICIT', 'AFFIRMED/STATED/EXPLICIT'],
      articleOrder: 'article:cramps-at-night#000000',
      top: expect.any(Array),
    })
    expect(links.get(DEFICIENCY)?.top[0]).toMatchObject({
      articleId: 'article:cramps-at-night',
      quote: 'Magnesium deficiency goes with cramps.',
    })
  })

  it('count an article that denies them as opposing, and keep their claim', async () => {
    const link = (await store().linksById([SUPPLEMENT])).get(SUPPLEMENT)
    expect(link).toMatchObject({ articleCount: 1, claimCount: 1, opposingCount: 1, score: 0.607927 })
    expect(link?.scopes).toEqual(['AFFIRMED/STATED/EXPLICIT', 'DENIED/STATED/EXPLICIT'])
  })

  it('keep the modifiers of their claims', async () => {
    const id = `link:hormone:cortisol/HIGH/CONTRIBUTES_TO/${WEAKNESS}/PRESENT`
    expect((await store().linksById([id])).get(id)?.subjectModifiers).toEqual(['CHRONIC'])
  })

  for (const [orderBy, expected] of Object.entries(ORDERS) as [LinkOrder, readonly string[]][]) {
    it(`are listed for each of many concepts by ${orderBy}`, async () => {
      const keys = [WEAKNESS, CRAMPS, 'symptom:none']
      const found = await store().linksByConcept(keys, { filter: ANY_LINK, orderBy, page })
      expect([...found.keys()]).toEqual(keys)
      const ends = nodesOf(found.get(WEAKNESS))?.map(
        (link) => `${link.subjectId === WEAKNESS ? link.objectId : link.subjectId} ${link.score}`,
      )
      expect(ends).toEqual(expected)
      expect(found.get(WEAKNESS)).toMatchObject({ totalCount: 8, hasNextPage: false, hasPreviousPage: false })
      expect(found.get(CRAMPS)?.totalCount).toBe(3)
      expect(found.get('symptom:none')?.totalCount).toBe(0)
    })
  }

  it('of one pair are listed by score where names are equal, and by article count first', async () => {
    for (const orderBy of ['RELEVANCE', 'ARTICLE_COUNT', 'NAME'] as const) {
      const found = await store().linksByConcept([CRAMPS], { filter: ANY_LINK, orderBy, page })
      expect(nodesOf(found.get(CRAMPS))?.map(({ id }) => id)).toEqual([DEFICIENCY, SUPPLEMENT, LOW])
    }
  })

  it('give their claims strongest first, in the scope asked for', async () => {
    const query = { scope: DEFAULT_SCOPE, page }
    const found = await store().claimsByLink([DEFICIENCY, SUPPLEMENT], query)
    expect(nodesOf(found.get(DEFICIENCY))?.map((claim) => claim.quote)).toEqual([
      'Magnesium deficiency goes with cramps.',
      'Once more: magnesium deficiency goes with cramps.',
      'Magnesium deficiency: cramps, weakness',
      'Cramps may come with magnesium deficiency.',
    ])
    expect(found.get(SUPPLEMENT)?.totalCount).toBe(1)
    const denied = { scope: { ...DEFAULT_SCOPE, polarities: ['DENIED' as const] }, page }
    const opposing = (await store().claimsByLink([SUPPLEMENT], denied)).get(SUPPLEMENT)
    expect(nodesOf(opposing)?.map((claim) => claim.quote)).toEqual(['Magnesium supplements do not help.'])
  })
}
