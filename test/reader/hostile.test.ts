import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ErrorCode } from '../../src/domain/errors.ts'
import { createReader } from '../../src/reader/create-reader.ts'
import { DEFAULT_LIMITS, type ReaderLimits } from '../../src/reader/limits.ts'
import { HOSTILE_TEXTS } from '../bench/hostile-texts.mjs'
import { read, vocabulary } from './read.ts'

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
  it('by one word of five million letters is read', () => {
    expect(outcome('a'.repeat(5_000_000), 'x.txt')).toBeTypeOf('number')
  })
})

const SIZE = 100_000
/** Far above what any of them takes; what grows with the square of its length takes hundreds of times as long. */
const TIMES_ORDINARY = 15

/** Least processor time that reading takes, in microseconds, and what came of it. */
function timed(text: string, name: string): { readonly time: number; readonly result: ErrorCode | number } {
  let time = Number.POSITIVE_INFINITY
  let result: ErrorCode | number = 0
  for (let round = 0; round < 2; round++) {
    const before = process.cpuUsage()
    result = outcome(text, name)
    const { user, system } = process.cpuUsage(before)
    time = Math.min(time, user + system)
  }
  return { time, result }
}

describe('what is made to keep the reader busy', () => {
  const article = readFileSync(new URL('../../seed/articles/muscle-cramps.md', import.meta.url), 'utf8')
  const body = article.replace(/^---\n[\s\S]*?\n---\n/, '')
  const ordinary = timed(body.repeat(SIZE / body.length), 'x.txt').time

  it.each(HOSTILE_TEXTS.map(({ name, file, make }) => [name, file, make] as const))(
    '%s takes about as long as ordinary text of its size',
    (_, file, make) => {
      const { time, result } = timed(make(SIZE), file)
      expect(['number', 'string']).toContain(typeof result)
      expect(time).toBeLessThan(TIMES_ORDINARY * ordinary)
    },
    PATIENCE,
  )
})

describe('an article beyond the limits', () => {
  const withLimits = (limits: Partial<ReaderLimits>, text: string) => () =>
    createReader(vocabulary, { ...DEFAULT_LIMITS, ...limits }).read({
      name: 'x.txt',
      bytes: new TextEncoder().encode(text),
    })

  it.each<[string, Partial<ReaderLimits>, Partial<ReaderLimits>, string]>([
    ['words', { maxWords: 7 }, { maxWords: 6 }, 'Low iron causes fatigue and cramps.'],
    ['lines', { maxLines: 3 }, { maxLines: 2 }, 'On iron\n\n• cramps\n\n• fatigue\n'],
    ['claims', { maxClaims: 2 }, { maxClaims: 1 }, 'Low iron causes fatigue and cramps.'],
  ])('of %s is refused, and one at the limit is read', (what, enough, tooFew, text) => {
    expect(withLimits(enough, text)).not.toThrow()
    expect(withLimits(tooFew, text)).toThrow(
      expect.objectContaining({ code: 'FILE_TOO_LARGE', message: expect.stringContaining(what) }),
    )
  })

  it.each<[string, string, string]>([
    ['words', 'iron '.repeat(260_000), 'x.txt'],
    ['lines', 'a\r'.repeat(150_000), 'x.txt'],
    ['lines of Markdown', '- a\n'.repeat(150_000), 'x.md'],
    ['blocks of a page', page('a<br>'.repeat(60_000)), 'x.html'],
  ])('of %s is refused by default', (_, text, name) => {
    expect(outcome(text, name)).toBe('FILE_TOO_LARGE')
  })

  it('is read where the limits are raised, a list of 150,000 items among them', () => {
    const reading = withLimits({ maxLines: 200_000 }, `On iron\n\n${'a\r'.repeat(150_000)}`)()
    expect(reading.blocks.length).toBeGreaterThan(100_000)
  })
})

describe('Markdown read as plain text', () => {
  it('says so', () => {
    expect(read(`# Iron\n\n${'> '.repeat(40)}Low iron causes fatigue.`, 'x.md').warnings).toEqual([
      expect.stringContaining('read as plain text'),
    ])
    expect(read('# Iron\n\n_Low_ iron causes fatigue.', 'x.md').warnings).toEqual([])
  })
})
