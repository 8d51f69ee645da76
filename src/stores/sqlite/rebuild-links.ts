import { aggregateLinks } from '../../domain/aggregate-link.ts'
import { oppositionsOf } from '../../domain/contradiction.ts'
import { joinLinks } from '../../domain/join-links.ts'
import type { Link, LinkId } from '../../domain/link.ts'
import type { LinkChanges } from '../link-changes.ts'
import { CLAIM_COLUMNS, type ClaimRow, toClaim } from './claim-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { jsonList } from './keys.ts'
import { type CountedLinkRow, LINK_COLUMNS, linkParameters, PUT_LINK, toCountedLink } from './link-rows.ts'

const CLAIMS_OF_LINKS = /* sql */ `
  SELECT ${CLAIM_COLUMNS}, a.publisher
  FROM json_each(@ids) k
  CROSS JOIN claims c ON c.link_id = k.value AND c.counted = 1
  CROSS JOIN articles a ON a.id = c.article_id`
const DROP_LINK = /* sql */ `DELETE FROM links WHERE id = @id`
const STORED_LINK = /* sql */ `SELECT ${LINK_COLUMNS}, l.tally FROM links l WHERE l.id = @id`

const MARK_OPPOSED = /* sql */ `
  UPDATE links SET opposed = 1
  WHERE id = @more AND opposed = 0 AND EXISTS (SELECT 1 FROM links less WHERE less.id = @less)`

/** Makes these links what their stored claims say; one without claims that count goes. */
export function rebuildLinks(connection: SqliteConnection, linkIds: readonly LinkId[]): void {
  markOpposed(connection, deriveLinks(connection, linkIds))
}

/** As `rebuildLinks`, without the mark that stores of older versions lack. @returns the links there are now. */
export function deriveLinks(connection: SqliteConnection, linkIds: readonly LinkId[]): readonly Link[] {
  const rows = connection.all<ClaimRow & { publisher: string | null }>(CLAIMS_OF_LINKS, {
    ids: jsonList(linkIds),
  })
  const links = aggregateLinks(rows.map((row) => ({ claim: toClaim(row), publisher: row.publisher })))
  for (const id of new Set(linkIds)) if (!links.has(id)) connection.run(DROP_LINK, { id })
  for (const link of links.values()) connection.run(PUT_LINK, linkParameters(link))
  return [...links.values()]
}

/** Makes the links follow what was stored, reading claims again only where a link loses some. */
export function changeLinks(connection: SqliteConnection, { added, anew }: LinkChanges): void {
  const fresh: Link[] = []
  for (const [id, part] of added) {
    const row = connection.get<CountedLinkRow>(STORED_LINK, { id })
    const link = row ? joinLinks([toCountedLink(row), part]) : part
    if (!row) fresh.push(link)
    connection.run(PUT_LINK, linkParameters(link))
  }
  markOpposed(connection, fresh)
  if (anew.length > 0) rebuildLinks(connection, anew)
}

/**
 * Marks each link of more that has, or once had, an opposite: what the list of contradictions looks at, instead of
 * at every link. The mark stays when the opposite goes, for whoever reads the list looks whether it is there.
 */
function markOpposed(connection: SqliteConnection, links: readonly Link[]): void {
  for (const [more, less] of links.flatMap(oppositionsOf)) connection.run(MARK_OPPOSED, { more, less })
}
