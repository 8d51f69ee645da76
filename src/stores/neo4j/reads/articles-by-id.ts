import type { Article, ArticleId } from '../../../domain/article.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readOne } from '../keyed-reads.ts'
import { ARTICLE, articleRow } from '../rows/article.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'articlesById',
  text: /* cypher */ `
    MATCH (article:Article) WHERE article.id IN $keys
    RETURN collect([article.id, ${ARTICLE}]) AS rows
  `,
  row: keyed(articleRow),
})

/** See `GraphReader.articlesById`. */
export function articlesById(
  connection: Neo4jConnection,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, Article>> {
  return readOne(connection, query, ids)
}
