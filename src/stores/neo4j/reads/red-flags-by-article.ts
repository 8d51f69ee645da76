import { z } from 'zod'
import type { ArticleId, RedFlag } from '../../../domain/article.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readLists } from '../keyed-reads.ts'
import { RED_FLAG, redFlagRow } from '../rows/document.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'redFlagsByArticle',
  text: /* cypher */ `
    UNWIND $keys AS key
    RETURN collect([key, COLLECT {
      MATCH (redFlag:RedFlag {articleId: key})
      RETURN ${RED_FLAG} ORDER BY redFlag.position, redFlag.id
    }]) AS rows
  `,
  row: keyed(z.array(redFlagRow)),
})

/** See `GraphReader.redFlagsByArticle`. */
export function redFlagsByArticle(
  connection: Neo4jConnection,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, readonly RedFlag[]>> {
  return readLists(connection, query, ids)
}
