import type { ManagedTransaction } from 'neo4j-driver'
import { z } from 'zod'
import { aggregateLink, type SourcedClaim } from '../../../domain/aggregate-link.ts'
import type { LinkId } from '../../../domain/link.ts'
import { CLAIM, claimRow } from '../rows/claim.ts'
import { linkProperties } from '../rows/link.ts'
import { relevanceOf } from '../rows/rank.ts'
import { SET_RANKS } from './link-ranks.ts'

const CLAIMS_OF_LINKS = /* cypher */ `
  MATCH (claim:Claim) WHERE claim.linkId IN $ids AND claim.counted
  MATCH (article:Article {id: claim.articleId})
  RETURN collect([${CLAIM}, article.publisher]) AS rows
`
const sourceRows = z.array(
  z
    .tuple([claimRow, z.string().nullable()])
    .transform(([claim, publisher]): SourcedClaim => ({ claim, publisher })),
)

const DROP_LINKS = /* cypher */ `
  MATCH ()-[link:LINKED_TO]->() WHERE link.id IN $ids
  DELETE link
`
const PUT_LINKS = /* cypher */ `
  UNWIND $links AS given
  MATCH (subject:Concept {id: given.subjectId}), (object:Concept {id: given.objectId})
  MERGE (subject)-[link:LINKED_TO {id: given.id}]->(object)
  SET link = given
  ${SET_RANKS}
`

/** Makes these links what their stored claims say; one without claims that count goes. */
export async function rebuildLinks(
  transaction: ManagedTransaction,
  linkIds: ReadonlySet<LinkId>,
): Promise<void> {
  const result = await transaction.run(CLAIMS_OF_LINKS, { ids: [...linkIds] })
  const byLink = new Map<LinkId, SourcedClaim[]>()
  for (const source of sourceRows.parse(result.records[0]?.get('rows'))) {
    const sources = byLink.get(source.claim.linkId)
    if (sources) sources.push(source)
    else byLink.set(source.claim.linkId, [source])
  }
  const links = [...byLink.values()].map(aggregateLink)
  await Promise.all([
    transaction.run(DROP_LINKS, { ids: [...linkIds].filter((id) => !byLink.has(id)) }),
    transaction.run(PUT_LINKS, {
      links: links.map((link) => ({ ...linkProperties(link), relevance: relevanceOf(link) })),
    }),
  ])
}
