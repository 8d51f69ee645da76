import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { StoredTerm } from '../../../domain/candidates.ts'
import type { Neo4jConnection } from '../connection.ts'
import { UNKNOWN_TERM, unknownTermRow } from '../rows/document.ts'
import { readQuery, runRead } from '../run-read.ts'

const BATCH = 500
const TIMEOUT_MS = 30_000

const query = readQuery({
  name: 'streamUnknownTerms',
  text: /* cypher */ `
    MATCH (article:Article)
    WHERE article.id > $after AND article.status <> 'WITHDRAWN' AND EXISTS { (:UnknownTerm {articleId: article.id}) }
    WITH article ORDER BY article.id LIMIT $batch
    MATCH (term:UnknownTerm {articleId: article.id})
    WITH article, term ORDER BY article.id, term.position
    RETURN collect([article.id, ${UNKNOWN_TERM}]) AS rows
  `,
  row: z
    .tuple([z.string(), unknownTermRow])
    .transform(([articleId, term]): StoredTerm => ({ articleId, ...term })),
})

/** See `GraphReader.streamUnknownTerms`; those of some articles at a time. */
export async function* streamUnknownTerms(connection: Neo4jConnection): AsyncGenerator<StoredTerm> {
  for (let after = ''; ; ) {
    const terms = await runRead(connection, query, { after, batch: neo4j.int(BATCH) }, TIMEOUT_MS)
    yield* terms
    const last = terms.at(-1)
    if (!last) return
    after = last.articleId
  }
}
