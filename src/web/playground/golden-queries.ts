import type { SharedQuery } from './shared-link.ts'

/** The questions that the tests run and the README shows, from the same files. */
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

/** The question that everyone comes with opens first; the others follow by their number. */
const FIRST = /nutrients-linked-to-cramps/

/** In the order of the tabs. */
export const GOLDEN_QUERIES: readonly SharedQuery[] = Object.entries(queries)
  .sort(
    ([a], [b]) =>
      Number(FIRST.test(b)) - Number(FIRST.test(a)) || a.localeCompare(b, 'en', { numeric: true }),
  )
  .map(([path, query]) => ({
    query: query.trim(),
    variables: variables[path.replace(/\.graphql$/, '.variables.json')]?.trim() ?? '',
  }))
