import { randomUUID } from 'node:crypto'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { createContext, type GraphContext } from '../graphql/context.ts'
import { createQueryGate } from '../graphql/limits/query-gate.ts'
import type { GraphStore } from '../ports/graph-store.ts'
import type { AddedLabels } from '../reader/vocabulary/load-vocabulary.ts'
import { labelledReader } from '../services/annotate/labelled-reader.ts'
import type { TextReader } from '../services/annotate/text-reader.ts'
import { addedLabels } from '../services/editing/stored-decisions.ts'
import { createNameSource } from '../services/finding/name-source.ts'
import { keptByVersion } from '../services/kept-by-version.ts'
import { acceptWaiting } from './accept-waiting.ts'
import { mountAdmin } from './admin.ts'
import { createAnswerCache } from './answer-cache.ts'
import { createApollo, federatedContract, publicContract } from './create-apollo.ts'
import { registerDocs } from './docs.ts'
import { registerEmbeds } from './embeds.ts'
import { etagOf } from './entity-tag.ts'
import { answerErrors } from './error-answers.ts'
import { registerExports } from './exports.ts'
import { createBreaker, guardReads, guardTexts } from './guarded-reads.ts'
import { registerHealth } from './health.ts'
import { type AnswerParts, mountGraphql } from './mount-graphql.ts'
import { registerOembed } from './oembed.ts'
import { mountPageAssets, pageAssets } from './page-assets.ts'
import { registerPages } from './pages.ts'
import { createPersistedQueries } from './persisted-queries.ts'
import { registerPlayground } from './playground.ts'
import type { ShownWithPages } from './send-page.ts'
import { readStoredOperations } from './stored-operations.ts'
import { registerStoredQuestions } from './stored-questions.ts'
import { createTrustedGate } from './trusted-gate.ts'
import { createTurns } from './turns.ts'
import { watchVersion } from './version-watch.ts'
import { registerWidget } from './widget.ts'

export interface ServerParts {
  readonly store: GraphStore
  readonly config: Config
  readonly logger: Logger
  /**
   * The reader of texts that are given, which knows these labels too; called at each, so it keeps the readers
   * that it makes.
   */
  readonly reader: (labels?: AddedLabels) => TextReader
}

/** For answers that are no pages; the playground sets its own. */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
}

/** How long the version of a graph in Neo4j counts, which other processes may write. The embedded one is asked each time: that is no round trip. */
const VERSION_MS = { neo4j: 1_000, sqlite: 0 }

/** How often Node looks for requests that take too long to arrive. */
const SLOW_CHECK_MS = 1_000

/** Fastify with the limits on connections, headers and bodies. */
function createHttp(
  { config: { limits }, logger }: ServerParts,
  shown: ShownWithPages | undefined,
): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = logger
  const app: FastifyInstance = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.bodyMs,
    keepAliveTimeout: limits.keepAliveMs,
    http: {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: Math.min(limits.headersMs, limits.bodyMs),
      connectionsCheckingInterval: Math.min(SLOW_CHECK_MS, limits.headersMs),
    },
  })
  app.server.maxConnections = limits.connections
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  answerErrors(app, shown)
  // JSON is all that is read: what a form can send is refused before it is looked at.
  app.removeContentTypeParser('text/plain')
  return app
}

/** Headers for browsers, and compression both ways. */
async function registerHttpPlugins(app: FastifyInstance, { corsOrigins }: Config): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Whoever ends TLS in front of this server decides it, for the whole domain.
    strictTransportSecurity: false,
  })
  // No cookies and no credentials. Where every origin may read, all get one answer, so that caches can share it.
  await app.register(cors, {
    origin: corsOrigins,
    credentials: false,
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'apollo-require-preflight', 'x-apollo-operation-name'],
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: 600,
  })
  await app.register(compress, { requestEncodings: ['gzip', 'identity'] })
}

/**
 * The HTTP server with all its routes, not yet listening: pages at `/` and `/docs`, `/graphql`, `/q`, `/widget`, `/embed`,
 * `/playground`, `/export`, `/health`, `/ready`, and `/admin/graphql` where editors have keys.
 *
 * The public endpoint only reads: it gets the store's reads, behind a circuit breaker. What is written beside
 * it is followed by `forget` of what watches the version, so that the next answer is a new one.
 *
 * Closing it answers what is in flight and stops Apollo; the store stays open, it is the caller's.
 */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { store, config, logger, reader } = parts
  const { limits } = config
  const playground = config.playground === 'on'
  const assets = pageAssets()
  const hasEditors = config.adminKeys.length > 0
  const shown = config.pages === 'on' ? { assets, playground, editing: hasEditors } : undefined
  const app = createHttp(parts, shown)
  await registerHttpPlugins(app, config)
  registerHealth(app, store, limits.storeMs)

  const contract = config.federation === 'on' ? federatedContract() : publicContract()
  const operations = readStoredOperations()
  const trustedOnly = config.trustedOnly === 'on'
  const persisted = createPersistedQueries(limits, { operations, trustedOnly })
  const apollo = createApollo(contract, logger, limits, persisted)
  await apollo.start()
  const reads = guardReads(store, createBreaker())
  const versions = watchVersion(() => reads.graphVersion(), VERSION_MS[store.kind])
  const etags = watchVersion(() => etagOf(reads), VERSION_MS[store.kind])
  const names = createNameSource(reads)
  const labels = keptByVersion(versions.current, () => addedLabels(reads))
  const texts = labelledReader(labels, reader)
  const gate = createQueryGate(limits)
  const answers: AnswerParts<GraphContext> = {
    apollo,
    limits,
    requestMs: limits.requestMs,
    turns: createTurns(limits),
    ...(limits.cacheEntries > 0 ? { cache: createAnswerCache(limits, versions.current) } : {}),
    context: async (request, guard) =>
      createContext(
        guardReads(reads, guard),
        () => guard(names),
        request.id,
        () => guardTexts(texts, guard),
      ),
  }
  mountGraphql(app, {
    ...answers,
    path: '/graphql',
    gate: trustedOnly ? createTrustedGate(operations) : gate,
  })
  registerStoredQuestions(app, {
    ...answers,
    operations,
    etag: etags.current,
  })
  if (hasEditors) await mountAdmin(app, { ...parts, reads, names, texts, gate, versions: [versions, etags] })
  acceptWaiting(app)
  // Runs once everything in flight is answered. The integration's drain plugin goes the other way round, from
  // Apollo to Fastify; with both, each would wait for the other.
  app.addHook('onClose', async () => {
    await apollo.stop()
  })
  if (limits.exports > 0) registerExports(app, reads, limits)
  await registerWidget(app)
  const embeds = { ...answers, pages: shown !== undefined, etag: etags.current }
  await registerEmbeds(app, { ...embeds, ...(assets.style ? { pageStyle: assets.style } : {}) })
  await mountPageAssets(app)
  registerDocs(app, { hasPlayground: playground, assets })
  if (playground) await registerPlayground(app)
  const publicUrl = config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }
  if (shown) {
    await registerPages(app, { ...answers, ...publicUrl, shown })
    registerOembed(app, { ...answers, ...publicUrl, etag: etags.current })
  } else if (playground) app.get('/', (_request, reply) => reply.redirect('/playground/'))
  return app
}
