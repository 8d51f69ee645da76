import { z } from 'zod'
import type { ConceptId } from '../../../domain/concept.ts'
import type { Tension } from '../../../domain/tension.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readLists } from '../keyed-reads.ts'
import { TENSION, tensionRow } from '../rows/document.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'tensionsByConcept',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (:Concept {id: key})<-[:SUBJECT|OBJECT]-(claim:Claim {counted: true})
      WITH claim.articleId AS articleId, count(DISTINCT claim) AS claims
      WHERE EXISTS { (:RedFlag {articleId: articleId}) }
      WITH articleId, claims ORDER BY claims DESC, articleId LIMIT 5
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
