import { z } from 'zod'
import type { ArticleId, Teaser } from '../../../domain/article.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readLists } from '../keyed-reads.ts'
import { TEASER, teaserRow } from '../rows/document.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'teasersByArticle',
  text: /* cypher */ `
    UNWIND $keys AS key
    RETURN collect([key, COLLECT {
      MATCH (teaser:Teaser {articleId: key})
      RETURN ${TEASER} ORDER BY teaser.position
    }]) AS rows
  `,
  row: keyed(z.array(teaserRow)),
})

/** See `GraphReader.teasersByArticle`. */
export function teasersByArticle(
  connection: Neo4jConnection,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, readonly Teaser[]>> {
  return readLists(connection, query, ids)
}
