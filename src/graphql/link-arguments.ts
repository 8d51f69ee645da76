import type { GraphQLResolveInfo } from 'graphql'
import { DomainError } from '../domain/errors.ts'
import { checkPage } from '../domain/page.ts'
import { statesOfLevels } from '../domain/states.ts'
import { LINK_FACETS, type LinkFacet, type State } from '../domain/terminology.ts'
import type { FacetQuery, LinkExclusion, LinkFilter, LinkQuery } from '../ports/link-reads.ts'
import type {
  InputMaybe,
  LinkExclusion as LinkExclusionInput,
  LinkFilter as LinkFilterInput,
  LinkOrder,
} from './__generated__/resolvers.ts'
import { toBounds, toPage } from './arguments.ts'
import type { GraphContext } from './context.ts'
import { findConcept } from './resolvers/find-concept.ts'

/** As many exclusions as a filter may have: each is a list of its own to read. */
const MOST_EXCLUSIONS = 10

function checkExclusions(exclusions: readonly LinkExclusionInput[]): readonly LinkExclusionInput[] {
  if (exclusions.length <= MOST_EXCLUSIONS) return exclusions
  const message = `\`notLinkedTo\` may have at most ${MOST_EXCLUSIONS} entries.`
  throw new DomainError('BAD_USER_INPUT', message, { argument: 'notLinkedTo' })
}

/** States of either end: those listed, those of the levels, or those in both. */
function statesOf(filter: LinkFilterInput): readonly State[] | undefined {
  const ofLevels = filter.levels && statesOfLevels(filter.levels)
  if (!ofLevels) return filter.states ?? undefined
  return filter.states ? ofLevels.filter((state) => filter.states?.includes(state)) : ofLevels
}

function checkMinArticles(minArticles: number): number {
  if (minArticles >= 1) return minArticles
  throw new DomainError('BAD_USER_INPUT', '`minArticles` must be 1 or more.', { argument: 'minArticles' })
}

/**
 * What bars concepts, with names resolved.
 *
 * @throws DomainError BAD_USER_INPUT for a concept that is not known: without it the list would hold what the
 * caller wants left out. The nearest names stand in the answer's extensions.
 */
async function toExclusion(
  { concept: by, relations, states }: LinkExclusionInput,
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<LinkExclusion> {
  const concept = await findConcept(by, context, info)
  if (!concept) {
    const [named] = Object.values(by)
    const message = `\`notLinkedTo\` names a concept that is not known: ${JSON.stringify(String(named).slice(0, 80))}.`
    throw new DomainError('BAD_USER_INPUT', message, { argument: 'notLinkedTo' })
  }
  return { conceptId: concept.id, ...(relations ? { relations } : {}), ...(states ? { states } : {}) }
}

/** The port's filter for the API's; keys are set only where the caller set them, in one order. */
export async function toLinkFilter(
  input: InputMaybe<LinkFilterInput> | undefined,
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<LinkFilter> {
  const filter = input ?? {}
  const states = statesOf(filter)
  const exclusions = checkExclusions(filter.notLinkedTo ?? [])
  const notLinkedTo = await Promise.all(exclusions.map((one) => toExclusion(one, context, info)))
  const minArticles = checkMinArticles(filter.minArticles ?? 1)
  return {
    ...(filter.types ? { types: filter.types } : {}),
    ...(filter.relations ? { relations: filter.relations } : {}),
    direction: filter.direction ?? 'ANY',
    ...(states ? { states } : {}),
    ...(filter.ownStates ? { ownStates: filter.ownStates } : {}),
    ...(filter.otherStates ? { otherStates: filter.otherStates } : {}),
    ...(filter.effects ? { effects: filter.effects } : {}),
    ...(minArticles > 1 ? { minArticles } : {}),
    includeNarrower: filter.includeNarrower ?? true,
    ...(notLinkedTo.length > 0 ? { notLinkedTo } : {}),
    ...toBounds(filter),
  }
}

export interface LinkListArguments {
  readonly filter?: InputMaybe<LinkFilterInput>
  readonly orderBy: LinkOrder
  readonly first: number
  readonly after?: InputMaybe<string>
}

export async function toLinkQuery(
  args: LinkListArguments,
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<LinkQuery> {
  const filter = await toLinkFilter(args.filter, context, info)
  return { filter, orderBy: args.orderBy, page: toPage(args) }
}

/** @throws DomainError BAD_USER_INPUT where `first` is out of bounds. */
export function toFacetQuery(
  filter: LinkFilter,
  { fields, first }: { readonly fields?: InputMaybe<readonly LinkFacet[]>; readonly first: number },
): FacetQuery {
  return { filter, facets: [...new Set(fields ?? LINK_FACETS)], first: checkPage({ first }).first }
}
