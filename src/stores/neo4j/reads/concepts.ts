import type { Concept } from '../../../domain/concept.ts'
import { EMPTY_PAGE, type Page } from '../../../domain/page.ts'
import type { GraphReader } from '../../../ports/graph-store.ts'
import { conceptList } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { paged, pageFrom, pageOf, pageParameters } from '../keyed-reads.ts'
import { CONCEPT, conceptRow } from '../rows/concept.ts'
import { readQuery, runRead } from '../run-read.ts'

// CASE, for Neo4j plans an OR with a subquery as a join of all concepts with all links: forty times the work.
const query = readQuery({
  name: 'concepts',
  text: /* cypher */ `
    CALL () {
      MATCH (concept:Concept)
      WHERE concept.absorbedBy IS NULL AND ($types IS NULL OR concept.type IN $types)
        AND CASE WHEN $linked THEN EXISTS { (concept)-[link:LINKED_TO]-() WHERE link.claims > 0 } ELSE true END
      WITH [concept.sortName, concept.id] AS place, concept ORDER BY place
      ${pageOf('concept', CONCEPT)}
    }
    RETURN [page] AS rows
  `,
  row: paged(conceptRow),
})

/** See `GraphReader.concepts`. */
export async function concepts(
  connection: Neo4jConnection,
  request: Parameters<GraphReader['concepts']>[0],
): Promise<Page<Concept>> {
  const list = conceptList(request)
  const [row] = await runRead(connection, query, {
    types: request.types ?? null,
    linked: request.linked === true,
    ...pageParameters(list, request.page),
  })
  return row ? pageFrom(list, row) : EMPTY_PAGE
}
