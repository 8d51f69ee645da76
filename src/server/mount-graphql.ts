import type { ApolloServer, BaseContext } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify'
import type { QueryGate } from '../graphql/limits/query-gate.ts'
import type { Limits } from '../limits.ts'
import type { AnswerCache } from './answer-cache.ts'
import { refuseLarge } from './error-answers.ts'
import { type RequestGuard, stoppedBy } from './guarded-reads.ts'
import { requestSignal } from './request-signal.ts'
import { sendBusy, type Turns } from './turns.ts'

/** What every way to ask the same questions needs. */
export interface AnswerParts<Context extends BaseContext> {
  /** Started. */
  readonly apollo: ApolloServer<Context>
  /** @param guard runs a read for as long as the request may take and its client stays. */
  readonly context: (request: FastifyRequest, guard: RequestGuard) => Promise<Context>
  readonly limits: Limits
  /** Left out where each answer is to be made anew. */
  readonly cache?: AnswerCache
  /** For a request in all, in milliseconds. */
  readonly requestMs: number
  readonly turns: Turns
}

/** An endpoint that pages of other origins never reach. */
export interface GuardedRoute {
  /** Answers a request itself that may not go on. */
  readonly onRequest: onRequestAsyncHookHandler
  readonly bodyLimit: number
}

export interface GraphqlRoute<Context extends BaseContext> extends AnswerParts<Context> {
  readonly path: string
  readonly gate: QueryGate
  /** Left out for an endpoint that is open to everyone. */
  readonly guarded?: GuardedRoute
}

/** The query's text, wherever the request carries it; whatever stands there may be of any type. */
function queryIn({ method, query, body }: FastifyRequest): unknown {
  return Reflect.get(Object(method === 'GET' ? query : body), 'query')
}

/** Serves one GraphQL endpoint, with the limits on its queries, on how many run, and on the size of its answers. */
export function mountGraphql<Context extends BaseContext>(
  app: FastifyInstance,
  { path, apollo, context, gate, limits, cache, requestMs, turns, guarded }: GraphqlRoute<Context>,
): void {
  const guards = new WeakMap<FastifyRequest, RequestGuard>()
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
        return sendBusy(error, reply)
      }
      if (typeof body !== 'string') return body
      const refused = refuseLarge(reply, body, limits)
      if (refused) return refused
      if (key !== undefined && reply.statusCode === 200)
        cache?.keep(key, { type: String(reply.getHeader('content-type')), body })
      return body
    },
  })
  // A browser that asks whether another origin may send something here is told of nothing.
  if (guarded) app.options(path, { config: { cors: false } }, async (_request, reply) => reply.callNotFound())
}
