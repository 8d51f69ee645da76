import type { SortKey } from '../../../domain/page.ts'

/**
 * A rank is a link's place among the links of a concept by RELEVANCE, as one text that sorts as that order
 * does: what is missing to a score of 1, the name of the other end, the link's id. A composite index keeps
 * the links of a concept by it, so that the best links of a hub are found without walking it, in their exact
 * order; by score alone most of them would be equal.
 */

/** Sorts before every sign of a folded name. */
export const RANK_SEPARATOR = '\u0001'

/** The part of a rank that the score gives; null outside the default scope, which keeps the link out of the index. */
export function relevanceOf({ score, claimCount }: { score: number; claimCount: number }): string | null {
  return claimCount === 0 ? null : (1 - score).toFixed(6)
}

/** The rank of a sort key by RELEVANCE, which is `[score, name, id]`. */
export function rankOf([score, name, id]: SortKey): string {
  return [(1 - Number(score)).toFixed(6), name, id].join(RANK_SEPARATOR)
}
