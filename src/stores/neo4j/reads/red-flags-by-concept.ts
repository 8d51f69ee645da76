import { z } from 'zod'
import type { RedFlag } from '../../../domain/article.ts'
import type { ConceptId } from '../../../domain/concept.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readLists } from '../keyed-reads.ts'
import { RED_FLAG, redFlagRow } from '../rows/document.ts'
import { readQuery } from '../run-read.ts'
import { LEADING_ARTICLES } from './leading-articles.ts'

const query = readQuery({
  name: 'redFlagsByConcept',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      ${LEADING_ARTICLES}
      MATCH (redFlag:RedFlag {articleId: articleId})
      WITH redFlag ORDER BY claims DESC, articleId, redFlag.position, redFlag.id
      RETURN collect(${RED_FLAG}) AS redFlags
    }
    RETURN collect([key, redFlags]) AS rows
  `,
  row: keyed(z.array(redFlagRow)),
})

/** See `GraphReader.redFlagsByConcept`. */
export function redFlagsByConcept(
  connection: Neo4jConnection,
  ids: readonly ConceptId[],
): Promise<ReadonlyMap<ConceptId, readonly RedFlag[]>> {
  return readLists(connection, query, ids)
}
