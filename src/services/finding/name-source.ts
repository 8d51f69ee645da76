import { createNameIndex, type NameIndex } from '../../domain/name-index.ts'
import type { GraphReader } from '../../ports/graph-store.ts'

/**
 * Gives the index of the store's vocabulary, and builds it anew only when the graph has changed.
 *
 * A build that fails is forgotten, so that the next request tries again.
 */
export function createNameSource(store: GraphReader): () => Promise<NameIndex> {
  let built: { readonly version: string; readonly index: Promise<NameIndex> } | undefined
  return async () => {
    const graphVersion = await store.graphVersion()
    if (built?.version === graphVersion) return built.index
    const current = { version: graphVersion, index: store.vocabulary().then(createNameIndex) }
    current.index.catch(() => {
      if (built === current) built = undefined
    })
    built = current
    return current.index
  }
}
