import { z } from 'zod'
import type { ConceptId } from '../../../domain/concept.ts'
import type { Page } from '../../../domain/page.ts'
import type { LinkedConcept, LinkedConceptQuery } from '../../../ports/graph-store.ts'
import { linkedConceptList } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, paged, pageOf, readPages } from '../keyed-reads.ts'
import { LINK, linkRow } from '../rows/link.ts'
import { readQuery } from '../run-read.ts'
import { NEAR_LINKS, nearLinkParameters } from './near-links.ts'

const query = readQuery({
  name: 'linkedConcepts',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      ${NEAR_LINKS}
      CALL (other) {
        WITH other WHERE other.type = $type
        RETURN other AS shown
        UNION
        WITH other WHERE other.type <> $type
        MATCH (other)-[:CONDITION_OF]->(whole:Concept {type: $type})
        RETURN whole AS shown
      }
      WITH concept, shown, link, other WHERE shown <> concept
      ORDER BY link.score DESC, other.sortName, link.id
      WITH shown, collect(link) AS links, max(link.score) AS score,
        max(link.articles) AS articles, min(link.articleOrder) AS articleOrder
      WITH [shown.id, links, score] AS linked, CASE $orderBy
        WHEN 'RELEVANCE' THEN [0 - score, shown.sortName, shown.id]
        WHEN 'ARTICLE_COUNT' THEN [0 - articles, 0 - score, shown.sortName, shown.id]
        WHEN 'NAME' THEN [shown.sortName, shown.id]
        ELSE [articleOrder, shown.id]
      END AS place
      ORDER BY place
      ${pageOf('linked', `[linked[0], linked[2], [link IN linked[1] | ${LINK}]]`)}
    }
    RETURN collect([key, page]) AS rows
  `,
  row: keyed(
    paged(
      z
        .tuple([z.string(), z.number(), z.array(linkRow)])
        .transform(([conceptId, score, links]): LinkedConcept => ({ conceptId, links, score })),
    ),
  ),
})

/** See `GraphReader.linkedConcepts`. */
export function linkedConcepts(
  connection: Neo4jConnection,
  ids: readonly ConceptId[],
  request: LinkedConceptQuery,
): Promise<ReadonlyMap<ConceptId, Page<LinkedConcept>>> {
  const { type, filter, orderBy, page } = request
  const parameters = { ...nearLinkParameters({ ...filter, types: [type] }), type, orderBy }
  return readPages(connection, query, ids, linkedConceptList(request), page, parameters)
}
