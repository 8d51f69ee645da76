import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchWords } from '../../../src/domain/search-words.ts'
import type { Passage } from '../../../src/ports/search-reads.ts'
import { articleMatches, labelMatches } from '../../../src/services/finding/text-matches.ts'

const words = (text: string) => new Set(searchWords(text))
const passage = (kind: Passage['kind'], text: string): Passage => ({ kind, text, sectionId: 'section:a/1' })

describe('where words stand', () => {
  it('is told for each word of a label, in any form of it', () => {
    expect(labelMatches('Cramps of the calf', words('calves cramp calf'))).toEqual([
      {
        field: 'LABEL',
        fragment: 'Cramps of the calf',
        spans: [
          { start: 0, end: 6, text: 'Cramps' },
          { start: 14, end: 18, text: 'calf' },
        ],
        sectionId: null,
      },
    ])
  })

  it('is told for the title and the three passages with most words, none of them twice', () => {
    const passages = [
      passage('HEADING', 'Cramps'),
      passage('QUOTE', 'Low magnesium brings cramps.'),
      passage('TEXT', 'Low magnesium brings cramps. So they say.'),
      passage('TEXT', 'Magnesium is a mineral.'),
      passage('TEXT', 'Nothing here.'),
      passage('TEXT', 'Cramps pass.'),
    ]
    const found = articleMatches('Night cramps', passages, words('magnesium cramps'))
    expect(found.map(({ field, fragment }) => [field, fragment])).toEqual([
      ['TITLE', 'Night cramps'],
      ['QUOTE', 'Low magnesium brings cramps.'],
      ['HEADING', 'Cramps'],
      ['TEXT', 'Magnesium is a mineral.'],
    ])
    expect(articleMatches('Zinc', [passage('TEXT', 'Iron')], words('magnesium'))).toEqual([])
  })

  it('shows of a long text a stretch around the first match, exact and whole in its words', () => {
    const text = `${'before '.repeat(60)}magnesium ${'after '.repeat(60)}magnesium`
    const [found] = articleMatches('', [passage('TEXT', text)], words('magnesium'))
    expect(found?.fragment.length).toBeLessThanOrEqual(240)
    expect(text).toContain(` ${found?.fragment} `)
    expect(found?.spans).toHaveLength(1)
  })

  it('always marks just what it says, within what it shows', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 })
    fc.assert(
      fc.property(text, text, fc.nat(), (title, body, pick) => {
        const all = searchWords(`${title} ${body}`)
        const wanted = new Set([all[pick % Math.max(all.length, 1)] ?? 'none'])
        const found = articleMatches(title, [passage('TEXT', body)], wanted)
        if (all.length > 0) expect(found.length).toBeGreaterThan(0)
        for (const { fragment, spans } of found) {
          expect(spans.length).toBeGreaterThan(0)
          expect(`${title}\n${body}`).toContain(fragment)
          for (const span of spans) {
            expect(fragment.slice(span.start, span.end)).toBe(span.text)
            expect(searchWords(span.text).some((word) => wanted.has(word))).toBe(true)
          }
        }
      }),
    )
  })
})
