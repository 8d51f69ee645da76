import { describe } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { openNeo4jStore } from '../../src/stores/neo4j/open-neo4j-store.ts'
import { leaseNeo4j } from '../support/neo4j/lease.ts'
import { wipe } from '../support/neo4j/wipe.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { describeEditing } from './editing.ts'
import { describeIngesting } from './ingesting.ts'

const neo4j = await leaseNeo4j()

async function openEmptyNeo4j(): Promise<GraphStore> {
  if (!neo4j) throw new Error('skipped without Neo4j')
  await wipe(neo4j)
  // Reading an article holds this process meanwhile, longest on a machine that is busy with other tests.
  const times = { ...neo4j.times, connectMs: 30_000, poolMs: 30_000 }
  return openNeo4jStore({ ...neo4j, times })
}

describeEditing('SQLite', openEmbedded)
describeIngesting('SQLite', openEmbedded)
// Each test wipes it and loads a vocabulary, which takes seconds on a machine that is busy with other tests.
describe.skipIf(!neo4j)('a real Neo4j', { timeout: 120_000 }, () => {
  describeEditing('Neo4j', openEmptyNeo4j)
  describeIngesting('Neo4j', openEmptyNeo4j)
})
