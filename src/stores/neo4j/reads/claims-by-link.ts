import type { Claim } from '../../../domain/claim.ts'
import type { LinkId } from '../../../domain/link.ts'
import type { Page } from '../../../domain/page.ts'
import type { ClaimQuery } from '../../../ports/graph-store.ts'
import { claimList } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, paged, pageOf, readPages } from '../keyed-reads.ts'
import { CLAIM, claimRow } from '../rows/claim.ts'
import { readQuery } from '../run-read.ts'
import { askedParameters, CLAIM_ASKED } from './claim-bounds.ts'

const statement = readQuery({
  name: 'claimsByLink',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (claim:Claim {linkId: key}) WHERE ${CLAIM_ASKED}
      WITH [0 - claim.weight, claim.articleId, claim.position, claim.id] AS place, claim ORDER BY place
      ${pageOf('claim', CLAIM)}
    }
    RETURN collect([key, page]) AS rows
  `,
  row: keyed(paged(claimRow)),
})

/** See `GraphReader.claimsByLink`. */
export function claimsByLink(
  connection: Neo4jConnection,
  ids: readonly LinkId[],
  query: ClaimQuery,
): Promise<ReadonlyMap<LinkId, Page<Claim>>> {
  const list = claimList('link', query)
  return readPages(connection, statement, ids, list, query.page, askedParameters(query))
}
