import type { ArticleId } from '../../../domain/article.ts'
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
  name: 'claimsByArticle',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (claim:Claim {articleId: key}) WHERE claim.scope IN $scopes
      WITH [claim.position, claim.id] AS place, claim ORDER BY place
      ${pageOf('claim', CLAIM)}
    }
    RETURN collect([key, page]) AS rows
  `,
  row: keyed(paged(claimRow)),
})

/** See `GraphReader.claimsByArticle`. */
export function claimsByArticle(
  connection: Neo4jConnection,
  ids: readonly ArticleId[],
  { scope, page }: ClaimQuery,
): Promise<ReadonlyMap<ArticleId, Page<Claim>>> {
  const list = claimList('article', { scope, page })
  return readPages(connection, query, ids, list, page, { scopes: scopeKeys(scope) })
}
