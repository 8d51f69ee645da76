import { DomainError } from '../domain/errors.ts'

/**
 * How much of an article is read before it is refused, far above what articles have: the time that the reader
 * takes grows with these, so that they bound it whatever a file holds. A long article has some 5,000 words,
 * 300 blocks and 500 claims.
 */
export interface ReaderLimits {
  /** Words and signs. A megabyte of English has about 200,000. */
  readonly maxWords: number
  /** Lines that are not blank, and blocks. */
  readonly maxLines: number
  /** Statements, before those that say the same are taken for one. */
  readonly maxClaims: number
}

/** Lines and claims in proportion to words: as many as a list with a claim on each line has. */
export function limitsFor(maxWords: number): ReaderLimits {
  const maxLines = Math.ceil(maxWords / 5)
  return { maxWords, maxLines, maxClaims: maxLines }
}

export const DEFAULT_MAX_WORDS = 250_000
export const DEFAULT_LIMITS: ReaderLimits = limitsFor(DEFAULT_MAX_WORDS)

/** @throws DomainError FILE_TOO_LARGE where there is more than the limit. */
export function checkLimit(count: number, limit: number, what: string): void {
  if (count <= limit) return
  throw new DomainError(
    'FILE_TOO_LARGE',
    `The article has more than ${limit.toLocaleString('en')} ${what}, which no article has: split the file, or raise the limit of words.`,
  )
}

/** How many lines of a text hold more than white space; stops counting at one over `limit`. */
export function countLines(text: string, limit: number): number {
  let lines = 0
  const pattern = /\S[^\n]*/g
  while (lines <= limit && pattern.test(text)) lines++
  return lines
}
