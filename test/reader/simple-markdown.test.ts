import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownBlocks, parsedBlocks } from '../../src/reader/document/markdown-blocks.ts'
import { simpleBlocks } from '../../src/reader/document/simple-markdown.ts'

const PIECES = [
  ...['iron', 'Zinc', 'low iron', 'B12', '3.5 mg', 'a', 'é', '“so”', '(or not)', '…', '😀', '–', '—', ' '],
  ...[
    '**Iron**',
    '**Iron:**',
    '*zinc*',
    '**a b** c',
    '*a **b** c*',
    '**',
    '*',
    '_',
    '__a__',
    '_a_',
    '`',
    '~',
    '~~a~~',
  ],
  ...[
    '[iron](https://a.b/c)',
    '[a](/b)',
    '[a](#b)',
    '[a](b c)',
    '![a](/b)',
    '[a]',
    '[www.a.b](/c)',
    '[',
    ']',
    '(',
    ')',
    '](',
  ],
  ...[
    'https://a.b',
    'www.a.bc',
    'a@b.cd',
    '<br>',
    '<',
    '<b',
    '>',
    '&',
    '&amp;',
    'R&D;',
    '\\',
    '\\*',
    '|',
    '!',
    '.',
    ',',
    ':',
    '#',
    '-',
  ],
  ...['\u00a0', '\t', '\u200b', '1.', '2)', '¹', '$', '%', '^'],
]
const MARGINS = [
  ...[
    '',
    '',
    '',
    '',
    '',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2. ',
    '3) ',
    '# ',
    '## ',
    '####### ',
    '#',
    '> ',
    '  ',
    '    ',
    '-',
    '-  ',
    '- - ',
  ],
  ...[
    '- # ',
    '1. - ',
    '- [ ] ',
    '\t',
    '===',
    '---',
    '***',
    '* * *',
    '```',
    '| a |',
    '|-|',
    '- |',
    ':-',
    '~~~',
    '<div>',
    '<!--',
    '[a]: b',
    '[^a]: b',
  ],
]
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 })
const line = fc
  .tuple(fc.constantFrom(...MARGINS), text, fc.boolean())
  .map(([margin, pieces, isSpaced]) => `${margin}${pieces.join(isSpaced ? ' ' : '')}`.trimEnd())
const lines = fc.array(fc.oneof({ weight: 2, arbitrary: line }, { weight: 1, arbitrary: fc.constant('') }), {
  maxLength: 12,
})
// Mostly what is read without the parser, so that it is not left to chance.
const simpleLine = fc
  .tuple(
    fc.constantFrom('', '', '- ', '1. ', '2. ', '## '),
    fc.array(
      fc.constantFrom(
        'iron',
        '**Iron**',
        '**Zinc:**',
        '**It is.**',
        'It',
        '*so*',
        'a',
        '(b)',
        '[c](/d)',
        '–',
        '*',
        '1.',
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
  )
  .map(([margin, pieces]) => `${margin}${pieces.join(' ')}`)
const simpleLines = fc.array(
  fc.oneof({ weight: 3, arbitrary: simpleLine }, { weight: 1, arbitrary: fc.constant('') }),
  { maxLength: 8 },
)

describe('Markdown read without its parser', () => {
  it('is read as the parser reads it, or left to the parser', () => {
    fc.assert(
      fc.property(fc.oneof(lines, simpleLines), (source) => {
        expect(markdownBlocks(source)).toEqual(parsedBlocks(source))
      }),
      { numRuns: Number(process.env.RUNS ?? 1500) },
    )
  })

  it.each([
    ['a paragraph over two lines', ['Low iron', 'causes **fatigue**.']],
    ['a heading and its paragraph', ['## Low iron', 'It is common.']],
    ['a list', ['- **Iron** – helps', '- [Zinc](https://example.org/zinc) helps', 'too']],
    ['a numbered list', ['1. Iron', '2. Zinc']],
  ])('includes %s', (_, source) => {
    expect(simpleBlocks(source)).toEqual(parsedBlocks(source).blocks)
  })

  it.each([
    ['a heading by its underline', ['Iron', '---']],
    ['a list in a list', ['- Iron', '  - Zinc']],
    ['a table', ['a | b', '- | -']],
    ['underscores', ['Low _iron_']],
    ['code', ['Low `iron`']],
  ])('leaves %s to the parser', (_, source) => {
    expect(simpleBlocks(source)).toBeUndefined()
  })

  it('is not mixed up by a sign of its own in the text', () => {
    for (const sign of ['\ue000', '&#xe000;']) {
      const source = ['Iron.', '', '_Zinc_', '', `# ${sign}`, '', 'Copper.']
      expect(markdownBlocks(source)).toEqual(parsedBlocks(source))
    }
  })

  it('keeps front matter apart, and takes no rule for one', () => {
    expect(markdownBlocks(['---', 'title: Iron', '---', '', 'Iron.'])?.frontMatter).toBe('title: Iron')
    expect(markdownBlocks(['Iron.', '', '---', '', '_a_: b', '', '---'])?.frontMatter).toBeUndefined()
  })
})
