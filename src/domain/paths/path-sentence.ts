import type { ConceptId } from '../concept.ts'
import { linkClause, type NamedConcept, toSentence } from '../link-sentence.ts'
import type { PathStep } from './path.ts'

/**
 * A path as one plain sentence: what is said of each link, in its own direction, in the order of the path. Nothing is
 * concluded: no word ties the clauses but the concept that two of them share.
 *
 * @example pathSentence(steps, concepts)
 * // 'Mineral malabsorption contributes to muscle weakness; muscle cramps are a sign of muscle weakness.'
 */
export function pathSentence(
  steps: readonly Pick<PathStep, 'link'>[],
  concept: (id: ConceptId) => NamedConcept,
): string {
  const clauses = steps.map(({ link }) => linkClause(link, concept(link.subjectId), concept(link.objectId)))
  return toSentence(clauses.join('; '))
}
