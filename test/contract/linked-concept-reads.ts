import { expect, it } from 'vitest'
import { DEFAULT_SCOPE } from '../../src/domain/scope.ts'
import type { ConceptType } from '../../src/domain/terminology.ts'
import type { LinkedConcept, LinkedConceptQuery } from '../../src/ports/graph-store.ts'
import { type Draft, type OpenStore, WEAKNESS as WEAKNESS_DRAFT } from './fixture.ts'
import { ANY_LINK, nodesOf, sharedStore } from './stores.ts'

const WEAKNESS = 'symptom:muscle-weakness'
const CRAMPS = 'symptom:muscle-cramps'

/** Insulin stands beside its own condition, and a concept beside itself. */
const KNOTS: Draft = {
  slug: 'knots',
  title: 'Knots',
  sections: [
    {
      heading: '',
      lines: [
        {
          text: 'Insulin resistance comes with insulin imbalance; stress brings stress.',
          claims: [
            ['factor:insulin-resistance PRESENT', 'ASSOCIATED_WITH', 'hormone:insulin IMBALANCE'],
            ['lifestyle-factor:stress PRESENT', 'CAUSES', 'lifestyle-factor:stress HIGH'],
          ],
        },
      ],
    },
  ],
}

function query(type: ConceptType, more: Partial<LinkedConceptQuery> = {}): LinkedConceptQuery {
  return { type, filter: ANY_LINK, orderBy: 'RELEVANCE', page: { first: 100 }, ...more }
}

const short = (linked: LinkedConcept): string =>
  `${linked.conceptId} ${linked.score} ${linked.links
    .map((link) => `${link.subjectId.split(':')[1]}:${link.subjectState}`)
    .join(' ')}`

export function linkedConceptReads(open: OpenStore): void {
  const store = sharedStore(open, undefined)

  it('list each concept once, with all that is said of the pair, the best first', async () => {
    const found = await store().linkedConcepts([CRAMPS, 'symptom:fatigue'], query('NUTRIENT'))
    expect(nodesOf(found.get(CRAMPS))?.map(short)).toEqual([
      'nutrient:magnesium 0.765313 magnesium:DEFICIENCY magnesium:SUPPLEMENTED magnesium:LOW',
    ])
    expect(found.get(CRAMPS)?.totalCount).toBe(1)
    expect(nodesOf(found.get('symptom:fatigue'))?.map(short)).toEqual([
      'nutrient:potassium 0.607927 potassium:LOW',
    ])
  })

  it('list the hormone for a condition that is a state of it, and its own links beside', async () => {
    const found = await store().linkedConcepts([WEAKNESS], query('HORMONE'))
    expect(nodesOf(found.get(WEAKNESS))?.map(short)).toEqual([
      'hormone:insulin 0.607927 insulin:IMBALANCE insulin-resistance:PRESENT',
      'hormone:cortisol 0.547134 cortisol:HIGH',
    ])
  })

  it('list the condition by its own type too', async () => {
    const found = await store().linkedConcepts([WEAKNESS], query('FACTOR'))
    expect(nodesOf(found.get(WEAKNESS))?.map(short)).toEqual([
      'factor:insulin-resistance 0.547134 insulin-resistance:PRESENT',
    ])
  })

  it('list what a concept is said to do, as well as what is said to act on it', async () => {
    const found = await store().linkedConcepts(['nutrient:magnesium'], query('SYMPTOM'))
    expect(nodesOf(found.get('nutrient:magnesium'))?.map(({ conceptId }) => conceptId)).toEqual([
      CRAMPS,
      WEAKNESS,
    ])
    const incoming = query('LIFESTYLE_FACTOR', { filter: { ...ANY_LINK, direction: 'INCOMING' } })
    const habits = await store().linkedConcepts(['nutrient:magnesium'], incoming)
    expect(nodesOf(habits.get('nutrient:magnesium'))?.map(({ conceptId }) => conceptId)).toEqual([
      'lifestyle-factor:stress',
    ])
  })

  it('keep only the links that the filter lets through, and no concept without one', async () => {
    const filter = { ...ANY_LINK, relations: ['ASSOCIATED_WITH' as const] }
    const cramps = await store().linkedConcepts([CRAMPS], query('NUTRIENT', { filter }))
    expect(nodesOf(cramps.get(CRAMPS))?.map(short)).toEqual([
      'nutrient:magnesium 0.765313 magnesium:DEFICIENCY',
    ])
    const weakness = await store().linkedConcepts([WEAKNESS], query('NUTRIENT', { filter }))
    expect(weakness.get(WEAKNESS)?.totalCount).toBe(2)
    const asked = { ...ANY_LINK, scope: { ...DEFAULT_SCOPE, certainties: ['QUESTION' as const] } }
    const questions = await store().linkedConcepts([WEAKNESS], query('NUTRIENT', { filter: asked }))
    expect(nodesOf(questions.get(WEAKNESS))?.map(short)).toEqual(['nutrient:iron 0 iron:LOW'])
  })

  it('are ordered by their best link in each order', async () => {
    const orders = ['RELEVANCE', 'ARTICLE_COUNT', 'NAME', 'ARTICLE_ORDER'] as const
    const lists = await Promise.all(
      orders.map(async (orderBy) => {
        const found = await store().linkedConcepts(['nutrient:magnesium'], query('SYMPTOM', { orderBy }))
        return nodesOf(found.get('nutrient:magnesium'))?.map(({ conceptId }) => conceptId)
      }),
    )
    expect(lists).toEqual([
      [CRAMPS, WEAKNESS],
      [CRAMPS, WEAKNESS],
      [CRAMPS, WEAKNESS],
      [CRAMPS, WEAKNESS],
    ])
    const nutrients = await Promise.all(
      orders.map(async (orderBy) => {
        const found = await store().linkedConcepts([WEAKNESS], query('NUTRIENT', { orderBy }))
        return nodesOf(found.get(WEAKNESS))?.map(({ conceptId }) => conceptId.split(':')[1])
      }),
    )
    expect(nutrients).toEqual(orders.map(() => ['magnesium', 'potassium', 'vitamin-b12']))
    const hormones = await store().linkedConcepts([WEAKNESS], query('HORMONE', { orderBy: 'NAME' }))
    expect(nodesOf(hormones.get(WEAKNESS))?.map(({ conceptId }) => conceptId)).toEqual([
      'hormone:cortisol',
      'hormone:insulin',
    ])
    const first = await store().linkedConcepts([WEAKNESS], query('HORMONE', { orderBy: 'ARTICLE_ORDER' }))
    expect(nodesOf(first.get(WEAKNESS))?.map(({ conceptId }) => conceptId)).toEqual([
      'hormone:insulin',
      'hormone:cortisol',
    ])
  })
}

export function selfLinkReads(open: OpenStore): void {
  const store = sharedStore(open, [WEAKNESS_DRAFT, KNOTS])
  const STRESS = 'lifestyle-factor:stress'

  it('never list a concept as linked to itself, nor to its own condition under its own name', async () => {
    const stress = await store().linkedConcepts([STRESS], query('LIFESTYLE_FACTOR'))
    expect(stress.get(STRESS)?.totalCount).toBe(0)
    const insulin = await store().linkedConcepts(['hormone:insulin'], query('HORMONE'))
    expect(insulin.get('hormone:insulin')?.totalCount).toBe(0)
    const factors = await store().linkedConcepts(['hormone:insulin'], query('FACTOR'))
    expect(nodesOf(factors.get('hormone:insulin'))?.map(({ conceptId }) => conceptId)).toEqual([
      'factor:insulin-resistance',
    ])
  })

  it('see a link of a concept with itself once, from its subject unless only incoming is asked for', async () => {
    const count = async (filter: Partial<typeof ANY_LINK>): Promise<number | undefined> => {
      const links = { filter: { ...ANY_LINK, relations: ['CAUSES' as const], ...filter }, page: { first: 9 } }
      return (await store().linksByConcept([STRESS], { ...links, orderBy: 'NAME' })).get(STRESS)?.totalCount
    }
    expect(await count({})).toBe(1)
    expect(await count({ ownStates: ['PRESENT'] })).toBe(1)
    expect(await count({ ownStates: ['HIGH'] })).toBe(0)
    expect(await count({ direction: 'INCOMING', ownStates: ['HIGH'] })).toBe(1)
    expect(await count({ direction: 'OUTGOING' })).toBe(1)
  })
}
