import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { metadataOf, type Neo4jConnection, openSession } from './connection.ts'
import { toStoreError } from './store-errors.ts'

const TIMEOUT_MS = 60_000

/**
 * The one node that every writer locks first, so that writers follow one another. Setting a property to what
 * it is takes the lock and writes nothing.
 */
const LOCK = /* cypher */ `
  MATCH (graph:Healgraph {id: 'graph'})
  SET graph.schemaVersion = graph.schemaVersion
`

/**
 * Runs one write as one transaction, after every other writer's: all of it happens, or nothing.
 *
 * The driver runs it anew where the server asks for that, so `work` must do nothing but statements.
 *
 * @throws StoreUnavailableError where the server can't be reached or does not answer in time.
 */
export async function runWrite<T>(
  connection: Neo4jConnection,
  name: string,
  work: (transaction: ManagedTransaction) => Promise<T>,
): Promise<T> {
  const session = openSession(connection, neo4j.session.WRITE)
  try {
    return await session.executeWrite(
      async (transaction) => {
        await transaction.run(LOCK)
        return work(transaction)
      },
      { timeout: TIMEOUT_MS, metadata: metadataOf(name) },
    )
  } catch (error) {
    throw toStoreError(error)
  } finally {
    await session.close()
  }
}
