/**
 * Keeps what is made of the graph until the graph's version is another.
 *
 * @param version of the graph now.
 * @param make of the graph; where it fails, it is asked again at the next call.
 */
export function keptByVersion<T>(version: () => Promise<string>, make: () => Promise<T>): () => Promise<T> {
  let kept: { readonly version: string; readonly made: Promise<T> } | undefined
  return async () => {
    const now = await version()
    if (kept?.version === now) return kept.made
    const current = { version: now, made: make() }
    current.made.catch(() => {
      if (kept === current) kept = undefined
    })
    kept = current
    return current.made
  }
}
