import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import type { Neo4jAddress } from './running-neo4j.ts'

/**
 * Resolves when the server runs statements.
 *
 * @param signal aborted with the reason where the server has ended, so that nobody waits for the dead.
 * @throws Error with the last answer, where it does not within the time.
 */
export async function waitUntilReady(address: Neo4jAddress, ms: number, signal?: AbortSignal): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    connectionTimeout: 1_500,
    connectionAcquisitionTimeout: 2_000,
    maxTransactionRetryTime: 0,
  })
  const deadline = Date.now() + ms
  try {
    for (;;) {
      signal?.throwIfAborted()
      try {
        await driver.executeQuery('RETURN 1', {}, { database: address.database })
        return
      } catch (error) {
        // A wrong password stays wrong, and asking again and again locks the account.
        const code = error instanceof neo4j.Neo4jError ? error.code : ''
        if (Date.now() > deadline || code.startsWith('Neo.ClientError.Security')) throw error
        await sleep(300)
      }
    }
  } finally {
    await driver.close()
  }
}
