import type { FastifyInstance } from 'fastify'
import type { GraphReader } from '../ports/graph-store.ts'

/** `/health` says that the process lives, without asking anyone; `/ready` that the store answers. */
export function registerHealth(app: FastifyInstance, store: GraphReader): void {
  app.get('/health', async () => ({ status: 'ok' }))
  app.get('/ready', async (request, reply) => {
    try {
      await store.ping()
      return { status: 'ready' }
    } catch (error) {
      request.log.warn({ err: error }, 'store does not answer')
      return reply.status(503).header('retry-after', '1').send({ status: 'not ready' })
    }
  })
}
