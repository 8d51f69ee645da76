import type { FastifyReply, FastifyRequest } from 'fastify'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { type AdminKey, ownerOf } from '../admin-keys.ts'
import type { Limits } from '../limits.ts'
import { sendError } from './error-answers.ts'

const MINUTE_S = 60
const BEARER = /^Bearer +([\w.~+/-]+=*)$/i

/** The name of the key's owner; undefined where there is none, and the request was answered with 401 or 429. */
export type KeyCheck = (request: FastifyRequest, reply: FastifyReply) => Promise<string | undefined>

/**
 * Lets pass who sends one of these keys as `Authorization: Bearer …`.
 *
 * An address from which too many requests without one came is answered no more for the rest of the minute,
 * whatever it sends then, so that guessing is told nothing.
 */
export function createKeyCheck(keys: readonly AdminKey[], { failedKeys }: Limits): KeyCheck {
  const failures = new RateLimiterMemory({ points: failedKeys, duration: MINUTE_S })
  return async (request, reply) => {
    const { ip } = request
    const failed = await failures.get(ip)
    if (failed && failed.consumedPoints >= failedKeys) {
      const seconds = Math.max(1, Math.ceil(failed.msBeforeNext / 1000))
      sendError(
        reply.header('retry-after', String(seconds)),
        429,
        'TOO_MANY_REQUESTS',
        'Too many requests without a valid key came from this address.',
      )
      return undefined
    }
    const [, key] = BEARER.exec(request.headers.authorization ?? '') ?? []
    const owner = key === undefined ? undefined : ownerOf(keys, key)
    if (owner !== undefined) return owner
    await failures.penalty(ip)
    sendError(
      reply.header('www-authenticate', 'Bearer'),
      401,
      'UNAUTHENTICATED',
      'Send a valid key as Authorization: Bearer …',
    )
    return undefined
  }
}
