import { z } from 'zod'
import type { ArticleId } from '../../../domain/article.ts'
import { SEARCHED_ROLES } from '../../../domain/article-words.ts'
import { DEFAULT_SCOPE, scopeKeys } from '../../../domain/scope.ts'
import type { Passage } from '../../../ports/search-reads.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readOne } from '../keyed-reads.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'passagesByArticle',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      CALL (key) {
        MATCH (block:Block {articleId: key}) WHERE block.role IN $roles
        RETURN block.start AS start, CASE block.kind WHEN 'HEADING' THEN 'HEADING' ELSE 'TEXT' END AS kind,
          block.sectionId AS sectionId, block.text AS text
        UNION
        MATCH (claim:Claim {articleId: key}) WHERE claim.scope IN $scopes
        RETURN claim.quoteStart AS start, 'QUOTE' AS kind, claim.sectionId AS sectionId, claim.quote AS text
      }
      WITH start, kind, sectionId, text ORDER BY start, kind, text
      RETURN collect([kind, sectionId, text]) AS passages
    }
    RETURN collect([key, passages]) AS rows
  `,
  row: keyed(
    z.array(
      z
        .tuple([z.enum(['HEADING', 'TEXT', 'QUOTE']), z.string(), z.string()])
        .transform(([kind, sectionId, text]): Passage => ({ kind, sectionId, text })),
    ),
  ),
})

/** See `SearchReader.passagesByArticle`. */
export async function passagesByArticle(
  connection: Neo4jConnection,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, readonly Passage[]>> {
  const found = await readOne(connection, query, ids, {
    roles: SEARCHED_ROLES,
    scopes: scopeKeys(DEFAULT_SCOPE),
  })
  return new Map(ids.map((id) => [id, found.get(id) ?? []]))
}
