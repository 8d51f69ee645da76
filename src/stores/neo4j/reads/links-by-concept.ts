import type { ConceptId } from '../../../domain/concept.ts'
import type { Link } from '../../../domain/link.ts'
import type { Page } from '../../../domain/page.ts'
import type { LinkQuery } from '../../../ports/graph-store.ts'
import { linkList } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, paged, pageOf, readPages } from '../keyed-reads.ts'
import { LINK, linkRow } from '../rows/link.ts'
import { readQuery } from '../run-read.ts'
import { asksForBestLinks, BEST_LINKS, bestLinksParameters } from './best-links.ts'
import { NEAR_LINKS, nearLinkParameters } from './near-links.ts'

const query = readQuery({
  name: 'linksByConcept',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      ${NEAR_LINKS}
      WITH link, CASE $orderBy
        WHEN 'RELEVANCE' THEN [0 - link.score, other.sortName, link.id]
        WHEN 'ARTICLE_COUNT' THEN [0 - link.articles, 0 - link.score, other.sortName, link.id]
        WHEN 'NAME' THEN [other.sortName, 0 - link.score, link.id]
        ELSE [link.articleOrder, link.id]
      END AS place
      ORDER BY place
      ${pageOf('link', LINK)}
    }
    RETURN collect([key, page]) AS rows
  `,
  row: keyed(paged(linkRow)),
})

/** See `GraphReader.linksByConcept`. */
export function linksByConcept(
  connection: Neo4jConnection,
  ids: readonly ConceptId[],
  request: LinkQuery,
): Promise<ReadonlyMap<ConceptId, Page<Link>>> {
  const { filter, orderBy, page } = request
  const list = linkList(request)
  if (asksForBestLinks(request)) {
    return readPages(connection, BEST_LINKS, ids, list, page, bestLinksParameters(request))
  }
  const parameters = { ...nearLinkParameters(filter), orderBy }
  return readPages(connection, query, ids, list, page, parameters)
}
