import type { GraphStore } from '../../src/ports/graph-store.ts'
import { openNeo4jStore } from '../../src/stores/neo4j/open-neo4j-store.ts'
import { leaseNeo4j } from './neo4j/lease.ts'
import { wipe } from './neo4j/wipe.ts'
import { openEmbedded } from './open-embedded.ts'

export interface StoreKind {
  readonly name: string
  /** Whether there is no such store on this machine. */
  readonly skip: boolean
  /** Opens it empty. */
  readonly open: () => Promise<GraphStore>
}

/** Both stores, for a test file that asks the same of each; it has the Neo4j of the run to itself until it ends. */
export async function bothStores(): Promise<readonly StoreKind[]> {
  const neo4j = await leaseNeo4j()
  return [
    { name: 'the embedded store', skip: false, open: openEmbedded },
    {
      name: 'Neo4j',
      skip: neo4j === undefined,
      open: async () => {
        if (!neo4j) throw new Error('skipped without Neo4j')
        await wipe(neo4j)
        return openNeo4jStore(neo4j)
      },
    },
  ]
}
