import type { Claim } from '../../../domain/claim.ts'
import type { LinkId } from '../../../domain/link.ts'
import type { Page } from '../../../domain/page.ts'
import { scopeKeys } from '../../../domain/scope.ts'
import type { ClaimQuery } from '../../../ports/graph-store.ts'
import { claimList } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, paged, pageOf, readPages } from '../keyed-reads.ts'
import { CLAIM, claimRow } from '../rows/claim.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'claimsByLink',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (claim:Claim {linkId: key}) WHERE claim.scope IN $scopes
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
  { scope, page }: ClaimQuery,
): Promise<ReadonlyMap<LinkId, Page<Claim>>> {
  const list = claimList('link', { scope, page })
  return readPages(connection, query, ids, list, page, { scopes: scopeKeys(scope) })
}
