import type { Page } from '../../domain/page.ts'
import type { PageInfoResolvers } from '../__generated__/resolvers.ts'

export const PageInfo: PageInfoResolvers = {
  startCursor: (page) => page.items[0]?.cursor ?? null,
  endCursor: (page) => page.items.at(-1)?.cursor ?? null,
}

/** The fields that every connection over a page of nodes shares. */
export const pageFields = {
  edges: <T>(page: Page<T>) => page.items,
  nodes: <T>(page: Page<T>) => page.items.map((item) => item.node),
  pageInfo: <T>(page: Page<T>) => page,
}

/** The same page with each node replaced; cursors and totals stay. */
export function mapPage<A, B>(page: Page<A>, replace: (node: A) => B): Page<B> {
  return { ...page, items: page.items.map(({ node, cursor }) => ({ node: replace(node), cursor })) }
}
