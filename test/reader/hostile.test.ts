import { describe, expect, it } from 'vitest'
import type { ErrorCode } from '../../src/domain/errors.ts'
import { read } from './read.ts'

/** Far above what any of these takes; what hangs or grows with the square of its length is caught by it. */
const PATIENCE = 20_000

/** The code of the refusal, or how many blocks were read. */
function outcome(text: string, name: string): ErrorCode | number {
  try {
    const reading = read(text, name)
    for (const block of reading.blocks) expect(reading.text.slice(block.start, block.end)).toBe(block.text)
    return reading.blocks.length
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error.code as ErrorCode
    throw error
  }
}

const page = (body: string) =>
  `<!doctype html><html><head><title>Iron</title></head><body>${body}</body></html>`
const nested = (name: string, depth: number) =>
  page(`${`<${name}>`.repeat(depth)}Low iron causes fatigue.${`</${name}>`.repeat(depth)}`)

describe('a page made to break its reader', () => {
  it.each(['div', 'b', 'blockquote', 'span', 'sup', 'details'])(
    'of 10,000 <%s> in one another is read all the same',
    (name) => {
      const reading = read(nested(name, 10_000), 'x.html')
      expect(reading.blocks.map((block) => block.text)).toContain('Low iron causes fatigue.')
    },
    PATIENCE,
  )

  it.each<[string, string, ErrorCode | number]>([
    ['deeper still', nested('div', 70_000), 'UNREADABLE_FILE'],
    ['tags without end', page('<b>a'.repeat(100_000)), 'UNREADABLE_FILE'],
    ['signs that open tags', page('<'.repeat(3_000_000)), 'UNREADABLE_FILE'],
    ['names of tags that never end', '<p'.repeat(1_000_000), 'UNREADABLE_FILE'],
    [
      'a tag of very many attributes',
      page(`<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=b`).join(' ')}>x</p>`),
      'UNREADABLE_FILE',
    ],
    ['references without end', page('&'.repeat(1_000_000)), 'UNREADABLE_FILE'],
    ['comments without end', page(`<p>x</p>${'<!--'.repeat(50_000)}`), 2],
    [
      'JSON-LD in JSON-LD',
      `<html><head><script type="application/ld+json">${'['.repeat(400_000)}</script></head><body><p>Iron matters.</p></body></html>`,
      1,
    ],
  ])(
    'of %s ends with a clear result',
    (_, html, expected) => {
      expect(outcome(html, 'x.html')).toBe(expected)
    },
    PATIENCE,
  )
})

describe('Markdown made to break its reader', () => {
  it.each([
    ['quotes in quotes', '>'.repeat(50_000)],
    ['spaced quotes in quotes', '> '.repeat(50_000)],
    ['lists in lists', '+ '.repeat(50_000)],
    ['numbered lists in lists', '1. '.repeat(50_000)],
    ['quotes in lists', '- > '.repeat(20_000)],
    ['lists deeper by the line', Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- iron`).join('\n')],
    ['links that never close', '[a]('.repeat(50_000)],
    ['brackets', '['.repeat(100_000)],
    ['emphasis', '*a '.repeat(50_000)],
    ['underlined headings', 'a\n=\n'.repeat(5_000)],
    ['backticks of all lengths', Array.from({ length: 400 }, (_, i) => `${'`'.repeat(i)}a`).join('')],
    ['front matter that never ends', `---\n${'a: b\n'.repeat(10_000)}`],
  ])(
    'by %s gives a bounded result',
    (_, text) => {
      expect(() => outcome(`# Iron\n\n${text}\n\nLow iron causes fatigue.\n`, 'x.md')).not.toThrow()
    },
    PATIENCE,
  )

  it('by aliases that grow is refused', () => {
    const aliases = Array.from({ length: 60 }, (_, i) => `b${i}: [*a, *a, *a]`).join('\n')
    expect(outcome(`---\na: &a [x]\n${aliases}\n---\n\nIron.\n`, 'x.md')).toBe('UNREADABLE_FILE')
  })
})

describe('text made to break its reader', () => {
  const SIZE = 200_000
  const fill = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE)

  it.each([
    ['one word', 'a'],
    ['hyphens', '-'],
    ['opening brackets', '('],
    ['digits', '1'],
    ['numbered marks', '1.'],
    ['decimal commas', '1,1 '],
    ['unbroken bullets', '•'],
    ['bullets', '• '],
    ['quotation marks', '“iron '],
    ['spaces', ' '],
    ['line ends', '\n'],
    ['soft hyphens', 'a\u00ad'],
    ['accents', '\u0301'],
    ['full stops', '. '],
    ['colons', 'iron: '],
    ['one sentence of claims', 'low iron causes fatigue and '],
    ['one sentence of cues', 'due to '],
    ['one sentence of brackets', '[iron]: '],
    ['one list', 'iron, zinc, fatigue, '],
  ])(
    'by %s gives a bounded result',
    (_, unit) => {
      expect(() => outcome(`Iron${fill(unit)}`, 'x.txt')).not.toThrow()
    },
    PATIENCE,
  )

  it(
    'by a list of 150,000 items is read',
    () => {
      expect(outcome(`On iron\n\n${'a\r'.repeat(150_000)}`, 'x.txt')).toBeGreaterThan(100_000)
    },
    PATIENCE,
  )

  it(
    'by one line of a million signs is read',
    () => {
      expect(outcome(`On iron\n\n${'Low iron causes fatigue. '.repeat(40_000)}`, 'x.txt')).toBe(2)
    },
    PATIENCE,
  )

  it(
    'by one word of five million letters is read',
    () => {
      expect(outcome('a'.repeat(5_000_000), 'x.txt')).toBeTypeOf('number')
    },
    PATIENCE,
  )
})
