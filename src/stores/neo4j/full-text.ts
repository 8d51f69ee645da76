/** Any text as one string of Lucene's query language, in which no sign means anything. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\0', ' ')}"`
}

/**
 * The Lucene expression for nodes that have one of each group of words in these properties.
 *
 * @example toLuceneQuery([['magnesium'], ['cramp', 'ramp']], ['title']) // '+(title:"magnesium") +(title:"cramp" title:"ramp")'
 */
export function toLuceneQuery(groups: readonly (readonly string[])[], properties: readonly string[]): string {
  const one = (words: readonly string[]): string =>
    properties.flatMap((property) => words.map((word) => `${property}:${quoted(word)}`)).join(' ')
  return groups.map((words) => `+(${one(words)})`).join(' ')
}
