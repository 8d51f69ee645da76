import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { Claim } from '../../../domain/claim.ts'
import { INTENT_RULES, type RelatedIntent } from '../../../domain/related/related.ts'
import { DEFAULT_SCOPE, scopeKeys } from '../../../domain/scope.ts'
import type { WantedClaims } from '../../../ports/related-reads.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed } from '../keyed-reads.ts'
import { CLAIM, claimRow } from '../rows/claim.ts'
import { readQuery, runRead } from '../run-read.ts'

const query = readQuery({
  name: 'relatedClaims',
  text: /* cypher */ `
    UNWIND $wanted AS wanted
    CALL (wanted) {
      MATCH (claim:Claim {articleId: wanted.articleId})
      WHERE claim.scope IN $scopes
      WITH claim, claim.subjectId IN wanted.conceptIds AS subjectNamed, claim.objectId IN wanted.conceptIds AS objectNamed
      WHERE subjectNamed OR objectNamed
      WITH claim ORDER BY claim.relation IN $relations AND objectNamed DESC, subjectNamed AND objectNamed DESC,
        claim.weight DESC, claim.position, claim.id
      LIMIT $most
      RETURN collect(${CLAIM}) AS claims
    }
    RETURN collect([wanted.key, claims]) AS rows
  `,
  row: keyed(z.array(claimRow)),
})

/** See `RelatedReads.relatedClaims`. */
export async function relatedClaims(
  connection: Neo4jConnection,
  wanted: readonly WantedClaims[],
  intent: RelatedIntent,
  most: number,
): Promise<ReadonlyMap<string, readonly Claim[]>> {
  if (wanted.length === 0) return new Map()
  return new Map(
    await runRead(connection, query, {
      wanted,
      relations: INTENT_RULES[intent].relations ?? [],
      scopes: scopeKeys(DEFAULT_SCOPE),
      most: neo4j.int(most),
    }),
  )
}
