import type { ArticleId } from '../../../domain/article.ts'
import type { Page } from '../../../domain/page.ts'
import type { ArticleMention, GraphReader } from '../../../ports/graph-store.ts'
import { mentionList } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, paged, pageOf, readPages } from '../keyed-reads.ts'
import { mentionRow } from '../rows/mention.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'mentionsByArticle',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (:Article {id: key})-[mentions:MENTIONS]->(concept:Concept)
      WHERE $types IS NULL OR concept.type IN $types
      WITH concept, sum(mentions.count) AS count
      WITH [0 - count, concept.id] AS place, [concept.id, count] AS mention ORDER BY place
      ${pageOf('mention', 'mention')}
    }
    RETURN collect([key, page]) AS rows
  `,
  row: keyed(paged(mentionRow)),
})

/** See `GraphReader.mentionsByArticle`. */
export function mentionsByArticle(
  connection: Neo4jConnection,
  ids: readonly ArticleId[],
  request: Parameters<GraphReader['mentionsByArticle']>[1],
): Promise<ReadonlyMap<ArticleId, Page<ArticleMention>>> {
  const types = request.types ?? null
  return readPages(connection, query, ids, mentionList(request), request.page, { types })
}
