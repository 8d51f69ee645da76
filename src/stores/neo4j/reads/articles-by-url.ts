import type { Article } from '../../../domain/article.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readOne } from '../keyed-reads.ts'
import { ARTICLE, articleRow } from '../rows/article.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'articlesByUrl',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (article:Article {url: key})
      RETURN article ORDER BY article.id LIMIT 1
    }
    RETURN collect([key, ${ARTICLE}]) AS rows
  `,
  row: keyed(articleRow),
})

/** See `GraphReader.articlesByUrl`. */
export function articlesByUrl(
  connection: Neo4jConnection,
  urls: readonly string[],
): Promise<ReadonlyMap<string, Article>> {
  return readOne(connection, query, urls)
}
