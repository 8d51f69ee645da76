import type { ConceptId } from '../../domain/concept.ts'
import type { PageRequest } from '../../domain/page.ts'
import type { LinkFilter } from '../../ports/link-reads.ts'
import { type SharedMatch, sharedConcepts } from '../../services/sharing/shared-concepts.ts'
import type {
  QueryResolvers,
  SharedByResolvers,
  SharedConceptConnectionResolvers,
  SharedConceptEdgeResolvers,
} from '../__generated__/resolvers.ts'
import { toPage } from '../arguments.ts'
import type { GraphContext } from '../context.ts'
import { toLinkFilter } from '../link-arguments.ts'
import type { SharedConceptConnectionMapper } from '../mappers.ts'
import { findConcept } from './find-concept.ts'
import { bounded } from './links.ts'
import { loadConcepts, loadHeld } from './load.ts'

/** What concepts have in common, as the field `shared` tells it. */
export async function share(
  conceptIds: readonly ConceptId[],
  match: SharedMatch,
  filter: LinkFilter,
  page: PageRequest,
  { loaders }: GraphContext,
): Promise<SharedConceptConnectionMapper> {
  return { conceptIds, filter, page: await sharedConcepts(loaders.shared, conceptIds, match, filter, page) }
}

export const sharedQueries: QueryResolvers = {
  shared: async (_root, { concepts, match, filter, ...page }, context, info) => {
    const [found, bounds] = await Promise.all([
      Promise.all(concepts.map((by) => findConcept(by, context, info))),
      toLinkFilter(filter, context, info),
    ])
    const conceptIds = found.flatMap((concept) => (concept ? [concept.id] : []))
    if (conceptIds.length < found.length) return null
    return share(conceptIds, match ?? 'ALL', bounds, toPage(page), context)
  },
}

export const SharedConceptConnection: SharedConceptConnectionResolvers = {
  edges: ({ page, filter }) => page.items.map((item) => ({ item, filter })),
  nodes: ({ page }, _args, { loaders }) =>
    loadConcepts(
      loaders,
      page.items.map(({ node }) => node.conceptId),
    ),
  pageInfo: ({ page }) => page,
  totalCount: ({ page }) => page.totalCount,
  safety: ({ conceptIds }) => ({ conceptIds }),
}

export const SharedConceptEdge: SharedConceptEdgeResolvers = {
  cursor: ({ item }) => item.cursor,
  node: ({ item }, _args, { loaders }) => loadHeld(loaders.concept, item.node.conceptId),
  by: ({ item, filter }) =>
    item.node.by.map(({ conceptId, links }) => ({
      conceptId,
      links: links.map((link) => bounded(link, filter)),
    })),
  score: ({ item }) => item.node.score,
}

export const SharedBy: SharedByResolvers = {
  concept: ({ conceptId }, _args, { loaders }) => loadHeld(loaders.concept, conceptId),
}
