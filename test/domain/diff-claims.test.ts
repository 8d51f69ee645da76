import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countChanges, diffClaims, NO_CLAIMS, type VersionClaims } from '../../src/domain/diff-claims.ts'
import { type Draft, readingOf } from '../contract/reading-builder.ts'

type Line = readonly [
  text: string,
  subject?: string | undefined,
  marks?: { polarity?: 'DENIED'; certainty?: 'HEDGED' },
]

/** A version with one claim a line, under the headings given. */
function version(sections: Readonly<Record<string, readonly Line[]>>): VersionClaims {
  const draft: Draft = {
    slug: 'a',
    title: 'A',
    sections: Object.entries(sections).map(([heading, lines]) => ({
      heading,
      lines: lines.map(([text, subject = 'nutrient:zinc LOW', marks = {}]) => ({
        text,
        claims: [[subject, 'CAUSES', 'symptom:hair-loss PRESENT', marks]],
      })),
    })),
  }
  return readingOf(draft)
}

const kinds = (before: VersionClaims, after: VersionClaims) =>
  diffClaims(before, after).map(({ kind, before, after }) => [kind, (after ?? before)?.quote])

const IRON = 'nutrient:iron LOW'
const B12 = 'nutrient:vitamin-b12 LOW'

describe('the difference between two versions of an article', () => {
  it('is nothing but unchanged claims where lines come and go around them', () => {
    const before = version({ Head: [['One.'], ['Two.', IRON], ['Three.', B12]] })
    const after = version({
      New: [],
      Head: [
        ['Two.', IRON],
        ['Three.', B12],
        ['Four.', 'hormone:insulin LOW'],
      ],
    })
    expect(kinds(before, after)).toEqual([
      ['UNCHANGED', 'Two.'],
      ['UNCHANGED', 'Three.'],
      ['ADDED', 'Four.'],
      ['REMOVED', 'One.'],
    ])
  })

  it('pairs what is said of the same pair in other words, once each', () => {
    const before = version({ Head: [['Low zinc costs hair.'], ['Low iron too.', IRON]] })
    const after = version({
      Head: [['Without zinc hair falls.'], ['So it does without zinc.'], ['Iron.', B12]],
    })
    expect(kinds(before, after)).toEqual([
      ['REWORDED', 'Without zinc hair falls.'],
      ['ADDED', 'So it does without zinc.'],
      ['ADDED', 'Iron.'],
      ['REMOVED', 'Low iron too.'],
    ])
  })

  it('pairs what is affirmed with what is affirmed where it can', () => {
    const before = version({ Head: [['Zinc no.', undefined, { polarity: 'DENIED' }], ['Zinc yes.']] })
    const after = version({ Head: [['Zinc, yes.'], ['Zinc, no.', undefined, { polarity: 'DENIED' }]] })
    const pairs = diffClaims(before, after).map((change) => [change.before?.quote, change.after?.quote])
    expect(pairs).toEqual([
      ['Zinc yes.', 'Zinc, yes.'],
      ['Zinc no.', 'Zinc, no.'],
    ])
  })

  it('calls the same words reworded where they are read with another mark', () => {
    const before = version({ Head: [['Zinc may.']] })
    const after = version({ Head: [['Zinc may.', undefined, { certainty: 'HEDGED' }]] })
    expect(kinds(before, after)).toEqual([['REWORDED', 'Zinc may.']])
  })

  it('takes a line for moved that stands in another order or under another heading, not under a renamed one', () => {
    const lines: Line[] = [['One.'], ['Two.', IRON], ['Three.', B12]]
    const before = version({ Head: lines, Tail: [] })
    expect(kinds(before, version({ Head: [lines[2] ?? [''], lines[0] ?? [''], lines[1] ?? ['']] }))).toEqual([
      ['MOVED', 'Three.'],
      ['UNCHANGED', 'One.'],
      ['UNCHANGED', 'Two.'],
    ])
    expect(kinds(before, version({ Head: lines.slice(0, 2), Tail: lines.slice(2) }))).toEqual([
      ['UNCHANGED', 'One.'],
      ['UNCHANGED', 'Two.'],
      ['MOVED', 'Three.'],
    ])
    expect(kinds(before, version({ Renamed: lines })).map(([kind]) => kind)).toEqual(
      Array(3).fill('UNCHANGED'),
    )
  })

  it('is all added to nothing, and all removed from it', () => {
    const some = version({ Head: [['One.'], ['Two.', IRON]] })
    expect(countChanges(diffClaims(NO_CLAIMS, some))).toMatchObject({ added: 2, removed: 0 })
    expect(countChanges(diffClaims(some, NO_CLAIMS))).toMatchObject({ added: 0, removed: 2 })
  })

  it('accounts for every claim of both versions exactly once', () => {
    const line = fc.record({
      text: fc.constantFrom('One.', 'Two.', 'Three.', 'Four.', 'Five.'),
      subject: fc.constantFrom('nutrient:zinc LOW', IRON),
    })
    const any = fc
      .uniqueArray(line, { selector: ({ text, subject }) => `${text}${subject}`, maxLength: 10 })
      .map((lines) => version({ Head: lines.map(({ text, subject }) => [text, subject] as const) }))
    fc.assert(
      fc.property(any, any, (before, after) => {
        const changes = diffClaims(before, after)
        const ids = (claims: readonly ({ id: string } | null)[]) =>
          claims.flatMap((claim) => claim?.id ?? []).sort()
        expect(ids(changes.map((change) => change.before))).toEqual(ids(before.claims))
        expect(ids(changes.map((change) => change.after))).toEqual(ids(after.claims))
        for (const { kind, before, after } of changes) {
          if (kind === 'UNCHANGED' || kind === 'MOVED') expect(before?.id).toBe(after?.id)
          if (kind === 'REWORDED') expect(before?.linkId).toBe(after?.linkId)
        }
        expect(diffClaims(before, before).every(({ kind }) => kind === 'UNCHANGED')).toBe(true)
      }),
      { numRuns: 100, seed: 20240501 },
    )
  })
})
