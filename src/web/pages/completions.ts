/** A question as it goes on with the name of a concept. */
export interface Completion {
  readonly question: string
  readonly name: string
  readonly type: string
}

interface Suggestion {
  readonly text: string
  readonly matchedLabel: string
  readonly spans: readonly unknown[]
  readonly concept: { readonly type: string }
}

const QUERY = `query Complete($two: String!, $one: String!) {
  two: suggest(prefix: $two, limit: 6) { ...Offer }
  one: suggest(prefix: $one, limit: 6) { ...Offer }
}
fragment Offer on Suggestion { text matchedLabel spans { start } concept { type } }`

/** Fewer letters, such as those of "to", begin too many names. */
const SHORTEST = 3

/** The last words, and what stands before them. */
function tail(text: string, words: number): { readonly before: string; readonly last: string } {
  const last = new RegExp(`(?:\\S+\\s+){0,${words - 1}}\\S+$`).exec(text)?.[0] ?? ''
  return { before: text.slice(0, text.length - last.length), last }
}

/**
 * How a question can go on: names that begin with its last two words, else with its last one.
 *
 * @throws where the API gives no answer, or the signal stops it.
 */
export async function completionsOf(question: string, signal: AbortSignal): Promise<Completion[]> {
  const [two, one] = [tail(question, 2), tail(question, 1)]
  if (two.last.length < SHORTEST) return []
  const reply = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { two: two.last, one: one.last } }),
    signal,
  })
  const { data } = await reply.json()
  // What was misspelt has no spans: near spellings of two words would offer what nobody meant.
  const near = (data.two as readonly Suggestion[]).filter(({ spans }) => spans.length > 0)
  const [suggestions, before] =
    near.length > 0 || one.last.length < SHORTEST
      ? [near, two.before]
      : [data.one as readonly Suggestion[], one.before]
  return suggestions.map(({ text, concept }) => ({
    question: `${before}${text}`,
    name: text,
    type: concept.type,
  }))
}
