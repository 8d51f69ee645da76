import type { Concept, ConceptId } from './concept.ts'

/** A concept's id and those of all concepts narrower than it, at any depth. */
export type FamilyOf = (id: ConceptId) => ReadonlySet<ConceptId>

/** @param concepts a whole vocabulary; a concept that is not in it is a family of its own. */
export function createFamilies(concepts: readonly Concept[]): FamilyOf {
  const narrower = new Map<ConceptId, ConceptId[]>()
  for (const { id, broader } of concepts)
    for (const above of broader) narrower.set(above, [...(narrower.get(above) ?? []), id])
  return (id) => {
    const family = new Set([id])
    // A set's walk goes on to what is added meanwhile, and a member that is known already adds nothing.
    for (const member of family) for (const below of narrower.get(member) ?? []) family.add(below)
    return family
  }
}
