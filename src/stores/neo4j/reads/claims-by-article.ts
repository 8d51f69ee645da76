import type { ArticleId } from '../../../domain/article.ts'
import type { Claim } from '../../../domain/claim.ts'
import type { Page } from '../../../domain/page.ts'
import type { ClaimQuery } from '../../../ports/graph-store.ts'
import { claimList } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, paged, pageOf, readPages } from '../keyed-reads.ts'
import { CLAIM, claimRow } from '../rows/claim.ts'
import { readQuery } from '../run-read.ts'
import { askedParameters, CLAIM_ASKED } from './claim-bounds.ts'

const statement = readQuery({
  name: 'claimsByArticle',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (claim:Claim {articleId: key}) WHERE ${CLAIM_ASKED}
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
  query: ClaimQuery,
): Promise<ReadonlyMap<ArticleId, Page<Claim>>> {
  const list = claimList('article', query)
  return readPages(connection, statement, ids, list, query.page, askedParameters(query))
}
