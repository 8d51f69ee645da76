import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, labelKey, singular } from '../../src/domain/fold.ts'

describe('folding', () => {
  it.each([
    ['Muscle  Cramps', 'muscle cramps'],
    ['B\u2011Complex Vitamins', 'b complex vitamins'],
    ['Ménière’s disease', 'menieres disease'],
    ["Hashimoto's", 'hashimotos'],
    ['β-carotene', 'beta carotene'],
    ['25(OH)D', '25 oh d'],
    ['CD4+', 'cd4+'],
    ['  «Fatigue» ', 'fatigue'],
    ['Vitamin B₁₂', 'vitamin b12'],
    ['', ''],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { seed: 1 },
    )
  })
})

describe('the key of a label', () => {
  it.each([
    ['Cramps', 'cramp'],
    ['CRAMP', 'cramp'],
    ['muscle cramps', 'Muscle cramp'],
    ['Deficiencies', 'deficiency'],
    ['rashes', 'Rash'],
    ['Vit B12', 'vit b12'],
  ])('is one for %s and %s', (one, other) => {
    expect(labelKey(one)).toBe(labelKey(other))
  })

  it.each(['stress', 'virus', 'arthritis', 'diabetes', 'rickets', 'nervous', 'gas'])(
    'keeps %s as it is',
    (word) => {
      expect(singular(word)).toBe(word)
    },
  )

  it('tells different names apart', () => {
    expect(labelKey('leg cramps')).not.toBe(labelKey('muscle cramps'))
  })
})
