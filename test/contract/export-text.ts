import type { GraphStore } from '../../src/ports/graph-store.ts'
import { exportStore } from '../../src/stores/export-store.ts'

/** The whole store as `healgraph export` prints it. */
export async function exportText(store: GraphStore): Promise<string> {
  const lines: string[] = []
  for await (const record of exportStore(store)) lines.push(JSON.stringify(record))
  return lines.join('\n')
}
