import type { ConceptId } from '../../domain/concept.ts'
import type { Link, LinkId } from '../../domain/link.ts'
import { listName } from '../../domain/list-name.ts'
import type { Page } from '../../domain/page.ts'
import type { LinkOrder } from '../../domain/terminology.ts'
import type { LinkQuery } from '../../ports/graph-store.ts'
import type { SqliteConnection } from './connection.ts'
import { byKey, jsonList, optionalList } from './keys.ts'
import { LINK_COLUMNS, type LinkRow, toLink } from './link-rows.ts'
import { NEAR_LINKS, nearParameters } from './near-links.ts'
import { type Order, type PagedRow, pagedSql, pageParameters, toPages } from './paging.ts'

const LINKS_BY_ID = /* sql */ `
  SELECT ${LINK_COLUMNS} FROM links l WHERE l.id IN (SELECT value FROM json_each(@ids))`

export function linksById(connection: SqliteConnection, ids: readonly LinkId[]): Map<LinkId, Link> {
  const rows = connection.all<LinkRow>(LINKS_BY_ID, { ids: jsonList(ids) })
  return byKey(rows, (row) => row.id, toLink)
}

const SCORE = { by: 'l.score', type: 'number', descending: true } as const
const ARTICLES = { by: 'l.article_count', type: 'number', descending: true } as const
const NAME = { by: 'other.sort_name', type: 'string' } as const
const PLACE = { by: 'l.article_order', type: 'string' } as const
const ID = { by: 'l.id', type: 'string' } as const

const ORDERS: Record<LinkOrder, Order> = {
  RELEVANCE: [SCORE, NAME, ID],
  ARTICLE_COUNT: [ARTICLES, SCORE, NAME, ID],
  NAME: [NAME, SCORE, ID],
  ARTICLE_ORDER: [PLACE, ID],
}

const linksByConceptIn = (order: Order): string =>
  pagedSql({
    ctes: NEAR_LINKS,
    key: 'near.key',
    id: 'near.link_id',
    from: /* sql */ `
      FROM near
      CROSS JOIN links l ON l.id = near.link_id
      CROSS JOIN concepts other ON other.id = near.other_id
      LEFT JOIN concepts whole ON whole.id = other.condition_of
      WHERE @types IS NULL OR other.type IN (SELECT value FROM json_each(@types))
        OR whole.type IN (SELECT value FROM json_each(@types))`,
    order,
    select: LINK_COLUMNS,
    join: 'JOIN links l ON l.id = page.id',
  })

const LINKS_BY_CONCEPT: Record<LinkOrder, string> = {
  RELEVANCE: linksByConceptIn(ORDERS.RELEVANCE),
  ARTICLE_COUNT: linksByConceptIn(ORDERS.ARTICLE_COUNT),
  NAME: linksByConceptIn(ORDERS.NAME),
  ARTICLE_ORDER: linksByConceptIn(ORDERS.ARTICLE_ORDER),
}

export function linksByConcept(
  connection: SqliteConnection,
  ids: readonly ConceptId[],
  { filter, orderBy, page }: LinkQuery,
): Map<ConceptId, Page<Link>> {
  const list = { name: listName('links', { filter, orderBy }), order: ORDERS[orderBy], page }
  const rows = connection.all<LinkRow & PagedRow>(LINKS_BY_CONCEPT[orderBy], {
    ...pageParameters(list),
    ...nearParameters(ids, filter),
    types: optionalList(filter.types),
  })
  return toPages(ids, rows, list, ([row]) => toLink(row))
}
