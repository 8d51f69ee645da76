import type { SectionId } from '../../../domain/article.ts'
import type { Claim } from '../../../domain/claim.ts'
import type { Page } from '../../../domain/page.ts'
import { scopeKeys } from '../../../domain/scope.ts'
import type { ClaimQuery } from '../../../ports/graph-store.ts'
import { claimList } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, paged, pageOf, readPages } from '../keyed-reads.ts'
import { CLAIM, claimRow } from '../rows/claim.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'claimsBySection',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (claim:Claim {sectionId: key}) WHERE claim.scope IN $scopes
      WITH [claim.position, claim.id] AS place, claim ORDER BY place
      ${pageOf('claim', CLAIM)}
    }
    RETURN collect([key, page]) AS rows
  `,
  row: keyed(paged(claimRow)),
})

/** See `GraphReader.claimsBySection`. */
export function claimsBySection(
  connection: Neo4jConnection,
  ids: readonly SectionId[],
  { scope, page }: ClaimQuery,
): Promise<ReadonlyMap<SectionId, Page<Claim>>> {
  const list = claimList('section', { scope, page })
  return readPages(connection, query, ids, list, page, { scopes: scopeKeys(scope) })
}
