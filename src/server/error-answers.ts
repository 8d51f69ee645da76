import { STATUS_CODES } from 'node:http'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../domain/errors.ts'
import type { ApiErrorCode } from '../graphql/error-codes.ts'
import { LIMITS, type Limits } from '../limits.ts'
import { PageFault } from '../pages/page.ts'
import { type ShownWithPages, sendFaultPage, wantsPage } from './send-page.ts'

/** Sends an error as GraphQL would tell it, from wherever the request went wrong. */
export function sendError(
  reply: FastifyReply,
  status: number,
  code: ApiErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): FastifyReply {
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions: { code, ...details } }] }))
}

/** When to try again what could not be answered outside GraphQL. */
export const RETRY_SECONDS = '5'

/**
 * Tells that the store is away, or took too long, as 503.
 *
 * @throws whatever else the error is.
 */
export function sendOutage(error: unknown, reply: FastifyReply): FastifyReply {
  if (!(error instanceof DomainError) || !['STORE_UNAVAILABLE', 'TIMED_OUT'].includes(error.code)) throw error
  reply.header('retry-after', RETRY_SECONDS)
  return sendError(reply, 503, 'SERVICE_UNAVAILABLE', error.message)
}

/** Refuses an answer of more bytes than one may have; undefined for any other. */
export function refuseLarge(reply: FastifyReply, body: string, limits: Limits): FastifyReply | undefined {
  const bytes = Buffer.byteLength(body)
  if (bytes <= limits.answerBytes) return undefined
  return sendError(reply, 400, 'ANSWER_TOO_LARGE', `An answer may have ${limits.answerBytes} bytes.`, {
    limit: LIMITS.answerBytes.variable,
    allowed: limits.answerBytes,
    actual: bytes,
  })
}

const CODES: Readonly<Record<number, readonly [ApiErrorCode, string]>> = {
  413: ['PAYLOAD_TOO_LARGE', 'The body is larger than it may be.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'Send application/json, plain or packed by gzip.'],
}

/** The status of an error of the server's own; 500 for one that nobody foresaw. */
function statusOf(error: FastifyError): number {
  // The Host header and the address of a request together make no URL.
  if (error.code === 'ERR_INVALID_URL') return 400
  return error.statusCode ?? 500
}

const OUR_FAULT = 'It is our fault, and it is in the log.'
const NOTHING_HERE = 'Perhaps the address was mistyped, or what stood here was taken away.'

/**
 * Tells errors outside GraphQL (no such address, a body that can't be read, a fault of ours) with a code of the
 * closed list, and repeats nothing of the request.
 *
 * @param shown what pages are shown with, so that browsers get a page; left out where there are no pages.
 */
export function answerErrors(app: FastifyInstance, shown: ShownWithPages | undefined): void {
  /** A page of the fault, for who asks for one. */
  const byPage = (
    request: FastifyRequest,
    reply: FastifyReply,
    fault: PageFault,
  ): FastifyReply | undefined => {
    if (!shown) return undefined
    reply.header('vary', 'Accept')
    return wantsPage(request) ? sendFaultPage(reply, fault, shown) : undefined
  }
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = statusOf(error)
    const [code, message] = CODES[status] ?? ['BAD_REQUEST', STATUS_CODES[status] ?? 'Bad Request']
    if (status < 500)
      return byPage(request, reply, new PageFault(status, message)) ?? sendError(reply, status, code, message)
    request.log.error({ err: error, requestId: request.id }, 'request failed')
    return (
      byPage(request, reply, new PageFault(500, OUR_FAULT)) ??
      sendError(reply, 500, 'INTERNAL_SERVER_ERROR', 'Internal server error', { requestId: request.id })
    )
  })
  app.setNotFoundHandler(
    (request, reply) =>
      byPage(request, reply, new PageFault(404, NOTHING_HERE)) ??
      sendError(reply, 404, 'NOT_FOUND', 'There is nothing at this address.'),
  )
}
