import { fold, wordKey } from '../../domain/fold.ts'

/** What is known of a word or sign wherever it stands: one object for all its places in all texts. */
export interface WordForm {
  /** As written. */
  readonly text: string
  readonly lower: string
  readonly key: string
  readonly isWord: boolean
  /** In which phrase indexes of a group a phrase starts with it, a bit for each; kept by the group. */
  starts: readonly number[]
  /** What the group knows its own answer by; another group, or one that has grown since, asks anew. */
  askedBy: object | undefined
}

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
  readonly form: WordForm
}

// Soft hyphens and zero-width signs: a reader does not see them, so they part nothing.
const UNSEEN = String.raw`\u00ad\u200b-\u200d\u2060\ufeff`
// Typed, curly, turned the wrong way, a modifier letter, full width: all stand for the apostrophe of "doesn't".
const APOSTROPHE = "'’‘‛ʼ＇"

// A word keeps its inner apostrophe ("doesn't") and decimal point ("3.5"); hyphens and slashes part words.
const PIECE = new RegExp(
  String.raw`[\p{L}\p{M}\p{N}]+(?:[${UNSEEN}]+[\p{L}\p{M}\p{N}]+|[${APOSTROPHE}][\p{L}]+|[.,](?=\p{N})\p{N}+)*\+?` +
    String.raw`|[^\s\p{L}\p{N}${UNSEEN}]`,
  'uy',
)
const NOT_FOLDED = new RegExp(`[${UNSEEN}${APOSTROPHE}]`, 'gu')
const PLAIN = /^[A-Za-z0-9]+$/
const WORD_START = /^[\p{L}\p{N}]/u

// Article texts repeat few words: the folded forms are kept. Bounded, so that odd input can't fill the memory.
const MAX_CACHED = 50_000
const MAX_CACHED_LENGTH = 60
const cache = new Map<string, WordForm>()

const NONE: readonly number[] = []

function made(text: string): WordForm {
  const isWord = WORD_START.test(text)
  if (!isWord) return { text, lower: text, key: text, isWord, starts: NONE, askedBy: undefined }
  const lower = PLAIN.test(text) ? text.toLowerCase() : fold(text.replace(NOT_FOLDED, ''))
  return { text, lower, key: wordKey(lower), isWord, starts: NONE, askedBy: undefined }
}

function formOf(piece: string): WordForm {
  const known = cache.get(piece)
  if (known) return known
  // A copy: a slice would keep the text of its whole article in memory.
  const form = made(` ${piece}`.slice(1))
  if (piece.length > MAX_CACHED_LENGTH) return form
  if (cache.size >= MAX_CACHED) cache.clear()
  cache.set(form.text, form)
  return form
}

/** Whether a sign takes no room, so that a reader does not see it. */
const isUnseen = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff

/** Whether nothing that a reader sees stands between two places of a text. */
function touches(text: string, from: number, to: number): boolean {
  let at = from
  while (at < to && isUnseen(text.charCodeAt(at))) at++
  return at === to
}

const SIGN = 0
const LETTER = 1
const DIGIT = 2
const SPACE = 3
/** What each ASCII sign is. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  return /[a-z]/i.test(sign) ? LETTER : /\d/.test(sign) ? DIGIT : /\s/.test(sign) ? SPACE : SIGN
})
const kindOf = (code: number): number => ASCII[code] as number
const isAlphanumeric = (kind: number): boolean => kind === LETTER || kind === DIGIT
const [APOSTROPHE_CODE, PLUS, COMMA, STOP] = [0x27, 0x2b, 0x2c, 0x2e]

/**
 * Where the piece that starts at a place ends, or -1 where that takes the pattern above to tell: most pieces
 * of an English text are plain letters, and need none.
 */
function plainEnd(text: string, from: number): number {
  const first = text.charCodeAt(from)
  if (first >= 128) return -1
  if (kindOf(first) === SIGN) return from + 1
  let end = from + 1
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code >= 128) return -1
    if (!isAlphanumeric(kindOf(code))) break
  }
  const sign = text.charCodeAt(end)
  if (sign === PLUS) return end + 1
  if (sign === STOP || sign === COMMA || sign === APOSTROPHE_CODE) {
    const next = end + 1 < text.length ? text.charCodeAt(end + 1) : 0
    const goesOn = next >= 128 || kindOf(next) === (sign === APOSTROPHE_CODE ? LETTER : DIGIT)
    return goesOn ? -1 : end
  }
  return end
}

/** Splits a text, or the stretch of it from `from` to `to`, into words and signs. Time is linear in its length. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  const stretch = from === 0 && to === text.length ? text : text.slice(from, to)
  let last = -1
  for (let at = 0; at < stretch.length; ) {
    const code = stretch.charCodeAt(at)
    if (code < 128 && kindOf(code) === SPACE) {
      at++
      continue
    }
    let end = plainEnd(stretch, at)
    if (end < 0) {
      PIECE.lastIndex = at
      // White space beyond ASCII, or a sign that takes no room.
      if (!PIECE.test(stretch)) {
        at++
        continue
      }
      end = PIECE.lastIndex
    }
    const form = formOf(stretch.slice(at, end))
    tokens.push({
      start: from + at,
      end: from + end,
      text: form.text,
      lower: form.lower,
      key: form.key,
      isWord: form.isWord,
      glued: at === last || (last >= 0 && touches(stretch, last, at)),
      form,
    })
    last = end
    at = end
  }
  return tokens
}
