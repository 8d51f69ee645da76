import type { Claim } from './claim.ts'
import type { Certainty, Derivation } from './terminology.ts'

const DERIVATION_WEIGHT: Record<Derivation, number> = {
  EXPLICIT: 1,
  CURATED: 1,
  HEADING_INHERITED: 0.9,
  INFERRED: 0.3,
  TEASER: 0.1,
}
const CERTAINTY_WEIGHT: Record<Certainty, number> = {
  STATED: 1,
  HEDGED: 0.8,
  CONDITIONAL: 0.7,
  QUESTION: 0.2,
}

export function claimWeight(claim: Claim): number {
  return DERIVATION_WEIGHT[claim.derivation] * CERTAINTY_WEIGHT[claim.certainty]
}

/**
 * Strength of a link's evidence, from 0 to 1.
 *
 * The harmonic sum of the weights, best first, over its limit π²/6, as Open Targets scores associations
 * (https://platform-docs.opentargets.org/associations): a second source adds a quarter of its weight, a
 * third a ninth, so that repetition alone cannot outweigh quality. Each publisher gives its best article in full
 * and its other articles at a tenth.
 */
export function linkScore(weights: readonly number[]): number {
  const sum = [...weights]
    .sort((a, b) => b - a)
    .reduce((total, weight, i) => total + weight / (i + 1) ** 2, 0)
  return Math.round((sum / (Math.PI ** 2 / 6)) * 1e6) / 1e6
}
