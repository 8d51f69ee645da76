import type { Claim, ClaimId } from '../../domain/claim.ts'
import { listName } from '../../domain/list-name.ts'
import type { Page } from '../../domain/page.ts'
import { scopeKeys } from '../../domain/scope.ts'
import type { ClaimQuery } from '../../ports/graph-store.ts'
import { CLAIM_COLUMNS, type ClaimRow, toClaim } from './claim-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { byKey, jsonList } from './keys.ts'
import { type Order, type PagedRow, pagedSql, pageParameters, toPages } from './paging.ts'

const CLAIMS_BY_ID = /* sql */ `
  SELECT ${CLAIM_COLUMNS} FROM claims c WHERE c.id IN (SELECT value FROM json_each(@ids))`

export function claimsById(connection: SqliteConnection, ids: readonly ClaimId[]): Map<ClaimId, Claim> {
  const rows = connection.all<ClaimRow>(CLAIMS_BY_ID, { ids: jsonList(ids) })
  return byKey(rows, (row) => row.id, toClaim)
}

const BY_STRENGTH: Order = [
  { by: 'c.weight', type: 'number', descending: true },
  { by: 'c.article_id', type: 'string' },
  { by: 'c.position', type: 'number' },
  { by: 'c.id', type: 'string' },
]
const BY_POSITION: Order = [
  { by: 'c.position', type: 'number' },
  { by: 'c.id', type: 'string' },
]

type Owner = 'link_id' | 'article_id' | 'section_id'

const claimsOf = (owner: Owner, order: Order): string =>
  pagedSql({
    key: 'k.value',
    id: 'c.id',
    from: /* sql */ `
      FROM json_each(@keys) k
      CROSS JOIN claims c ON c.${owner} = k.value
      WHERE c.scope IN (SELECT value FROM json_each(@scopes))`,
    order,
    select: CLAIM_COLUMNS,
    join: 'JOIN claims c ON c.id = page.id',
  })

const CLAIMS: Record<Owner, { readonly sql: string; readonly order: Order }> = {
  link_id: { sql: claimsOf('link_id', BY_STRENGTH), order: BY_STRENGTH },
  article_id: { sql: claimsOf('article_id', BY_POSITION), order: BY_POSITION },
  section_id: { sql: claimsOf('section_id', BY_POSITION), order: BY_POSITION },
}

/** Claims of links, articles or sections: the port's claimsByLink, claimsByArticle and claimsBySection. */
export function claimsBy(
  connection: SqliteConnection,
  owner: Owner,
  keys: readonly string[],
  { scope, page }: ClaimQuery,
): Map<string, Page<Claim>> {
  const { sql, order } = CLAIMS[owner]
  const list = { name: listName(`claims by ${owner}`, { scope }), order, page }
  const rows = connection.all<ClaimRow & PagedRow>(sql, {
    ...pageParameters(list),
    keys: jsonList(keys),
    scopes: jsonList(scopeKeys(scope)),
  })
  return toPages(keys, rows, list, ([row]) => toClaim(row))
}
