import type { ManagedTransaction } from 'neo4j-driver'
import { z } from 'zod'
import type { ArticleReading } from '../../../domain/article.ts'
import { conceptsNamedBy } from '../../../domain/check-reading.ts'
import type { ConceptId } from '../../../domain/concept.ts'
import type { LinkId } from '../../../domain/link.ts'
import type { FormerArticle } from '../../ingest-rules.ts'
import { ARTICLE, articleRow } from '../rows/article.ts'

const FORMER = /* cypher */ `
  OPTIONAL MATCH (article:Article {id: $id})
  RETURN CASE WHEN article IS NOT NULL THEN ${ARTICLE} END AS article,
    article.readerVersion AS readerVersion,
    COLLECT { MATCH (claim:Claim {articleId: $id}) RETURN [claim.id, claim.linkId] } AS claims,
    COLLECT { MATCH (concept:Concept) WHERE concept.id IN $concepts RETURN concept.id } AS known
`
const formerRow = z.object({
  article: articleRow.nullable(),
  readerVersion: z.string().nullable(),
  claims: z.array(z.tuple([z.string(), z.string()])),
  known: z.array(z.string()),
})

export interface BeforeIngest {
  readonly former: FormerArticle | undefined
  /** The links that the article's stored claims make. */
  readonly linkIds: readonly LinkId[]
  /** Those of the concepts that the reading names which the vocabulary has. */
  readonly known: ReadonlySet<ConceptId>
}

/** What an ingest must know before it writes, in one trip. */
export async function beforeIngest(
  transaction: ManagedTransaction,
  reading: ArticleReading,
): Promise<BeforeIngest> {
  const parameters = { id: reading.article.id, concepts: conceptsNamedBy(reading) }
  const result = await transaction.run(FORMER, parameters)
  const { article, readerVersion, claims, known } = formerRow.parse(result.records[0]?.toObject())
  return {
    former: article
      ? { article, readerVersion: readerVersion ?? '', claimIds: claims.map(([id]) => id) }
      : undefined,
    linkIds: claims.map(([, linkId]) => linkId),
    known: new Set(known),
  }
}
