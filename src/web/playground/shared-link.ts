/** What a shared address opens. Kept in the fragment, so that it reaches no server and no log. */
export interface SharedQuery {
  readonly query: string
  readonly variables: string
}

/** The query that this address carries, if any. */
export function readSharedLink(address: URL): SharedQuery | null {
  const parts = new URLSearchParams(address.hash.slice(1))
  const query = parts.get('query')
  return query ? { query, variables: parts.get('variables') ?? '' } : null
}

/** @example sharedLink(new URL('https://host/playground/'), { query: '{ meta { apiVersion } }', variables: '' }) */
export function sharedLink(address: URL, { query, variables }: SharedQuery): string {
  const link = new URL(address)
  link.hash = new URLSearchParams(variables.trim() ? { query, variables } : { query }).toString()
  return link.href
}
