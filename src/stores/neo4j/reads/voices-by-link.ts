import neo4j from 'neo4j-driver'
import { z } from 'zod'
import { type LinkVoices, MOST_QUOTES, NOBODY, VOICE_SCOPE } from '../../../domain/consensus.ts'
import type { LinkId } from '../../../domain/link.ts'
import { scopeKeys } from '../../../domain/scope.ts'
import { POLARITIES } from '../../../domain/terminology.ts'
import { voicesOf } from '../../voices.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readOne } from '../keyed-reads.ts'
import { CLAIM, claimRow } from '../rows/claim.ts'
import { readQuery } from '../run-read.ts'

const sideRow = z
  .tuple([z.enum(POLARITIES), z.number(), z.number(), z.array(claimRow)])
  .transform(([polarity, articleCount, publisherCount, claims]) => ({
    polarity,
    articleCount,
    publisherCount,
    claims,
  }))

/** The best claim of each article on each side of a link, then of each source of voices, then all in order. */
const query = readQuery({
  name: 'voicesByLink',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (claim:Claim {linkId: key}) WHERE claim.scope IN $scopes
      MATCH (article:Article {id: claim.articleId})
      WITH article, claim ORDER BY claim.weight DESC, claim.position, claim.id
      WITH article, claim.polarity AS side, head(collect(claim)) AS claim
      WITH side, claim,
        CASE WHEN article.publisher IS NULL THEN 'article ' + article.id ELSE 'publisher ' + article.publisher END AS source
      ORDER BY claim.weight DESC, claim.articleId
      WITH side, source, collect(claim) AS claims
      UNWIND range(0, size(claims) - 1) AS nth
      WITH side, source, nth > 0 AS repeated, claims[nth] AS claim
      ORDER BY repeated, claim.weight DESC, claim.articleId
      WITH side, count(*) AS articles, count(DISTINCT source) AS publishers, collect(claim)[..$most] AS claims
      RETURN collect([side, articles, publishers, [claim IN claims | ${CLAIM}]]) AS sides
    }
    RETURN collect([key, sides]) AS rows
  `,
  row: keyed(z.array(sideRow).transform(voicesOf)),
})

/** See `DisputeReads.voicesByLink`. */
export async function voicesByLink(
  connection: Neo4jConnection,
  ids: readonly LinkId[],
): Promise<ReadonlyMap<LinkId, LinkVoices>> {
  const found = await readOne(connection, query, ids, {
    scopes: scopeKeys(VOICE_SCOPE),
    most: neo4j.int(MOST_QUOTES),
  })
  return new Map(ids.map((id) => [id, found.get(id) ?? NOBODY]))
}
