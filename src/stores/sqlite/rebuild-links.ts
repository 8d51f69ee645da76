import { aggregateLinks } from '../../domain/aggregate-link.ts'
import { joinLinks } from '../../domain/join-links.ts'
import type { LinkId } from '../../domain/link.ts'
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

/** Makes these links what their stored claims say; one without claims that count goes. */
export function rebuildLinks(connection: SqliteConnection, linkIds: readonly LinkId[]): void {
  const rows = connection.all<ClaimRow & { publisher: string | null }>(CLAIMS_OF_LINKS, {
    ids: jsonList(linkIds),
  })
  const links = aggregateLinks(rows.map((row) => ({ claim: toClaim(row), publisher: row.publisher })))
  for (const id of new Set(linkIds)) if (!links.has(id)) connection.run(DROP_LINK, { id })
  for (const link of links.values()) connection.run(PUT_LINK, linkParameters(link))
}

/** Makes the links follow what was stored, reading claims again only where a link loses some. */
export function changeLinks(connection: SqliteConnection, { added, anew }: LinkChanges): void {
  for (const [id, part] of added) {
    const row = connection.get<CountedLinkRow>(STORED_LINK, { id })
    const link = row ? joinLinks([toCountedLink(row), part]) : part
    connection.run(PUT_LINK, linkParameters(link))
  }
  if (anew.length > 0) rebuildLinks(connection, anew)
}
