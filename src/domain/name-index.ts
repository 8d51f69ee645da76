import { distance } from 'fastest-levenshtein'
import type { Concept, ConceptId } from './concept.ts'
import { fold, labelKey } from './fold.ts'
import type { ConceptType } from './terminology.ts'

/** A concept found by a name, with the label that matched. */
export interface NameMatch {
  readonly conceptId: ConceptId
  readonly type: ConceptType
  readonly label: string
}

/** A concept whose name is near to one that is not known. */
export interface NameSuggestion {
  readonly id: ConceptId
  readonly type: ConceptType
  readonly name: string
}

/** Finds concepts by what people call them. */
export interface NameIndex {
  /** The concept that this name means; where several labels have one key, the one spelt most alike. */
  find(name: string, type?: ConceptType): NameMatch | undefined
  /** Concepts with the nearest labels, nearest first: those of the type wanted, and shared words, count as nearer. */
  suggest(name: string, type?: ConceptType): readonly NameSuggestion[]
  bySlug(slug: string, type?: ConceptType): ConceptId | undefined
  byCurie(curie: string): ConceptId | undefined
}

interface Entry extends NameMatch {
  readonly folded: string
  readonly key: string
  readonly words: readonly string[]
  readonly preferred: boolean
  readonly name: string
}

const SUGGESTIONS = 5
/** Longer names are compared by their beginning: no label is longer. */
const LONGEST_NAME = 80

function entriesOf(concept: Concept): Entry[] {
  return concept.labels.map((label) => {
    const key = labelKey(label.text)
    return {
      conceptId: concept.id,
      type: concept.type,
      label: label.text,
      folded: fold(label.text),
      key,
      words: key.split(' '),
      preferred: label.preferred,
      name: concept.name,
    }
  })
}

/** The key of a name written without its spaces and hyphens, or with others: "omega3", "B-12". */
const compact = (key: string): string => key.replaceAll(' ', '')

/** Smaller is nearer: edits for each letter, less where the one holds every word of the other. */
function farness(entry: Entry, key: string, words: readonly string[]): number {
  const [known, asked] = [compact(entry.key), compact(key)]
  const edits = distance(known, asked) / Math.max(known.length, asked.length, 1)
  const holds = words.every((word) => entry.words.includes(word))
  return holds || entry.words.every((word) => words.includes(word)) ? edits / 4 : edits
}

/** A name of another type than the one wanted counts as this much further away. */
const OTHER_TYPE = 1.5

/**
 * Builds the index of a vocabulary.
 *
 * @example createNameIndex(concepts).find('Vit B12') // { conceptId: 'nutrient:vitamin-b12', label: 'vit B12', … }
 */
export function createNameIndex(concepts: readonly Concept[]): NameIndex {
  const entries = concepts.flatMap(entriesOf)
  const byKey = new Map<string, Entry[]>()
  const byCompactKey = new Map<string, Entry[]>()
  for (const entry of entries) {
    byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry])
    const short = compact(entry.key)
    byCompactKey.set(short, [...(byCompactKey.get(short) ?? []), entry])
  }
  const slugs = new Map<string, Concept[]>()
  for (const concept of concepts) slugs.set(concept.slug, [...(slugs.get(concept.slug) ?? []), concept])
  const curies = new Map(
    concepts.flatMap((concept) =>
      concept.mappings.map((mapping) => [mapping.curie.toUpperCase(), concept.id] as const),
    ),
  )
  return {
    find(name, type) {
      const folded = fold(name)
      const key = labelKey(name)
      const [best] = (byKey.get(key) ?? byCompactKey.get(compact(key)) ?? [])
        .filter((entry) => type === undefined || entry.type === type)
        .sort(
          (a, b) =>
            Number(b.folded === folded) - Number(a.folded === folded) ||
            Number(b.preferred) - Number(a.preferred) ||
            (a.conceptId < b.conceptId ? -1 : 1),
        )
      return best && { conceptId: best.conceptId, type: best.type, label: best.label }
    },
    suggest(name, type) {
      const key = labelKey(name.slice(0, LONGEST_NAME))
      if (key === '') return []
      const words = key.split(' ')
      const nearest = new Map<ConceptId, { readonly entry: Entry; readonly far: number }>()
      for (const entry of entries) {
        const far = farness(entry, key, words) * (type && entry.type !== type ? OTHER_TYPE : 1)
        const known = nearest.get(entry.conceptId)
        if (!known || far < known.far) nearest.set(entry.conceptId, { entry, far })
      }
      return [...nearest.values()]
        .sort((a, b) => a.far - b.far || (a.entry.conceptId < b.entry.conceptId ? -1 : 1))
        .slice(0, SUGGESTIONS)
        .map(({ entry }) => ({ id: entry.conceptId, type: entry.type, name: entry.name }))
    },
    bySlug: (slug, type) =>
      slugs.get(slug)?.find((concept) => type === undefined || concept.type === type)?.id,
    byCurie: (curie) => curies.get(curie.toUpperCase()),
  }
}
