import type { Article } from '../../../domain/article.ts'
import { EMPTY_PAGE, type Page } from '../../../domain/page.ts'
import type { GraphReader } from '../../../ports/graph-store.ts'
import { articleList } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { paged, pageFrom, pageOf, pageParameters } from '../keyed-reads.ts'
import { ARTICLE, articleRow } from '../rows/article.ts'
import { readQuery, runRead } from '../run-read.ts'

const query = readQuery({
  name: 'articles',
  text: /* cypher */ `
    CALL () {
      MATCH (article:Article) WHERE article.status IN $status
      WITH [article.sortTitle, article.id] AS place, article ORDER BY place
      ${pageOf('article', ARTICLE)}
    }
    RETURN [page] AS rows
  `,
  row: paged(articleRow),
})

/** See `GraphReader.articles`. */
export async function articles(
  connection: Neo4jConnection,
  request: Parameters<GraphReader['articles']>[0],
): Promise<Page<Article>> {
  const list = articleList(request)
  const [row] = await runRead(connection, query, {
    status: request.status,
    ...pageParameters(list, request.page),
  })
  return row ? pageFrom(list, row) : EMPTY_PAGE
}
