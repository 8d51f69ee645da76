import type { ChangeCounts } from '../../domain/diff-claims.ts'
import { diffClaims, NO_CLAIMS, type VersionClaims } from '../../domain/diff-claims.ts'
import { EMPTY_PAGE, type Page, type PageRequest } from '../../domain/page.ts'
import type { ArticleDiff, GraphChange } from '../../ports/graph-changes.ts'
import { fromKeptClaims } from '../ingest-rules.ts'
import { CHANGES_SORT, changesList, toGraphVersion } from '../paged-list.ts'
import { CLAIM_COLUMNS, type ClaimRow, toReadClaim } from './claim-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { ONLY_LIST, type PagedRow, pagedSql, pageParameters, toPages } from './paging.ts'

const BUMP = /* sql */ `
  UPDATE graph SET version = version + 1, last_ingest_at = coalesce(@ingestAt, last_ingest_at)
  RETURNING version AS number`
const INSERT = /* sql */ `
  INSERT INTO changes (graph_version, kind, at, article_id, from_version, to_version, claims, who, why)
  VALUES (@graphVersion, @kind, @at, @articleId, @from, @to, @claims, @who, @why)`

/** Counts the graph's version up, and keeps what made it; the last step of every write that changes something. */
export function recordChange(connection: SqliteConnection, change: Omit<GraphChange, 'graphVersion'>): void {
  const { kind, at, article, by } = change
  const graphVersion = connection.insert(BUMP, { ingestAt: kind === 'ARTICLE' ? at : null })
  connection.run(INSERT, {
    graphVersion,
    kind,
    at,
    articleId: article?.id ?? null,
    from: article?.from ?? null,
    to: article?.to ?? null,
    claims: article ? JSON.stringify(article.claims) : null,
    who: by?.who ?? null,
    why: by?.why ?? null,
  })
}

interface ChangeRow {
  readonly graph_version: number
  readonly kind: GraphChange['kind']
  readonly at: string | null
  readonly article_id: string | null
  readonly from_version: number | null
  readonly to_version: number | null
  readonly claims: string | null
  readonly who: string | null
  readonly why: string | null
}

function toChange(row: ChangeRow): GraphChange {
  const {
    graph_version,
    kind,
    at,
    article_id: id,
    from_version: from,
    to_version: to,
    claims,
    who,
    why,
  } = row
  return {
    graphVersion: String(graph_version),
    kind,
    at,
    article:
      id !== null && from !== null && to !== null && claims !== null
        ? { id, from, to, claims: JSON.parse(claims) as ChangeCounts }
        : null,
    by: who !== null && why !== null ? { who, why } : null,
  }
}

const CHANGES = pagedSql({
  id: 'c.graph_version',
  from: 'FROM changes c WHERE c.graph_version > @since',
  sortBy: ['c.graph_version'],
  order: CHANGES_SORT,
  select: 'c.*',
  join: 'JOIN changes c ON c.graph_version = page.id',
})

export function changesSince(
  connection: SqliteConnection,
  graphVersion: string,
  page: PageRequest,
): Page<GraphChange> {
  const since = toGraphVersion(graphVersion)
  const list = changesList(since)
  const parameters = { ...pageParameters(list, page), since }
  const rows = connection.all<ChangeRow & PagedRow>(CHANGES, parameters)
  return toPages([ONLY_LIST], rows, list, page, ([row]) => toChange(row)).get(ONLY_LIST) ?? EMPTY_PAGE
}

const CLAIMS = /* sql */ `
  SELECT ${CLAIM_COLUMNS} FROM claims c WHERE c.article_id = @id ORDER BY c.position, c.id`
const SECTIONS = /* sql */ `SELECT id, heading FROM sections WHERE article_id = @id ORDER BY position`

/** The claims of an article's current version, as they were read. */
export function readClaimsOf(connection: SqliteConnection, id: string): VersionClaims {
  return {
    claims: connection.all<ClaimRow>(CLAIMS, { id }).map(toReadClaim),
    sections: connection.all<{ id: string; heading: string }>(SECTIONS, { id }),
  }
}

const VERSION = /* sql */ `
  SELECT v.claims, v.number = a.version AS current
  FROM article_versions v JOIN articles a ON a.id = v.article_id
  WHERE v.article_id = @id AND v.number = @version`

function claimsOfVersion(connection: SqliteConnection, id: string, version: number): VersionClaims | null {
  if (version === 0) return NO_CLAIMS
  const row = connection.get<{ claims: string | null; current: number }>(VERSION, { id, version })
  if (!row) return null
  if (row.current === 1) return readClaimsOf(connection, id)
  return row.claims === null ? null : fromKeptClaims(row.claims)
}

const HAS_ARTICLE = /* sql */ `SELECT 1 FROM articles WHERE id = @id`

export function articleDiff(
  connection: SqliteConnection,
  articleId: string,
  from: number,
  to: number,
): ArticleDiff | null {
  if (!connection.get(HAS_ARTICLE, { id: articleId })) return null
  const before = claimsOfVersion(connection, articleId, from)
  const after = claimsOfVersion(connection, articleId, to)
  return before && after && { articleId, from, to, changes: diffClaims(before, after) }
}
