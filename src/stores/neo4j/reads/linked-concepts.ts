import { z } from 'zod'
import type { Page } from '../../../domain/page.ts'
import type { ConceptKey, LinkedConcept, LinkedConceptQuery } from '../../../ports/link-reads.ts'
import { linkedConceptList } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, paged, pageOf, readPages } from '../keyed-reads.ts'
import { NEAR_LINK, nearLinkRow } from '../rows/link.ts'
import { readQuery } from '../run-read.ts'
import {
  type Depth,
  depthFor,
  excludedFirst,
  nearLinkParameters,
  nearLinks,
  SHOWN_CONCEPTS,
} from './near-links.ts'

const query = (name: string, depth: Depth) =>
  readQuery({
    name,
    text: /* cypher */ `
      ${excludedFirst(depth)}
      UNWIND $keys AS key
      CALL (key, excluded) {
        ${nearLinks(depth)}
        ${SHOWN_CONCEPTS}
        WITH shown, link, own, other, day
        ORDER BY link.score DESC, other.sortName, link.id
        WITH shown, collect([link, own]) AS links, max(link.score) AS score, max(link.articles) AS articles,
          min(link.articleOrder) AS articleOrder, max(day) AS newest
        WITH [shown.id, links, score] AS linked, CASE $orderBy
          WHEN 'RELEVANCE' THEN [0 - score, shown.sortName, shown.id]
          WHEN 'ARTICLE_COUNT' THEN [0 - articles, 0 - score, shown.sortName, shown.id]
          WHEN 'NAME' THEN [shown.sortName, shown.id]
          WHEN 'RECENT' THEN [0 - newest, 0 - score, shown.sortName, shown.id]
          ELSE [articleOrder, shown.id]
        END AS place
        ORDER BY place
        ${pageOf('linked', `[linked[0], linked[2], [seen IN linked[1] | ${NEAR_LINK}]]`)}
      }
      RETURN collect([key, page]) AS rows
    `,
    row: keyed(
      paged(
        z
          .tuple([z.string(), z.number(), z.array(nearLinkRow)])
          .transform(([conceptId, score, links]): LinkedConcept => ({ conceptId, links, score })),
      ),
    ),
  })

const CONCEPTS: Record<Depth, ReturnType<typeof query>> = {
  PLAIN: query('linkedConcepts', 'PLAIN'),
  FULL: query('linkedConceptsInFull', 'FULL'),
}

/** See `LinkReads.linkedConcepts`. */
export function linkedConcepts(
  connection: Neo4jConnection,
  keys: readonly ConceptKey[],
  request: LinkedConceptQuery,
): Promise<ReadonlyMap<ConceptKey, Page<LinkedConcept>>> {
  const { type = null, filter, orderBy, page } = request
  const parameters = { ...nearLinkParameters(filter, type), orderBy }
  return readPages(
    connection,
    CONCEPTS[depthFor(request)],
    keys,
    linkedConceptList(request),
    page,
    parameters,
  )
}
