import { acceptedWords } from '../../domain/search-query.ts'
import { type SearchHit, searchGraph } from '../../services/finding/search-graph.ts'
import { articleMatches, labelMatches } from '../../services/finding/text-matches.ts'
import type {
  QueryResolvers,
  SearchConnectionResolvers,
  SearchEdgeResolvers,
  SearchItemResolvers,
  TextMatchResolvers,
} from '../__generated__/resolvers.ts'
import { toPage } from '../arguments.ts'
import type { Loaders } from '../loaders.ts'
import type { SearchItemMapper } from '../mappers.ts'
import { conceptTypeName } from './concepts.ts'
import { loadHeld } from './load.ts'

export const searchQueries: QueryResolvers = {
  search: async (_root, { query, types, articles, ...page }, { loaders, names }) =>
    searchGraph(loaders, await names(), {
      text: query,
      types: types ?? undefined,
      articles: articles ?? true,
      page: toPage(page),
    }),
}

async function itemOf({ found }: SearchHit, loaders: Loaders): Promise<SearchItemMapper> {
  if ('article' in found) return found.article
  const { conceptId, matchedLabel } = found
  return { ...(await loadHeld(loaders.concept, conceptId)), matchedLabel }
}

export const SearchConnection: SearchConnectionResolvers = {
  edges: ({ query, page }) => page.items.map(({ node, cursor }) => ({ hit: node, cursor, query })),
  nodes: ({ page }, _args, { loaders }) => Promise.all(page.items.map(({ node }) => itemOf(node, loaders))),
  pageInfo: ({ page }) => page,
  totalCount: ({ page }) => page.totalCount,
  facets: ({ counts }) => counts,
  didYouMean: ({ query }) => query.didYouMean,
}

export const SearchEdge: SearchEdgeResolvers = {
  node: ({ hit }, _args, { loaders }) => itemOf(hit, loaders),
  score: ({ hit }) => hit.score,
  match: ({ hit }) => hit.match,
  corrected: ({ hit }) => hit.corrected,
  matchedLabel: ({ hit: { found } }) => ('article' in found ? null : found.matchedLabel),
  matches: async ({ hit: { found, corrected }, query }, _args, { loaders }) => {
    const words = acceptedWords(query, corrected)
    if ('matchedLabel' in found) return labelMatches(found.matchedLabel, words)
    const { id, title } = found.article
    return articleMatches(title, await loaders.passages.load(id), words)
  },
}

export const SearchItem: SearchItemResolvers = {
  __resolveType: ({ id }) => conceptTypeName(id) ?? 'Article',
}

export const TextMatch: TextMatchResolvers = {
  section: ({ sectionId }, _args, { loaders }) =>
    sectionId === null ? null : loadHeld(loaders.section, sectionId),
}
