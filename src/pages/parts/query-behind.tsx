/** Where the playground opens with this query; see `src/web/playground/shared-link.ts`. */
function playgroundAddress(query: string, variables: string): string {
  return `/playground/#${new URLSearchParams({ query, variables })}`
}

interface QueryBehindProps {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly playground: boolean
}

/** The question of the API that gives what the page shows. */
export function QueryBehind({ query, variables, playground }: QueryBehindProps) {
  const given = JSON.stringify(variables, null, 2)
  return (
    <details class="query">
      <summary>The query behind this answer</summary>
      <pre>
        <code>{query}</code>
      </pre>
      <pre>
        <code>{given}</code>
      </pre>
      {playground && (
        <p>
          <a href={playgroundAddress(query, given)}>Open in the playground</a>
        </p>
      )}
    </details>
  )
}
