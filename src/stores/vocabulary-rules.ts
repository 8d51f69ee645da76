import type { Concept, ConceptId } from '../domain/concept.ts'
import { type DecidedConcept, decideVocabulary } from '../domain/decided-vocabulary.ts'
import type { Decision } from '../domain/decision.ts'
import { rulingsOf } from '../domain/rulings.ts'
import { sameConcept, vocabularyChange } from '../domain/vocabulary-change.ts'

/** What is to be written so that the stored concepts follow a vocabulary and the decisions. */
export interface VocabularyWrites {
  readonly put: readonly DecidedConcept[]
  readonly remove: readonly ConceptId[]
  /** Concepts as articles name them whose mentions and claims count for another concept than before. */
  readonly moved: readonly MovedConcept[]
}

export interface MovedConcept {
  readonly readId: ConceptId
  readonly from: ConceptId
  readonly to: ConceptId
}

/**
 * @param given the vocabulary to store, or null where it stays as it is.
 * @param inUse whether a stored article names the concept, as it was read or as it counts.
 * @throws DomainError INVALID_VOCABULARY; see `vocabularyChange`.
 */
export function vocabularyWrites(
  stored: readonly DecidedConcept[],
  given: readonly Concept[] | null,
  decisions: readonly Decision[],
  inUse: (id: ConceptId) => boolean,
): VocabularyWrites {
  const before = new Map(stored.map((concept) => [concept.given.id, concept]))
  const base = stored.map((concept) => concept.given)
  const { put, remove } = given ? vocabularyChange(base, given, inUse) : { put: [], remove: [] }
  const kept = new Map(base.map((concept) => [concept.id, concept]))
  for (const concept of put) kept.set(concept.id, concept)
  for (const id of remove) kept.delete(id)
  const after = [...kept.values()].map((concept) => withoutMissing(concept, kept))
  const decided = decideVocabulary(
    after,
    rulingsOf(decisions, (id) => kept.has(id)),
  )
  return {
    put: [...decided.values()].filter((concept) => !isStored(before.get(concept.given.id), concept)),
    remove,
    moved: [...decided.values()].flatMap(({ given: { id }, absorbedBy }) => {
      const from = before.get(id)?.absorbedBy ?? id
      const to = absorbedBy ?? id
      return from === to ? [] : [{ readId: id, from, to }]
    }),
  }
}

/** What refers to a concept that is gone loses that reference. */
function withoutMissing(concept: Concept, kept: ReadonlyMap<ConceptId, unknown>): Concept {
  const broader = concept.broader.filter((id) => kept.has(id))
  const condition = concept.conditionOf
  const gone = condition !== null && !kept.has(condition.conceptId)
  if (broader.length === concept.broader.length && !gone) return concept
  return { ...concept, broader, conditionOf: gone ? null : condition }
}

function isStored(stored: DecidedConcept | undefined, concept: DecidedConcept): boolean {
  return (
    stored !== undefined &&
    stored.absorbedBy === concept.absorbedBy &&
    sameConcept(stored.given, concept.given) &&
    sameConcept(stored.shown, concept.shown)
  )
}
