import { z } from 'zod'
import type { ArticleId, Section } from '../../../domain/article.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readLists } from '../keyed-reads.ts'
import { SECTION, sectionRow } from '../rows/document.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'sectionsByArticle',
  text: /* cypher */ `
    UNWIND $keys AS key
    RETURN collect([key, COLLECT {
      MATCH (section:Section {articleId: key})
      RETURN ${SECTION} ORDER BY section.position
    }]) AS rows
  `,
  row: keyed(z.array(sectionRow)),
})

/** See `GraphReader.sectionsByArticle`. */
export function sectionsByArticle(
  connection: Neo4jConnection,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, readonly Section[]>> {
  return readLists(connection, query, ids)
}
