import type { Link, LinkId } from '../../domain/link.ts'
import type { Page } from '../../domain/page.ts'
import type { LinkOrder } from '../../domain/terminology.ts'
import type { ConceptKey, LinkQuery, NearLink } from '../../ports/link-reads.ts'
import { LINK_SORTS, linkList } from '../paged-list.ts'
import type { SqliteConnection } from './connection.ts'
import { byKey, jsonList } from './keys.ts'
import { LINK_COLUMNS, type LinkRow, type NearLinkRow, toLink, toNearLink } from './link-rows.ts'
import { NEWEST_DAY } from './near-links.ts'
import { type PagedRow, pagedSql, pageParameters, toPages } from './paging.ts'
import { SEEN_LINKS, seenLinkParameters } from './seen-links.ts'

const LINKS_BY_ID = /* sql */ `
  SELECT ${LINK_COLUMNS} FROM links l WHERE l.id IN (SELECT value FROM json_each(@ids))`

export function linksById(connection: SqliteConnection, ids: readonly LinkId[]): Map<LinkId, Link> {
  const rows = connection.all<LinkRow>(LINKS_BY_ID, { ids: jsonList(ids) })
  return byKey(rows, (row) => row.id, toLink)
}

const linksByConceptIn = (orderBy: LinkOrder, sortBy: readonly string[]): string =>
  pagedSql({
    ctes: SEEN_LINKS,
    key: 'near.key',
    id: 'near.link_id',
    carried: ['near.near AS near'],
    from: 'FROM seen near',
    sortBy,
    order: LINK_SORTS[orderBy],
    select: LINK_COLUMNS,
    join: 'CROSS JOIN links l ON l.id = page.id',
  })

const LINKS_BY_CONCEPT: Record<LinkOrder, string> = {
  RELEVANCE: linksByConceptIn('RELEVANCE', ['near.score', 'near.other_name', 'near.link_id']),
  ARTICLE_COUNT: linksByConceptIn('ARTICLE_COUNT', [
    'near.article_count',
    'near.score',
    'near.other_name',
    'near.link_id',
  ]),
  NAME: linksByConceptIn('NAME', ['near.other_name', 'near.score', 'near.link_id']),
  ARTICLE_ORDER: linksByConceptIn('ARTICLE_ORDER', ['near.article_order', 'near.link_id']),
  RECENT: linksByConceptIn('RECENT', [NEWEST_DAY, 'near.score', 'near.other_name', 'near.link_id']),
}

export function linksByConcept(
  connection: SqliteConnection,
  keys: readonly ConceptKey[],
  query: LinkQuery,
): Map<ConceptKey, Page<NearLink>> {
  const { filter, orderBy, page } = query
  const list = linkList(query)
  const rows = connection.all<NearLinkRow & PagedRow>(LINKS_BY_CONCEPT[orderBy], {
    ...pageParameters(list, page),
    ...seenLinkParameters(keys, filter),
  })
  return toPages(keys, rows, list, page, ([row]) => toNearLink(row))
}
