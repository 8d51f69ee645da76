import { fold, wordKey } from '../../domain/fold.ts'

/** A word, number or sign of a text; offsets are into the text that was split. */
export interface Token {
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  /** Folded: lower case, no accents. The sign itself for punctuation. */
  readonly lower: string
  /** Folded, singular, American: what labels are compared by. */
  readonly key: string
  readonly isWord: boolean
  /** No white space before it: the second part of "omega-3". */
  readonly glued: boolean
}

// A word keeps its inner apostrophe ("doesn't") and decimal point ("3.5"); hyphens and slashes part words.
const PIECE =
  /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}]+|[.,](?=\p{N})\p{N}+)*\+?|[^\s\p{L}\p{N}\u00ad\u200b-\u200d\ufeff]/gu

// Article texts repeat few words: the folded forms are kept. Bounded, so that odd input can't fill the memory.
const MAX_CACHED = 50_000
const cache = new Map<string, { lower: string; key: string }>()

function forms(word: string): { lower: string; key: string } {
  const known = cache.get(word)
  if (known) return known
  const lower = fold(word)
  const made = { lower, key: wordKey(lower) }
  if (cache.size >= MAX_CACHED) cache.clear()
  cache.set(word, made)
  return made
}

const WORD_START = /^[\p{L}\p{N}]/u

/** Splits a text, or the stretch of it from `from` to `to`, into words and signs. Time is linear in its length. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  const stretch = from === 0 && to === text.length ? text : text.slice(from, to)
  let last = -1
  for (const match of stretch.matchAll(PIECE)) {
    const piece = match[0]
    const start = from + match.index
    const isWord = WORD_START.test(piece)
    const { lower, key } = isWord ? forms(piece) : { lower: piece, key: piece }
    tokens.push({ start, end: start + piece.length, text: piece, lower, key, isWord, glued: start === last })
    last = start + piece.length
  }
  return tokens
}
