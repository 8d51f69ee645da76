import { z } from 'zod'
import type { ArticleId } from '../../../domain/article.ts'
import type { Tension } from '../../../domain/tension.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readLists } from '../keyed-reads.ts'
import { TENSION, tensionRow } from '../rows/document.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'tensionsByArticle',
  text: /* cypher */ `
    UNWIND $keys AS key
    RETURN collect([key, COLLECT {
      MATCH (tension:Tension {articleId: key})
      RETURN ${TENSION} ORDER BY tension.position
    }]) AS rows
  `,
  row: keyed(z.array(tensionRow)),
})

/** See `DisputeReads.tensionsByArticle`. */
export function tensionsByArticle(
  connection: Neo4jConnection,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, readonly Tension[]>> {
  return readLists(connection, query, ids)
}
