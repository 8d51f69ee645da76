import { z } from 'zod'
import type { Claim } from '../../../domain/claim.ts'
import type { Page } from '../../../domain/page.ts'
import type { AllClaimsQuery } from '../../../ports/claim-reads.ts'
import { allClaimsList, toPage } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { pageParameters } from '../keyed-reads.ts'
import { CLAIM, claimRow } from '../rows/claim.ts'
import { readQuery, runRead } from '../run-read.ts'
import { askedParameters, CLAIM_ASKED } from './claim-bounds.ts'

const AFTER = /* cypher */ `
  ($after IS NULL OR claim.articleId > $after[0] OR claim.articleId = $after[0]
    AND (claim.position > $after[1] OR claim.position = $after[1] AND claim.id > $after[2]))`

/**
 * Counts without sorting, and reads no more than the page: the list may be as long as the graph.
 *
 * @param match binds `claim`.
 */
const query = (name: string, match: string) =>
  readQuery({
    name,
    text: /* cypher */ `
      CALL () {
        ${match} WHERE ${CLAIM_ASKED}
        WITH DISTINCT claim
        RETURN count(*) AS total, count(CASE WHEN ${AFTER} THEN 1 END) AS remaining
      }
      CALL () {
        ${match} WHERE claim.articleId >= $from AND ${CLAIM_ASKED} AND ${AFTER}
        WITH DISTINCT claim ORDER BY claim.articleId, claim.position, claim.id LIMIT $first
        RETURN collect(${CLAIM}) AS claims
      }
      RETURN [[total, remaining, claims]] AS rows
    `,
    row: z.tuple([z.number(), z.number(), z.array(claimRow)]),
  })

const ALL = query('claims', 'MATCH (claim:Claim)')
const ABOUT = query('claimsAbout', 'MATCH (:Concept {id: $conceptId})<-[:SUBJECT|OBJECT]-(claim:Claim)')

/** See `ClaimReads.claims`. */
export async function claims(connection: Neo4jConnection, asked: AllClaimsQuery): Promise<Page<Claim>> {
  const list = allClaimsList(asked)
  const place = pageParameters(list, asked.page)
  const { conceptId } = asked
  const about = conceptId === undefined ? {} : { conceptId }
  const parameters = { ...askedParameters(asked), ...place, ...about, from: place.after?.[0] ?? '' }
  const [[total, remaining, found] = [0, 0, []]] = await runRead(
    connection,
    conceptId === undefined ? ALL : ABOUT,
    parameters,
  )
  return toPage(list, {
    total,
    remaining,
    entries: found.map((claim) => [[claim.articleId, claim.position, claim.id], claim]),
  })
}
