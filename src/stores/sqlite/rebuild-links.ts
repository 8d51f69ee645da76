import { aggregateLink } from '../../domain/aggregate-link.ts'
import type { LinkId } from '../../domain/link.ts'
import { CLAIM_COLUMNS, type ClaimRow, toClaim } from './claim-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { groupBy } from './group-by.ts'
import { jsonList } from './keys.ts'
import { INSERT_LINK, linkParameters } from './link-rows.ts'

const CLAIMS_OF_LINKS = /* sql */ `
  SELECT ${CLAIM_COLUMNS}, a.publisher
  FROM json_each(@ids) k
  CROSS JOIN claims c ON c.link_id = k.value AND c.counted = 1
  CROSS JOIN articles a ON a.id = c.article_id`
const DROP_LINKS = /* sql */ `DELETE FROM links WHERE id IN (SELECT value FROM json_each(@ids))`

/** Makes these links what their stored claims say; one without claims that count goes. */
export function rebuildLinks(connection: SqliteConnection, linkIds: readonly LinkId[]): void {
  const ids = jsonList(linkIds)
  connection.run(DROP_LINKS, { ids })
  const rows = connection.all<ClaimRow & { publisher: string | null }>(CLAIMS_OF_LINKS, { ids })
  for (const claims of groupBy(rows, (row) => row.link_id).values()) {
    const sources = claims.map((row) => ({ claim: toClaim(row), publisher: row.publisher }))
    connection.run(INSERT_LINK, linkParameters(aggregateLink(sources)))
  }
}
