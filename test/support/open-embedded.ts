import type { GraphStore } from '../../src/ports/graph-store.ts'
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts'

/** An empty embedded store that keeps nothing. */
export async function openEmbedded(): Promise<GraphStore> {
  return openSqliteStore({ file: ':memory:' })
}
