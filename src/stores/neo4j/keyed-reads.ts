import neo4j, { type Integer } from 'neo4j-driver'
import { z } from 'zod'
import {
  EMPTY_PAGE,
  type FoundEntries,
  type Page,
  type PageRequest,
  type SortKey,
} from '../../domain/page.ts'
import { type PagedList, type SortPart, startAfter, toPage } from '../paged-list.ts'
import type { Neo4jConnection } from './connection.ts'
import { type ReadQuery, runRead } from './run-read.ts'

/** Reads with many keys in one statement. `$keys` are the keys; `[key, …]` is what a row begins with. */

/** A row `[key, value]`. */
export const keyed = <T>(value: z.ZodType<T>) => z.tuple([z.string(), value])

export async function readOne<T>(
  connection: Neo4jConnection,
  query: ReadQuery<[string, T]>,
  keys: readonly string[],
  parameters: Record<string, unknown> = {},
): Promise<ReadonlyMap<string, T>> {
  return new Map(keys.length === 0 ? [] : await runRead(connection, query, { ...parameters, keys }))
}

export async function readLists<T>(
  connection: Neo4jConnection,
  query: ReadQuery<[string, T[]]>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly T[]>> {
  const found = await readOne(connection, query, keys)
  return new Map(keys.map((key) => [key, found.get(key) ?? []]))
}

type FoundPage<T> = [total: number, remaining: number, entries: [key: (string | number)[], node: T][]]

const sortKey = z.array(z.union([z.string(), z.number()]))

/** A row that ends with what {@link pageOf} returns. */
export const paged = <T>(node: z.ZodType<T>): z.ZodType<FoundPage<T>> =>
  z.tuple([z.number(), z.number(), z.array(z.tuple([sortKey, node]))])

/**
 * The end of a subquery that gives a page: follows `WITH place, <variable> ORDER BY place`, where `place` is the
 * sort key, a list that ascends. Binds `page`; the total is counted in the same walk.
 */
export function pageOf(variable: string, row: string): string {
  return /* cypher */ `
    WITH collect([place, ${variable}]) AS found
    WITH found, CASE WHEN $after IS NULL THEN found ELSE [entry IN found WHERE entry[0] > $after] END AS rest
    RETURN [size(found), size(rest), COLLECT {
      UNWIND rest[..$first] AS entry
      WITH entry[0] AS place, entry[1] AS ${variable}
      RETURN [place, ${row}]
    }] AS page
  `
}

/** @throws DomainError as `startAfter` does. */
export function pageParameters(
  list: PagedList,
  page: PageRequest,
): { after: SortKey | null; first: Integer } {
  return placeParameters(list.order, page.first, startAfter(list, page))
}

/** The same for a list whose cursors are somebody else's. */
export function placeParameters(
  order: readonly SortPart[],
  first: number,
  after: SortKey | null,
): { after: SortKey | null; first: Integer } {
  return { after: after && mirrored(order, after), first: neo4j.int(first) }
}

export function pageFrom<T>(list: PagedList, page: FoundPage<T>): Page<T> {
  return toPage(list, entriesFrom(list.order, page))
}

export function entriesFrom<T>(
  order: readonly SortPart[],
  [total, remaining, entries]: FoundPage<T>,
): FoundEntries<T> {
  return { total, remaining, entries: entries.map(([key, node]) => [mirrored(order, key), node]) }
}

export async function readPages<T>(
  connection: Neo4jConnection,
  query: ReadQuery<[string, FoundPage<T>]>,
  keys: readonly string[],
  list: PagedList,
  page: PageRequest,
  parameters: Record<string, unknown> = {},
): Promise<ReadonlyMap<string, Page<T>>> {
  const place = pageParameters(list, page)
  const rows = keys.length === 0 ? [] : await runRead(connection, query, { ...parameters, ...place, keys })
  const found = new Map(rows.map(([key, page]) => [key, pageFrom(list, page)]))
  return new Map(keys.map((key) => [key, found.get(key) ?? EMPTY_PAGE]))
}

/** In statements every part of a sort key ascends: a number that descends is mirrored at zero. */
function mirrored(order: readonly SortPart[], key: SortKey): SortKey {
  return key.map((part, i) => (order[i] === 'descending' && typeof part === 'number' ? 0 - part : part))
}
