import type { GraphQLResolveInfo } from 'graphql'
import { levelOf } from '../../domain/states.ts'
import { STATES } from '../../domain/terminology.ts'
import type {
  InputMaybe,
  LinkFilter as LinkFilterInput,
  StateGroupResolvers,
} from '../__generated__/resolvers.ts'
import { toPage } from '../arguments.ts'
import type { GraphContext } from '../context.ts'
import { toLinkFilter } from '../link-arguments.ts'
import type { ConceptMapper, StateGroupMapper } from '../mappers.ts'
import { linkConnection } from './links.ts'

/** The links of a concept by its own state, in the order of STATES; their counts are a facet of the list. */
export async function byState(
  { id }: ConceptMapper,
  args: { readonly filter?: InputMaybe<LinkFilterInput> },
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<StateGroupMapper[]> {
  const filter = await toLinkFilter(args.filter, context, info)
  const query = { filter, facets: ['OWN_STATE' as const], first: STATES.length }
  const counts = await context.loaders.linkFacets(query).load(id)
  return STATES.flatMap((state) => {
    const found = counts.find(({ value }) => value === state)
    return found ? [{ conceptId: id, filter, state, count: found.count }] : []
  })
}

export const StateGroup: StateGroupResolvers = {
  level: ({ state }) => levelOf(state),
  links: ({ conceptId, filter, state }, args, { loaders }) => {
    const query = { filter, orderBy: args.orderBy, page: toPage(args) }
    return linkConnection(`${conceptId}|${state}`, conceptId, query, loaders)
  },
}
