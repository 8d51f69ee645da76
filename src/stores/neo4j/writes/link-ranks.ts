import { RANK_SEPARATOR } from '../rows/rank.ts'

/**
 * Sets, on a relationship `link` from `subject` to `object`, its place among the links of either end; see
 * `rankOf`. A link of a concept with itself has its place among the outgoing ones alone.
 */
export const SET_RANKS = /* cypher */ `
  SET link.subjectRank = link.relevance + '${RANK_SEPARATOR}' + object.sortName + '${RANK_SEPARATOR}' + link.id,
    link.objectRank = CASE WHEN subject <> object
      THEN link.relevance + '${RANK_SEPARATOR}' + subject.sortName + '${RANK_SEPARATOR}' + link.id
    END
`
