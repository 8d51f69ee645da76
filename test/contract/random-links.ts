import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DEFAULT_SCOPE } from '../../src/domain/scope.ts'
import { statesOfLevels } from '../../src/domain/states.ts'
import {
  CERTAINTIES,
  CONCEPT_TYPES,
  DERIVATIONS,
  DIRECTIONS,
  EFFECTS,
  LINK_FACETS,
  LINK_ORDERS,
  type LinkFacet,
  POLARITIES,
} from '../../src/domain/terminology.ts'
import type { GraphStore, LinkFilter } from '../../src/ports/graph-store.ts'
import type { LinkedConceptQuery, NearLink } from '../../src/ports/link-reads.ts'
import { type Draft, filledStore, type OpenStore } from './fixture.ts'
import {
  type NaiveGraph,
  naiveConcepts,
  naiveFacets,
  naiveGraph,
  naiveLinks,
  naiveOrder,
} from './naive-links.ts'
import type { Statement } from './reading-builder.ts'
import { nodesOf, withStore } from './stores.ts'

/** Broad and narrow, a condition and what it is a condition of, so that every rule of the port is met. */
const ENDS = [
  'symptom:muscle-cramps PRESENT',
  'symptom:leg-cramps PRESENT',
  'symptom:calf-cramps PRESENT',
  'symptom:leg-cramps HIGH',
  'hormone:insulin IMBALANCE',
  'factor:insulin-resistance RESISTANCE',
  'nutrient:magnesium LOW',
  'nutrient:magnesium DEFICIENCY',
  'nutrient:iron LOW',
  'lifestyle-factor:stress UNSPECIFIED',
]
const IDS = [...new Set(ENDS.map((end) => end.split(' ')[0] ?? ''))]
const STATES = ['PRESENT', 'HIGH', 'IMBALANCE', 'RESISTANCE', 'LOW', 'DEFICIENCY', 'UNSPECIFIED'] as const
const RELATIONS = ['CAUSES', 'ASSOCIATED_WITH', 'RELIEVES', 'SIGN_OF'] as const
const ASPECTS = ['OVERVIEW', 'NUTRITION', 'GUT'] as const
const PUBLISHERS = ['One', 'Two'] as const
const ARTICLES = ['article:a', 'article:b', 'article:c', 'article:d'] as const

const usual = <T>(value: T, others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constantFrom(...others) })

const statement: fc.Arbitrary<Statement> = fc
  .record({
    subject: fc.constantFrom(...ENDS),
    relation: fc.constantFrom(...RELATIONS),
    object: fc.constantFrom(...ENDS),
    polarity: usual('AFFIRMED' as const, POLARITIES),
    certainty: usual('STATED' as const, CERTAINTIES),
    derivation: usual('EXPLICIT' as const, DERIVATIONS),
  })
  .map(({ subject, relation, object, ...marks }) => [subject, relation, object, marks])

const section = fc
  .tuple(fc.constantFrom(...ASPECTS), fc.array(statement, { minLength: 1, maxLength: 12 }))
  .map(([aspect, statements]) => ({ aspect, statements }))

const drafts: fc.Arbitrary<Draft[]> = fc
  .array(
    fc.record({
      publisher: fc.option(fc.constantFrom(...PUBLISHERS), { nil: undefined }),
      publishedAt: fc.option(fc.constantFrom('2023-03-01', '2024-02-29T10:00:00Z', '2026-01-05'), {
        nil: undefined,
      }),
      sections: fc.array(section, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) =>
    all.map(
      ({ publisher, publishedAt, sections }, i): Draft => ({
        slug: 'abcd'[i] ?? '',
        title: `Article ${i}`,
        ...(publisher ? { publisher } : {}),
        ...(publishedAt ? { publishedAt } : {}),
        sections: sections.map(({ aspect, statements }, at) => ({
          heading: `Part ${at}`,
          aspect,
          lines: statements.map((said, line) => ({ text: `Line ${at}.${line}.`, claims: [said] })),
        })),
      }),
    ),
  )

/** Mostly absent: too many bounds at once leave nothing to compare. */
const some = <T>(values: readonly T[]): fc.Arbitrary<T[] | undefined> =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined, freq: 2 })

const mostly = <T>(values: readonly T[], usually: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usually) }, { weight: 1, arbitrary: fc.subarray([...values]) })

const filter: fc.Arbitrary<LinkFilter> = fc
  .record({
    direction: fc.constantFrom(...DIRECTIONS),
    includeNarrower: fc.boolean(),
    types: some(CONCEPT_TYPES),
    relations: some(RELATIONS),
    states: some(STATES),
    ownStates: some(STATES),
    otherStates: some(STATES),
    effects: some(EFFECTS),
    articleIds: some(ARTICLES),
    publishers: some(PUBLISHERS),
    sectionAspects: some(ASPECTS),
    minArticles: fc.option(fc.constantFrom(1, 2), { nil: undefined }),
    notLinkedTo: fc.option(
      fc.array(
        fc.record({ conceptId: fc.constantFrom(...IDS), relations: some(RELATIONS), states: some(STATES) }),
        { maxLength: 2 },
      ),
      { nil: undefined, freq: 2 },
    ),
    scope: fc.record({
      polarities: mostly(POLARITIES, DEFAULT_SCOPE.polarities),
      certainties: mostly(CERTAINTIES, DEFAULT_SCOPE.certainties),
      derivations: mostly(DERIVATIONS, DEFAULT_SCOPE.derivations),
    }),
  })
  .map((given) => JSON.parse(JSON.stringify(given)) as LinkFilter)

const question = fc.record({
  filter: fc.oneof(
    filter,
    fc.constantFrom<LinkFilter>(
      { direction: 'ANY', scope: DEFAULT_SCOPE, includeNarrower: true },
      { direction: 'OUTGOING', scope: DEFAULT_SCOPE, includeNarrower: true },
      { direction: 'ANY', scope: DEFAULT_SCOPE },
    ),
  ),
  orderBy: fc.constantFrom(...LINK_ORDERS),
  type: fc.option(fc.constantFrom(...CONCEPT_TYPES), { nil: undefined }),
})
type Question = {
  filter: LinkFilter
  orderBy: (typeof LINK_ORDERS)[number]
  type: LinkedConceptQuery['type']
}

/** The filter with one value of a facet taken alone, everything else kept, as a client would set it. */
export function narrowedBy(filter: LinkFilter, facet: LinkFacet, value: string): LinkFilter {
  const only = [value] as never
  switch (facet) {
    case 'TYPE':
      return { ...filter, types: only }
    case 'RELATION':
      return { ...filter, relations: only }
    case 'OWN_STATE':
      return { ...filter, ownStates: only }
    case 'OTHER_STATE':
      return { ...filter, otherStates: only }
    case 'STATE':
      return { ...filter, states: only }
    case 'LEVEL':
      return {
        ...filter,
        states: statesOfLevels(only).filter((state) => filter.states?.includes(state) ?? true),
      }
    case 'EFFECT':
      return { ...filter, effects: only }
    case 'SECTION_ASPECT':
      return { ...filter, sectionAspects: only }
    case 'ARTICLE':
      return { ...filter, articleIds: only }
    case 'PUBLISHER':
      return { ...filter, publishers: only }
    case 'DERIVATION':
      return { ...filter, scope: { ...filter.scope, derivations: only } }
    case 'CERTAINTY':
      return { ...filter, scope: { ...filter.scope, certainties: only } }
    case 'POLARITY':
      return { ...filter, scope: { ...filter.scope, polarities: only } }
  }
}

async function sameAsNaive(store: GraphStore, graph: NaiveGraph, asked: Question) {
  const { filter, orderBy, type } = asked
  const page = { first: 100 }
  const byType = type ? { type } : {}
  const facetQuery = { filter, facets: LINK_FACETS, first: 100 }
  const [links, concepts, linkFacets, conceptFacets] = await Promise.all([
    store.linksByConcept(IDS, { filter, orderBy, page }),
    store.linkedConcepts(IDS, { filter, orderBy, page, ...byType }),
    store.linkFacets(IDS, facetQuery),
    store.linkedConceptFacets(IDS, { ...facetQuery, ...byType }),
  ])
  for (const id of IDS) {
    const expectedLinks = naiveOrder(graph, naiveLinks(graph, id, filter), orderBy, filter, 'links')
    expect(nodesOf(links.get(id))).toEqual(expectedLinks.map((listed) => listed.links[0]))
    expect(links.get(id)?.totalCount).toBe(expectedLinks.length)
    expect(linkFacets.get(id)).toEqual(naiveFacets(graph, expectedLinks, facetQuery))

    const expected = naiveOrder(
      graph,
      naiveConcepts(graph, id, { filter, ...byType }),
      orderBy,
      filter,
      'concepts',
    )
    expect(
      nodesOf(concepts.get(id))?.map((listed) => [
        listed.conceptId,
        listed.links.map((link) => link.id).sort(),
      ]),
    ).toEqual(expected.map((listed) => [listed.thing, listed.links.map((link) => link.id).sort()]))
    expect(concepts.get(id)?.totalCount).toBe(expected.length)
    expect(conceptFacets.get(id)).toEqual(naiveFacets(graph, expected, facetQuery, type))
  }
}

/** Milliseconds: hundreds of statements, on a machine that may do much else. */
const SLOW = 240_000

/** One state of one end, walked page by page: the list of the whole with the others left out. */
async function sameByStateAndPage(store: GraphStore, graph: NaiveGraph, asked: Question): Promise<void> {
  const { filter, orderBy } = asked
  const [id, state] = ['symptom:muscle-cramps', 'PRESENT'] as const
  const key = `${id}|${state}` as const
  const inState = (link: NearLink): boolean =>
    (link.near === 'SUBJECT' ? link.subjectState : link.objectState) === state
  const all = naiveOrder(graph, naiveLinks(graph, id, filter), orderBy, filter, 'links')
  for (const [asKey, expected] of [
    [id, all],
    [key, all.filter(({ links }) => links.every(inState))],
  ] as const) {
    const walked: string[] = []
    for (let after: string | undefined; ; ) {
      const page = { first: 2, ...(after === undefined ? {} : { after }) }
      const found = (await store.linksByConcept([asKey], { filter, orderBy, page })).get(asKey)
      walked.push(...(nodesOf(found)?.map((link) => link.id) ?? []))
      expect(found?.totalCount).toBe(expected.length)
      after = found?.items.at(-1)?.cursor
      if (!found?.hasNextPage || after === undefined) break
    }
    expect(walked).toEqual(expected.map(({ thing }) => thing))
    const query = { filter, facets: ['RELATION' as const], first: 100 }
    expect((await store.linkFacets([asKey], query)).get(asKey)).toEqual(naiveFacets(graph, expected, query))
  }
}

export function randomLinks(open: OpenStore): void {
  it(
    'gives the lists, totals and facets that a naive reading of the whole graph gives',
    async () => {
      await fc.assert(
        fc.asyncProperty(drafts, fc.array(question, { minLength: 15, maxLength: 15 }), (all, questions) =>
          withStore(filledStore(open, all), async (store) => {
            const graph = await naiveGraph(store)
            for (const asked of questions) await sameAsNaive(store, graph, asked)
            for (const asked of questions.slice(0, 5)) await sameByStateAndPage(store, graph, asked)
          }),
        ),
        { numRuns: 6, seed: 20240501, endOnFailure: true },
      )
    },
    SLOW,
  )

  it(
    'leaves exactly as many as the facet says where one of its values is used as a filter',
    async () => {
      await fc.assert(
        fc.asyncProperty(drafts, fc.array(question, { minLength: 2, maxLength: 2 }), (all, questions) =>
          withStore(filledStore(open, all), async (store) => {
            for (const { filter, type } of questions) {
              const id = 'symptom:muscle-cramps'
              const page = { first: 0 }
              const query = { filter, facets: LINK_FACETS, first: 100 }
              const byType = type ? { type } : {}
              for (const { facet, value, count } of (await store.linkFacets([id], query)).get(id) ?? []) {
                const narrowed = narrowedBy(filter, facet, value)
                const left = await store.linksByConcept([id], { filter: narrowed, orderBy: 'NAME', page })
                expect([facet, value, left.get(id)?.totalCount]).toEqual([facet, value, count])
              }
              const facets = await store.linkedConceptFacets([id], { ...query, ...byType })
              for (const { facet, value, count } of facets.get(id) ?? []) {
                const narrowed = {
                  filter: narrowedBy(filter, facet, value),
                  orderBy: 'NAME' as const,
                  page,
                  ...byType,
                }
                const left = await store.linkedConcepts([id], narrowed)
                expect([facet, value, left.get(id)?.totalCount]).toEqual([facet, value, count])
              }
            }
          }),
        ),
        { numRuns: 3, seed: 20240502, endOnFailure: true },
      )
    },
    SLOW,
  )
}
