import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { ConceptId } from '../../../domain/concept.ts'
import { EMPTY_PAGE, type Page } from '../../../domain/page.ts'
import type { SharedConcept, SharedConceptQuery } from '../../../ports/shared-reads.ts'
import { sharedList } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, paged, pageFrom, pageOf, pageParameters } from '../keyed-reads.ts'
import { NEAR_LINK, nearLinkRow } from '../rows/link.ts'
import { readQuery, runRead } from '../run-read.ts'
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
      CALL () {
        ${excludedFirst(depth)}
        UNWIND $keys AS key
        CALL (key, excluded) {
          ${nearLinks(depth)}
          ${SHOWN_CONCEPTS}
          WITH shown, link, own ORDER BY link.score DESC, link.id
          RETURN shown, collect([link, own]) AS links, max(link.score) AS best
        }
        WITH shown, count(*) AS pairs, min(best) AS weakest, collect([key, links]) AS by
        WHERE pairs >= $least AND NOT shown.id IN $keys
          AND NOT ($filter.includeNarrower AND EXISTS {
            (shown)-[:IS_A*1..]->(asked:Concept) WHERE asked.id IN $keys
          })
        WITH [shown.id, weakest, by] AS shared, [0 - pairs, 0 - weakest, shown.sortName, shown.id] AS place
        ORDER BY place
        ${pageOf('shared', `[shared[0], shared[1], [pair IN shared[2] | [pair[0], [seen IN pair[1] | ${NEAR_LINK}]]]]`)}
      }
      RETURN [page] AS rows
    `,
    row: paged(z.tuple([z.string(), z.number(), z.array(keyed(z.array(nearLinkRow)))])),
  })

const SHARED: Record<Depth, ReturnType<typeof query>> = {
  PLAIN: query('sharedConcepts', 'PLAIN'),
  FULL: query('sharedConceptsInFull', 'FULL'),
}

/** See `SharedReads.sharedConcepts`. */
export async function sharedConcepts(
  connection: Neo4jConnection,
  ids: readonly ConceptId[],
  request: SharedConceptQuery,
): Promise<Page<SharedConcept>> {
  const list = sharedList(ids, request)
  const [row] = await runRead(connection, SHARED[depthFor(request)], {
    ...nearLinkParameters(request.filter),
    ...pageParameters(list, request.page),
    keys: ids,
    least: neo4j.int(request.least),
  })
  if (!row) return EMPTY_PAGE
  const page = pageFrom(list, row)
  const items = page.items.map(({ cursor, node: [conceptId, score, by] }) => {
    const links = new Map(by)
    const inOrder = ids.flatMap((id) => {
      const ofPair = links.get(id)
      return ofPair ? [{ conceptId: id, links: ofPair }] : []
    })
    return { cursor, node: { conceptId, score, by: inOrder } }
  })
  return { ...page, items }
}
