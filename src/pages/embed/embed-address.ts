/** Where related articles stand as a document for a frame. */
export const relatedEmbedAddress = (about: { readonly for: string } | { readonly article: string }): string =>
  `/embed/v1/related?${new URLSearchParams(about)}`

/** Where the answer to a question stands as a document for a frame. */
export const answerEmbedAddress = (question: string): string =>
  `/embed/v1/answer?${new URLSearchParams({ q: question })}`

/** Where it is told how to embed one of our pages, beside that page's own origin. */
export function oembedAddress(page: string, format: 'json' | 'xml'): string {
  const { origin } = new URL(page)
  return `${origin}/oembed?${new URLSearchParams({ url: page, format })}`
}
