import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import type { GraphChange } from '../../../ports/graph-changes.ts'

const RECORD = /* cypher */ `
  MATCH (graph:Healgraph {id: 'graph'})
  WITH graph, graph.graphVersion AS before
  SET graph.graphVersion = before + size($changes), graph.lastIngestAt = coalesce($ingestAt, graph.lastIngestAt)
  WITH before
  UNWIND range(0, size($changes) - 1) AS i
  CREATE (change:Change)
  SET change = $changes[i], change.graphVersion = before + i + 1
`

/**
 * Counts the graph's version up by each of these changes, and keeps what made it; the last step of every write
 * that changes something.
 */
export async function recordChanges(
  transaction: ManagedTransaction,
  changes: readonly Omit<GraphChange, 'graphVersion'>[],
): Promise<void> {
  const ingestAt = changes.findLast(({ kind }) => kind === 'ARTICLE')?.at ?? null
  await transaction.run(RECORD, { ingestAt, changes: changes.map(changeProperties) })
}

function changeProperties({
  kind,
  at,
  article,
  by,
}: Omit<GraphChange, 'graphVersion'>): Record<string, unknown> {
  const counts = Object.entries(article?.claims ?? {}).map(([name, count]) => [name, neo4j.int(count)])
  return {
    kind,
    at,
    ...(article
      ? { articleId: article.id, fromVersion: neo4j.int(article.from), toVersion: neo4j.int(article.to) }
      : {}),
    ...by,
    ...Object.fromEntries(counts),
  }
}
