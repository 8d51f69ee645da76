import { z } from 'zod'
import type { Neo4jConnection } from '../connection.ts'
import { readQuery, runRead } from '../run-read.ts'

const query = readQuery({
  name: 'graphVersion',
  text: /* cypher */ `
    MATCH (graph:Healgraph {id: 'graph'})
    RETURN [toString(graph.graphVersion)] AS rows
  `,
  row: z.string(),
})

/** See `GraphReader.graphVersion`. */
export async function graphVersion(connection: Neo4jConnection): Promise<string> {
  const [version] = await runRead(connection, query, {})
  return version ?? '0'
}
