import { describe } from 'vitest'
import { openNeo4jStore } from '../../src/stores/neo4j/open-neo4j-store.ts'
import { describeGraphStore } from '../contract/graph-store.ts'
import { leaseNeo4j } from '../support/neo4j/lease.ts'
import { wipe } from '../support/neo4j/wipe.ts'

const address = await leaseNeo4j()

describe.skipIf(!address)('on a real Neo4j', () => {
  describeGraphStore('the Neo4j store', async () => {
    if (!address) throw new Error('skipped without Neo4j')
    await wipe(address)
    return openNeo4jStore(address)
  })
})
