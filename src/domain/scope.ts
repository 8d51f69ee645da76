import type { Claim } from './claim.ts'
import type { Certainty, Derivation, Polarity } from './terminology.ts'

/** Which claims count: a claim is in scope when all three of its marks are listed. */
export interface ClaimScope {
  readonly polarities: readonly Polarity[]
  readonly certainties: readonly Certainty[]
  readonly derivations: readonly Derivation[]
  /** Also claims that count nowhere: rejected ones, and those of withdrawn articles. */
  readonly uncounted?: true
}

/** The one scope that lists, totals and facets use unless a caller widens it. */
export const DEFAULT_SCOPE: ClaimScope = {
  polarities: ['AFFIRMED'],
  certainties: ['STATED', 'HEDGED', 'CONDITIONAL'],
  derivations: ['EXPLICIT', 'HEADING_INHERITED', 'CURATED'],
}

type Marks = Pick<Claim, 'polarity' | 'certainty' | 'derivation'>

export function inScope(marks: Marks, scope: ClaimScope): boolean {
  return (
    scope.polarities.includes(marks.polarity) &&
    scope.certainties.includes(marks.certainty) &&
    scope.derivations.includes(marks.derivation)
  )
}

const UNCOUNTED = '/UNCOUNTED'

/**
 * The three marks as one word, so that a store can match a scope by membership in a list.
 *
 * @param counted false for a claim that was rejected or whose article was withdrawn.
 */
export function scopeKey(marks: Marks, counted = true): string {
  return `${marks.polarity}/${marks.certainty}/${marks.derivation}${counted ? '' : UNCOUNTED}`
}

/** Every word that {@link scopeKey} gives for claims of this scope. */
export function scopeKeys(scope: ClaimScope): string[] {
  const keys = scope.polarities.flatMap((polarity) =>
    scope.certainties.flatMap((certainty) =>
      scope.derivations.map((derivation) => scopeKey({ polarity, certainty, derivation })),
    ),
  )
  return scope.uncounted ? [...keys, ...keys.map((key) => `${key}${UNCOUNTED}`)] : keys
}
