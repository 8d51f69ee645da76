import neo4j from 'neo4j-driver'
import type { Neo4jAddress } from './running-neo4j.ts'

/** Removes every node and relationship; constraints and indexes stay, since making them takes seconds. */
export async function wipe({ uri, user, password, database }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database })
  } finally {
    await driver.close()
  }
}
