import { randomUUID } from 'node:crypto'
import fastifyApollo from '@as-integrations/fastify'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { createContext } from '../graphql/context.ts'
import { createQueryGate } from '../graphql/limits/query-gate.ts'
import type { GraphStore } from '../ports/graph-store.ts'
import { createNameSource } from '../services/finding/name-source.ts'
import { createApollo } from './create-apollo.ts'
import { registerHealth } from './health.ts'
import { registerPlayground } from './playground.ts'

export interface ServerParts {
  readonly store: GraphStore
  readonly config: Config
  readonly logger: Logger
}

/** For answers that are no pages; the playground sets its own. */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
}

/** The query's text, wherever the request carries it; whatever stands there may be of any type. */
function queryIn({ method, query, body }: FastifyRequest): unknown {
  return Reflect.get(Object(method === 'GET' ? query : body), 'query')
}

/**
 * The HTTP server with all its routes, not yet listening: `/graphql`, `/playground`, `/health`, `/ready`.
 *
 * Closing it answers what is in flight and stops Apollo; the store stays open, it is the caller's.
 */
export async function createServer({ store, config, logger }: ServerParts): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = logger
  const app: FastifyInstance = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
  })
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Whoever ends TLS in front of this server decides it, for the whole domain.
    strictTransportSecurity: false,
  })
  // A public API without cookies: one answer for every origin, so that caches can share it.
  await app.register(cors, { origin: '*', methods: ['GET', 'POST'], maxAge: 600 })
  await app.register(compress)
  registerHealth(app, store)

  const apollo = createApollo(logger, config.limits)
  await apollo.start()
  const names = createNameSource(store)
  const gate = createQueryGate(config.limits)
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async (request) => {
      gate(queryIn(request))
      return createContext(store, names, request.id)
    },
  })
  // Runs once everything in flight is answered. The integration's drain plugin goes the other way round, from
  // Apollo to Fastify; with both, each would wait for the other.
  app.addHook('onClose', async () => {
    await apollo.stop()
  })
  await registerPlayground(app)
  return app
}
