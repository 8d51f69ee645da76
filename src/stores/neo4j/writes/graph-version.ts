import type { ManagedTransaction } from 'neo4j-driver'

const BUMP = /* cypher */ `
  MATCH (graph:Healgraph {id: 'graph'})
  SET graph.graphVersion = graph.graphVersion + 1, graph.lastIngestAt = coalesce($ingestAt, graph.lastIngestAt)
`

/** Counts the graph's version up; the last step of every write that changes something. */
export async function bumpGraphVersion(
  transaction: ManagedTransaction,
  ingestAt: string | null,
): Promise<void> {
  await transaction.run(BUMP, { ingestAt })
}
