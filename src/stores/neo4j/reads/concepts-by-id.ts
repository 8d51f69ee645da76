import type { Concept, ConceptId } from '../../../domain/concept.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readOne } from '../keyed-reads.ts'
import { CONCEPT, conceptRow } from '../rows/concept.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'conceptsById',
  text: /* cypher */ `
    MATCH (concept:Concept) WHERE concept.id IN $keys
    RETURN collect([concept.id, ${CONCEPT}]) AS rows
  `,
  row: keyed(conceptRow),
})

/** See `GraphReader.conceptsById`. */
export function conceptsById(
  connection: Neo4jConnection,
  ids: readonly ConceptId[],
): Promise<ReadonlyMap<ConceptId, Concept>> {
  return readOne(connection, query, ids)
}
