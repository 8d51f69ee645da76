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
}`
const NAMES = 'query Names($prefix: String!) { suggest(prefix: $prefix, limit: 6) { ...Offer } }'

const OFFER = 'fragment Offer on Suggestion { text matchedLabel spans { start } concept { type } }'

/** Fewer letters, such as those of "to", begin too many names. */
const SHORTEST = 3

/** The last words, and what stands before them. */
function tail(text: string, words: number): { readonly before: string; readonly last: string } {
  const last = new RegExp(`(?:\\S+\\s+){0,${words - 1}}\\S+$`).exec(text)?.[0] ?? ''
  return { before: text.slice(0, text.length - last.length), last }
}

async function ask<Data>(
  query: string,
  variables: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Data> {
  const reply = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `${query}\n${OFFER}`, variables }),
    signal,
  })
  return (await reply.json()).data
}

/**
 * Names that begin as a field does.
 *
 * @throws where the API gives no answer, or the signal stops it.
 */
export async function namesLike(text: string, signal: AbortSignal): Promise<Completion[]> {
  const prefix = text.trim()
  if (prefix.length < SHORTEST) return []
  const { suggest } = await ask<{ suggest: readonly Suggestion[] }>(NAMES, { prefix }, signal)
  return suggest.map(({ text: name, concept }) => ({ question: name, name, type: concept.type }))
}

/**
 * How a question can go on: names that begin with its last two words, else with its last one.
 *
 * @throws where the API gives no answer, or the signal stops it.
 */
export async function completionsOf(question: string, signal: AbortSignal): Promise<Completion[]> {
  const [two, one] = [tail(question, 2), tail(question, 1)]
  if (two.last.length < SHORTEST) return []
  const data = await ask<{ two: readonly Suggestion[]; one: readonly Suggestion[] }>(
    QUERY,
    { two: two.last, one: one.last },
    signal,
  )
  // What was misspelt has no spans: near spellings of two words would offer what nobody meant.
  const near = data.two.filter(({ spans }) => spans.length > 0)
  const [suggestions, before] =
    near.length > 0 || one.last.length < SHORTEST ? [near, two.before] : [data.one, one.before]
  return suggestions.map(({ text, concept }) => ({
    question: `${before}${text}`,
    name: text,
    type: concept.type,
  }))
}
