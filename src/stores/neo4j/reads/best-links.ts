import { CONCEPT_TYPES } from '../../../domain/terminology.ts'
import type { ConceptKey, LinkQuery } from '../../../ports/link-reads.ts'
import { isDefaultScope } from '../../link-bounds.ts'
import { linkList, startAfter } from '../../paged-list.ts'
import { keyed, paged } from '../keyed-reads.ts'
import { LINK, nearLinkRow } from '../rows/link.ts'
import { RANK_SEPARATOR, rankOf } from '../rows/rank.ts'
import { readQuery } from '../run-read.ts'

/**
 * Both ends' indexes, for one concept of the family and one type of the other end; each already in the order of
 * the ranks. A link between two of the family is left to the end from which it is seen; see `LinkFilter`.
 */
const RANKED = (after: string, end: string): string => /* cypher */ `
  MATCH ()-[link:LINKED_TO]->()
  USING INDEX SEEK link:LINKED_TO(subjectKey, subjectRank)
  WHERE link.subjectKey = pair AND link.subjectRank > ${after}
    AND (near = key OR NOT $incoming OR link.objectId <> key)
  ${end.replaceAll('<end>', 'subject').replaceAll('<own>', 'true')}
  UNION ALL
  MATCH ()-[link:LINKED_TO]->()
  USING INDEX SEEK link:LINKED_TO(objectKey, objectRank)
  WHERE $incoming AND link.objectKey = pair AND link.objectRank > ${after}
    AND (near = key OR NOT link.subjectId IN family)
  ${end.replaceAll('<end>', 'object').replaceAll('<own>', 'false')}
`

/** The best links by the indexes of ranks, for the list that most people look at. */
export const BEST_LINKS = readQuery({
  name: 'bestLinks',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (:Concept {id: key})<-[:IS_A*0..]-(kin:Concept) WHERE $includeNarrower OR kin.id = key
      RETURN collect(DISTINCT kin.id) AS family
    }
    CALL (key, family) {
      UNWIND family AS near
      UNWIND $types AS type
      WITH key, family, near, near + '|' + type AS pair
      CALL (key, family, near, pair) {
        ${RANKED('$rank', 'RETURN link, <own> AS own, link.<end>Rank AS rank ORDER BY link.<end>Key, link.<end>Rank LIMIT $first')}
      }
      WITH link, own, rank ORDER BY rank LIMIT $first
      RETURN collect([[0 - link.score, split(rank, '${RANK_SEPARATOR}')[1], link.id], [${LINK}, own]]) AS entries
    }
    CALL (key, family) {
      UNWIND family AS near
      UNWIND $types AS type
      WITH key, family, near, near + '|' + type AS pair
      CALL (key, family, near, pair) {
        ${RANKED("''", 'RETURN link.<end>Rank AS rank')}
      }
      RETURN count(rank) AS total, count(CASE WHEN rank > $rank THEN 1 END) AS remaining
    }
    RETURN collect([key, [total, remaining, entries]]) AS rows
  `,
  row: keyed(paged(nearLinkRow)),
})

/**
 * Whether {@link BEST_LINKS} answers the query: by relevance, in the default scope, without another bound.
 * Incoming links alone are left out for the rare link of a concept with itself, which has one place only.
 */
export function asksForBestLinks(keys: readonly ConceptKey[], { filter, orderBy }: LinkQuery): boolean {
  const { direction, scope: _, includeNarrower: __, minArticles = 1, notLinkedTo = [], ...bounds } = filter
  return (
    orderBy === 'RELEVANCE' &&
    direction !== 'INCOMING' &&
    isDefaultScope(filter) &&
    minArticles === 1 &&
    notLinkedTo.length === 0 &&
    Object.values(bounds).every((bound) => bound === undefined) &&
    keys.every((key) => !key.includes('|'))
  )
}

export function bestLinksParameters(request: LinkQuery): Record<string, unknown> {
  const after = startAfter(linkList(request), request.page)
  return {
    types: CONCEPT_TYPES,
    incoming: request.filter.direction === 'ANY',
    includeNarrower: request.filter.includeNarrower ?? false,
    rank: after ? rankOf(after) : '',
  }
}
