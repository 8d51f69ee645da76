import { GraphQLError } from 'graphql'
import type { QueryGate } from '../graphql/limits/query-gate.ts'

/**
 * Lets pass the operations that the server holds, sign by sign, and no other.
 *
 * A request that names one by its hash alone has no text to look at; the server knows no other hash.
 */
export function createTrustedGate(operations: ReadonlyMap<string, string>): QueryGate {
  const trusted = new Set(operations.values())
  return (query) => {
    if (query === undefined || (typeof query === 'string' && trusted.has(query))) return
    throw new GraphQLError('This server answers the operations that it holds, and no other.', {
      extensions: { code: 'QUERY_NOT_TRUSTED', http: { status: 400 } },
    })
  }
}
