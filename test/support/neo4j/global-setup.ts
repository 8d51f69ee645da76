import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import type { TestProject } from 'vitest/node'
import type { RunningNeo4j } from './running-neo4j.ts'
import { startNeo4j } from './start-neo4j.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Loopback port where a test file asks for its turn on the Neo4j of this run; see `leaseNeo4j`. */
    neo4jLeasePort: number
  }
}

/**
 * Gives the run one Neo4j: started when the first test file asks, so that a run of other tests does not
 * wait for it, and lent to one file at a time, since Neo4j Community has one database and files wipe it.
 * A lease is an open connection, so that a worker that dies gives it back.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<RunningNeo4j> | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const lend = async (socket: Socket) => {
    const returned = once(socket, 'close').catch(() => {})
    socket.on('error', () => {})
    const before = turn
    turn = before.then(() => returned)
    starting ??= startNeo4j().catch((error: Error) => {
      process.stderr.write(`\nNeo4j could not be started, its tests do not run: ${error.message}\n`)
      throw error
    })
    await before
    const answer = await starting.then(
      ({ uri, user, password, database }) => ({ uri, user, password, database }),
      (error: Error) => ({ unavailable: error.message }),
    )
    socket.write(`${JSON.stringify(answer)}\n`)
  }

  const counter = createServer((socket) => void lend(socket))
  counter.listen(0, '127.0.0.1')
  await once(counter, 'listening')
  const address = counter.address()
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  project.provide('neo4jLeasePort', address.port)

  return async () => {
    counter.close()
    const running = await starting?.catch(() => undefined)
    await running?.stop()
  }
}
