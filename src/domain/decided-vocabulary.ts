import type { Concept, ConceptId, Label, Mapping } from './concept.ts'
import { fold } from './fold.ts'
import type { Rulings } from './rulings.ts'

/** A concept as it was given, and as the decisions leave it. */
export interface DecidedConcept {
  readonly given: Concept
  /** With added labels, and with those of the concepts that it absorbed. */
  readonly shown: Concept
  /** Set where another concept stands for it: it is then listed nowhere. */
  readonly absorbedBy: ConceptId | null
}

/** Each concept of a vocabulary with what the decisions make of it, by id. */
export function decideVocabulary(
  concepts: readonly Concept[],
  { absorbedBy, labels }: Pick<Rulings, 'absorbedBy' | 'labels'>,
): Map<ConceptId, DecidedConcept> {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  const absorbed = new Map<ConceptId, Concept[]>()
  for (const [id, keep] of [...absorbedBy].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const concept = byId.get(id)
    if (concept) absorbed.set(keep, [...(absorbed.get(keep) ?? []), concept])
  }
  const decide = (given: Concept): DecidedConcept => {
    const keep = absorbedBy.get(given.id)
    if (keep !== undefined) {
      return {
        given,
        shown: { ...given, labels: [], mappings: [], broader: [], conditionOf: null },
        absorbedBy: keep,
      }
    }
    const others = absorbed.get(given.id) ?? []
    const added = [given, ...others].flatMap((concept) => labels.get(concept.id) ?? [])
    const shown: Concept = {
      ...given,
      labels: joinLabels(given.labels, [
        ...others.flatMap((concept) => concept.labels),
        ...added.map((text) => ({ text, language: 'en', preferred: false })),
      ]),
      mappings: joinMappings(
        given.mappings,
        others.flatMap((concept) => concept.mappings),
      ),
      broader: [...new Set(given.broader.map((id) => absorbedBy.get(id) ?? id))].filter(
        (id) => id !== given.id,
      ),
      conditionOf: conditionOf(given, absorbedBy),
    }
    return { given, shown, absorbedBy: null }
  }
  return new Map(concepts.map((concept) => [concept.id, decide(concept)]))
}

/** The own labels, then those of the others that are not among them; the name stays the own one. */
function joinLabels(own: readonly Label[], others: readonly Label[]): readonly Label[] {
  const seen = new Set(own.map((label) => fold(label.text)))
  const more = others.filter((label) => {
    const key = fold(label.text)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  return [...own, ...more.map((label) => ({ ...label, preferred: false }))]
}

/** What an absorbed concept was the same as, the concept that stands for it is close to. */
function joinMappings(own: readonly Mapping[], others: readonly Mapping[]): readonly Mapping[] {
  const byCurie = new Map(others.map((mapping) => [mapping.curie, { ...mapping, match: 'close' as const }]))
  for (const { curie } of own) byCurie.delete(curie)
  return [...own, ...byCurie.values()]
}

function conditionOf(given: Concept, absorbedBy: Rulings['absorbedBy']): Concept['conditionOf'] {
  if (!given.conditionOf) return null
  const conceptId = absorbedBy.get(given.conditionOf.conceptId) ?? given.conditionOf.conceptId
  return conceptId === given.id ? null : { ...given.conditionOf, conceptId }
}
