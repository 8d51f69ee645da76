import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import '@graphiql/plugin-explorer/style.css'
import './playground.css'
import { explorerPlugin } from '@graphiql/plugin-explorer'
import { HISTORY_PLUGIN } from '@graphiql/plugin-history'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { markWhenEditorReady } from './editor-ready.ts'
import icon from './icon.svg'
import { openingTabs } from './opening-tabs.ts'
import { ShareButton } from './share-button.tsx'

const address = new URL(location.href)
const fetcher = createGraphiQLFetcher({ url: new URL('../graphql', address).href })
// Given plugins replace the standard ones, so history is named too.
const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })]

const element = document.querySelector('#playground')
if (element) {
  markWhenEditorReady()
  createRoot(element).render(
    <GraphiQL fetcher={fetcher} plugins={plugins} {...openingTabs(address, localStorage)}>
      <GraphiQL.Logo>
        <a className="playground-name" href="./">
          <img src={icon} alt="" /> Healgraph
        </a>
        <a className="playground-docs" href="../docs/schema">
          Schema
        </a>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <ShareButton />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>,
  )
}
