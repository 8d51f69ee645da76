import { DomainError } from '../domain/errors.ts'
import { checkPage, type PageRequest } from '../domain/page.ts'
import { type ClaimScope, DEFAULT_SCOPE } from '../domain/scope.ts'
import { statesOfLevels } from '../domain/states.ts'
import type { State } from '../domain/terminology.ts'
import type { LinkFilter, LinkQuery } from '../ports/graph-store.ts'
import type {
  ClaimFilter,
  InputMaybe,
  LinkFilter as LinkFilterInput,
  LinkOrder,
} from './__generated__/resolvers.ts'

/** @throws DomainError (BAD_USER_INPUT) where `first` is out of bounds. */
export function toPage(args: {
  readonly first?: InputMaybe<number>
  readonly after?: InputMaybe<string>
}): PageRequest {
  if (args.first === null)
    throw new DomainError('BAD_USER_INPUT', '`first` must be a number. Leave it out for the default.', {
      argument: 'first',
    })
  return checkPage({ first: args.first ?? 10, ...(args.after ? { after: args.after } : {}) })
}

/** The scope that a filter asks for; what it leaves out is as `otherwise` says. */
export function toScope(filter: InputMaybe<ClaimFilter> | undefined, otherwise = DEFAULT_SCOPE): ClaimScope {
  return {
    polarities: filter?.polarities ?? otherwise.polarities,
    certainties: filter?.certainties ?? otherwise.certainties,
    derivations: filter?.derivations ?? otherwise.derivations,
  }
}

/** States of either end: those listed, those of the levels, or those in both. */
function statesOf(filter: LinkFilterInput): readonly State[] | undefined {
  const ofLevels = filter.levels && statesOfLevels(filter.levels)
  if (!ofLevels) return filter.states ?? undefined
  return filter.states ? ofLevels.filter((state) => filter.states?.includes(state)) : ofLevels
}

/** The port's filter for the API's; keys are set only where the caller set them, in one order. */
export function toLinkFilter(input: InputMaybe<LinkFilterInput> | undefined): LinkFilter {
  const filter = input ?? {}
  const states = statesOf(filter)
  return {
    ...(filter.types ? { types: filter.types } : {}),
    ...(filter.relations ? { relations: filter.relations } : {}),
    direction: filter.direction ?? 'ANY',
    ...(states ? { states } : {}),
    ...(filter.ownStates ? { ownStates: filter.ownStates } : {}),
    ...(filter.otherStates ? { otherStates: filter.otherStates } : {}),
    ...(filter.effects ? { effects: filter.effects } : {}),
    scope: toScope(filter),
  }
}

export interface LinkListArguments {
  readonly filter?: InputMaybe<LinkFilterInput>
  readonly orderBy: LinkOrder
  readonly first: number
  readonly after?: InputMaybe<string>
}

export function toLinkQuery(args: LinkListArguments): LinkQuery {
  return { filter: toLinkFilter(args.filter), orderBy: args.orderBy, page: toPage(args) }
}
