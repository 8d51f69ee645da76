import type { ConceptId } from '../../domain/concept.ts'
import { EMPTY_PAGE, type Page } from '../../domain/page.ts'
import type { SharedConcept, SharedConceptQuery } from '../../ports/shared-reads.ts'
import { SHARED_SORT, sharedList } from '../paged-list.ts'
import type { SqliteConnection } from './connection.ts'
import { groupBy } from './group-by.ts'
import { LINK_COLUMNS, type NearLinkRow, toNearLink } from './link-rows.ts'
import { ONLY_LIST, type PagedRow, pagedSql, pageParameters, toPages } from './paging.ts'
import { SEEN_CONCEPTS, seenConceptParameters } from './seen-links.ts'

const SHARED_CONCEPTS = pagedSql({
  ctes: /* sql */ `
    ${SEEN_CONCEPTS}
    pair AS MATERIALIZED (SELECT key, thing, max(score) AS score FROM seen GROUP BY key, thing),`,
  id: 'pair.thing',
  from: /* sql */ `
    FROM pair CROSS JOIN concepts shown ON shown.id = pair.thing
    WHERE pair.thing NOT IN (SELECT id FROM family)
    GROUP BY pair.thing
    HAVING count(*) >= @least`,
  sortBy: ['count(*)', 'min(pair.score)', 'shown.sort_name', 'shown.id'],
  order: SHARED_SORT,
  select: `page.id AS shown_id, page.s1 AS weakest, near.key AS asked_id, near.near, ${LINK_COLUMNS}`,
  join: /* sql */ `
    JOIN seen near ON near.thing = page.id
    JOIN links l ON l.id = near.link_id`,
  within: 'l.score DESC, l.id',
})

type Row = NearLinkRow & { readonly shown_id: string; readonly weakest: number; readonly asked_id: string }

export function sharedConcepts(
  connection: SqliteConnection,
  ids: readonly ConceptId[],
  query: SharedConceptQuery,
): Page<SharedConcept> {
  const list = sharedList(ids, query)
  const rows = connection.all<Row & PagedRow>(SHARED_CONCEPTS, {
    ...pageParameters(list, query.page),
    ...seenConceptParameters(ids, query.filter, undefined),
    least: query.least,
  })
  const toShared = (all: readonly [Row, ...Row[]]): SharedConcept => {
    const byAsked = groupBy(all, (row) => row.asked_id)
    return {
      conceptId: all[0].shown_id,
      score: all[0].weakest,
      by: ids.flatMap((conceptId) => {
        const links = byAsked.get(conceptId)?.map(toNearLink)
        return links ? [{ conceptId, links }] : []
      }),
    }
  }
  return toPages([ONLY_LIST], rows, list, query.page, toShared).get(ONLY_LIST) ?? EMPTY_PAGE
}
