import { STATUS_CODES } from 'node:http'
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import type { ApiErrorCode } from '../graphql/error-codes.ts'

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

/**
 * Tells errors outside GraphQL (no such address, a body that can't be read, a fault of ours) with a code of the
 * closed list, and repeats nothing of the request.
 */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = statusOf(error)
    const [code, message] = CODES[status] ?? ['BAD_REQUEST', STATUS_CODES[status] ?? 'Bad Request']
    if (status < 500) return sendError(reply, status, code, message)
    request.log.error({ err: error, requestId: request.id }, 'request failed')
    return sendError(reply, 500, 'INTERNAL_SERVER_ERROR', 'Internal server error', { requestId: request.id })
  })
  app.setNotFoundHandler((_request, reply) =>
    sendError(reply, 404, 'NOT_FOUND', 'There is nothing at this address.'),
  )
}
