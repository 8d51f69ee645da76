import type { GraphStore } from '../ports/graph-store.ts'
import { addedLabels } from '../services/editing/stored-decisions.ts'
import { warmUp } from '../services/warm-up/warm-up.ts'
import { failureLine } from './ingest-report-text.ts'
import type { CommandIo } from './io.ts'
import { openReader } from './open-reader.ts'
import { type SeedMode, seedGraph } from './seed.ts'

/**
 * Makes the vocabulary and, where wanted, the seed be there, and the store quick to answer; tells how far
 * it is on `io.stderr`.
 */
export async function prepareGraph(
  store: GraphStore,
  mode: SeedMode,
  io: CommandIo,
  signal: AbortSignal,
): Promise<void> {
  const reader = openReader(await addedLabels(store))
  await store.loadVocabulary(reader.concepts)
  const report = await seedGraph({ store, reader, io, mode, signal })
  for (const failure of report?.failed ?? []) io.stderr.write(`healgraph: ${failureLine(failure)}\n`)
  // The embedded store plans in no time.
  if (store.kind === 'neo4j') await warmUp(store).catch(() => undefined)
}
