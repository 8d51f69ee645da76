import type { Concept, ConceptId } from './concept.ts'
import { createFamilies, type FamilyOf } from './families.ts'
import { fold, labelKey } from './fold.ts'
import { compactKey, createLabelIndex, type LabelIndex } from './label-index.ts'
import { rankNames } from './rank-names.ts'
import { CONCEPT_TYPES, type ConceptType } from './terminology.ts'

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
  /** Every label, for ranking, completing and searching. */
  readonly labels: LabelIndex
  /** The concept that this name means; where several labels have one key, the one spelt most alike. */
  find(name: string, type?: ConceptType): NameMatch | undefined
  /**
   * Concepts with the nearest labels, nearest first (see `rankNames`): those of the type wanted count as nearer.
   * None for what shares no word with any label and is not spelt like one: any name would be an absurd one.
   */
  suggest(name: string, type?: ConceptType): readonly NameSuggestion[]
  /** A concept and all that are narrower than it. */
  readonly family: FamilyOf
  bySlug(slug: string, type?: ConceptType): ConceptId | undefined
  byCurie(curie: string): ConceptId | undefined
}

const SUGGESTIONS = 5
/** A concept of another type than the one wanted counts as this much less likely. */
const OTHER_TYPE = 0.75
/** Of a label that shares no word: about 70 letters of 100 are those of the name. */
const LEAST_ALIKE = 0.32

/**
 * Builds the index of a vocabulary.
 *
 * @example createNameIndex(concepts).find('Vit B12') // { conceptId: 'nutrient:vitamin-b12', label: 'vit B12', … }
 */
export function createNameIndex(concepts: readonly Concept[]): NameIndex {
  const labels = createLabelIndex(concepts)
  const slugs = new Map<string, Concept[]>()
  for (const concept of concepts) slugs.set(concept.slug, [...(slugs.get(concept.slug) ?? []), concept])
  const curies = new Map(
    concepts.flatMap((concept) =>
      concept.mappings.map((mapping) => [mapping.curie.toUpperCase(), concept.id] as const),
    ),
  )
  return {
    labels,
    family: createFamilies(concepts),
    find(name, type) {
      const folded = fold(name)
      const key = labelKey(name)
      const byKey = labels.byKey(key)
      const [best] = (byKey.length > 0 ? byKey : labels.byCompactKey(compactKey(key)))
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
      const of = (types: readonly ConceptType[]) =>
        rankNames(labels, name, { types, limit: SUGGESTIONS }).filter(
          ({ match, confidence }) => match !== 'SPELLING' || confidence >= LEAST_ALIKE,
        )
      const likely = type
        ? [
            ...of([type]),
            ...of(CONCEPT_TYPES.filter((other) => other !== type)).map((each) => ({
              ...each,
              confidence: each.confidence * OTHER_TYPE,
            })),
          ].sort((a, b) => b.confidence - a.confidence)
        : of(CONCEPT_TYPES)
      return likely
        .slice(0, SUGGESTIONS)
        .map(({ entry }) => ({ id: entry.conceptId, type: entry.type, name: entry.name }))
    },
    bySlug: (slug, type) =>
      slugs.get(slug)?.find((concept) => type === undefined || concept.type === type)?.id,
    byCurie: (curie) => curies.get(curie.toUpperCase()),
  }
}
