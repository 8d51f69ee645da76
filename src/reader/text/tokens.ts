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

// Soft hyphens and zero-width signs: a reader does not see them, so they part nothing.
const UNSEEN = String.raw`\u00ad\u200b-\u200d\u2060\ufeff`
// Typed, curly, turned the wrong way, a modifier letter, full width: all stand for the apostrophe of "doesn't".
const APOSTROPHE = "'’‘‛ʼ＇"

// A word keeps its inner apostrophe ("doesn't") and decimal point ("3.5"); hyphens and slashes part words.
const PIECE = new RegExp(
  String.raw`[\p{L}\p{M}\p{N}]+(?:[${UNSEEN}]+[\p{L}\p{M}\p{N}]+|[${APOSTROPHE}][\p{L}]+|[.,](?=\p{N})\p{N}+)*\+?` +
    String.raw`|[^\s\p{L}\p{N}${UNSEEN}]`,
  'gu',
)
const NOT_FOLDED = new RegExp(`[${UNSEEN}${APOSTROPHE}]`, 'gu')
const IS_UNSEEN = new RegExp(`[${UNSEEN}]`, 'u')

// Article texts repeat few words: the folded forms are kept. Bounded, so that odd input can't fill the memory.
const MAX_CACHED = 50_000
const MAX_CACHED_LENGTH = 60
const cache = new Map<string, { lower: string; key: string }>()

function forms(word: string): { lower: string; key: string } {
  const known = cache.get(word)
  if (known) return known
  // A copy: a slice would keep the text of its whole article in memory.
  const own = ` ${word}`.slice(1)
  const lower = fold(own.replace(NOT_FOLDED, ''))
  const made = { lower, key: wordKey(lower) }
  if (word.length > MAX_CACHED_LENGTH) return made
  if (cache.size >= MAX_CACHED) cache.clear()
  cache.set(own, made)
  return made
}

const WORD_START = /^[\p{L}\p{N}]/u

/** Whether nothing that a reader sees stands between two places of a text. */
function touches(text: string, from: number, to: number): boolean {
  let at = from
  while (at < to && IS_UNSEEN.test(text[at] ?? '')) at++
  return at === to
}

/** Splits a text, or the stretch of it from `from` to `to`, into words and signs. Time is linear in its length. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  const stretch = from === 0 && to === text.length ? text : text.slice(from, to)
  let last = -1
  for (const match of stretch.matchAll(PIECE)) {
    const piece = match[0]
    const start = from + match.index
    const isWord = WORD_START.test(piece)
    const glued = start === last || (last >= from && touches(text, last, start))
    const { lower, key } = isWord ? forms(piece) : { lower: piece, key: piece }
    tokens.push({ start, end: start + piece.length, text: piece, lower, key, isWord, glued })
    last = start + piece.length
  }
  return tokens
}
