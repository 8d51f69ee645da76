import type { ManagedTransaction } from 'neo4j-driver'
import { z } from 'zod'
import { aggregateLinks, type SourcedClaim } from '../../../domain/aggregate-link.ts'
import { joinLinks } from '../../../domain/join-links.ts'
import type { LinkId } from '../../../domain/link.ts'
import type { CountedLink } from '../../../domain/link-tally.ts'
import type { LinkChanges } from '../../link-changes.ts'
import { CLAIM, claimRow } from '../rows/claim.ts'
import { COUNTED_LINK, countedLinkRow } from '../rows/link.ts'
import { putLinks } from './put-links.ts'
import { SEEK_LINK } from './seek-link.ts'

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

const STORED_LINKS = /* cypher */ `
  UNWIND $ids AS id
  MATCH ()-[link:LINKED_TO {id: id}]->() ${SEEK_LINK}
  RETURN collect(${COUNTED_LINK}) AS rows
`
const storedRows = z.array(countedLinkRow)

const DROP_LINKS = /* cypher */ `
  UNWIND $ids AS id
  MATCH ()-[link:LINKED_TO {id: id}]->() ${SEEK_LINK}
  DELETE link
`

/** Makes these links what their stored claims say; one without claims that count goes. */
export function rebuildLinks(transaction: ManagedTransaction, linkIds: ReadonlySet<LinkId>): Promise<void> {
  return changeLinks(transaction, { added: new Map(), anew: [...linkIds] })
}

/**
 * Makes the links follow what was stored, reading claims again only where a link loses some.
 *
 * @param storing ends when the claims are stored; the links as they are now are asked for meanwhile.
 */
export async function changeLinks(
  transaction: ManagedTransaction,
  { added, anew }: LinkChanges,
  storing: () => Promise<void> = async () => undefined,
): Promise<void> {
  const linksBefore = storedLinks(transaction, [...added.keys(), ...anew])
  await Promise.all([linksBefore, storing()])
  const [stored, rebuilt] = await Promise.all([
    linksBefore,
    anew.length > 0 ? linksOfClaims(transaction, anew) : new Map<LinkId, CountedLink>(),
  ])
  const present = new Map(rebuilt)
  for (const [id, part] of added) {
    const former = stored.get(id)
    present.set(id, former ? joinLinks([former, part]) : part)
  }
  const gone = anew.filter((id) => stored.has(id) && !present.has(id))
  await Promise.all([
    gone.length > 0 ? transaction.run(DROP_LINKS, { ids: gone }) : undefined,
    putLinks(transaction, [...present.values()], stored),
  ])
}

async function storedLinks(
  transaction: ManagedTransaction,
  ids: readonly LinkId[],
): Promise<ReadonlyMap<LinkId, CountedLink>> {
  const { records } = await transaction.run(STORED_LINKS, { ids })
  return new Map(storedRows.parse(records[0]?.get('rows')).map((link) => [link.id, link]))
}

async function linksOfClaims(
  transaction: ManagedTransaction,
  ids: readonly LinkId[],
): Promise<ReadonlyMap<LinkId, CountedLink>> {
  const { records } = await transaction.run(CLAIMS_OF_LINKS, { ids })
  return aggregateLinks(sourceRows.parse(records[0]?.get('rows')))
}
