import type { Concept, ConceptId } from '../../../domain/concept.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readOne } from '../keyed-reads.ts'
import { CONCEPT, conceptRow } from '../rows/concept.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'conceptsById',
  text: /* cypher */ `
    MATCH (named:Concept) WHERE named.id IN $keys
    MATCH (concept:Concept {id: coalesce(named.absorbedBy, named.id)})
    RETURN collect([named.id, ${CONCEPT}]) AS rows
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
