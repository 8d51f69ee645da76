import { z } from 'zod'
import type { Concept, ConceptId } from '../../../domain/concept.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readLists } from '../keyed-reads.ts'
import { CONCEPT, conceptRow } from '../rows/concept.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'narrowerConcepts',
  text: /* cypher */ `
    UNWIND $keys AS key
    RETURN collect([key, COLLECT {
      MATCH (:Concept {id: key})<-[:IS_A]-(concept:Concept)
      RETURN ${CONCEPT} ORDER BY concept.sortName, concept.id
    }]) AS rows
  `,
  row: keyed(z.array(conceptRow)),
})

/** See `GraphReader.narrowerConcepts`. */
export function narrowerConcepts(
  connection: Neo4jConnection,
  ids: readonly ConceptId[],
): Promise<ReadonlyMap<ConceptId, readonly Concept[]>> {
  return readLists(connection, query, ids)
}
