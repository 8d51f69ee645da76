import type { FastifyInstance } from 'fastify'
import type { GraphReader } from '../ports/graph-store.ts'
import { createReadiness } from './readiness.ts'

/**
 * `/health` says that the process lives, without asking anyone; `/ready` that the store answers, and that the
 * server is not about to stop. A store that was opened has the right version of schema and indexes.
 *
 * @param ms how long the store may take.
 */
export function registerHealth(app: FastifyInstance, store: GraphReader, ms: number): void {
  const ready = createReadiness(store, ms)
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.get('/health', async () => ({ status: 'ok' }))
  app.get('/ready', async (request, reply) => {
    const notReady = () => reply.status(503).header('retry-after', '1').send({ status: 'not ready' })
    if (closing) return notReady()
    try {
      await ready()
      return { status: 'ready' }
    } catch (error) {
      request.log.warn({ err: error }, 'store does not answer')
      return notReady()
    }
  })
}
