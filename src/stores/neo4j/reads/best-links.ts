import { isDeepStrictEqual } from 'node:util'
import { DEFAULT_SCOPE, scopeKeys } from '../../../domain/scope.ts'
import { CONCEPT_TYPES } from '../../../domain/terminology.ts'
import type { LinkQuery } from '../../../ports/graph-store.ts'
import { linkList, startAfter } from '../../paged-list.ts'
import { keyed, paged } from '../keyed-reads.ts'
import { LINK, linkRow } from '../rows/link.ts'
import { RANK_SEPARATOR, rankOf } from '../rows/rank.ts'
import { readQuery } from '../run-read.ts'

/** Both ends' indexes, for one concept and one type of the other end; each already in the order of the ranks. */
const RANKED = (end: string): string => /* cypher */ `
  MATCH ()-[link:LINKED_TO]->()
  USING INDEX SEEK link:LINKED_TO(subjectKey, subjectRank)
  WHERE link.subjectKey = pair AND link.subjectRank > $rank
  ${end.replaceAll('<end>', 'subject')}
  UNION ALL
  MATCH ()-[link:LINKED_TO]->()
  USING INDEX SEEK link:LINKED_TO(objectKey, objectRank)
  WHERE $incoming AND link.objectKey = pair AND link.objectRank > $rank
  ${end.replaceAll('<end>', 'object')}
`

/** The best links by the indexes of ranks, for the list that most people look at. */
export const BEST_LINKS = readQuery({
  name: 'bestLinks',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      UNWIND $types AS type
      WITH key + '|' + type AS pair
      CALL (pair) {
        ${RANKED('RETURN link, link.<end>Rank AS rank ORDER BY link.<end>Key, link.<end>Rank LIMIT $first')}
      }
      WITH link, rank ORDER BY rank LIMIT $first
      RETURN collect([[0 - link.score, split(rank, '${RANK_SEPARATOR}')[1], link.id], ${LINK}]) AS entries
    }
    CALL (key) {
      UNWIND $types AS type
      WITH key + '|' + type AS pair
      CALL (pair) {
        ${RANKED('RETURN link.<end>Rank AS rank').replaceAll('$rank', "''")}
      }
      RETURN count(rank) AS total, count(CASE WHEN rank > $rank THEN 1 END) AS remaining
    }
    RETURN collect([key, [total, remaining, entries]]) AS rows
  `,
  row: keyed(paged(linkRow)),
})

/**
 * Whether {@link BEST_LINKS} answers the query: by relevance, in the default scope, without another bound.
 * Incoming links alone are left out for the rare link of a concept with itself, which has one place only.
 */
export function asksForBestLinks({ filter, orderBy }: LinkQuery): boolean {
  const { direction, scope, ...bounds } = filter
  return (
    orderBy === 'RELEVANCE' &&
    direction !== 'INCOMING' &&
    Object.values(bounds).every((bound) => bound === undefined) &&
    isDeepStrictEqual(new Set(scopeKeys(scope)), new Set(scopeKeys(DEFAULT_SCOPE)))
  )
}

export function bestLinksParameters(request: LinkQuery): Record<string, unknown> {
  const after = startAfter(linkList(request), request.page)
  return {
    types: CONCEPT_TYPES,
    incoming: request.filter.direction === 'ANY',
    rank: after ? rankOf(after) : '',
  }
}
