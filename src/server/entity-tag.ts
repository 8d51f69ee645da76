import type { FastifyRequest } from 'fastify'
import { API_VERSION } from '../graphql/version.ts'
import type { GraphReader } from '../ports/graph-store.ts'

/**
 * The `ETag` of whatever is made of the graph alone, by its version.
 *
 * Weak, since the same answer is also sent compressed. The time tells apart two stores that count alike.
 */
export async function etagOf(store: GraphReader): Promise<string> {
  const { graphVersion, lastIngestAt } = await store.meta()
  const time = lastIngestAt === null ? 0 : Date.parse(lastIngestAt)
  return `W/"${API_VERSION}-${graphVersion}-${time.toString(36)}"`
}

/** Whether the client has it already. */
export const isKnown = ({ headers }: FastifyRequest, etag: string): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((known) => [etag, '*'].includes(known.trim()))
