import type { ConceptId } from '../../domain/concept.ts'
import type { Page } from '../../domain/page.ts'
import type { LinkOrder } from '../../domain/terminology.ts'
import type { LinkedConcept, LinkedConceptQuery } from '../../ports/graph-store.ts'
import { LINKED_CONCEPT_SORTS, linkedConceptList } from '../paged-list.ts'
import type { SqliteConnection } from './connection.ts'
import { LINK_COLUMNS, type LinkRow, toLink } from './link-rows.ts'
import { NEAR_LINKS, nearParameters } from './near-links.ts'
import { type PagedRow, pagedSql, pageParameters, toPages } from './paging.ts'

/** `seen`: each near link under the concept of `@type` that its other end is, or is a condition of. */
const SEEN = /* sql */ `
  seen AS MATERIALIZED (
    SELECT near.*, other.sort_name AS other_name,
      CASE WHEN other.type = @type THEN other.id ELSE whole.id END AS shown_id
    FROM near
    CROSS JOIN concepts other ON other.id = near.other_id
    LEFT JOIN concepts whole ON whole.id = other.condition_of
    WHERE other.type = @type OR whole.type = @type
  ),`

const linkedConceptsIn = (orderBy: LinkOrder, sortBy: readonly string[]): string =>
  pagedSql({
    ctes: NEAR_LINKS + SEEN,
    key: 'seen.key',
    id: 'seen.shown_id',
    from: /* sql */ `
      FROM seen
      CROSS JOIN concepts shown ON shown.id = seen.shown_id
      WHERE seen.shown_id <> seen.key
      GROUP BY seen.key, seen.shown_id`,
    sortBy,
    order: LINKED_CONCEPT_SORTS[orderBy],
    select: `page.id AS shown_id, ${LINK_COLUMNS}`,
    join: /* sql */ `
      JOIN seen ON seen.key = page.key AND seen.shown_id = page.id
      JOIN links l ON l.id = seen.link_id`,
    within: 'l.score DESC, seen.other_name, l.id',
  })

const LINKED_CONCEPTS: Record<LinkOrder, string> = {
  RELEVANCE: linkedConceptsIn('RELEVANCE', ['max(seen.score)', 'shown.sort_name', 'shown.id']),
  ARTICLE_COUNT: linkedConceptsIn('ARTICLE_COUNT', [
    'max(seen.article_count)',
    'max(seen.score)',
    'shown.sort_name',
    'shown.id',
  ]),
  NAME: linkedConceptsIn('NAME', ['shown.sort_name', 'shown.id']),
  ARTICLE_ORDER: linkedConceptsIn('ARTICLE_ORDER', ['min(seen.article_order)', 'shown.id']),
}

export function linkedConcepts(
  connection: SqliteConnection,
  ids: readonly ConceptId[],
  query: LinkedConceptQuery,
): Map<ConceptId, Page<LinkedConcept>> {
  const { type, filter, orderBy, page } = query
  const list = linkedConceptList(query)
  const rows = connection.all<LinkRow & PagedRow & { shown_id: string }>(LINKED_CONCEPTS[orderBy], {
    ...pageParameters(list, page),
    ...nearParameters(ids, filter),
    type,
  })
  return toPages(
    ids,
    rows,
    list,
    page,
    (links): LinkedConcept => ({
      conceptId: links[0].shown_id,
      links: links.map(toLink),
      score: links[0].score,
    }),
  )
}
