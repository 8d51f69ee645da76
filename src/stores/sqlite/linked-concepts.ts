import type { ConceptId } from '../../domain/concept.ts'
import { listName } from '../../domain/list-name.ts'
import type { Page } from '../../domain/page.ts'
import type { LinkOrder } from '../../domain/terminology.ts'
import type { LinkedConcept, LinkedConceptQuery } from '../../ports/graph-store.ts'
import type { SqliteConnection } from './connection.ts'
import { LINK_COLUMNS, type LinkRow, toLink } from './link-rows.ts'
import { NEAR_LINKS, nearParameters } from './near-links.ts'
import { type Order, type PagedRow, pagedSql, pageParameters, toPages } from './paging.ts'

const SCORE = { by: 'max(l.score)', type: 'number', descending: true } as const
const ARTICLES = { by: 'max(l.article_count)', type: 'number', descending: true } as const
const NAME = { by: 'shown.sort_name', type: 'string' } as const
const PLACE = { by: 'min(l.article_order)', type: 'string' } as const
const ID = { by: 'shown.id', type: 'string' } as const

const ORDERS: Record<LinkOrder, Order> = {
  RELEVANCE: [SCORE, NAME, ID],
  ARTICLE_COUNT: [ARTICLES, SCORE, NAME, ID],
  NAME: [NAME, ID],
  ARTICLE_ORDER: [PLACE, ID],
}

/** `seen`: each near link under the concept of `@type` that its other end is, or is a condition of. */
const SEEN = /* sql */ `
  seen AS MATERIALIZED (
    SELECT near.key, near.link_id, other.sort_name AS other_name,
      CASE WHEN other.type = @type THEN other.id ELSE whole.id END AS shown_id
    FROM near
    CROSS JOIN concepts other ON other.id = near.other_id
    LEFT JOIN concepts whole ON whole.id = other.condition_of
    WHERE other.type = @type OR whole.type = @type
  ),`

const linkedConceptsIn = (order: Order): string =>
  pagedSql({
    ctes: NEAR_LINKS + SEEN,
    key: 'seen.key',
    id: 'seen.shown_id',
    from: /* sql */ `
      FROM seen
      CROSS JOIN links l ON l.id = seen.link_id
      CROSS JOIN concepts shown ON shown.id = seen.shown_id
      WHERE seen.shown_id <> seen.key
      GROUP BY seen.key, seen.shown_id`,
    order,
    select: `page.id AS shown_id, ${LINK_COLUMNS}`,
    join: /* sql */ `
      JOIN seen ON seen.key = page.key AND seen.shown_id = page.id
      JOIN links l ON l.id = seen.link_id`,
    within: 'l.score DESC, seen.other_name, l.id',
  })

const LINKED_CONCEPTS: Record<LinkOrder, string> = {
  RELEVANCE: linkedConceptsIn(ORDERS.RELEVANCE),
  ARTICLE_COUNT: linkedConceptsIn(ORDERS.ARTICLE_COUNT),
  NAME: linkedConceptsIn(ORDERS.NAME),
  ARTICLE_ORDER: linkedConceptsIn(ORDERS.ARTICLE_ORDER),
}

export function linkedConcepts(
  connection: SqliteConnection,
  ids: readonly ConceptId[],
  { type, filter: { types: _, ...filter }, orderBy, page }: LinkedConceptQuery,
): Map<ConceptId, Page<LinkedConcept>> {
  const list = { name: listName('linkedConcepts', { type, filter, orderBy }), order: ORDERS[orderBy], page }
  const rows = connection.all<LinkRow & PagedRow & { shown_id: string }>(LINKED_CONCEPTS[orderBy], {
    ...pageParameters(list),
    ...nearParameters(ids, filter),
    type,
  })
  return toPages(
    ids,
    rows,
    list,
    (links): LinkedConcept => ({
      conceptId: links[0].shown_id,
      links: links.map(toLink),
      score: links[0].score,
    }),
  )
}
