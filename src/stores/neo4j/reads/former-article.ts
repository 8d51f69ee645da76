import type { ManagedTransaction } from 'neo4j-driver'
import { z } from 'zod'
import type { ArticleId, ArticleReading } from '../../../domain/article.ts'
import { conceptsNamedBy } from '../../../domain/check-reading.ts'
import type { ConceptId } from '../../../domain/concept.ts'
import type { FormerArticle } from '../../ingest-rules.ts'
import type { Neo4jConnection } from '../connection.ts'
import { ARTICLE, articleRow } from '../rows/article.ts'
import { READ_CLAIM, readClaimRow } from '../rows/claim.ts'
import { readQuery, runRead } from '../run-read.ts'

/** What an ingest must know before it writes, in one trip. */
export interface BeforeIngest {
  readonly former: ReadonlyMap<ArticleId, FormerArticle>
  /** Those of the concepts that the readings name which the vocabulary has. */
  readonly known: ReadonlySet<ConceptId>
  /** The merges that the stored concepts follow. */
  readonly absorbedBy: ReadonlyMap<ConceptId, ConceptId>
  readonly decisions: number
}

const formerArticles = readQuery({
  name: 'formerArticles',
  text: /* cypher */ `
    UNWIND $ids AS id
    MATCH (article:Article {id: id})
    RETURN collect([
      ${ARTICLE},
      article.readerVersion,
      COLLECT {
        MATCH (claim:Claim {articleId: article.id}) RETURN ${READ_CLAIM} ORDER BY claim.position, claim.id
      },
      COLLECT {
        MATCH (section:Section {articleId: article.id})
        RETURN [section.id, section.heading] ORDER BY section.position
      }
    ]) AS rows
  `,
  row: z
    .tuple([
      articleRow,
      z.string(),
      z.array(readClaimRow),
      z.array(z.tuple([z.string(), z.string()]).transform(([id, heading]) => ({ id, heading }))),
    ])
    .transform(
      ([article, readerVersion, claims, sections]): FormerArticle => ({
        article,
        readerVersion,
        read: { claims, sections },
      }),
    ),
})

const vocabularyInForce = readQuery({
  name: 'vocabularyInForce',
  text: /* cypher */ `
    RETURN [[
      COLLECT { UNWIND $concepts AS id MATCH (concept:Concept {id: id}) RETURN concept.id },
      COLLECT {
        MATCH (concept:Concept) WHERE concept.absorbedBy IS NOT NULL RETURN [concept.id, concept.absorbedBy]
      },
      COUNT { (:Decision) }
    ]] AS rows
  `,
  row: z.tuple([z.array(z.string()), z.array(z.tuple([z.string(), z.string()])), z.number()]),
})

export async function beforeIngest(
  transaction: ManagedTransaction,
  readings: readonly ArticleReading[],
): Promise<BeforeIngest> {
  const [articles, vocabulary] = await Promise.all([
    transaction.run(formerArticles.text, { ids: readings.map(({ article }) => article.id) }),
    transaction.run(vocabularyInForce.text, { concepts: [...new Set(readings.flatMap(conceptsNamedBy))] }),
  ])
  const former = formerArticles.rows.parse(articles.records[0]?.get('rows'))
  const [row] = vocabularyInForce.rows.parse(vocabulary.records[0]?.get('rows'))
  if (!row) throw new Error('the statement gave no row')
  const [known, absorbed, decisions] = row
  return {
    former: new Map(former.map((each) => [each.article.id, each])),
    known: new Set(known),
    absorbedBy: new Map(absorbed),
    decisions,
  }
}

/** Outside of a write. */
export async function formerArticle(
  connection: Neo4jConnection,
  { article }: ArticleReading,
): Promise<FormerArticle | undefined> {
  const [former] = await runRead(connection, formerArticles, { ids: [article.id] })
  return former
}
