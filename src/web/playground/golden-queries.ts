/** The questions that the tests run and the README shows, from the same files. */
const sources = import.meta.glob<string>('../../../test/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The question that everyone comes with opens first; the others follow by their number. */
const FIRST = /nutrients-linked-to-cramps/

/** Texts, in the order of the tabs. */
export const GOLDEN_QUERIES: readonly string[] = Object.entries(sources)
  .sort(
    ([a], [b]) =>
      Number(FIRST.test(b)) - Number(FIRST.test(a)) || a.localeCompare(b, 'en', { numeric: true }),
  )
  .map(([, text]) => text.trim())
