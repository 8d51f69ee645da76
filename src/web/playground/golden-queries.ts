/** A question of the playground: the same file that the tests run and the README shows. */
export interface GoldenQuery {
  readonly name: string
  readonly query: string
  /** JSON; empty where the query takes none. */
  readonly variables: string
}

/** The question that everyone comes with opens first; the others follow by their name. */
const FIRST = /nutrients-?linked-?to-?cramps/i

const queries = import.meta.glob<string>('../../../test/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const variables = import.meta.glob<string>('../../../test/queries/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.graphql'.length)

export const GOLDEN_QUERIES: readonly GoldenQuery[] = Object.entries(queries)
  .map(([path, query]) => ({
    name: nameOf(path),
    query: query.trim(),
    variables: variables[path.replace(/\.graphql$/, '.variables.json')]?.trim() ?? '',
  }))
  .sort(
    (a, b) =>
      Number(FIRST.test(b.name)) - Number(FIRST.test(a.name)) ||
      a.name.localeCompare(b.name, 'en', { numeric: true }),
  )
