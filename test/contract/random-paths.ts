import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createFamilies } from '../../src/domain/families.ts'
import { CONCEPT_TYPES } from '../../src/domain/terminology.ts'
import { PATH_BOUNDS } from '../../src/services/paths/bounds.ts'
import { findPaths } from '../../src/services/paths/find-paths.ts'
import type { PathRequest } from '../../src/services/paths/path-request.ts'
import { type Draft, filledStore, type OpenStore } from './fixture.ts'
import { naiveGraph } from './naive-links.ts'
import { naivePaths } from './naive-paths.ts'
import type { Statement } from './reading-builder.ts'
import { withStore } from './stores.ts'

/** Broad and narrow, a condition and what it is a condition of, and states that join and that don't. */
const ENDS = [
  'symptom:muscle-cramps PRESENT',
  'symptom:leg-cramps PRESENT',
  'symptom:leg-cramps UNSPECIFIED',
  'symptom:fatigue PRESENT',
  'hormone:insulin IMBALANCE',
  'factor:insulin-resistance RESISTANCE',
  'nutrient:magnesium LOW',
  'nutrient:magnesium UNSPECIFIED',
  'nutrient:iron LOW',
  'lifestyle-factor:stress UNSPECIFIED',
]
const IDS = [...new Set(ENDS.map((end) => end.split(' ')[0] ?? ''))]
const RELATIONS = ['CAUSES', 'ASSOCIATED_WITH', 'RELIEVES', 'SIGN_OF'] as const

const statement: fc.Arbitrary<Statement> = fc
  .record({
    subject: fc.constantFrom(...ENDS),
    relation: fc.constantFrom(...RELATIONS),
    object: fc.constantFrom(...ENDS),
    certainty: fc.constantFrom('STATED' as const, 'STATED' as const, 'HEDGED' as const, 'QUESTION' as const),
  })
  .map(({ subject, relation, object, certainty }) => [subject, relation, object, { certainty }])

const draft: fc.Arbitrary<Draft> = fc.array(statement, { minLength: 12, maxLength: 24 }).map((all) => ({
  slug: 'a',
  title: 'Article',
  sections: [{ heading: 'Part', lines: all.map((said, i) => ({ text: `Line ${i}.`, claims: [said] })) }],
}))

const request: fc.Arbitrary<PathRequest> = fc
  .record({
    ends: fc.shuffledSubarray(IDS, { minLength: 2, maxLength: 2 }),
    maxHops: fc.constantFrom(1, 2, 3, 4),
    via: fc.option(fc.subarray([...CONCEPT_TYPES], { minLength: 1 }), { nil: undefined, freq: 2 }),
    relations: fc.option(fc.subarray([...RELATIONS], { minLength: 1 }), { nil: undefined, freq: 2 }),
    stateSafe: fc.boolean(),
    detours: fc.boolean(),
    limit: fc.constantFrom(1, 3, 20),
  })
  .map(({ ends: [fromId = '', toId = ''], via, relations, ...rest }) => ({
    fromId,
    toId,
    ...rest,
    ...(via ? { via } : {}),
    ...(relations ? { relations } : {}),
  }))

/** Milliseconds: hundreds of statements, on a machine that may do much else. */
const SLOW = 240_000

export function randomPaths(open: OpenStore): void {
  it(
    'has the paths that a naive walk over the whole graph finds, in the same order, and says when more may be',
    async () => {
      let compared = 0
      await fc.assert(
        fc.asyncProperty(draft, fc.array(request, { minLength: 25, maxLength: 25 }), (article, requests) =>
          withStore(filledStore(open, [article]), async (store) => {
            const graph = await naiveGraph(store)
            const family = createFamilies(await store.vocabulary())
            // A busy machine must not end a search.
            const bounds = { ...PATH_BOUNDS, time: SLOW }
            for (const asked of requests) {
              const { paths, stoppedBecause } = await findPaths(store, family, asked, bounds)
              const expected = naivePaths(graph, asked)
              compared += expected.length
              const found = paths.map(({ steps }) => steps.map(({ link }) => link.id))
              expect(found).toEqual(expected.slice(0, asked.limit))
              if (stoppedBecause === null) expect(found).toHaveLength(expected.length)
              else expect([stoppedBecause, found.length]).toEqual(['LIMIT', asked.limit])
            }
          }),
        ),
        { numRuns: 12, seed: 20240501, endOnFailure: true },
      )
      expect(compared).toBeGreaterThan(200)
    },
    SLOW,
  )
}
