import { BulkheadRejectedError, bulkhead } from 'cockatiel'
import type { FastifyReply } from 'fastify'
import type { Limits } from '../limits.ts'
import { sendError } from './error-answers.ts'

/** Bounds how many questions are answered at once, and how many wait for their turn. */
export type Turns = ReturnType<typeof bulkhead>

export const createTurns = ({ atOnce, waiting }: Limits): Turns => bulkhead(atOnce, waiting)

const BUSY = 'Too many questions are being answered already. Try again in a moment.'

/**
 * Tells that there is no place to wait left, as 503.
 *
 * @throws whatever else the error is.
 */
export function sendBusy(error: unknown, reply: FastifyReply): FastifyReply {
  if (!(error instanceof BulkheadRejectedError)) throw error
  return sendError(reply.header('retry-after', '1'), 503, 'SERVER_BUSY', BUSY)
}
