import type { FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Limits } from '../limits.ts'
import type { Guard } from './guarded-reads.ts'

export interface KeptAnswer {
  /** Content type. */
  readonly type: string
  readonly body: string
}

/** Answers larger than this share of the cache would push too many others out. */
const LARGEST_SHARE = 0.05

/** Whole answers, by question and version of the graph, so that a write empties it by changing the version. */
export interface AnswerCache {
  /** The request's place in the cache; undefined where its answer may not be kept. */
  keyOf(request: FastifyRequest, guard: Guard): Promise<string | undefined>
  get(key: string): KeptAnswer | undefined
  /** Keeps an answer without errors; any other is left out. */
  keep(key: string, answer: KeptAnswer): void
}

/** Fields whose answer is not made of the graph alone. */
const NOT_KEPT = /\brateLimit\b/

/** Text by which the questions of two requests are the same; undefined for what is no plain question. */
function questionOf({ method, body, headers }: FastifyRequest): string | undefined {
  if (method !== 'POST' || typeof body !== 'object' || body === null || Array.isArray(body)) return undefined
  const { query, variables, operationName, ...others } = body as Record<string, unknown>
  if (typeof query !== 'string' || NOT_KEPT.test(query) || Object.keys(others).length > 0) return undefined
  try {
    return JSON.stringify([headers.accept, operationName, query, variables])
  } catch {
    return undefined // nested deeper than the stack
  }
}

/**
 * Bounded by bytes and entries; the answers that were not asked for longest go first.
 *
 * @param version the graph's version; the store's, or one of a moment ago.
 */
export function createAnswerCache(
  { cacheBytes, cacheEntries }: Limits,
  version: () => Promise<string>,
): AnswerCache {
  const answers = new LRUCache<string, KeptAnswer>({
    max: cacheEntries,
    maxSize: cacheBytes,
    maxEntrySize: Math.ceil(cacheBytes * LARGEST_SHARE),
    // A string of JavaScript takes one or two bytes a character.
    sizeCalculation: ({ body }, key) => 2 * (body.length + key.length),
  })
  return {
    async keyOf(request, guard) {
      const question = questionOf(request)
      if (question === undefined) return undefined
      try {
        return `${await guard(version)} ${question}`
      } catch {
        return undefined // the store is away; the question itself will meet it
      }
    },
    get: (key) => answers.get(key),
    keep(key, answer) {
      // Apollo puts errors before data.
      if (answer.body.startsWith('{"data":')) answers.set(key, answer)
    },
  }
}
