import type { Concept } from '../../../domain/concept.ts'
import type { Neo4jConnection } from '../connection.ts'
import { CONCEPT, conceptRow } from '../rows/concept.ts'
import { readQuery, runRead } from '../run-read.ts'

const query = readQuery({
  name: 'vocabulary',
  text: /* cypher */ `
    MATCH (concept:Concept) WHERE concept.absorbedBy IS NULL
    WITH concept ORDER BY concept.id
    RETURN collect(${CONCEPT}) AS rows
  `,
  row: conceptRow,
})

/** See `GraphReader.vocabulary`. */
export function vocabulary(connection: Neo4jConnection): Promise<readonly Concept[]> {
  return runRead(connection, query, {})
}
