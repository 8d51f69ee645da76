import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { ArticleId } from '../../../domain/article.ts'
import { diffClaims, NO_CLAIMS, type VersionClaims } from '../../../domain/diff-claims.ts'
import type { ArticleDiff } from '../../../ports/graph-changes.ts'
import { fromKeptClaims } from '../../ingest-rules.ts'
import type { Neo4jConnection } from '../connection.ts'
import { READ_CLAIM, readClaimRow } from '../rows/claim.ts'
import { readQuery, runRead } from '../run-read.ts'

const query = readQuery({
  name: 'articleDiff',
  text: /* cypher */ `
    MATCH (article:Article {id: $id})
    RETURN [[
      article.version,
      COLLECT {
        MATCH (article)-[:HAS_VERSION]->(former:ArticleVersion)
        WHERE former.version IN $versions AND former.claims IS NOT NULL
        RETURN [former.version, former.claims]
      },
      COLLECT {
        MATCH (claim:Claim {articleId: $id}) RETURN ${READ_CLAIM} ORDER BY claim.position, claim.id
      },
      COLLECT {
        MATCH (section:Section {articleId: $id}) RETURN [section.id, section.heading] ORDER BY section.position
      }
    ]] AS rows
  `,
  row: z.tuple([
    z.number(),
    z.array(z.tuple([z.number(), z.string().transform(fromKeptClaims)])),
    z.array(readClaimRow),
    z.array(z.tuple([z.string(), z.string()]).transform(([id, heading]) => ({ id, heading }))),
  ]),
})

/** See `GraphReader.articleDiff`. */
export async function articleDiff(
  connection: Neo4jConnection,
  articleId: ArticleId,
  from: number,
  to: number,
): Promise<ArticleDiff | null> {
  const versions = [from, to].map((version) => neo4j.int(version))
  const [row] = await runRead(connection, query, { id: articleId, versions })
  if (!row) return null
  const [current, former, claims, sections] = row
  const kept = new Map<number, VersionClaims>([[0, NO_CLAIMS], ...former, [current, { claims, sections }]])
  const [before, after] = [kept.get(from), kept.get(to)]
  return before && after ? { articleId, from, to, changes: diffClaims(before, after) } : null
}
