import { distance } from 'fastest-levenshtein'
import { fold, labelKey } from './fold.ts'
import { compactKey, type LabelEntry, type LabelIndex } from './label-index.ts'
import { searchWords } from './search-words.ts'
import type { ConceptType } from './terminology.ts'

/**
 * How a name was understood: EXACT, a label of the concept (in any case, number and spelling of signs); SPELLING,
 * a label spelt nearly so; WORDS, a label that shares words with it.
 */
export const NAME_MATCHES = ['EXACT', 'SPELLING', 'WORDS'] as const
export type NameMatchKind = (typeof NAME_MATCHES)[number]

/** A concept that a name may mean. */
export interface NameCandidate {
  readonly entry: LabelEntry
  /** 0 to 1; see {@link rankNames}. */
  readonly confidence: number
  readonly match: NameMatchKind
}

/** Longer names are compared by their beginning: no label is longer. */
const LONGEST_NAME = 80
/** Words beyond these are not corrected: no name has more, and each costs a walk over the vocabulary. */
const MOST_WORDS = 6
const AMBIGUOUS = 0.9
const SPELT_ALIKE = 0.95
const SHARES_WORDS = 0.8
const SHARES_NOTHING = 0.45

interface Asked {
  readonly folded: string
  readonly key: string
  readonly compact: string
  /** How many different words it has. */
  readonly length: number
  /** What each word of a label counts: 1 for one of the name's, less for one that a misspelt one may stand for. */
  readonly worth: ReadonlyMap<string, number>
  readonly exact: readonly LabelEntry[]
}

function worthOf(index: LabelIndex, words: readonly string[]): Map<string, number> {
  const corrected = words
    .slice(0, MOST_WORDS)
    .flatMap((word) =>
      index
        .corrections(word)
        .map((other) => [other, 1 - distance(word, other) / Math.max(word.length, other.length)] as const),
    )
  return new Map([...corrected, ...words.map((word) => [word, 1] as const)])
}

function asked(index: LabelIndex, name: string): Asked {
  const short = name.slice(0, LONGEST_NAME)
  const key = labelKey(short)
  const compact = compactKey(key)
  const words = [...new Set(searchWords(short))]
  const byKey = index.byKey(key)
  const exact = byKey.length > 0 ? byKey : index.byCompactKey(compact)
  return { folded: fold(short), key, compact, length: words.length, worth: worthOf(index, words), exact }
}

function byWords(entry: LabelEntry, name: Asked): NameCandidate {
  const own = [...new Set(entry.words)]
  const shared = own.flatMap((word) => name.worth.get(word) ?? [])
  const weight = shared.reduce((sum, each) => sum + each, 0)
  // Two words of a label may be near to one of the name's.
  const every = Math.max(own.length + name.length - shared.length, own.length, name.length)
  return shared.length === every
    ? { entry, confidence: (SPELT_ALIKE * weight) / every, match: 'SPELLING' }
    : { entry, confidence: (SHARES_WORDS * weight) / every, match: 'WORDS' }
}

function byLetters(entry: LabelEntry, { compact }: Asked): NameCandidate {
  const alike = 1 - distance(entry.compact, compact) / Math.max(entry.compact.length, compact.length)
  return { entry, confidence: SHARES_NOTHING * alike, match: 'SPELLING' }
}

/** Labels of the name first; then those wanted that share a word with it; else all wanted, by their letters. */
function candidates(
  index: LabelIndex,
  name: Asked,
  wanted: (entry: LabelEntry) => boolean,
): readonly NameCandidate[] {
  const exact = name.exact
    .filter(wanted)
    .sort((a, b) => Number(b.folded === name.folded) - Number(a.folded === name.folded) || a.order - b.order)
  const ambiguous = new Set(exact.map((entry) => entry.conceptId)).size > 1
  const sharing = new Set([...name.worth.keys()].flatMap((word) => index.byWord(word)).filter(wanted))
  if (exact.length === 0 && sharing.size === 0) {
    const letters = new Set(name.compact)
    return index.entries
      .filter((entry) => wanted(entry) && [...entry.compact].some((letter) => letters.has(letter)))
      .map((entry) => byLetters(entry, name))
      .sort(byConfidence)
  }
  return [
    ...exact.map((entry) => ({ entry, confidence: ambiguous ? AMBIGUOUS : 1, match: 'EXACT' as const })),
    ...[...sharing].map((entry) => byWords(entry, name)).sort(byConfidence),
  ]
}

const byConfidence = (a: NameCandidate, b: NameCandidate): number =>
  b.confidence - a.confidence || a.entry.order - b.entry.order

/**
 * The concepts that a name may mean, most likely first, each once with its best label.
 *
 * Confidence is 1 for a label of one concept alone, and 0.9 where several concepts share that label. Where every
 * word of the name is in the label and the other way round, some of them misspelt, it is 0.95 times the share of
 * letters that are right. Else it is 0.8 times the share of words in common, and below 0.45 where there are none:
 * then all labels are compared by their letters. Equal ones come by preferred label, then the shorter one.
 *
 * @param types only concepts of these.
 */
export function rankNames(
  index: LabelIndex,
  text: string,
  { types, limit }: { readonly types?: readonly ConceptType[] | undefined; readonly limit: number },
): NameCandidate[] {
  const name = asked(index, text)
  if (name.key === '') return []
  const best = new Map<string, NameCandidate>()
  for (const found of candidates(index, name, (entry) => types?.includes(entry.type) ?? true)) {
    if (best.size === limit) break
    const { conceptId } = found.entry
    if (!best.has(conceptId)) best.set(conceptId, found)
  }
  return [...best.values()]
}
