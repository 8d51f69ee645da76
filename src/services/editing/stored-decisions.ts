import type { Decision } from '../../domain/decision.ts'
import { rulingsOf } from '../../domain/rulings.ts'
import type { GraphReader } from '../../ports/graph-store.ts'
import type { AddedLabels } from '../../reader/vocabulary/load-vocabulary.ts'

/** Every decision, undone ones too, by time. */
export async function allDecisions(store: Pick<GraphReader, 'streamDecisions'>): Promise<Decision[]> {
  const decisions: Decision[] = []
  for await (const decision of store.streamDecisions()) decisions.push(decision)
  return decisions
}

/** The labels that the decisions in a store give to concepts. */
export async function addedLabels(store: Pick<GraphReader, 'streamDecisions'>): Promise<AddedLabels> {
  return rulingsOf(await allDecisions(store)).labels
}
