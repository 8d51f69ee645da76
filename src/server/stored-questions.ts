import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../domain/errors.ts'
import type { KeptAnswer } from './answer-cache.ts'
import { isKnown } from './entity-tag.ts'
import { refuseLarge, sendError, sendOutage } from './error-answers.ts'
import { type RequestGuard, stoppedBy } from './guarded-reads.ts'
import type { AnswerParts } from './mount-graphql.ts'
import { requestSignal } from './request-signal.ts'
import { sendBusy } from './turns.ts'

export interface StoredQuestions<Context extends BaseContext> extends AnswerParts<Context> {
  /** The text of each operation that may be asked, by its hash; see `readStoredOperations`. */
  readonly operations: ReadonlyMap<string, string>
  /** By the version of the graph; see `etagOf`. */
  readonly etag: () => Promise<string>
}

interface Given {
  readonly Params: { readonly hash: string }
  readonly Querystring: { readonly variables?: unknown }
}

/** The variables of the address; undefined where they are no object of JSON. */
function variablesIn(text: unknown): Record<string, unknown> | undefined {
  if (text === undefined) return {}
  if (typeof text !== 'string') return undefined
  try {
    const variables: unknown = JSON.parse(text)
    const isObject = typeof variables === 'object' && variables !== null && !Array.isArray(variables)
    return isObject ? (variables as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** For how long an answer may be kept: the shortest time that one of its fields tells, in seconds. */
function secondsOf(body: string): number {
  const { data } = JSON.parse(body) as { data: Record<string, { ttlSeconds?: unknown } | null> }
  const told = Object.values(data).map((field) => Number(Object(field).ttlSeconds ?? 0))
  return told.length === 0 ? 0 : Math.max(0, Math.min(...told))
}

interface Made extends KeptAnswer {
  readonly status: number
  readonly headers: Iterable<readonly [string, string]>
}

/** Runs an operation as if it had been posted. */
async function run<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  body: { readonly query: string; readonly variables: Record<string, unknown> },
  context: () => Promise<Context>,
): Promise<Made> {
  const headers = new HeaderMap([['content-type', 'application/json']])
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context,
  })
  if (answer.body.kind !== 'complete') throw new Error('an answer in parts')
  const type = answer.headers.get('content-type') ?? 'application/json; charset=utf-8'
  return { status: answer.status ?? 200, headers: answer.headers, type, body: answer.body.string }
}

/**
 * Operations that the server holds, at `/q/<hash>?variables=<JSON>`: what pages elsewhere ask, by a plain GET that
 * browsers send without asking first, and that they and others on the way may keep.
 *
 * An answer without errors has the `ETag` of the graph's version and may be kept for as long as it says in
 * `ttlSeconds`; any other may not. An unknown hash is `PERSISTED_QUERY_NOT_FOUND`.
 */
export function registerStoredQuestions<Context extends BaseContext>(
  app: FastifyInstance,
  { apollo, context, operations, etag, limits, cache, requestMs, turns }: StoredQuestions<Context>,
): void {
  /** Sends an answer that may be kept. */
  function send(reply: FastifyReply, tag: string, { type, body }: KeptAnswer): FastifyReply {
    const seconds = secondsOf(body)
    reply.header('etag', tag)
    reply.header('cache-control', seconds > 0 ? `public, max-age=${seconds}` : 'public, no-cache')
    return reply.type(type).send(body)
  }

  async function answer(
    request: FastifyRequest<Given>,
    reply: FastifyReply,
    question: { readonly query: string; readonly variables: Record<string, unknown> },
    guard: RequestGuard,
  ): Promise<FastifyReply> {
    const tag = await guard(etag)
    // Says nothing of how long it may be kept: what was said with the answer holds again.
    if (isKnown(request, tag)) return reply.removeHeader('cache-control').header('etag', tag).code(304).send()
    const key = JSON.stringify([tag, request.params.hash, question.variables])
    const kept = cache?.get(key)
    if (kept) return send(reply, tag, kept)
    const made = await turns.execute(() => run(apollo, question, () => context(request, guard)))
    const refused = refuseLarge(reply, made.body, limits)
    if (refused) return refused
    // Apollo puts errors before data.
    if (made.status === 200 && made.body.startsWith('{"data":')) {
      cache?.keep(key, { type: made.type, body: made.body })
      return send(reply, tag, made)
    }
    for (const [name, value] of made.headers) if (name !== 'content-length') reply.header(name, value)
    return reply.code(made.status).header('cache-control', 'no-store').type(made.type).send(made.body)
  }

  app.get<Given>('/q/:hash', async (request, reply) => {
    const query = operations.get(request.params.hash)
    reply.header('cache-control', 'no-store') // unless an answer says otherwise
    if (query === undefined)
      return sendError(reply, 404, 'PERSISTED_QUERY_NOT_FOUND', 'The server holds no operation of this hash.')
    const variables = variablesIn(request.query.variables)
    if (!variables) return sendError(reply, 400, 'BAD_REQUEST', '`variables` must be an object of JSON.')
    try {
      const guard = stoppedBy(requestSignal(reply, requestMs))
      return await answer(request, reply, { query, variables }, guard)
    } catch (error) {
      return error instanceof DomainError ? sendOutage(error, reply) : sendBusy(error, reply)
    }
  })
}
