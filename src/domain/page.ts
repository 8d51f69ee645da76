import { DomainError, InvalidCursorError } from './errors.ts'

export const MAX_PAGE_SIZE = 100

/** `first` items after a cursor. 0 gives an empty page with its total. */
export interface PageRequest {
  readonly first: number
  readonly after?: string
}

/** A page of a longer list, each item with the cursor that continues after it. */
export interface Page<T> {
  readonly items: readonly { readonly node: T; readonly cursor: string }[]
  readonly totalCount: number
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** The values that a list is sorted by, the last of them unique: what a cursor remembers. */
export type SortKey = readonly (string | number)[]

/** What a store found of a list: how many entries in all, how many after the cursor, and the first of these. */
export interface FoundEntries<T> {
  readonly total: number
  readonly remaining: number
  readonly entries: readonly (readonly [key: SortKey, node: T])[]
}

/**
 * An opaque cursor. It holds the sort key of its item, not an offset, so that it stays good when items are
 * added or removed elsewhere, and a word for the list that gave it, so that another list refuses it.
 *
 * @param list names the list and its order, such as `links:RELEVANCE`.
 */
export function encodeCursor(list: string, key: SortKey): string {
  return Buffer.from(JSON.stringify([list, ...key]), 'utf8').toString('base64url')
}

/**
 * The sort key in a cursor.
 *
 * @param shape the type of each value, in order.
 * @throws InvalidCursorError for a cursor that is malformed or was given by another list.
 */
export function decodeCursor(list: string, shape: readonly ('string' | 'number')[], cursor: string): SortKey {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw new InvalidCursorError()
  }
  if (!Array.isArray(value) || value.length !== shape.length + 1 || value[0] !== list)
    throw new InvalidCursorError()
  const key = value.slice(1)
  if (!key.every((part, i) => typeof part === shape[i])) throw new InvalidCursorError()
  return key as SortKey
}

/** @throws DomainError (BAD_USER_INPUT) where `first` is not a whole number from 0 to {@link MAX_PAGE_SIZE}. */
export function checkPage(page: PageRequest): PageRequest {
  if (!Number.isInteger(page.first) || page.first < 0 || page.first > MAX_PAGE_SIZE) {
    throw new DomainError('BAD_USER_INPUT', `\`first\` must be a whole number from 0 to ${MAX_PAGE_SIZE}.`, {
      argument: 'first',
    })
  }
  return page
}

export const EMPTY_PAGE: Page<never> = {
  items: [],
  totalCount: 0,
  hasNextPage: false,
  hasPreviousPage: false,
}
