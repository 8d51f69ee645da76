import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold } from '../../src/domain/fold.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope.ts'
import { CONCEPT_TYPES, DIRECTIONS } from '../../src/domain/terminology.ts'
import type { LinkFilter, NearLink } from '../../src/ports/link-reads.ts'
import type { SharedConcept } from '../../src/ports/shared-reads.ts'
import { type Draft, filledStore, type OpenStore } from './fixture.ts'
import { type NaiveGraph, naiveConcepts, naiveGraph } from './naive-links.ts'
import type { Statement } from './reading-builder.ts'
import { nodesOf, sharedStore, withStore } from './stores.ts'

const ENDS = [
  'symptom:muscle-cramps PRESENT',
  'symptom:leg-cramps PRESENT',
  'symptom:fatigue PRESENT',
  'hormone:insulin IMBALANCE',
  'factor:insulin-resistance RESISTANCE',
  'nutrient:magnesium LOW',
  'nutrient:iron LOW',
  'lifestyle-factor:stress UNSPECIFIED',
]
const IDS = ENDS.map((end) => end.split(' ')[0] ?? '')

const statement: fc.Arbitrary<Statement> = fc
  .tuple(
    fc.constantFrom(...ENDS),
    fc.constantFrom('CAUSES' as const, 'ASSOCIATED_WITH' as const),
    fc.constantFrom(...ENDS),
    fc.constantFrom('STATED' as const, 'HEDGED' as const, 'QUESTION' as const),
  )
  .map(([subject, relation, object, certainty]) => [subject, relation, object, { certainty }])

const draft: fc.Arbitrary<Draft> = fc.array(statement, { minLength: 20, maxLength: 40 }).map((all) => ({
  slug: 'a',
  title: 'Article',
  sections: [{ heading: 'Part', lines: all.map((said, i) => ({ text: `Line ${i}.`, claims: [said] })) }],
}))

const question = fc.record({
  ids: fc.shuffledSubarray(IDS, { minLength: 2, maxLength: 4 }),
  least: fc.constantFrom(2, 2, 3),
  direction: fc.constantFrom(...DIRECTIONS),
  includeNarrower: fc.boolean(),
  types: fc.option(fc.subarray([...CONCEPT_TYPES], { minLength: 1 }), { nil: undefined, freq: 2 }),
  /** Asks for the claims too, by another statement. */
  articleIds: fc.option(fc.constant(['article:a']), { nil: undefined, freq: 2 }),
})

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The same by way of the lists of linked concepts of each concept, intersected. */
function naiveShared(graph: NaiveGraph, ids: readonly string[], least: number, filter: LinkFilter) {
  const below = (id: string): boolean =>
    ids.includes(id) ||
    (filter.includeNarrower === true && (graph.concepts.get(id)?.broader ?? []).some((above) => below(above)))
  const lists = ids.map((id) => naiveConcepts(graph, id, { filter }))
  const best = (links: readonly NearLink[]) => Math.max(...links.map((link) => link.score))
  return [...graph.concepts.values()]
    .filter(({ id }) => !below(id))
    .flatMap(({ id, name }) => {
      const by = lists.flatMap((list, i) => {
        const listed = list.find(({ thing }) => thing === id)
        return listed
          ? [
              {
                conceptId: ids[i] ?? '',
                links: [...listed.links].sort((a, b) => b.score - a.score || compare(a.id, b.id)),
              },
            ]
          : []
      })
      const shared = { conceptId: id, by, score: Math.min(...by.map(({ links }) => best(links))) }
      return by.length >= least ? [{ shared, name: fold(name) }] : []
    })
    .sort(
      (a, b) =>
        b.shared.by.length - a.shared.by.length ||
        b.shared.score - a.shared.score ||
        compare(a.name, b.name) ||
        compare(a.shared.conceptId, b.shared.conceptId),
    )
    .map(({ shared }): SharedConcept => shared)
}

/** Milliseconds: hundreds of statements, on a machine that may do much else. */
const SLOW = 240_000

export function sharedReads(open: OpenStore): void {
  const store = sharedStore(open)
  const filter: LinkFilter = { direction: 'ANY', scope: DEFAULT_SCOPE, includeNarrower: true }

  it('goes on after a cursor, which another question refuses', async () => {
    const ids = ['nutrient:magnesium', 'nutrient:potassium', 'nutrient:vitamin-b12']
    const all = await store().sharedConcepts(ids, { filter, least: 2, page: { first: 10 } })
    expect(nodesOf(all)?.map(({ conceptId }) => conceptId)).toEqual(['symptom:muscle-weakness'])
    expect(all.totalCount).toBe(1)
    const after = all.items[0]?.cursor ?? ''
    const next = await store().sharedConcepts(ids, { filter, least: 2, page: { first: 10, after } })
    expect(next).toMatchObject({ items: [], hasPreviousPage: true, totalCount: 1 })
    await expect(
      store().sharedConcepts(ids, { filter, least: 3, page: { first: 10, after } }),
    ).rejects.toMatchObject({ code: 'INVALID_CURSOR' })
  })
}

export function randomShared(open: OpenStore): void {
  it(
    'is what the lists of linked concepts have in common',
    async () => {
      let compared = 0
      await fc.assert(
        fc.asyncProperty(draft, fc.array(question, { minLength: 12, maxLength: 12 }), (article, questions) =>
          withStore(filledStore(open, [article]), async (store) => {
            const graph = await naiveGraph(store)
            for (const { ids, least, types, articleIds, ...bounds } of questions) {
              const filter: LinkFilter = {
                ...bounds,
                scope: DEFAULT_SCOPE,
                ...(types ? { types } : {}),
                ...(articleIds ? { articleIds } : {}),
              }
              const expected = naiveShared(graph, ids, least, filter)
              compared += expected.length
              const page = await store.sharedConcepts(ids, { filter, least, page: { first: 100 } })
              expect(nodesOf(page)).toEqual(expected)
              expect(page.totalCount).toBe(expected.length)
            }
          }),
        ),
        { numRuns: 10, seed: 20240501, endOnFailure: true },
      )
      expect(compared).toBeGreaterThan(50)
    },
    SLOW,
  )
}
