import { fold, wordKey } from './fold.ts'

/**
 * How searching splits text: one rule for what is stored and for what is asked, so that every store finds
 * the same. A store's full-text index gets these words alone, parted by blanks, and never text as it was
 * written, so that no engine's own idea of a word matters.
 */
export interface SearchToken {
  /** Letters and digits only, in the form in which labels are compared; see `wordKey`. */
  readonly word: string
  /** The folded word before number and spelling are evened out; what a type-ahead compares. */
  readonly form: string
  /** Where it stands in the text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** Longer words are cut: engines cut or drop them too, each at a length of its own. */
export const LONGEST_WORD = 40

// Soft hyphens, zero-width signs and apostrophes part no words: a reader does not see them as a break.
const UNSEEN = String.raw`\u00ad\u200b-\u200d\u2060\ufeff`
const APOSTROPHES = "'’‘‛ʼ＇`"
const RUN = new RegExp(
  String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[${UNSEEN}${APOSTROPHES}]+(?=[\p{L}\p{N}]))*`,
  'gu',
)
const DROPPED = new RegExp(`[${UNSEEN}${APOSTROPHES}]`, 'gu')

/** Some signs become capitals or several words only when they are folded. */
function formsOf(run: string): string[] {
  const folded = fold(run.replace(DROPPED, '')).toLowerCase()
  return folded.split(/[^\p{L}\p{N}]+/u).filter((form) => form !== '')
}

const cut = (word: string): string =>
  word.length <= LONGEST_WORD ? word : [...word].slice(0, LONGEST_WORD).join('')

/** The words of a text with their places. Several may share a place: "½" is "1" and "2". */
export function searchTokens(text: string): SearchToken[] {
  return [...text.matchAll(RUN)].flatMap((match) => {
    const place = { start: match.index, end: match.index + match[0].length }
    return formsOf(match[0]).map((form) => ({ word: cut(wordKey(form)), form: cut(form), ...place }))
  })
}

/**
 * The words of a text.
 *
 * @example searchWords('Night-time leg CRAMPS!') // ['night', 'time', 'leg', 'cramp']
 */
export function searchWords(text: string): string[] {
  return searchTokens(text).map((token) => token.word)
}

/** The different words of several texts, in the order of their first places; each form of a word is worked on once. */
export class DistinctWords {
  readonly #wordsOf = new Map<string, readonly string[]>()

  of(texts: readonly string[]): string[] {
    const runs = new Set(texts.flatMap((text) => text.match(RUN) ?? []))
    return [...new Set([...runs].flatMap((run) => this.#words(run)))]
  }

  #words(run: string): readonly string[] {
    let words = this.#wordsOf.get(run)
    if (!words) {
      words = formsOf(run).map((form) => cut(wordKey(form)))
      this.#wordsOf.set(run, words)
    }
    return words
  }
}
