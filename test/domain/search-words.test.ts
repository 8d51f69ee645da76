import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_WORD, searchTokens, searchWords } from '../../src/domain/search-words.ts'

describe('the words of a search', () => {
  it('are the same for any case, number, accent, spelling and dash', () => {
    for (const text of ['Night-time leg CRAMPS!', 'night–time  legs cramp', 'nighttime'])
      expect(searchWords(text).join('')).toMatch(/^nighttime/)
    expect(searchWords('Oestrogen, fœtal haemoglobin')).toEqual(searchWords('estrogen fœtal hemoglobin'))
    expect(searchWords("doesn't doesn’t")).toEqual(['doesnt', 'doesnt'])
    expect(searchWords('mag\u00adne\u200bsium')).toEqual(['magnesium'])
    expect(searchWords('α-linolenic')).toEqual(['alpha', 'linolenic'])
  })

  it('are none where there is no letter and no digit', () => {
    for (const text of ['', '   ', '!?"*:()[]{}^~\\/', '🦴', '\u0000', '\ud800', '‘’'])
      expect(searchWords(text)).toEqual([])
  })

  it('stand at their places in the text', () => {
    const text = 'Low magnesium, ½ cup'
    const places = searchTokens(text).map(({ word, start, end }) => [word, text.slice(start, end)])
    expect(places).toEqual([
      ['low', 'Low'],
      ['magnesium', 'magnesium'],
      ['1', '½'],
      ['2', '½'],
      ['cup', 'cup'],
    ])
  })

  it('hold letters and digits alone, none longer than every engine keeps, and are their own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0
        for (const { word, form, start, end } of searchTokens(text)) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
          expect([...word].length).toBeLessThanOrEqual(LONGEST_WORD)
          expect(word.toLowerCase()).toBe(word)
          expect(form).not.toBe('')
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      }),
      { numRuns: 500 },
    )
  })

  it('split in time that grows with the length alone', () => {
    expect(searchWords("'’".repeat(50_000))).toEqual([])
    expect(searchWords(`a${'\u00ad'.repeat(50_000)}`)).toEqual(['a'])
  })
})
