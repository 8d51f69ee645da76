import type { Article } from '../../../domain/article.ts'
import type { ConceptId } from '../../../domain/concept.ts'
import type { Page, PageRequest } from '../../../domain/page.ts'
import { ARTICLES_OF_CONCEPT } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, paged, pageOf, readPages } from '../keyed-reads.ts'
import { ARTICLE, articleRow } from '../rows/article.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'articlesByConcept',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (:Concept {id: key})<-[mentions:MENTIONS]-(article:Article)
      WHERE article.status <> 'WITHDRAWN'
      WITH article, sum(mentions.count) AS count
      WITH [0 - count, article.id] AS place, article ORDER BY place
      ${pageOf('article', ARTICLE)}
    }
    RETURN collect([key, page]) AS rows
  `,
  row: keyed(paged(articleRow)),
})

/** See `GraphReader.articlesByConcept`. */
export function articlesByConcept(
  connection: Neo4jConnection,
  ids: readonly ConceptId[],
  page: PageRequest,
): Promise<ReadonlyMap<ConceptId, Page<Article>>> {
  return readPages(connection, query, ids, ARTICLES_OF_CONCEPT, page)
}
