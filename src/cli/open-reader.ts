import type { Decision } from '../domain/decision.ts'
import { rulingsOf } from '../domain/rulings.ts'
import type { GraphReader } from '../ports/graph-store.ts'
import { createReader, type Reader } from '../reader/create-reader.ts'
import { DEFAULT_LIMITS, type ReaderLimits } from '../reader/limits.ts'
import { type AddedLabels, loadVocabulary } from '../reader/vocabulary/load-vocabulary.ts'
import { packagePath } from './package-path.ts'

/**
 * The reader with the vocabulary that comes with the package.
 *
 * @param added labels that editors gave to concepts; see {@link addedLabels}.
 * @throws DomainError INVALID_VOCABULARY.
 */
export function openReader(added?: AddedLabels, limits: ReaderLimits = DEFAULT_LIMITS): Reader {
  return createReader(loadVocabulary(packagePath('seed/vocabulary'), added), limits)
}

/** The labels that the decisions in a store give to concepts. */
export async function addedLabels(store: Pick<GraphReader, 'streamDecisions'>): Promise<AddedLabels> {
  return rulingsOf(await allDecisions(store)).labels
}

export async function allDecisions(store: Pick<GraphReader, 'streamDecisions'>): Promise<Decision[]> {
  const decisions: Decision[] = []
  for await (const decision of store.streamDecisions()) decisions.push(decision)
  return decisions
}
