import type { ApolloServer, BaseContext } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import { BulkheadRejectedError, bulkhead } from 'cockatiel'
import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify'
import type { QueryGate } from '../graphql/limits/query-gate.ts'
import { LIMITS, type Limits } from '../limits.ts'
import type { AnswerCache } from './answer-cache.ts'
import { sendError } from './error-answers.ts'
import { type Guard, stoppedBy } from './guarded-reads.ts'
import { requestSignal } from './request-signal.ts'

export interface GraphqlRoute<Context extends BaseContext> {
  readonly path: string
  /** Started. */
  readonly apollo: ApolloServer<Context>
  /** @param guard runs a read for as long as the request may take and its client stays. */
  readonly context: (request: FastifyRequest, guard: Guard) => Promise<Context>
  readonly gate: QueryGate
  readonly limits: Limits
  /** Left out where each answer is to be made anew. */
  readonly cache?: AnswerCache
  /** For a request in all, in milliseconds. */
  readonly requestMs: number
  /** Left out for an endpoint that is open to everyone. */
  readonly guarded?: GuardedRoute
}

/** An endpoint that pages of other origins never reach. */
export interface GuardedRoute {
  /** Answers a request itself that may not go on. */
  readonly onRequest: onRequestAsyncHookHandler
  readonly bodyLimit: number
}

/** The query's text, wherever the request carries it; whatever stands there may be of any type. */
function queryIn({ method, query, body }: FastifyRequest): unknown {
  return Reflect.get(Object(method === 'GET' ? query : body), 'query')
}

const BUSY = 'Too many questions are being answered already. Try again in a moment.'

/** Serves one GraphQL endpoint, with the limits on its queries, on how many run, and on the size of its answers. */
export function mountGraphql<Context extends BaseContext>(
  app: FastifyInstance,
  { path, apollo, context, gate, limits, cache, requestMs, guarded }: GraphqlRoute<Context>,
): void {
  const turns = bulkhead(limits.atOnce, limits.waiting)
  const guards = new WeakMap<FastifyRequest, Guard>()
  const answer = fastifyApolloHandler(apollo, {
    context: async (request: FastifyRequest) => {
      gate(queryIn(request))
      return context(request, guards.get(request) ?? ((read) => read()))
    },
  })
  app.route({
    method: ['GET', 'POST'],
    url: path,
    ...(guarded ? { ...guarded, config: { cors: false } } : {}),
    handler: async function (request, reply) {
      const guard = stoppedBy(requestSignal(reply, requestMs))
      guards.set(request, guard)
      const key = await cache?.keyOf(request, guard)
      const kept = key === undefined ? undefined : cache?.get(key)
      if (kept) return reply.type(kept.type).send(kept.body)
      let body: unknown
      try {
        // A question whose time is over while it waits is told so by its first read.
        body = await turns.execute(() => Reflect.apply(answer, this, [request, reply]))
      } catch (error) {
        if (!(error instanceof BulkheadRejectedError)) throw error
        return sendError(reply.header('retry-after', '1'), 503, 'SERVER_BUSY', BUSY)
      }
      if (typeof body !== 'string') return body
      const bytes = Buffer.byteLength(body)
      if (bytes > limits.answerBytes)
        return sendError(reply, 400, 'ANSWER_TOO_LARGE', `An answer may have ${limits.answerBytes} bytes.`, {
          limit: LIMITS.answerBytes.variable,
          allowed: limits.answerBytes,
          actual: bytes,
        })
      if (key !== undefined && reply.statusCode === 200)
        cache?.keep(key, { type: String(reply.getHeader('content-type')), body })
      return body
    },
  })
  // A browser that asks whether another origin may send something here is told of nothing.
  if (guarded) app.options(path, { config: { cors: false } }, async (_request, reply) => reply.callNotFound())
}
