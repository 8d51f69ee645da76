import type { GraphiQLProps } from 'graphiql'
import { GOLDEN_QUERIES } from './golden-queries.ts'
import { readSharedLink } from './shared-link.ts'

type OpeningProps = Pick<GraphiQLProps, 'defaultTabs' | 'initialQuery' | 'initialVariables'>

/** Where GraphiQL keeps the tabs of a former visit. */
const STORED_TABS = 'graphiql:tabState'

/**
 * What the playground opens with: the tabs of the last visit, or the golden questions on the first; a shared
 * link stands in front of both.
 */
export function openingTabs(address: URL, storage: Pick<Storage, 'getItem'>): OpeningProps {
  const shared = readSharedLink(address)
  const golden = GOLDEN_QUERIES.filter(({ query }) => query !== shared?.query)
  const tabs = shared ? [shared, ...golden] : golden
  const first = tabs[0]
  // GraphiQL fills its editors from the first tab only where it is told; told so on a later visit, it would
  // open the same question in one more tab.
  const tell = shared !== null || storage.getItem(STORED_TABS) === null
  return {
    defaultTabs: tabs,
    ...(tell && first ? { initialQuery: first.query, initialVariables: first.variables } : {}),
  }
}
