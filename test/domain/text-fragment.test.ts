import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageText } from '../../src/domain/page-text.ts'
import { textDirective, textDirectives, withDirective } from '../../src/domain/text-fragment.ts'
import { matchesOf } from '../support/text-directive.ts'

function directiveOf(blocks: readonly string[], block: number, quote: string, from = 0): string | undefined {
  const start = blocks[block]?.indexOf(quote, from) ?? -1
  return textDirective(pageText(blocks), { block, start, end: start + quote.length })
}

describe('a text directive', () => {
  it('names a quote that stands alone by its words', () => {
    expect(directiveOf(['What helps', 'Rest. Sleep helps.'], 1, 'Sleep helps.')).toBe(
      ':~:text=Sleep%20helps.',
    )
  })

  it('encodes what has a meaning in a directive', () => {
    expect(directiveOf(['Omega-3, zinc & iron'], 0, 'Omega-3, zinc & iron')).toBe(
      ':~:text=Omega%2D3%2C%20zinc%20%26%20iron',
    )
  })

  it('names a long quote by its first and last words', () => {
    const quote =
      'Low levels of magnesium in the blood are known to be one of the causes of cramps at night in many people.'
    expect(directiveOf([quote], 0, quote)).toBe(
      ':~:text=Low%20levels%20of%20magnesium,night%20in%20many%20people.',
    )
  })

  it('adds what stands before or behind a quote that the page has twice', () => {
    const blocks = ['What helps', 'Stress', 'What can worsen it', 'Stress', 'Alcohol']
    expect(directiveOf(blocks, 1, 'Stress')).toBe(':~:text=What%20helps-,Stress')
    expect(directiveOf(blocks, 3, 'Stress')).toBe(':~:text=worsen%20it-,Stress')
  })

  it('is not taken for a part of a longer word, nor misled by case and accents', () => {
    expect(directiveOf(['Ironing is dull.', 'Iron'], 1, 'Iron')).toBe(':~:text=Iron')
    expect(directiveOf(['The naïve', 'naive', 'NAIVE'], 1, 'naive')).toBe(':~:text=The%20na%C3%AFve-,naive')
  })

  it('is none where the page says the same in the same surroundings', () => {
    expect(directiveOf(['Iron', 'Iron', 'Iron', 'Iron', 'Iron'], 2, 'Iron')).toBeUndefined()
  })

  it('stands beside the fragment that an address has', () => {
    expect(withDirective('https://a.example/b', ':~:text=x')).toBe('https://a.example/b#:~:text=x')
    expect(withDirective('https://a.example/b#c', ':~:text=x')).toBe('https://a.example/b#c:~:text=x')
    expect(withDirective('https://a.example/b', undefined)).toBe('https://a.example/b')
  })

  it('matches exactly once, and there, whatever the page says', () => {
    const word = fc.constantFrom(
      'iron',
      'Iron',
      'irons',
      'zinc,',
      'low',
      'cramps.',
      'é',
      'e',
      '–',
      '(B12)',
      'a\u00adb',
      'vitamin\u00a0D',
      "don't",
      '-',
      '日本',
      '😀',
    )
    const block = fc.array(word, { minLength: 1, maxLength: 30 })
    let made = 0
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (words, a, b, c) => {
          const blocks = words.map((list) => list.join(' '))
          const at = a % blocks.length
          const list = words[at] ?? []
          const first = b % list.length
          const count = 1 + (c % (list.length - first))
          const start = list.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
          const end = start + list.slice(first, first + count).join(' ').length

          const directive = textDirective(pageText(blocks), { block: at, start, end })
          if (directive === undefined) return
          made++
          expect(matchesOf(directive, blocks)).toEqual([{ startBlock: at, start, endBlock: at, end }])
        },
      ),
      { numRuns: 3000 },
    )
    expect(made).toBeGreaterThan(500)
  })

  it('takes any text, also half signs and signs alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 3 }),
        (blocks) => {
          const directive = textDirective(pageText(blocks), {
            block: 0,
            start: 0,
            end: blocks[0]?.length ?? 0,
          })
          if (directive !== undefined) expect(directive).toMatch(/^:~:text=[!-~]+$/)
        },
      ),
    )
  })
})

describe('a quote that runs over blocks', () => {
  it('is told by what it has in its first and in its last', () => {
    const page = pageText(['Cause', 'Low iron', 'Tires you out', 'Low iron', 'Pales the skin'])
    const place = { block: 3, start: 0, endBlock: 4, end: 14 }
    expect(textDirective(page, place)).toBe(':~:text=you%20out-,Low%20iron,Pales%20the%20skin')
  })
})

describe('a page with marks of notes in the quote', () => {
  it('is led into by words between them, named behind the whole quote', () => {
    const quote = 'Low iron, which is common, can make nails very brittle.'
    const directives = textDirectives(pageText([quote, 'Rest.']), { block: 0, start: 0, end: quote.length })
    expect(directives).toBe(
      ':~:text=Low%20iron%2C%20which%20is%20common%2C%20can%20make%20nails%20very%20brittle.&text=can%20make%20nails%20very',
    )
  })
})
