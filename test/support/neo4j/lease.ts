import { once } from 'node:events'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { afterAll, inject } from 'vitest'
import { type Neo4jTimes, TIMES } from '../../../src/stores/neo4j/connection.ts'
import type { Neo4jAddress } from './running-neo4j.ts'

/** A statement may take its time on a machine that is busy with other tests. */
const PATIENT: Neo4jTimes = { ...TIMES, queryMs: 30_000 }

/**
 * The Neo4j of this run, for this test file alone until its end; undefined where none could be started.
 *
 * Call it at the top level of the test file and skip by it, so that the report shows what did not run.
 *
 * @throws Error under CI=true where there is none: there a skipped test is a failed one.
 * @example
 * ```ts
 * const neo4j = await leaseNeo4j()
 * describe.skipIf(!neo4j)('on Neo4j', () => { … })
 * ```
 */
export async function leaseNeo4j(): Promise<(Neo4jAddress & { readonly times: Neo4jTimes }) | undefined> {
  const socket = connect(inject('neo4jLeasePort'), '127.0.0.1')
  afterAll(() => {
    socket.end()
  })
  const [line] = await once(createInterface(socket), 'line')
  const answer: Neo4jAddress | { unavailable: string } = JSON.parse(line)
  if (!('unavailable' in answer)) return { ...answer, times: PATIENT }
  if (process.env.CI === 'true') throw new Error(`Neo4j could not be started: ${answer.unavailable}`)
  return undefined
}
