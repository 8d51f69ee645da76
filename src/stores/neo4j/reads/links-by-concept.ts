import type { Page } from '../../../domain/page.ts'
import type { ConceptKey, LinkQuery, NearLink } from '../../../ports/link-reads.ts'
import { linkList } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, paged, pageOf, readPages } from '../keyed-reads.ts'
import { NEAR_LINK, nearLinkRow } from '../rows/link.ts'
import { readQuery } from '../run-read.ts'
import { asksForBestLinks, BEST_LINKS, bestLinksParameters } from './best-links.ts'
import {
  type Depth,
  depthFor,
  excludedFirst,
  nearLinkParameters,
  nearLinks,
  SHOWN_LINKS,
} from './near-links.ts'

const query = (name: string, depth: Depth) =>
  readQuery({
    name,
    text: /* cypher */ `
      ${excludedFirst(depth)}
      UNWIND $keys AS key
      CALL (key, excluded) {
        ${nearLinks(depth)}
        ${SHOWN_LINKS}
        WITH [link, own] AS seen, CASE $orderBy
          WHEN 'RELEVANCE' THEN [0 - link.score, other.sortName, link.id]
          WHEN 'ARTICLE_COUNT' THEN [0 - link.articles, 0 - link.score, other.sortName, link.id]
          WHEN 'NAME' THEN [other.sortName, 0 - link.score, link.id]
          WHEN 'RECENT' THEN [0 - day, 0 - link.score, other.sortName, link.id]
          ELSE [link.articleOrder, link.id]
        END AS place
        ORDER BY place
        ${pageOf('seen', NEAR_LINK)}
      }
      RETURN collect([key, page]) AS rows
    `,
    row: keyed(paged(nearLinkRow)),
  })

const LINKS: Record<Depth, ReturnType<typeof query>> = {
  PLAIN: query('linksByConcept', 'PLAIN'),
  FULL: query('linksByConceptInFull', 'FULL'),
}

/** See `LinkReads.linksByConcept`. */
export function linksByConcept(
  connection: Neo4jConnection,
  keys: readonly ConceptKey[],
  request: LinkQuery,
): Promise<ReadonlyMap<ConceptKey, Page<NearLink>>> {
  const { filter, orderBy, page } = request
  const list = linkList(request)
  if (asksForBestLinks(keys, request)) {
    return readPages(connection, BEST_LINKS, keys, list, page, bestLinksParameters(request))
  }
  const parameters = { ...nearLinkParameters(filter), orderBy }
  return readPages(connection, LINKS[depthFor(request)], keys, list, page, parameters)
}
