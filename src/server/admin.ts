import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { NameIndex } from '../domain/name-index.ts'
import { createAdminContext } from '../graphql/context.ts'
import type { QueryGate } from '../graphql/limits/query-gate.ts'
import type { GraphReader } from '../ports/graph-store.ts'
import type { TextReader } from '../services/annotate/text-reader.ts'
import { createEditor } from '../services/editing/create-editor.ts'
import { createKeyCheck } from './check-key.ts'
import { adminContract, createApollo } from './create-apollo.ts'
import type { ServerParts } from './create-server.ts'
import { guardReads, guardTexts } from './guarded-reads.ts'
import { mountGraphql } from './mount-graphql.ts'
import { createPersistedQueries } from './persisted-queries.ts'
import { createTurns } from './turns.ts'
import type { VersionWatch } from './version-watch.ts'

export interface AdminParts extends ServerParts {
  /** The store's reads behind the circuit breaker, shared with the public endpoint. */
  readonly reads: GraphReader
  readonly names: () => Promise<NameIndex>
  /** Knows the labels that editors gave. */
  readonly texts: TextReader
  readonly gate: QueryGate
  /** To be forgotten after each write. */
  readonly versions: readonly Pick<VersionWatch, 'forget'>[]
}

/** Mounts `/admin/graphql`: all of the public schema, and what editors may change. */
export async function mountAdmin(app: FastifyInstance, parts: AdminParts): Promise<void> {
  const { store, config, logger, reader, reads, names, texts, gate, versions } = parts
  const { limits } = config
  const apollo = createApollo(
    adminContract(),
    logger,
    limits,
    createPersistedQueries(limits, { operations: new Map(), trustedOnly: false }),
  )
  await apollo.start()
  app.addHook('onClose', async () => {
    await apollo.stop()
  })
  const editor = createEditor({
    store,
    readerWith: reader,
    maxLength: limits.articleLength,
    onWrite: () => {
      for (const { forget } of versions) forget()
    },
  })
  const editors = new WeakMap<FastifyRequest, string>()
  const keys = createKeyCheck(config.adminKeys, limits)
  mountGraphql(app, {
    path: '/admin/graphql',
    apollo,
    limits,
    requestMs: limits.adminRequestMs,
    turns: createTurns(limits),
    gate,
    guarded: {
      bodyLimit: limits.adminBodyBytes,
      onRequest: async (request, reply) => {
        const who = await keys(request, reply)
        if (who === undefined) return reply
        editors.set(request, who)
      },
    },
    context: async (request, guard) => {
      const who = editors.get(request)
      if (who === undefined) throw new Error('a request without a key got past its check')
      const within = guardReads(reads, guard)
      return createAdminContext(
        within,
        () => guard(names),
        request.id,
        () => guardTexts(texts, guard),
        {
          who,
          editor,
        },
      )
    },
  })
}
