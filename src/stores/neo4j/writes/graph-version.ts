import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import type { GraphChange } from '../../../ports/graph-changes.ts'

const RECORD = /* cypher */ `
  MATCH (graph:Healgraph {id: 'graph'})
  SET graph.graphVersion = graph.graphVersion + 1, graph.lastIngestAt = coalesce($ingestAt, graph.lastIngestAt)
  CREATE (change:Change)
  SET change = $change, change.graphVersion = graph.graphVersion
`

/** Counts the graph's version up, and keeps what made it; the last step of every write that changes something. */
export async function recordChange(
  transaction: ManagedTransaction,
  { kind, at, article }: Omit<GraphChange, 'graphVersion'>,
): Promise<void> {
  const counts = Object.entries(article?.claims ?? {}).map(([name, count]) => [name, neo4j.int(count)])
  const change = {
    kind,
    at,
    ...(article
      ? { articleId: article.id, fromVersion: neo4j.int(article.from), toVersion: neo4j.int(article.to) }
      : {}),
    ...Object.fromEntries(counts),
  }
  await transaction.run(RECORD, { ingestAt: kind === 'ARTICLE' ? at : null, change })
}
