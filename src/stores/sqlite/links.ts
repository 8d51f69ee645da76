import type { ConceptId } from '../../domain/concept.ts'
import type { Link, LinkId } from '../../domain/link.ts'
import type { Page } from '../../domain/page.ts'
import type { LinkOrder } from '../../domain/terminology.ts'
import type { LinkQuery } from '../../ports/graph-store.ts'
import { LINK_SORTS, linkList } from '../paged-list.ts'
import type { SqliteConnection } from './connection.ts'
import { byKey, jsonList, optionalList } from './keys.ts'
import { LINK_COLUMNS, type LinkRow, toLink } from './link-rows.ts'
import { NEAR_LINKS, nearParameters } from './near-links.ts'
import { type PagedRow, pagedSql, pageParameters, toPages } from './paging.ts'

const LINKS_BY_ID = /* sql */ `
  SELECT ${LINK_COLUMNS} FROM links l WHERE l.id IN (SELECT value FROM json_each(@ids))`

export function linksById(connection: SqliteConnection, ids: readonly LinkId[]): Map<LinkId, Link> {
  const rows = connection.all<LinkRow>(LINKS_BY_ID, { ids: jsonList(ids) })
  return byKey(rows, (row) => row.id, toLink)
}

const linksByConceptIn = (orderBy: LinkOrder, sortBy: readonly string[]): string =>
  pagedSql({
    ctes: NEAR_LINKS,
    key: 'near.key',
    id: 'near.link_id',
    from: /* sql */ `
      FROM near
      CROSS JOIN concepts other ON other.id = near.other_id
      LEFT JOIN concepts whole ON whole.id = other.condition_of
      WHERE @types IS NULL OR other.type IN (SELECT value FROM json_each(@types))
        OR whole.type IN (SELECT value FROM json_each(@types))`,
    sortBy,
    order: LINK_SORTS[orderBy],
    select: LINK_COLUMNS,
    join: 'JOIN links l ON l.id = page.id',
  })

const LINKS_BY_CONCEPT: Record<LinkOrder, string> = {
  RELEVANCE: linksByConceptIn('RELEVANCE', ['near.score', 'other.sort_name', 'near.link_id']),
  ARTICLE_COUNT: linksByConceptIn('ARTICLE_COUNT', [
    'near.article_count',
    'near.score',
    'other.sort_name',
    'near.link_id',
  ]),
  NAME: linksByConceptIn('NAME', ['other.sort_name', 'near.score', 'near.link_id']),
  ARTICLE_ORDER: linksByConceptIn('ARTICLE_ORDER', ['near.article_order', 'near.link_id']),
}

export function linksByConcept(
  connection: SqliteConnection,
  ids: readonly ConceptId[],
  query: LinkQuery,
): Map<ConceptId, Page<Link>> {
  const { filter, orderBy, page } = query
  const list = linkList(query)
  const rows = connection.all<LinkRow & PagedRow>(LINKS_BY_CONCEPT[orderBy], {
    ...pageParameters(list, page),
    ...nearParameters(ids, filter),
    types: optionalList(filter.types),
  })
  return toPages(ids, rows, list, page, ([row]) => toLink(row))
}
