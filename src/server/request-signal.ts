import type { FastifyReply } from 'fastify'
import { DomainError } from '../domain/errors.ts'

/**
 * A signal that stops the work for a request: when its time is over, or when the client has left.
 *
 * Its reason is a DomainError TIMED_OUT.
 */
export function requestSignal(reply: FastifyReply, ms: number): AbortSignal {
  const controller = new AbortController()
  const stop = (message: string) => controller.abort(new DomainError('TIMED_OUT', message))
  const timer = setTimeout(() => stop(`The answer took longer than ${ms} ms.`), ms)
  timer.unref()
  reply.raw.once('close', () => {
    clearTimeout(timer)
    if (!reply.raw.writableFinished) stop('The client has left.')
  })
  return controller.signal
}
