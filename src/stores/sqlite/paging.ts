import { EMPTY_PAGE, type Page, type PageRequest, type SortKey } from '../../domain/page.ts'
import { type PagedList, type SortPart, startAfter, toPage } from '../paged-list.ts'
import type { SqlParameters, SqlValue } from './connection.ts'
import { groupBy } from './group-by.ts'

interface PagedStatement {
  /** Common table expressions before the list, each ending with a comma. */
  readonly ctes?: string
  /** The key that the page belongs to, as an SQL expression; left out for a list that is the only one. */
  readonly key?: string
  /** The id of the listed thing, as an SQL expression. */
  readonly id: string
  /** Further columns of the listed thing that `select` reads of `page`, as `<expression> AS <name>`. */
  readonly carried?: readonly string[]
  /** From FROM on, up to GROUP BY where there is one. */
  readonly from: string
  /** What the list is sorted by, the last being unique within a key, and how each of them sorts. */
  readonly sortBy: readonly string[]
  readonly order: readonly SortPart[]
  /** What is read of the rows of the page, which are `page` (key, id, …) joined with `join`. */
  readonly select: string
  readonly join: string
  /** Orders the rows of one listed thing, where `join` gives several. */
  readonly within?: string
}

/** The key of the pages of a list that is the only one. */
export const ONLY_LIST = ''

/**
 * The constant statement that gives one page of the list of each key.
 *
 * The rows of a page are preceded by the first row of its list, which is there for the totals alone.
 */
export function pagedSql(statement: PagedStatement): string {
  const { ctes = '', key, id, carried = [], from, sortBy, order, select, join, within } = statement
  const own = key === undefined ? '' : 'PARTITION BY key'
  const columns = [...sortBy.map((by, i) => `${by} AS s${i}`), ...carried].join(', ')
  const sorted = order.map((part, i) => (part === 'descending' ? `s${i} DESC` : `s${i}`)).join(', ')
  return /* sql */ `
    WITH ${ctes}
    listed AS MATERIALIZED (SELECT ${key ?? `'${ONLY_LIST}'`} AS key, ${id} AS id, ${columns} ${from}),
    page AS (
      SELECT *,
        row_number() OVER (${own} ORDER BY ${sorted}) AS place,
        count(*) OVER (${own}) AS total,
        count(*) FILTER (WHERE @hasAfter = 1 AND NOT (${afterCursor(order)})) OVER (${own}) AS skipped
      FROM listed
    )
    SELECT page.*, ${select}
    FROM page ${join}
    WHERE page.place = 1 OR (page.place > page.skipped AND page.place <= page.skipped + @first)
    ORDER BY page.key, page.place${within ? `, ${within}` : ''}`
}

/** Whether a row stands after the cursor: later in the first column in which the two differ. */
function afterCursor(order: readonly SortPart[]): string {
  return order.reduceRight((rest, part, i) => {
    const later = `s${i} ${part === 'descending' ? '<' : '>'} @after${i}`
    return rest === '' ? later : `(${later} OR (s${i} = @after${i} AND ${rest}))`
  }, '')
}

/** What every row of {@link pagedSql} has, beside what was selected. */
export interface PagedRow {
  readonly key: string
  readonly place: number
  readonly total: number
  readonly skipped: number
}

/**
 * @throws InvalidCursorError for a cursor of another list.
 * @throws DomainError BAD_USER_INPUT for a page size out of range.
 */
export function pageParameters(list: PagedList, page: PageRequest): SqlParameters {
  return placeParameters(list.order, page.first, startAfter(list, page))
}

/** The same for a list whose cursors are somebody else's. */
export function placeParameters(
  order: readonly SortPart[],
  first: number,
  after: SortKey | null,
): SqlParameters {
  const parameters: Record<string, SqlValue> = { first, hasAfter: after === null ? 0 : 1 }
  for (const i of order.keys()) parameters[`after${i}`] = after?.[i] ?? null
  return parameters
}

/** The rows of {@link pagedSql} as one page for each key; several rows of one place make one node. */
export function toPages<Row extends object, T>(
  keys: readonly string[],
  rows: readonly (Row & PagedRow)[],
  list: PagedList,
  page: PageRequest,
  toNode: (rows: readonly [Row, ...Row[]]) => T,
): Map<string, Page<T>> {
  const pages = new Map<string, Page<T>>(keys.map((key) => [key, EMPTY_PAGE]))
  for (const [key, ofKey] of groupBy(rows, (row) => row.key)) {
    const [head] = ofKey
    if (!head) continue
    const { total, skipped } = head
    const inPage = ofKey.filter(({ place }) => place > skipped && place <= skipped + page.first)
    const entries: [SortKey, T][] = []
    for (const [first, ...more] of groupBy(inPage, (row) => row.place).values()) {
      if (first) entries.push([sortKeyOf(first, list.order), toNode([first, ...more])])
    }
    pages.set(key, toPage(list, { total, remaining: total - skipped, entries }))
  }
  return pages
}

/** The sort key of a row of {@link pagedSql}. */
export function sortKeyOf(row: object, order: readonly SortPart[]): SortKey {
  const values = new Map<string, string | number>(Object.entries(row))
  return order.map((_, i) => values.get(`s${i}`) ?? '')
}
