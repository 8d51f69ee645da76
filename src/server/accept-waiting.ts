import { setImmediate as nextTurn } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** Under a load that never lets up, no connection is waited for any longer. */
const LONGEST_MS = 1_000
/** The first turn may be one that was under way, and has looked at the network already. */
const QUIET_TURNS = 2

/**
 * Lets a server that stops accept the connections that the system made for it already, so that they are
 * answered: closed with the port, they would all be reset. Node accepts one in a turn of its loop.
 *
 * Fastify must answer what arrives on open connections while it closes (`return503OnClosing: false`).
 */
export function acceptWaiting(app: FastifyInstance): void {
  app.addHook('preClose', async () => {
    let quiet = 0
    const onConnection = (): void => {
      quiet = 0
    }
    app.server.on('connection', onConnection)
    const until = performance.now() + LONGEST_MS
    for (; quiet < QUIET_TURNS && performance.now() < until; quiet++) await nextTurn()
    app.server.off('connection', onConnection)
  })
}
