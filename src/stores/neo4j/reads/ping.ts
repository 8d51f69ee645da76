import { z } from 'zod'
import type { Neo4jConnection } from '../connection.ts'
import { readQuery, runRead } from '../run-read.ts'

const query = readQuery({ name: 'ping', text: /* cypher */ `RETURN [1] AS rows`, row: z.literal(1) })

/** See `GraphReader.ping`. */
export async function ping(connection: Neo4jConnection): Promise<void> {
  await runRead(connection, query, {})
}
