import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNameIndex } from '../../../src/domain/name-index.ts'
import { MOST_TERMS, resolveTerms } from '../../../src/services/finding/resolve-terms.ts'
import { CONCEPTS, concept } from '../../contract/concepts-fixture.ts'

const names = createNameIndex([
  ...CONCEPTS,
  concept('SYMPTOM', 'muscle-spasms', 'Muscle spasms', { synonyms: ['spasms'] }),
  concept('SYMPTOM', 'stomach-cramps', 'Stomach cramps', { synonyms: ['low tide'] }),
  concept('FACTOR', 'moon', 'Moon', { synonyms: ['low tide'] }),
])
const resolve = (term: string) => {
  const [resolution] = resolveTerms(names, [term])
  if (!resolution) throw new Error('there is no resolution')
  return resolution
}

describe('resolving a term', () => {
  it('takes a label for what it is, with full confidence', () => {
    for (const [term, label] of [
      ['cramps', 'cramps'],
      ['CRAMP', 'cramps'],
      ['b-12', 'B12'],
    ] as const)
      expect(resolve(term).meaning).toMatchObject({ confidence: 1, match: 'EXACT', matchedLabel: label })
  })

  it('keeps spasms apart from cramps', () => {
    const { meaning, alternatives } = resolve('spasms')
    expect(meaning?.conceptId).toBe('symptom:muscle-spasms')
    expect(alternatives.map(({ conceptId }) => conceptId)).not.toContain('symptom:muscle-spasms')
  })

  it('takes a narrower label for the narrower concept, and offers the broader', () => {
    const { meaning, alternatives } = resolve('leg cramps')
    expect(meaning?.conceptId).toBe('symptom:leg-cramps')
    expect(alternatives.map(({ conceptId }) => conceptId)).toContain('symptom:muscle-cramps')
  })

  it('understands a misspelt name, a little less surely', () => {
    expect(resolve('magnesum').meaning).toMatchObject({
      conceptId: 'nutrient:magnesium',
      match: 'SPELLING',
      confidence: 0.84,
    })
    expect(resolve('muscel cramsp').meaning).toMatchObject({ conceptId: 'symptom:muscle-cramps' })
  })

  it('gives back the s that a word has lost', () => {
    const known = createNameIndex([
      concept('FACTOR', 'stress', 'Stress'),
      concept('SYMPTOM', 'cold-sores', 'Cold sores'),
      concept('SYMPTOM', 'dizziness', 'Dizziness'),
      concept('NUTRIENT', 'dizzyine', 'Dizzyine'),
    ])
    const meant = resolveTerms(known, ['stres', 'dizzines']).map(({ meaning }) => meaning?.conceptId)
    expect(meant).toEqual(['factor:stress', 'symptom:dizziness'])
  })

  it('understands a name with a word too many, less surely still', () => {
    expect(resolve('left leg cramps').meaning).toMatchObject({
      conceptId: 'symptom:leg-cramps',
      match: 'WORDS',
      confidence: 0.53,
    })
  })

  it('is not certain where several concepts share the label', () => {
    const { meaning, alternatives } = resolve('low tide')
    expect([meaning?.conceptId, alternatives[0]?.conceptId].sort()).toEqual([
      'factor:moon',
      'symptom:stomach-cramps',
    ])
    expect([meaning?.confidence, alternatives[0]?.confidence]).toEqual([0.9, 0.9])
  })

  it('rather says that it does not know than guess, and offers the nearest', () => {
    const { meaning, alternatives } = resolve('gut flora')
    expect(meaning).toBeNull()
    expect(alternatives[0]?.conceptId).toBe('factor:gut-inflammation')
    expect(resolve('🦴')).toEqual({ term: '🦴', meaning: null, alternatives: [] })
  })

  it('looks among the types wanted alone', () => {
    const [resolution] = resolveTerms(names, ['cramps'], ['NUTRIENT'])
    expect(resolution?.meaning).toBeNull()
    expect(resolution?.alternatives.every(({ conceptId }) => conceptId.startsWith('nutrient:'))).toBe(true)
    expect(resolution?.alternatives.length).toBeGreaterThan(0)
  })

  it('is never null without alternatives, never names a concept twice, and sorts by confidence', () => {
    const anyTerm = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz 12-') }),
      fc.constantFrom('cramps', 'low tide', 'stress').chain((name) => fc.string().map((more) => name + more)),
    )
    fc.assert(
      fc.property(anyTerm, (term) => {
        const { meaning, alternatives } = resolve(term.slice(0, 256))
        const all = [...(meaning ? [meaning] : []), ...alternatives]
        if (/[aeo]/.test(term)) expect(all.length).toBeGreaterThan(0)
        expect(new Set(all.map(({ conceptId }) => conceptId)).size).toBe(all.length)
        const confidences = all.map(({ confidence }) => confidence)
        expect([...confidences].sort((a, b) => b - a)).toEqual(confidences)
        for (const each of confidences) expect(each >= 0 && each <= 1).toBe(true)
      }),
    )
  })

  it('refuses too many terms and terms that are too long', () => {
    const refused = { code: 'BAD_USER_INPUT', argument: 'terms' }
    expect(() => resolveTerms(names, Array(MOST_TERMS + 1).fill('a'))).toThrow(
      expect.objectContaining(refused),
    )
    expect(() => resolve('a'.repeat(257))).toThrow(expect.objectContaining(refused))
    expect(resolve('a'.repeat(256)).term).toHaveLength(80)
    expect(resolveTerms(names, [])).toEqual([])
  })
})
