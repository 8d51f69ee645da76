import type { ConceptId } from '../../domain/concept.ts'
import type { Loaders } from '../loaders.ts'
import type { ConceptMapper } from '../mappers.ts'

/** The graph names something that it does not hold: a fault of the store, not of the caller. */
function present<T>(found: T | Error | null, id: string): T {
  if (found === null) throw new Error(`The graph names ${id}, which the store does not hold`)
  if (found instanceof Error) throw found
  return found
}

/** A value that the graph promises to hold, because another value names it. */
export async function loadHeld<T>(loader: { load(id: string): Promise<T | null> }, id: string): Promise<T> {
  return present(await loader.load(id), id)
}

export async function loadConcepts(loaders: Loaders, ids: readonly string[]): Promise<ConceptMapper[]> {
  const found = await loaders.concept.loadMany(ids)
  return found.map((concept, i) => present(concept, ids[i] ?? ''))
}

/** Those of these concepts that the graph holds: its vocabulary may be older than the reader's. */
export async function heldConcepts(
  ids: readonly ConceptId[],
  loaders: Loaders,
): Promise<ReadonlySet<ConceptId>> {
  const found = await loaders.concept.loadMany(ids)
  return new Set(ids.filter((_, i) => found[i] !== null && !(found[i] instanceof Error)))
}
