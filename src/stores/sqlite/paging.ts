import {
  checkPage,
  decodeCursor,
  EMPTY_PAGE,
  encodeCursor,
  type Page,
  type PageRequest,
} from '../../domain/page.ts'
import type { SqlParameters, SqlValue } from './connection.ts'
import { groupBy } from './group-by.ts'

export interface SortColumn {
  /** An SQL expression over the listed rows. */
  readonly by: string
  readonly type: 'string' | 'number'
  readonly descending?: boolean
}

/** The order of a list; the last column is unique within a key. */
export type Order = readonly SortColumn[]

interface PagedStatement {
  /** Common table expressions before the list, each ending with a comma. */
  readonly ctes?: string
  /** SQL expressions: the key that the page belongs to, and the id of the listed thing. */
  readonly key: string
  readonly id: string
  /** From FROM on, up to GROUP BY where there is one. */
  readonly from: string
  readonly order: Order
  /** What is read of the rows of the page, which are `page` (key, id, …) joined with `join`. */
  readonly select: string
  readonly join: string
  /** Orders the rows of one listed thing, where `join` gives several. */
  readonly within?: string
}

/**
 * The constant statement that gives one page of the list of each key.
 *
 * The rows of a page are preceded by the first row of its list, which is there for the totals alone.
 */
export function pagedSql({ ctes = '', key, id, from, order, select, join, within }: PagedStatement): string {
  const sortColumns = order.map(({ by }, i) => `${by} AS s${i}`).join(', ')
  const sorted = order.map(({ descending }, i) => (descending ? `s${i} DESC` : `s${i}`)).join(', ')
  return /* sql */ `
    WITH ${ctes}
    listed AS MATERIALIZED (SELECT ${key} AS key, ${id} AS id, ${sortColumns} ${from}),
    page AS (
      SELECT *,
        row_number() OVER (PARTITION BY key ORDER BY ${sorted}) AS place,
        count(*) OVER (PARTITION BY key) AS total,
        count(*) FILTER (WHERE @hasAfter = 1 AND NOT (${afterCursor(order)})) OVER (PARTITION BY key) AS skipped
      FROM listed
    )
    SELECT page.*, ${select}
    FROM page ${join}
    WHERE page.place = 1 OR (page.place > page.skipped AND page.place <= page.skipped + @first)
    ORDER BY page.key, page.place${within ? `, ${within}` : ''}`
}

/** Whether a row stands after the cursor: later in the first column in which the two differ. */
function afterCursor(order: Order): string {
  return order.reduceRight((rest, { descending }, i) => {
    const later = `s${i} ${descending ? '<' : '>'} @after${i}`
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

/** One list as a caller asks for it. */
export interface PagedList {
  /** Binds its cursors; see `listName`. */
  readonly name: string
  readonly order: Order
  readonly page: PageRequest
}

/**
 * @throws InvalidCursorError for a cursor of another list.
 * @throws DomainError BAD_USER_INPUT for a page size out of range.
 */
export function pageParameters({ name, order, page }: PagedList): SqlParameters {
  const { first, after } = checkPage(page)
  const shape = order.map(({ type }) => type)
  const place = after === undefined ? shape.map(() => null) : decodeCursor(name, shape, after)
  const parameters: Record<string, SqlValue> = { first, hasAfter: after === undefined ? 0 : 1 }
  for (const [i, value] of place.entries()) parameters[`after${i}`] = value
  return parameters
}

/** The rows of {@link pagedSql} as one page for each key; several rows of one place make one node. */
export function toPages<Row extends object, T>(
  keys: readonly string[],
  rows: readonly (Row & PagedRow)[],
  list: PagedList,
  toNode: (rows: readonly [Row, ...Row[]]) => T,
): Map<string, Page<T>> {
  const pages = new Map<string, Page<T>>(keys.map((key) => [key, EMPTY_PAGE]))
  for (const [key, ofKey] of groupBy(rows, (row) => row.key)) {
    const [head] = ofKey
    if (!head) continue
    const { total, skipped } = head
    const items = [...groupBy(ofKey, (row) => row.place)]
      .filter(([place]) => place > skipped && place <= skipped + list.page.first)
      .map(
        ([, [first, ...more]]) => first && { node: toNode([first, ...more]), cursor: cursorOf(list, first) },
      )
      .filter((item) => item !== undefined)
    pages.set(key, {
      items,
      totalCount: total,
      hasNextPage: skipped + items.length < total,
      hasPreviousPage: skipped > 0,
    })
  }
  return pages
}

function cursorOf({ name, order }: PagedList, row: object): string {
  const sortKey = new Map<string, unknown>(Object.entries(row))
  return encodeCursor(
    name,
    order.map((_, i) => sortKey.get(`s${i}`) as string | number),
  )
}
