import { ToolbarButton, useGraphiQL } from '@graphiql/react'
import { useState } from 'react'
import { sharedLink } from './shared-link.ts'

/** Copies an address that opens the query on screen. */
export function ShareButton() {
  const [copied, setCopied] = useState(false)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)

  async function share() {
    const query = queryEditor?.getValue() ?? ''
    const link = sharedLink(new URL(location.href), { query, variables: variableEditor?.getValue() ?? '' })
    history.replaceState(null, '', link)
    // Browsers give the clipboard to secure addresses only; elsewhere the address bar has the link.
    await navigator.clipboard?.writeText(link).catch(() => undefined)
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }

  return (
    <ToolbarButton label={copied ? 'Link copied' : 'Copy a link to this query'} onClick={share}>
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <path d={copied ? 'M4 12l6 6L20 6' : 'M12 15V3m0 0L8 7m4-4l4 4M5 12v8h14v-8'} />
      </svg>
    </ToolbarButton>
  )
}
