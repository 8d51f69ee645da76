import { isDeepStrictEqual } from 'node:util'
import type { ArticleId } from '../domain/article.ts'
import type { ClaimId } from '../domain/claim.ts'
import type { Decision } from '../domain/decision.ts'
import type { RelatedRulings, Rulings } from '../domain/rulings.ts'
import type { ArticleStatus } from '../domain/terminology.ts'
import type { DecideOutcome } from '../ports/graph-store.ts'

/**
 * What decisions changed, apart from the vocabulary: claims that are reviewed otherwise, articles that come or go,
 * related content that is pinned or hidden.
 */
export interface ChangedRulings {
  readonly claimIds: readonly ClaimId[]
  readonly statuses: ReadonlyMap<ArticleId, ArticleStatus>
  /** All pins and hides of the articles where any of them changed. */
  readonly related: ReadonlyMap<ArticleId, RelatedRulings>
}

/** What decisions change beside concepts, where they change nothing. */
export const NO_CHANGED_RULINGS: ChangedRulings = {
  claimIds: [],
  statuses: new Map(),
  related: new Map(),
}

/** Nothing was written: see `GraphWriter.decide`. */
export const OVERTAKEN: DecideOutcome = { added: 0, overtaken: true }

const NOTHING_RELATED: RelatedRulings = { pinned: [], hidden: [] }

/** One pin or hide as it is stored: `place` counts the pins of an article from 0, and is null for a hide. */
export interface StoredRelated {
  readonly articleId: ArticleId
  readonly relatedId: ArticleId
  readonly place: number | null
}

export function storedRelated(related: ReadonlyMap<ArticleId, RelatedRulings>): StoredRelated[] {
  return [...related].flatMap(([articleId, { pinned, hidden }]) => [
    ...pinned.map((relatedId, place) => ({ articleId, relatedId, place })),
    ...hidden.map((relatedId) => ({ articleId, relatedId, place: null })),
  ])
}

export function changedRulings(before: Rulings, after: Rulings): ChangedRulings {
  const claims = new Set([...before.reviews.keys(), ...after.reviews.keys()])
  const articles = new Set([...before.withdrawn, ...after.withdrawn])
  const paired = new Set([...before.related.keys(), ...after.related.keys()])
  return {
    claimIds: [...claims].filter((id) => before.reviews.get(id) !== after.reviews.get(id)),
    statuses: new Map(
      [...articles]
        .filter((id) => before.withdrawn.has(id) !== after.withdrawn.has(id))
        .map((id) => [id, statusOf(id, after)]),
    ),
    related: new Map(
      [...paired]
        .filter((id) => !isDeepStrictEqual(before.related.get(id), after.related.get(id)))
        .map((id) => [id, after.related.get(id) ?? NOTHING_RELATED]),
    ),
  }
}

/** @param stored the pins and hides of one article, by place, then id. */
export function toRelatedRulings(
  stored: readonly Pick<StoredRelated, 'relatedId' | 'place'>[],
): RelatedRulings {
  const idsOf = (isPin: boolean): ArticleId[] =>
    stored.flatMap(({ relatedId, place }) => ((place !== null) === isPin ? [relatedId] : []))
  return { pinned: idsOf(true), hidden: idsOf(false) }
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
