import type { GraphQLResolveInfo } from 'graphql'
import { nearId } from '../../domain/link.ts'
import { type ConceptType, STATES, type State } from '../../domain/terminology.ts'
import type { LinkedConcept, LinkFilter } from '../../ports/link-reads.ts'
import type {
  SymptomLinkConnectionResolvers,
  SymptomLinkEdgeResolvers,
  SymptomResolvers,
} from '../__generated__/resolvers.ts'
import type { GraphContext } from '../context.ts'
import { type LinkListArguments, toFacetQuery, toLinkQuery } from '../link-arguments.ts'
import type { Loaders } from '../loaders.ts'
import type { ConceptMapper, LinkedConceptConnectionMapper } from '../mappers.ts'
import { facetsOf } from './facets.ts'
import { bounded } from './links.ts'
import { loadConcepts, loadHeld } from './load.ts'

/**
 * The states that the links give the listed concept, in the order of STATES.
 *
 * A link of a concept with itself counts both its ends.
 */
async function statesOf(listed: LinkedConcept, loaders: Loaders): Promise<State[]> {
  const ends = listed.links.flatMap((link) => [
    { id: link.subjectId, state: link.subjectState, near: link.near === 'SUBJECT' },
    { id: link.objectId, state: link.objectState, near: link.near === 'OBJECT' },
  ])
  const far = ends.filter((end) => end.id === listed.conceptId || !end.near)
  const concepts = await loadConcepts(
    loaders,
    far.map((end) => end.id),
  )
  const states = far.map((end, i) => {
    const condition = concepts[i]?.conditionOf
    return condition?.conceptId === listed.conceptId ? condition.state : end.state
  })
  return STATES.filter((state) => states.includes(state))
}

/**
 * Concepts linked to a concept, each once.
 *
 * @param type of the concepts that are listed; any where undefined.
 * @param fixed what the field asks for by itself, whatever the caller's filter says.
 */
export function linked(type: ConceptType | undefined, fixed: Partial<LinkFilter> = {}) {
  return async (
    concept: ConceptMapper,
    args: LinkListArguments,
    context: GraphContext,
    info: GraphQLResolveInfo,
  ): Promise<LinkedConceptConnectionMapper> => {
    const query = await toLinkQuery(args, context, info)
    const filter = { ...query.filter, ...fixed }
    const byType = type ? { type } : {}
    const page = await context.loaders.linkedConcepts({ ...byType, ...query, filter }).load(concept.id)
    return { conceptId: concept.id, ...byType, filter, page }
  }
}

/** The connections resolve alike, whatever the type of what they list. */
export const linkedConnection: SymptomLinkConnectionResolvers = {
  edges: ({ page, filter }) => page.items.map((item) => ({ item, filter })),
  nodes: ({ page }, _args, { loaders }) =>
    loadConcepts(
      loaders,
      page.items.map((item) => item.node.conceptId),
    ),
  pageInfo: ({ page }) => page,
  totalCount: ({ page }) => page.totalCount,
  facets: async ({ conceptId, type, filter }, args, { loaders }) => {
    const query = { ...toFacetQuery(filter, args), ...(type ? { type } : {}) }
    return facetsOf(query.facets, await loaders.linkedConceptFacets(query).load(conceptId))
  },
  safety: ({ conceptId }) => ({ conceptId }),
}

export const linkedEdge: SymptomLinkEdgeResolvers = {
  cursor: ({ item }) => item.cursor,
  node: ({ item }, _args, { loaders }) => loadHeld(loaders.concept, item.node.conceptId),
  about: ({ item }, _args, { loaders }) => loadConcepts(loaders, [...new Set(item.node.links.map(nearId))]),
  links: ({ item, filter }) => item.node.links.map((link) => bounded(link, filter)),
  states: ({ item }, _args, { loaders }) => statesOf(item.node, loaders),
  score: ({ item }) => item.node.score,
}

/** What only symptoms have. */
export const linkedBy: Pick<SymptomResolvers, 'signs' | 'worsenedBy' | 'relievedBy'> = {
  signs: linked(undefined, { relations: ['SIGN_OF'], direction: 'INCOMING' }),
  worsenedBy: linked(undefined, { relations: ['WORSENS'], direction: 'INCOMING' }),
  relievedBy: linked(undefined, { relations: ['RELIEVES'], direction: 'INCOMING' }),
}
