import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Decision, toDecision } from '../../src/domain/decision.ts'
import { CERTAINTIES, DERIVATIONS, POLARITIES } from '../../src/domain/terminology.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { checkStore } from '../../src/stores/check-store.ts'
import { exportText } from './export-text.ts'
import { type Draft, filledStore, type OpenStore, READ_AT, readingOf } from './fixture.ts'
import type { Line, Statement } from './reading-builder.ts'
import { withStore } from './stores.ts'

const statement: fc.Arbitrary<Statement> = fc
  .record({
    subject: fc.constantFrom(
      'nutrient:magnesium LOW',
      'nutrient:iron LOW',
      'factor:insulin-resistance PRESENT',
    ),
    relation: fc.constantFrom('CAUSES' as const, 'ASSOCIATED_WITH' as const),
    object: fc.constantFrom('symptom:fatigue PRESENT', 'symptom:brain-fog PRESENT'),
    polarity: fc.constantFrom(...POLARITIES),
    certainty: fc.constantFrom(...CERTAINTIES),
    derivation: fc.constantFrom(...DERIVATIONS),
  })
  .map(({ subject, relation, object, ...marks }) => [subject, relation, object, marks])

/** Lines of one article; a line's number keeps its claims' ids apart. */
const lines: fc.Arbitrary<Line[]> = fc
  .array(statement, { maxLength: 6 })
  .map((statements) => statements.map((said, i) => ({ text: `Line ${i}.`, claims: [said] })))

/** One of three articles, with anything that it may say. */
export const draft: fc.Arbitrary<Draft> = fc.record({
  slug: fc.constantFrom('a', 'b', 'c'),
  title: fc.constant('Random'),
  publisher: fc.constantFrom('One', 'Two'),
  sections: lines.map((all) => [{ heading: 'Head', lines: all }]),
})

type Step = { readonly kind: Decision['kind']; readonly pick: number; readonly article: string }

const targets: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(
    'REJECT_CLAIM' as const,
    'FLAG_CLAIM' as const,
    'MERGE_CONCEPTS' as const,
    'WITHDRAW_ARTICLE' as const,
    'UNDO' as const,
  ),
  pick: fc.nat({ max: 7 }),
  article: fc.constantFrom('article:a', 'article:b', 'article:c'),
})

const MERGES = [
  { keep: 'symptom:fatigue', absorb: ['symptom:brain-fog'] },
  { keep: 'symptom:brain-fog', absorb: ['symptom:fatigue'] },
  { keep: 'nutrient:magnesium', absorb: ['nutrient:iron'] },
  { keep: 'nutrient:potassium', absorb: ['nutrient:magnesium'] },
]

/** A decision about something that the graph holds at this step, where it holds such a thing. */
async function signed(
  store: GraphStore,
  { kind, pick, article }: Step,
  step: number,
  made: readonly Decision[],
): Promise<Decision | undefined> {
  const signature = { who: 'Ana', why: 'so', when: `2024-05-02T10:0${step}:00Z` }
  if (kind === 'MERGE_CONCEPTS') return toDecision({ kind, ...MERGES[pick % MERGES.length], ...signature })
  if (kind === 'WITHDRAW_ARTICLE') return toDecision({ kind, articleId: article, ...signature })
  if (kind === 'UNDO') {
    const decisionId = made[pick % Math.max(1, made.length)]?.id
    return decisionId === undefined ? undefined : toDecision({ kind, decisionId, ...signature })
  }
  const scope = { polarities: POLARITIES, certainties: CERTAINTIES, derivations: DERIVATIONS }
  const claims = (await store.claimsByArticle([article], { scope, page: { first: 10 } })).get(article)
  const claimId = claims?.items[pick % Math.max(1, claims.items.length)]?.node.id
  return claimId === undefined ? undefined : toDecision({ kind, claimId, ...signature })
}

export function randomIngests(open: OpenStore): void {
  it('leaves the links that a full rebuild gives, and what the last version of each article gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(draft, { minLength: 1, maxLength: 8 }), async (drafts) => {
        const stepwise = await withStore(filledStore(open, []), async (store) => {
          for (const each of drafts) await store.ingestArticle(readingOf(each), READ_AT)
          expect(await checkStore(store)).toMatchObject({ ok: true, differences: [] })
          return exportText(store)
        })
        const last = [...new Map(drafts.map((each) => [each.slug, each])).values()]
        const atOnce = await withStore(filledStore(open, last), exportText)
        const withoutVersions = (text: string): string => text.replaceAll(/"version":\d+/g, '')
        expect(withoutVersions(stepwise)).toBe(withoutVersions(atOnce))
      }),
      { numRuns: 15, seed: 20240501 },
    )
  })

  it('follows the decisions in between as if they had all been made before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(draft, targets), { minLength: 1, maxLength: 8 }), async (steps) => {
        const made = new Map<number, Decision>()
        const stepwise = await withStore(filledStore(open, []), async (store) => {
          for (const [i, step] of steps.entries()) {
            if ('slug' in step) await store.ingestArticle(readingOf(step), READ_AT)
            else {
              const decision = await signed(store, step, i, [...made.values()])
              if (!decision) continue
              made.set(i, decision)
              await store.decide([decision])
            }
            expect(await checkStore(store)).toMatchObject({ ok: true, differences: [] })
          }
          return exportText(store)
        })
        const drafts = steps.filter((step) => 'slug' in step)
        const last = [...new Map(drafts.map((each) => [each.slug, each])).values()]
        const atOnce = await withStore(filledStore(open, []), async (store) => {
          await store.decide([...made.values()].reverse())
          for (const each of last) await store.ingestArticle(readingOf(each), READ_AT)
          return exportText(store)
        })
        const withoutVersions = (text: string): string => text.replaceAll(/"version":\d+/g, '')
        expect(withoutVersions(stepwise)).toBe(withoutVersions(atOnce))
      }),
      { numRuns: 15, seed: 20240501 },
    )
  })
}
