import type { Claim, ClaimId } from '../../domain/claim.ts'
import type { Page } from '../../domain/page.ts'
import type { AllClaimsQuery, ClaimQuery } from '../../ports/claim-reads.ts'
import { allClaimsList, CLAIM_SORTS, claimList, toPage } from '../paged-list.ts'
import { askedParameters, CLAIM_ASKED } from './claim-bounds.ts'
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
      WHERE ${CLAIM_ASKED}`,
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
  const { page } = query
  const list = claimList(owner, query)
  const rows = connection.all<ClaimRow & PagedRow>(CLAIMS[owner], {
    ...pageParameters(list, page),
    keys: jsonList(keys),
    ...askedParameters(query),
  })
  return toPages(keys, rows, list, page, ([row]) => toClaim(row))
}

const ABOUT = /* sql */ `
  c.id IN (SELECT id FROM claims WHERE subject_id = @conceptId
    UNION SELECT id FROM claims WHERE object_id = @conceptId)`
const AFTER = `(c.article_id, c.position, c.id) > (@after0, @after1, @after2)`

/** Counts without sorting, and reads no more than the page: the list may be as long as the graph. */
const claimsWhere = (about: string): string => /* sql */ `
  WITH counted AS (
    SELECT count(*) AS total, count(*) FILTER (WHERE @hasAfter = 0 OR ${AFTER}) AS remaining
    FROM claims c WHERE ${about} AND ${CLAIM_ASKED}
  ),
  page AS (
    SELECT c.id AS page_id FROM claims c
    WHERE ${about} AND ${CLAIM_ASKED} AND (@hasAfter = 0 OR ${AFTER})
    ORDER BY c.article_id, c.position, c.id LIMIT @first
  )
  SELECT counted.total, counted.remaining, ${CLAIM_COLUMNS}
  FROM counted LEFT JOIN page LEFT JOIN claims c ON c.id = page.page_id
  ORDER BY c.article_id, c.position, c.id`

const ALL_CLAIMS = claimsWhere('TRUE')
const CLAIMS_ABOUT = claimsWhere(ABOUT)

type CountedRow = { readonly total: number; readonly remaining: number } & (ClaimRow | { readonly id: null })

/** See `ClaimReads.claims`. */
export function allClaims(connection: SqliteConnection, query: AllClaimsQuery): Page<Claim> {
  const { conceptId, page } = query
  const list = allClaimsList(query)
  const parameters = { ...pageParameters(list, page), ...askedParameters(query) }
  const rows =
    conceptId === undefined
      ? connection.all<CountedRow>(ALL_CLAIMS, parameters)
      : connection.all<CountedRow>(CLAIMS_ABOUT, { ...parameters, conceptId })
  const claims = rows.flatMap((row) => (row.id === null ? [] : [toClaim(row)]))
  return toPage(list, {
    total: rows[0]?.total ?? 0,
    remaining: rows[0]?.remaining ?? 0,
    entries: claims.map((claim) => [[claim.articleId, claim.position, claim.id], claim]),
  })
}
