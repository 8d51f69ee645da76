import type { ManagedTransaction } from 'neo4j-driver'
import { z } from 'zod'
import type { ArticleReading } from '../../../domain/article.ts'
import { conceptsNamedBy } from '../../../domain/check-reading.ts'
import type { ConceptId } from '../../../domain/concept.ts'
import type { LinkId } from '../../../domain/link.ts'
import type { FormerArticle } from '../../ingest-rules.ts'
import type { Neo4jConnection } from '../connection.ts'
import { ARTICLE, articleRow } from '../rows/article.ts'
import { READ_CLAIM, readClaimRow } from '../rows/claim.ts'
import { readQuery, runRead } from '../run-read.ts'

/** What an ingest must know before it writes, in one trip. */
export interface BeforeIngest {
  readonly former: FormerArticle | undefined
  /** The links that the article's stored claims make. */
  readonly linkIds: readonly LinkId[]
  /** Those of the concepts that the reading names which the vocabulary has. */
  readonly known: ReadonlySet<ConceptId>
  /** The merges that the stored concepts follow. */
  readonly absorbedBy: ReadonlyMap<ConceptId, ConceptId>
  readonly decisions: number
}

const query = readQuery({
  name: 'formerArticle',
  text: /* cypher */ `
    OPTIONAL MATCH (article:Article {id: $id})
    RETURN [[
      CASE WHEN article IS NOT NULL THEN [${ARTICLE}, article.readerVersion] END,
      COLLECT {
        MATCH (claim:Claim {articleId: $id})
        RETURN [${READ_CLAIM}, claim.linkId] ORDER BY claim.position, claim.id
      },
      COLLECT {
        MATCH (section:Section {articleId: $id}) RETURN [section.id, section.heading] ORDER BY section.position
      },
      COLLECT { MATCH (concept:Concept) WHERE concept.id IN $concepts RETURN concept.id },
      COLLECT {
        MATCH (concept:Concept) WHERE concept.absorbedBy IS NOT NULL RETURN [concept.id, concept.absorbedBy]
      },
      COUNT { (:Decision) }
    ]] AS rows
  `,
  row: z
    .tuple([
      z.tuple([articleRow, z.string()]).nullable(),
      z.array(z.tuple([readClaimRow, z.string()])),
      z.array(z.tuple([z.string(), z.string()]).transform(([id, heading]) => ({ id, heading }))),
      z.array(z.string()),
      z.array(z.tuple([z.string(), z.string()])),
      z.number(),
    ])
    .transform(([article, claims, sections, known, absorbed, decisions]): BeforeIngest => {
      const read = { claims: claims.map(([claim]) => claim), sections }
      return {
        former: article ? { article: article[0], readerVersion: article[1], read } : undefined,
        linkIds: claims.map(([, linkId]) => linkId),
        known: new Set(known),
        absorbedBy: new Map(absorbed),
        decisions,
      }
    }),
})

const parametersOf = (reading: ArticleReading) => ({
  id: reading.article.id,
  concepts: conceptsNamedBy(reading),
})

export async function beforeIngest(
  transaction: ManagedTransaction,
  reading: ArticleReading,
): Promise<BeforeIngest> {
  const result = await transaction.run(query.text, parametersOf(reading))
  return theOnly(query.rows.parse(result.records[0]?.get('rows')))
}

/** Outside of a write. */
export async function formerArticle(
  connection: Neo4jConnection,
  reading: ArticleReading,
): Promise<FormerArticle | undefined> {
  return theOnly(await runRead(connection, query, parametersOf(reading))).former
}

function theOnly<T>([row]: readonly T[]): T {
  if (!row) throw new Error('the statement gave no row')
  return row
}
