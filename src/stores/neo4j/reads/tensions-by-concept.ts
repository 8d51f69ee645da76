import { z } from 'zod'
import type { ConceptId } from '../../../domain/concept.ts'
import type { Tension } from '../../../domain/tension.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readLists } from '../keyed-reads.ts'
import { TENSION, tensionRow } from '../rows/document.ts'
import { readQuery } from '../run-read.ts'
import { LEADING_ARTICLES } from './leading-articles.ts'

const query = readQuery({
  name: 'tensionsByConcept',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      ${LEADING_ARTICLES}
      MATCH (tension:Tension {articleId: articleId})
      WITH tension ORDER BY claims DESC, articleId, tension.position
      RETURN collect(${TENSION}) AS tensions
    }
    RETURN collect([key, tensions]) AS rows
  `,
  row: keyed(z.array(tensionRow)),
})

/** See `DisputeReads.tensionsByConcept`. */
export function tensionsByConcept(
  connection: Neo4jConnection,
  ids: readonly ConceptId[],
): Promise<ReadonlyMap<ConceptId, readonly Tension[]>> {
  return readLists(connection, query, ids)
}
