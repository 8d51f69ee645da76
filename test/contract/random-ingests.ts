import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CERTAINTIES, DERIVATIONS, POLARITIES } from '../../src/domain/terminology.ts'
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

const draft: fc.Arbitrary<Draft> = fc.record({
  slug: fc.constantFrom('a', 'b', 'c'),
  title: fc.constant('Random'),
  publisher: fc.constantFrom('One', 'Two'),
  sections: lines.map((all) => [{ heading: 'Head', lines: all }]),
})

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
}
