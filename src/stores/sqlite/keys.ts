import { groupBy } from './group-by.ts'

/** Keys or allowed values as one parameter for `json_each`. */
export function jsonList(values: readonly string[]): string {
  return JSON.stringify([...new Set(values)])
}

/** An allowed list that may be absent, for `(@x IS NULL OR … IN (SELECT value FROM json_each(@x)))`. */
export function optionalList(values: readonly string[] | undefined): string | null {
  return values === undefined ? null : jsonList(values)
}

/** Single values by key; a key without a row is absent. */
export function byKey<Row, T>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  toValue: (row: Row) => T,
): Map<string, T> {
  return new Map(rows.map((row) => [keyOf(row), toValue(row)]))
}

/** Lists by key, in the order of the rows; a key without a row has an empty list. */
export function listsByKey<Row extends { readonly key: string }, T>(
  keys: readonly string[],
  rows: readonly Row[],
  toValue: (row: Row) => T,
): Map<string, T[]> {
  const groups = groupBy(rows, (row) => row.key)
  return new Map(keys.map((key) => [key, (groups.get(key) ?? []).map(toValue)]))
}
