import type { ArticleId } from '../domain/article.ts'
import type { ClaimId } from '../domain/claim.ts'
import type { Decision } from '../domain/decision.ts'
import type { Rulings } from '../domain/rulings.ts'
import type { ArticleStatus } from '../domain/terminology.ts'

/** What decisions changed, apart from the vocabulary: claims that are reviewed otherwise, articles that come or go. */
export interface ChangedRulings {
  readonly claimIds: readonly ClaimId[]
  readonly statuses: ReadonlyMap<ArticleId, ArticleStatus>
}

export function changedRulings(before: Rulings, after: Rulings): ChangedRulings {
  const claims = new Set([...before.reviews.keys(), ...after.reviews.keys()])
  const articles = new Set([...before.withdrawn, ...after.withdrawn])
  return {
    claimIds: [...claims].filter((id) => before.reviews.get(id) !== after.reviews.get(id)),
    statuses: new Map(
      [...articles]
        .filter((id) => before.withdrawn.has(id) !== after.withdrawn.has(id))
        .map((id) => [id, statusOf(id, after)]),
    ),
  }
}

/** The status of an article that has been read. */
export function statusOf(id: ArticleId, { withdrawn }: Pick<Rulings, 'withdrawn'>): ArticleStatus {
  return withdrawn.has(id) ? 'WITHDRAWN' : 'FULL'
}

/** Those that are not stored yet, each once. */
export function newDecisions(stored: readonly Decision[], given: readonly Decision[]): Decision[] {
  const known = new Set(stored.map(({ id }) => id))
  return [...new Map(given.map((each) => [each.id, each])).values()].filter(({ id }) => !known.has(id))
}

/** When the last of these was made. */
export function latestOf(decisions: readonly Decision[]): string | null {
  return decisions
    .map(({ when }) => when)
    .reduce<string | null>((a, b) => (a === null || b > a ? b : a), null)
}
