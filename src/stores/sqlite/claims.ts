import type { Claim, ClaimId } from '../../domain/claim.ts'
import type { Page } from '../../domain/page.ts'
import { scopeKeys } from '../../domain/scope.ts'
import type { ClaimQuery } from '../../ports/graph-store.ts'
import { CLAIM_SORTS, claimList } from '../paged-list.ts'
import { CLAIM_COLUMNS, type ClaimRow, toClaim } from './claim-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { byKey, jsonList } from './keys.ts'
import { type PagedRow, pagedSql, pageParameters, toPages } from './paging.ts'

const CLAIMS_BY_ID = /* sql */ `
  SELECT ${CLAIM_COLUMNS} FROM claims c WHERE c.id IN (SELECT value FROM json_each(@ids))`

export function claimsById(connection: SqliteConnection, ids: readonly ClaimId[]): Map<ClaimId, Claim> {
  const rows = connection.all<ClaimRow>(CLAIMS_BY_ID, { ids: jsonList(ids) })
  return byKey(rows, (row) => row.id, toClaim)
}

type Owner = keyof typeof CLAIM_SORTS

const claimsOf = (owner: Owner, sortBy: readonly string[]): string =>
  pagedSql({
    key: 'k.value',
    id: 'c.id',
    from: /* sql */ `
      FROM json_each(@keys) k
      CROSS JOIN claims c ON c.${owner}_id = k.value
      WHERE c.scope IN (SELECT value FROM json_each(@scopes))`,
    sortBy,
    order: CLAIM_SORTS[owner],
    select: CLAIM_COLUMNS,
    join: 'JOIN claims c ON c.id = page.id',
  })

const CLAIMS: Record<Owner, string> = {
  link: claimsOf('link', ['c.weight', 'c.article_id', 'c.position', 'c.id']),
  article: claimsOf('article', ['c.position', 'c.id']),
  section: claimsOf('section', ['c.position', 'c.id']),
}

/** Claims of links, articles or sections: the port's claimsByLink, claimsByArticle and claimsBySection. */
export function claimsBy(
  connection: SqliteConnection,
  owner: Owner,
  keys: readonly string[],
  query: ClaimQuery,
): Map<string, Page<Claim>> {
  const { scope, page } = query
  const list = claimList(owner, query)
  const rows = connection.all<ClaimRow & PagedRow>(CLAIMS[owner], {
    ...pageParameters(list, page),
    keys: jsonList(keys),
    scopes: jsonList(scopeKeys(scope)),
  })
  return toPages(keys, rows, list, page, ([row]) => toClaim(row))
}
