import { fold, labelKey } from './fold.ts'
import type { LabelIndex } from './label-index.ts'
import { searchTokens } from './search-words.ts'

/** A text to search for, taken apart. */
export interface SearchQuery {
  /** Folded; see `fold`. */
  readonly text: string
  /** As a label is compared; see `labelKey`. */
  readonly key: string
  /** Every word of it, once. */
  readonly words: readonly string[]
  /** What must be found: its words but for stop words, or all of them where it has no others. */
  readonly wanted: readonly string[]
  /** For each word that is wanted those that it may stand for, itself first; null where none is misspelt. */
  readonly corrections: readonly (readonly string[])[] | null
  /** The text with the nearest word of a label in place of each misspelt one; null where there is none. */
  readonly didYouMean: string | null
}

/** What comes after these is not looked for. */
const MOST_WORDS = 12
/** Words beyond these are not corrected: each costs a walk over the words of all labels. */
const MOST_CORRECTED = 4
const MOST_CORRECTIONS = 5

/**
 * Takes a text apart. A word that no label has may be misspelt; it stands for the nearest words of labels too.
 *
 * @param stopWords forms that need not be found.
 */
export function readSearchQuery(
  index: LabelIndex,
  text: string,
  stopWords: ReadonlySet<string>,
): SearchQuery {
  const tokens = searchTokens(text)
  const unique = (from: typeof tokens): string[] => [...new Set(from.map(({ word }) => word))]
  const telling = unique(tokens.filter(({ form }) => !stopWords.has(form)))
  const words = unique(tokens)
  const wanted = (telling.length > 0 ? telling : words).slice(0, MOST_WORDS)

  const unknown = wanted.filter((word) => index.byWord(word).length === 0).slice(0, MOST_CORRECTED)
  const corrected = new Map(
    unknown
      .map((word) => [word, index.corrections(word).slice(0, MOST_CORRECTIONS)] as const)
      .filter(([, nearest]) => nearest.length > 0),
  )
  return {
    text: fold(text),
    key: labelKey(text),
    words,
    wanted,
    corrections: corrected.size === 0 ? null : wanted.map((word) => [word, ...(corrected.get(word) ?? [])]),
    didYouMean: corrected.size === 0 ? null : respelt(index, text, tokens, corrected),
  }
}

function respelt(
  index: LabelIndex,
  text: string,
  tokens: ReturnType<typeof searchTokens>,
  corrected: ReadonlyMap<string, readonly string[]>,
): string {
  let [done, result] = [0, '']
  for (const { word, start, end } of tokens) {
    const [nearest] = corrected.get(word) ?? []
    if (nearest === undefined || start < done) continue
    result += text.slice(done, start) + index.formOf(nearest)
    done = end
  }
  return result + text.slice(done)
}

/** The words that a hit of this query may have. */
export function acceptedWords({ wanted, corrections }: SearchQuery, corrected: boolean): Set<string> {
  return new Set(corrected && corrections ? corrections.flat() : wanted)
}
