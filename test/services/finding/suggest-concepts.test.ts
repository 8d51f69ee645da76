import { describe, expect, it } from 'vitest'
import type { CompletionRequest } from '../../../src/domain/complete-names.ts'
import { createNameIndex } from '../../../src/domain/name-index.ts'
import { suggestConcepts } from '../../../src/services/finding/suggest-concepts.ts'
import { CONCEPTS, concept } from '../../contract/concepts-fixture.ts'

const names = createNameIndex([
  ...CONCEPTS,
  concept('HORMONE', 'estrogen', 'Estrogen'),
  concept('NUTRIENT', 'fish-oil', 'Oil', { synonyms: ['ﬁsh oil'] }),
])
const suggest = (prefix: string, request: Partial<CompletionRequest> = {}) =>
  suggestConcepts(names, prefix, { limit: 8, scope: 'ALL', ...request })
const labels = (prefix: string, request?: Partial<CompletionRequest>) =>
  suggest(prefix, request).map(({ matchedLabel }) => matchedLabel)

describe('suggesting while somebody types', () => {
  it('goes on from the beginning of any word of a label, the beginning of the label first', () => {
    expect(labels('cr')).toEqual(['cramps', 'Leg cramps', 'calf cramps'])
    expect(labels('mag')).toEqual(['Magnesium'])
    expect(labels('b')).toEqual(['Brain fog', 'B12'])
  })

  it('needs every word, in any order and case', () => {
    expect(labels('MUSCLE CR')).toEqual(['Muscle cramps'])
    expect(labels('weak musc')).toEqual(['Muscle weakness'])
    expect(labels('muscle x')).toEqual([])
  })

  it('offers each concept once, by its best label', () => {
    expect(suggest('vitamin').map(({ conceptId }) => conceptId)).toEqual(['nutrient:vitamin-b12'])
    expect(labels('cobal')).toEqual(['cobalamin'])
  })

  it('marks what was typed', () => {
    expect(suggest('musc cr')[0]?.spans).toEqual([
      { start: 0, end: 4, text: 'Musc' },
      { start: 7, end: 9, text: 'cr' },
    ])
    expect(suggest('fis')[0]?.spans).toEqual([{ start: 0, end: 3, text: 'ﬁsh' }])
  })

  it('offers the nearest spellings where nothing goes on so', () => {
    expect(labels('magnezi')).toEqual(['Magnesium'])
    expect(labels('mangesium')).toEqual(['Magnesium'])
    expect(labels('muscel we')).toEqual(['Muscle weakness'])
    expect(labels('oestrog')).toEqual(['Estrogen'])
    expect(suggest('magnezi')[0]?.spans).toEqual([])
    expect(labels('mucsle')).toEqual(labels('muscle'))
    expect(labels('xq')).toEqual([])
  })

  it('keeps the first letter where it can, and offers nothing that is not alike', () => {
    expect(labels('irn')).toEqual([])
    expect(labels('magmes')).toEqual(['Magnesium'])
    expect(labels('nagnes')).toEqual(['Magnesium'])
    for (const prefix of ['qwerty', 'asdfgh', 'democracy', 'zzzz']) expect(labels(prefix)).toEqual([])
  })

  it('keeps to types and to a limit, of all or of each type', () => {
    expect(labels('i')).toEqual(['iron', 'Insulin', 'Insulin resistance', 'Gut inflammation'])
    expect(labels('i', { types: ['FACTOR'] })).toEqual(['Insulin resistance', 'Gut inflammation'])
    expect(labels('i', { limit: 2 })).toEqual(['iron', 'Insulin'])
    expect(labels('i', { limit: 1, scope: 'EACH' })).toEqual(['iron', 'Insulin', 'Insulin resistance'])
    expect(labels('i', { limit: 0 })).toEqual([])
    expect(labels('i', { types: [] })).toEqual([])
  })

  it('offers nothing for nothing', () => {
    for (const prefix of ['', '  ', '*', '"', '🦴', '\u0000']) expect(labels(prefix)).toEqual([])
  })

  it('refuses a text that is too long and a limit out of bounds', () => {
    expect(() => suggest('a'.repeat(257))).toThrow(expect.objectContaining({ argument: 'prefix' }))
    for (const limit of [-1, 51, 1.5])
      expect(() => suggest('a', { limit })).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'limit' }),
      )
  })
})
