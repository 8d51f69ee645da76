import { type DocumentNode, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Limits } from '../../limits.ts'
import { checkQueryShape } from './query-shape.ts'
import { checkQueryText } from './query-text.ts'

/** Texts that have passed are remembered up to this many characters in all. */
const REMEMBERED = 2_000_000

/** Throws for a query that may not even be parsed or validated. */
export type QueryGate = (query: unknown) => void

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query, { noLocation: true })
  } catch {
    return undefined
  }
}

/**
 * Looks at a query's text, then at its shape, before Apollo does anything with it: a hook of Apollo that
 * refuses so early is answered as a fault of the server (HTTP 500).
 *
 * What has passed passes at once when it comes again. What is no text or no GraphQL is left to Apollo to tell.
 *
 * @returns a function that throws GraphQLError QUERY_TOO_LONG or QUERY_TOO_COMPLEX.
 */
export function createQueryGate(limits: Limits): QueryGate {
  const passed = new LRUCache<string, true>({
    maxSize: REMEMBERED,
    sizeCalculation: (_, text) => text.length + 1,
  })
  return (query) => {
    if (typeof query !== 'string' || passed.get(query)) return
    checkQueryText(query, limits)
    const document = parsed(query)
    if (document) checkQueryShape(document, limits)
    passed.set(query, true)
  }
}
