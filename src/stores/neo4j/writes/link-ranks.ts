/**
 * Sets, on a relationship `link` from `subject` to `object`, its place among the links of either end by
 * RELEVANCE, as one text that sorts as that order does: what is missing to a score of 1, the name of the
 * other end, the link's id. A composite index keeps them in order, so that the best links of a hub are found
 * without walking it. Links without a claim in the default scope have none and are not in the index.
 *
 * A name never holds the separator, which sorts before every sign of one.
 */
export const SET_RANKS = /* cypher */ `
  SET link.subjectRank = link.relevance + '\\u0001' + object.sortName + '\\u0001' + link.id,
    link.objectRank = link.relevance + '\\u0001' + subject.sortName + '\\u0001' + link.id
`

/** The part of a rank that the score gives; null outside the default scope. */
export function relevanceOf({ score, claimCount }: { score: number; claimCount: number }): string | null {
  return claimCount === 0 ? null : (1 - score).toFixed(6)
}
