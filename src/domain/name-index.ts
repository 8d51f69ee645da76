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
  /** Concepts with the nearest labels, nearest first; a label that holds all the words is nearest. */
  suggest(name: string): readonly NameSuggestion[]
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

/** Smaller is nearer: edits for each letter, less where the label holds every word that was asked for. */
function farness(entry: Entry, key: string, words: readonly string[]): number {
  const edits = distance(entry.key, key) / Math.max(entry.key.length, key.length, 1)
  return words.every((word) => entry.words.includes(word)) ? edits / 4 : edits
}

/**
 * Builds the index of a vocabulary.
 *
 * @example createNameIndex(concepts).find('Vit B12') // { conceptId: 'nutrient:vitamin-b12', label: 'vit B12', … }
 */
export function createNameIndex(concepts: readonly Concept[]): NameIndex {
  const entries = concepts.flatMap(entriesOf)
  const byKey = new Map<string, Entry[]>()
  for (const entry of entries) byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry])
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
      const [best] = (byKey.get(labelKey(name)) ?? [])
        .filter((entry) => type === undefined || entry.type === type)
        .sort(
          (a, b) =>
            Number(b.folded === folded) - Number(a.folded === folded) ||
            Number(b.preferred) - Number(a.preferred) ||
            (a.conceptId < b.conceptId ? -1 : 1),
        )
      return best && { conceptId: best.conceptId, type: best.type, label: best.label }
    },
    suggest(name) {
      const key = labelKey(name.slice(0, LONGEST_NAME))
      const words = key.split(' ')
      const nearest = new Map<ConceptId, { readonly entry: Entry; readonly far: number }>()
      for (const entry of entries) {
        const far = farness(entry, key, words)
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
