import type { Claim, ClaimId } from '../../../domain/claim.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readOne } from '../keyed-reads.ts'
import { CLAIM, claimRow } from '../rows/claim.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'claimsById',
  text: /* cypher */ `
    MATCH (claim:Claim) WHERE claim.id IN $keys
    RETURN collect([claim.id, ${CLAIM}]) AS rows
  `,
  row: keyed(claimRow),
})

/** See `GraphReader.claimsById`. */
export function claimsById(
  connection: Neo4jConnection,
  ids: readonly ClaimId[],
): Promise<ReadonlyMap<ClaimId, Claim>> {
  return readOne(connection, query, ids)
}
