/** Fields that hold an article's own words. */
const WORDS = new Set(['quote', 'contextQuote', 'heading', 'text', 'title', 'subtitle', 'category'])

type Visit = (value: unknown, key: string) => unknown

/** A copy of plain values with every value passed through `visit`, from the leaves up. */
function rewrite(value: unknown, visit: Visit, key = ''): unknown {
  if (Array.isArray(value))
    return visit(
      value.map((part) => rewrite(part, visit, key)),
      key,
    )
  if (value === null || typeof value !== 'object') return visit(value, key)
  return visit(
    Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rewrite(part, visit, name)])),
    key,
  )
}

/** All words of articles in an answer. */
export function wordsIn(answer: unknown): string[] {
  const words: string[] = []
  rewrite(answer, (value, key) => {
    if (WORDS.has(key) && typeof value === 'string') words.push(value)
    return value
  })
  return words
}

/**
 * What an answer says apart from the words and the order in which its article says it, so that the answers of
 * two articles with the same facts are the same.
 */
export function factsOf(answer: unknown): unknown {
  return rewrite(answer, (value, key) => {
    if (WORDS.has(key) && typeof value === 'string') return '…'
    if (Array.isArray(value))
      return [...value].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    return value
  })
}
