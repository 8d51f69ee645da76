import { expect, it } from 'vitest'
import type { LinkOrder } from '../../src/domain/terminology.ts'
import { CONCEPTS, type Draft, filledStore, type OpenStore } from './fixture.ts'
import type { Line } from './reading-builder.ts'
import { ANY_LINK, nodesOf, withStore } from './stores.ts'

const page = { first: 100 }
const article = (slug: string, ...lines: Line[]): Draft => ({
  slug,
  title: slug,
  publisher: 'One',
  sections: [{ heading: '', lines }],
})

/** Two hedging articles on iron, one plain one on vitamin B12: each order puts another nutrient first. */
const DISAGREEING: readonly Draft[] = [
  article(
    'a',
    {
      text: 'Low B12 causes fatigue.',
      claims: [['nutrient:vitamin-b12 LOW', 'CAUSES', 'symptom:fatigue PRESENT']],
    },
    {
      text: 'Low iron may cause fatigue.',
      claims: [['nutrient:iron LOW', 'CAUSES', 'symptom:fatigue PRESENT', { certainty: 'HEDGED' }]],
    },
  ),
  article('b', {
    text: 'Perhaps low iron causes fatigue.',
    claims: [['nutrient:iron LOW', 'CAUSES', 'symptom:fatigue PRESENT', { certainty: 'HEDGED' }]],
  }),
]
const FIRST: Record<LinkOrder, string> = {
  RELEVANCE: 'nutrient:vitamin-b12',
  ARTICLE_COUNT: 'nutrient:iron',
  NAME: 'nutrient:iron',
  ARTICLE_ORDER: 'nutrient:vitamin-b12',
  RECENT: 'nutrient:vitamin-b12',
}

/** An article with red flags that says `claims` times something about fatigue. */
function warning(slug: string, claims: number): Draft {
  const relations = ['CAUSES', 'WORSENS', 'CONTRIBUTES_TO'] as const
  return article(
    slug,
    {
      text: `${slug} says it.`,
      claims: relations
        .slice(0, claims)
        .map((relation) => ['nutrient:iron LOW', relation, 'symptom:fatigue PRESENT']),
    },
    { text: `${slug} warns.`, redFlagFor: [] },
    { text: `${slug} warns again.`, redFlagFor: [] },
  )
}

const named = (times: number): Line => ({
  text: 'iron Iron IRON'.split(' ').slice(0, times).join(' '),
  mentions: Object.fromEntries(
    ['iron', 'Iron', 'IRON'].slice(0, times).map((word) => [word, 'nutrient:iron']),
  ),
})

export function rankings(open: OpenStore): void {
  it('follow the order asked for where the orders disagree', () =>
    withStore(filledStore(open, DISAGREEING), async (store) => {
      for (const [orderBy, first] of Object.entries(FIRST) as [LinkOrder, string][]) {
        const query = { filter: ANY_LINK, orderBy, page }
        const links = await store.linksByConcept(['symptom:fatigue'], query)
        expect(nodesOf(links.get('symptom:fatigue'))?.[0]?.subjectId).toBe(first)
        const linked = await store.linkedConcepts(['symptom:fatigue'], { ...query, type: 'NUTRIENT' })
        expect(nodesOf(linked.get('symptom:fatigue'))?.[0]?.conceptId).toBe(first)
      }
    }))

  it('take red flags from the five articles with the most claims about the concept, then by id', () => {
    const silent = article('a-silent', {
      text: 'Nothing to fear.',
      claims: warning('x', 3).sections[0]?.lines[0]?.claims ?? [],
    })
    const drafts = [
      warning('a', 1),
      warning('b', 2),
      warning('c', 1),
      warning('d', 3),
      warning('e', 1),
      warning('f', 1),
      silent,
    ]
    return withStore(filledStore(open, drafts), async (store) => {
      const found = await store.redFlagsByConcept(['symptom:fatigue', 'nutrient:iron'])
      const quotes = ['d', 'b', 'a', 'c', 'e'].flatMap((slug) => [`${slug} warns.`, `${slug} warns again.`])
      expect(found.get('symptom:fatigue')?.map(({ quote }) => quote)).toEqual(quotes)
      expect(found.get('nutrient:iron')?.map(({ quote }) => quote)).toEqual(quotes)
    })
  })

  it('count a claim once about a concept that is both its ends', () => {
    const both = article(
      'z',
      {
        text: 'Stress brings stress.',
        claims: [['lifestyle-factor:stress PRESENT', 'CAUSES', 'lifestyle-factor:stress HIGH']],
      },
      { text: 'z warns.', redFlagFor: [] },
    )
    const one = article(
      'y',
      {
        text: 'Stress tires.',
        claims: [['lifestyle-factor:stress PRESENT', 'CAUSES', 'symptom:fatigue PRESENT']],
      },
      { text: 'y warns.', redFlagFor: [] },
    )
    return withStore(filledStore(open, [both, one]), async (store) => {
      const found = await store.redFlagsByConcept(['lifestyle-factor:stress'])
      expect(found.get('lifestyle-factor:stress')?.map(({ quote }) => quote)).toEqual([
        'y warns.',
        'z warns.',
      ])
    })
  })

  it('list articles by how often they name the concept, then by id', () =>
    withStore(
      filledStore(open, [
        article('a', named(1)),
        article('b', named(3)),
        article('c', named(2)),
        article('d', named(3)),
      ]),
      async (store) => {
        const found = await store.articlesByConcept(['nutrient:iron'], page)
        expect(nodesOf(found.get('nutrient:iron'))?.map(({ slug }) => slug)).toEqual(['b', 'd', 'c', 'a'])
      },
    ))

  it('list names that differ only in case or signs by id', () =>
    withStore(open(), async (store) => {
      const twins = CONCEPTS.filter(({ slug }) => slug === 'iron' || slug === 'stress' || slug === 'fatigue')
      await store.loadVocabulary(
        twins.map((concept, i) => ({ ...concept, name: ['SAME one', 'same-one', 'Same One'][i] ?? '' })),
      )
      const ids = nodesOf(await store.concepts({ page }))?.map(({ id }) => id)
      expect(ids).toEqual(['lifestyle-factor:stress', 'nutrient:iron', 'symptom:fatigue'])
    }))
}
