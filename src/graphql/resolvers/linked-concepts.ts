import { STATES, type State } from '../../domain/terminology.ts'
import type { LinkedConcept } from '../../ports/graph-store.ts'
import type { SymptomLinkConnectionResolvers, SymptomLinkEdgeResolvers } from '../__generated__/resolvers.ts'
import type { Loaders } from '../loaders.ts'
import { scoped } from './links.ts'
import { loadConcepts, loadHeld } from './load.ts'

/**
 * The states that the links give the listed concept, in the order of STATES.
 *
 * @param askedId the concept at the near end, so that a link of a concept with itself counts both its ends.
 */
async function statesOf(listed: LinkedConcept, askedId: string, loaders: Loaders): Promise<State[]> {
  const ends = listed.links.flatMap((link) => [
    { id: link.subjectId, state: link.subjectState, near: link.subjectId === askedId },
    { id: link.objectId, state: link.objectState, near: link.objectId === askedId },
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

/** The five typed connections resolve alike. */
export const linkedConnection: SymptomLinkConnectionResolvers = {
  edges: ({ page, conceptId, scope }) => page.items.map((item) => ({ item, conceptId, scope })),
  nodes: ({ page }, _args, { loaders }) =>
    loadConcepts(
      loaders,
      page.items.map((item) => item.node.conceptId),
    ),
  pageInfo: ({ page }) => page,
  totalCount: ({ page }) => page.totalCount,
  safety: ({ conceptId }) => ({ conceptId }),
}

export const linkedEdge: SymptomLinkEdgeResolvers = {
  cursor: ({ item }) => item.cursor,
  node: ({ item }, _args, { loaders }) => loadHeld(loaders.concept, item.node.conceptId),
  links: ({ item, scope }) => item.node.links.map((link) => scoped(link, scope)),
  states: ({ item, conceptId }, _args, { loaders }) => statesOf(item.node, conceptId, loaders),
  score: ({ item }) => item.node.score,
}
