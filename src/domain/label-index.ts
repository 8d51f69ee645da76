import { distance } from 'fastest-levenshtein'
import type { Concept, ConceptId } from './concept.ts'
import { fold, labelKey } from './fold.ts'
import { searchTokens } from './search-words.ts'
import type { ConceptType } from './terminology.ts'

/** One label of one concept, taken apart. */
export interface LabelEntry {
  readonly conceptId: ConceptId
  readonly type: ConceptType
  /** The concept's name, whichever label this is. */
  readonly name: string
  readonly label: string
  readonly preferred: boolean
  readonly folded: string
  readonly key: string
  /** The key without its spaces: "omega3" for "omega-3". */
  readonly compact: string
  /** Words as searching compares them; see `SearchToken`. */
  readonly words: readonly string[]
  /** The same words before number and spelling are evened out. */
  readonly forms: readonly string[]
  /** The forms with a blank between them. */
  readonly text: string
  /** Its place where nothing else decides: preferred labels, then shorter ones, then by folded label and id. */
  readonly order: number
}

/** Every label of a vocabulary, by what may be looked for. */
export interface LabelIndex {
  readonly entries: readonly LabelEntry[]
  byKey(key: string): readonly LabelEntry[]
  byCompactKey(compact: string): readonly LabelEntry[]
  byWord(word: string): readonly LabelEntry[]
  /** Labels with a word that begins so. */
  byPrefix(prefix: string): readonly LabelEntry[]
  /** The words of labels that are spelt most alike; none where the word is known or nothing is near. */
  corrections(word: string): readonly string[]
  /** Beginnings of words of labels that are spelt most alike. */
  prefixCorrections(prefix: string): readonly string[]
  /** A word as some label has it. */
  formOf(word: string): string
}

/** The key of a name written without its spaces and hyphens, or with others: "omega3", "B-12". */
export const compactKey = (key: string): string => key.replaceAll(' ', '')

/** How many letters may differ in a word of this length: short words have too many neighbours. */
function tolerance(length: number): number {
  if (length < 4) return 0
  return length < 6 ? 1 : 2
}

function entriesOf(concept: Concept): Omit<LabelEntry, 'order'>[] {
  return concept.labels.map(({ text, preferred }) => {
    const key = labelKey(text)
    const tokens = searchTokens(text)
    const forms = tokens.map(({ form }) => form)
    return {
      conceptId: concept.id,
      type: concept.type,
      name: concept.name,
      label: text,
      preferred,
      folded: fold(text),
      key,
      compact: compactKey(key),
      words: tokens.map(({ word }) => word),
      forms,
      text: forms.join(' '),
    }
  })
}

function ordered(entries: readonly Omit<LabelEntry, 'order'>[]): LabelEntry[] {
  return [...entries]
    .sort(
      (a, b) =>
        Number(b.preferred) - Number(a.preferred) ||
        a.label.length - b.label.length ||
        (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0) ||
        (a.conceptId < b.conceptId ? -1 : 1),
    )
    .map((entry, order) => ({ ...entry, order }))
}

type Lists = Map<string, LabelEntry[]>

function grouped(entries: readonly LabelEntry[], keysOf: (entry: LabelEntry) => readonly string[]): Lists {
  const lists: Lists = new Map()
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const list = lists.get(key)
      if (list) list.push(entry)
      else lists.set(key, [entry])
    }
  }
  return lists
}

/** The nearest of some words, all that are equally near, in their order. */
function nearest(word: string, known: readonly string[], most: number): string[] {
  let best = most
  let found: string[] = []
  for (const other of known) {
    if (Math.abs(other.length - word.length) > best) continue
    const edits = distance(word, other)
    if (edits < best) found = []
    if (edits <= best) {
      best = edits
      found.push(other)
    }
  }
  return found
}

/** The first place of a sorted list that does not sort before the word. */
function firstFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

/** Takes every label of a vocabulary apart, once for many questions. */
export function createLabelIndex(concepts: readonly Concept[]): LabelIndex {
  const entries = ordered(concepts.flatMap(entriesOf))
  const keys = grouped(entries, (entry) => [entry.key])
  const compactKeys = grouped(entries, (entry) => [entry.compact])
  const words = grouped(entries, (entry) => entry.words)
  const forms = grouped(entries, (entry) => entry.forms)
  const sortedWords = [...words.keys()].sort()
  const sortedForms = [...forms.keys()].sort()
  return {
    entries,
    byKey: (key) => keys.get(key) ?? [],
    byCompactKey: (compact) => compactKeys.get(compact) ?? [],
    byWord: (word) => words.get(word) ?? [],
    byPrefix(prefix) {
      const found = new Set<LabelEntry>()
      for (let at = firstFrom(sortedForms, prefix); sortedForms[at]?.startsWith(prefix); at++)
        for (const entry of forms.get(sortedForms[at] ?? '') ?? []) found.add(entry)
      return [...found]
    },
    corrections(word) {
      const most = tolerance(word.length)
      if (most === 0 || words.has(word)) return []
      // "dizzines" lost one s to the typist, and one more when its number was evened out.
      return words.has(`${word}ss`) ? [`${word}ss`] : nearest(word, sortedWords, most)
    },
    prefixCorrections(prefix) {
      const most = tolerance(prefix.length)
      if (most === 0) return []
      // A letter may be missing or too many, so that as much of the word as was meant is one longer or shorter.
      const starts: string[] = []
      for (const more of [0, -1, 1]) {
        for (const form of sortedForms) {
          const start = form.slice(0, prefix.length + more)
          if (start !== starts.at(-1)) starts.push(start)
        }
      }
      const starting = (those: readonly string[], first: boolean): string[] =>
        those.filter((start) => (start[0] === prefix[0]) === first)
      // The first letter is hardly ever wrong: where it is, all others are right.
      const same = nearest(prefix, starting(starts, true), most)
      const near = same.length > 0 ? same : nearest(prefix, starting(starts, false), 1)
      return [...new Set(near)].sort()
    },
    formOf: (word) => {
      const [entry] = words.get(word) ?? []
      return entry?.forms[entry.words.indexOf(word)] ?? word
    },
  }
}
