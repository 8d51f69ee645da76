import { LRUCache } from 'lru-cache'
import type { Limits } from '../limits.ts'

/** What Apollo asks of a place to keep queries by their hash. */
export interface PersistedQueries {
  get(key: string): Promise<string | undefined>
  set(key: string, query: string): Promise<void>
  delete(key: string): Promise<boolean>
}

/** Apollo's own, before each hash. */
const PREFIX = 'apq:'

export interface PersistedQueryOptions {
  /** Held from the start and always, by hash. */
  readonly operations: ReadonlyMap<string, string>
  /** Takes none from clients. */
  readonly trustedOnly: boolean
}

/** Queries that clients may name by their hash from then on; bounded, those that were not asked for longest go first. */
export function createPersistedQueries(
  { persistedQueries, persistedBytes }: Limits,
  { operations, trustedOnly }: PersistedQueryOptions,
): PersistedQueries {
  const sent = new LRUCache<string, string>({
    max: persistedQueries,
    maxSize: persistedBytes,
    // A string of JavaScript takes one or two bytes a character.
    sizeCalculation: (query, key) => 2 * (query.length + key.length),
  })
  return {
    get: async (key) => operations.get(key.slice(PREFIX.length)) ?? sent.get(key),
    async set(key, query) {
      if (!trustedOnly) sent.set(key, query)
    },
    delete: async (key) => sent.delete(key),
  }
}
