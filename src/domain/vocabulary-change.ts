import type { Concept, ConceptId } from './concept.ts'
import { DomainError } from './errors.ts'

/** What makes the stored concepts equal to given ones. */
export interface VocabularyChange {
  /** New concepts and those that differ from what is stored. */
  readonly put: readonly Concept[]
  /** Concepts that are no longer given and that nothing stored names. */
  readonly remove: readonly ConceptId[]
}

/**
 * Compares the given concepts with the stored ones.
 *
 * @param inUse whether a stored article names the concept (a claim, a mention, a topic or a red flag).
 * @throws DomainError INVALID_VOCABULARY where two concepts share an id, or one refers to a concept that is
 * not given.
 */
export function vocabularyChange(
  stored: readonly Concept[],
  given: readonly Concept[],
  inUse: (id: ConceptId) => boolean,
): VocabularyChange {
  const givenById = new Map(given.map((concept) => [concept.id, concept]))
  if (givenById.size !== given.length) throw invalid('Two concepts of the vocabulary share an id.')
  for (const concept of given) {
    const missing = referencesOf(concept).find((id) => !givenById.has(id))
    if (missing !== undefined) throw invalid(`${concept.id} refers to ${missing}, which is not there.`)
  }
  const storedById = new Map(stored.map((concept) => [concept.id, concept]))
  const isStored = (concept: Concept): boolean => {
    const known = storedById.get(concept.id)
    return known !== undefined && sameConcept(known, concept)
  }
  return {
    put: given.filter((concept) => !isStored(concept)),
    remove: stored.map((concept) => concept.id).filter((id) => !givenById.has(id) && !inUse(id)),
  }
}

function referencesOf(concept: Concept): ConceptId[] {
  return concept.conditionOf ? [...concept.broader, concept.conditionOf.conceptId] : [...concept.broader]
}

/** Whether two concepts are equal in all that is stored of them. */
export function sameConcept(a: Concept, b: Concept): boolean {
  return JSON.stringify(inOneShape(a)) === JSON.stringify(inOneShape(b))
}

/** The same concept always as the same JSON, whatever the order in which its fields were set. */
function inOneShape(concept: Concept): unknown {
  return [
    concept.id,
    concept.type,
    concept.slug,
    concept.name,
    concept.group,
    concept.labels.map((label) => [label.text, label.language, label.preferred]),
    concept.mappings.map((mapping) => [mapping.curie, mapping.vocabulary, mapping.match]),
    [...concept.broader].sort(),
    concept.conditionOf && [concept.conditionOf.conceptId, concept.conditionOf.state],
  ]
}

function invalid(message: string): DomainError {
  return new DomainError('INVALID_VOCABULARY', message)
}
