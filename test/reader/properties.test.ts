import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const words = [
  'low',
  'iron',
  'magnesium',
  'deficiency',
  'causes',
  'cramps',
  'and',
  ',',
  '.',
  ':',
  '–',
  'not',
  'Fatigue',
  '\n',
  '\n\n',
  '•',
  'What can worsen fatigue',
  'it',
  'stress',
  '-related',
  'When to seek care',
  '…',
  '“',
  'é',
  '\u00ad',
  '😀',
  '(',
  ')',
  '?',
  '----',
  '# ',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 80 })
  .map((parts) => parts.join(' '))
  .filter((made) => made.trim() !== '' && !made.includes('\0'))

/** Any text that the reader accepts; refusals have tests of their own. */
function reading(made: string, name: string) {
  try {
    return read(made, name)
  } catch (error) {
    expect(error).toHaveProperty('code')
    return undefined
  }
}

describe('any text', () => {
  it.each(['any.txt', 'any.md'])('gives exact quotes and offsets (%s)', (name) => {
    fc.assert(
      fc.property(text, (made) => {
        const found = reading(made, name)
        if (!found) return
        for (const block of found.blocks) expect(found.text.slice(block.start, block.end)).toBe(block.text)
        for (const mention of found.mentions)
          expect(found.text.slice(mention.start, mention.end)).toBe(mention.text)
        for (const claim of found.claims) {
          expect(found.text.slice(claim.quoteStart, claim.quoteStart + claim.quote.length)).toBe(claim.quote)
          if (claim.contextQuote !== null && claim.contextStart !== null) {
            expect(found.text.slice(claim.contextStart, claim.contextStart + claim.contextQuote.length)).toBe(
              claim.contextQuote,
            )
          }
          for (const end of [claim.subject, claim.object]) {
            if (end.span) expect(claim.quote.slice(end.span.start, end.span.end)).toBe(end.span.text)
          }
          if (claim.derivation === 'EXPLICIT')
            expect([claim.subject.span, claim.object.span]).not.toContain(null)
        }
        for (const flag of found.redFlags)
          expect(found.text.slice(flag.start, flag.start + flag.quote.length)).toBe(flag.quote)
      }),
      { numRuns: 300 },
    )
  })

  it('is read the same twice', () => {
    fc.assert(
      fc.property(text, (made) => {
        expect(reading(made, 'any.txt')).toEqual(reading(made, 'any.txt'))
      }),
      { numRuns: 50 },
    )
  })

  it('gives no two claims with one id', () => {
    fc.assert(
      fc.property(text, (made) => {
        const ids = reading(made, 'any.txt')?.claims.map((claim) => claim.id) ?? []
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})
