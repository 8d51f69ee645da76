import { expect, it } from 'vitest'
import { DEFAULT_SCOPE } from '../../src/domain/scope.ts'
import type { LinkFilter } from '../../src/ports/graph-store.ts'
import type { OpenStore } from './fixture.ts'
import { ANY_LINK, nodesOf, sharedStore } from './stores.ts'

const WEAKNESS = 'symptom:muscle-weakness'
const MAGNESIUM = 'nutrient:magnesium'

/** What a filter leaves of the links of a concept, by name of the other end. */
const CASES: readonly (readonly [
  title: string,
  of: string,
  filter: Partial<LinkFilter>,
  ends: readonly string[],
])[] = [
  ['types', WEAKNESS, { types: ['NUTRIENT'] }, [MAGNESIUM, 'nutrient:potassium', 'nutrient:vitamin-b12']],
  [
    'the type of the concept that a condition is a state of',
    WEAKNESS,
    { types: ['HORMONE'] },
    ['hormone:cortisol', 'hormone:insulin', 'factor:insulin-resistance'],
  ],
  ['the own type of a condition', WEAKNESS, { types: ['FACTOR'] }, ['factor:insulin-resistance']],
  ['no type at all', WEAKNESS, { types: [] }, []],
  [
    'relations',
    WEAKNESS,
    { relations: ['CAUSES', 'WORSENS'] },
    ['hormone:insulin', 'lifestyle-factor:poor-sleep', 'nutrient:vitamin-b12'],
  ],
  ['outgoing links', WEAKNESS, { direction: 'OUTGOING' }, ['symptom:fatigue']],
  ['incoming links', MAGNESIUM, { direction: 'INCOMING' }, ['lifestyle-factor:stress']],
  ['states of either end', WEAKNESS, { states: ['LOW', 'HIGH'] }, ['hormone:cortisol', 'nutrient:potassium']],
  ['states of either end, the own one', MAGNESIUM, { states: ['UNSPECIFIED'] }, ['lifestyle-factor:stress']],
  ['own states', MAGNESIUM, { ownStates: ['DEFICIENCY'] }, ['symptom:muscle-cramps', WEAKNESS]],
  ['own states of an object', MAGNESIUM, { ownStates: ['UNSPECIFIED'] }, ['lifestyle-factor:stress']],
  ['other states', WEAKNESS, { otherStates: ['DEFICIENCY'] }, [MAGNESIUM, 'nutrient:vitamin-b12']],
  ['other states, not the own one', MAGNESIUM, { otherStates: ['DEFICIENCY'] }, []],
  ['effects', 'symptom:muscle-cramps', { effects: ['BENEFICIAL'] }, [MAGNESIUM]],
  [
    'certainties',
    WEAKNESS,
    { scope: { ...DEFAULT_SCOPE, certainties: ['QUESTION', 'HEDGED'] } },
    ['nutrient:iron', 'nutrient:vitamin-b12'],
  ],
  [
    'derivations',
    WEAKNESS,
    { scope: { ...DEFAULT_SCOPE, derivations: ['HEADING_INHERITED'] } },
    ['hormone:cortisol', 'factor:insulin-resistance', 'nutrient:potassium'],
  ],
  [
    'polarities',
    WEAKNESS,
    { scope: { ...DEFAULT_SCOPE, polarities: ['PARTLY_DENIED'] } },
    ['lifestyle-factor:stress'],
  ],
  [
    'a scope of which only another claim of the link has each mark',
    'symptom:muscle-cramps',
    { scope: { ...DEFAULT_SCOPE, polarities: ['DENIED'], certainties: ['HEDGED'] } },
    [],
  ],
  ['a scope without a mark', WEAKNESS, { scope: { ...DEFAULT_SCOPE, polarities: [] } }, []],
  [
    'all of them together',
    WEAKNESS,
    {
      types: ['NUTRIENT'],
      relations: ['ASSOCIATED_WITH'],
      direction: 'INCOMING',
      otherStates: ['LOW'],
      ownStates: ['PRESENT'],
      effects: ['HARMFUL'],
    },
    ['nutrient:potassium'],
  ],
]

export function linkFilters(open: OpenStore): void {
  const store = sharedStore(open)

  for (const [title, of, filter, ends] of CASES) {
    it(`keep links by ${title}`, async () => {
      const query = { filter: { ...ANY_LINK, ...filter }, orderBy: 'NAME', page: { first: 100 } } as const
      const page = (await store().linksByConcept([of], query)).get(of)
      expect(nodesOf(page)?.map((link) => (link.subjectId === of ? link.objectId : link.subjectId))).toEqual(
        ends,
      )
      expect(page?.totalCount).toBe(ends.length)
    })
  }

  it('keep a link out of the default scope with score 0 where the scope is widened', async () => {
    const scope = { ...DEFAULT_SCOPE, certainties: ['QUESTION' as const] }
    const query = { filter: { ...ANY_LINK, scope }, orderBy: 'NAME', page: { first: 100 } } as const
    const page = (await store().linksByConcept(['nutrient:iron'], query)).get('nutrient:iron')
    expect(nodesOf(page)).toMatchObject([{ score: 0, claimCount: 0, articleCount: 0 }])
  })
}
