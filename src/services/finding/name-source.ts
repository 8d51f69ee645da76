import { createNameIndex, type NameIndex } from '../../domain/name-index.ts'
import type { GraphReader } from '../../ports/graph-store.ts'
import { keptByVersion } from '../kept-by-version.ts'

/**
 * Gives the index of the store's vocabulary, and builds it anew only when the graph has changed.
 *
 * A build that fails is forgotten, so that the next request tries again.
 */
export function createNameSource(store: GraphReader): () => Promise<NameIndex> {
  return keptByVersion(
    () => store.graphVersion(),
    () => store.vocabulary().then(createNameIndex),
  )
}
