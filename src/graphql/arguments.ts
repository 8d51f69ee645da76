import { DomainError } from '../domain/errors.ts'
import { checkPage, type PageRequest } from '../domain/page.ts'
import { type ClaimScope, DEFAULT_SCOPE } from '../domain/scope.ts'
import type { ClaimBounds, ClaimQuery } from '../ports/claim-reads.ts'
import type { ClaimFilter, InputMaybe } from './__generated__/resolvers.ts'

/** @throws DomainError (BAD_USER_INPUT) where `first` is out of bounds. */
export function toPage(args: {
  readonly first?: InputMaybe<number>
  readonly after?: InputMaybe<string>
}): PageRequest {
  if (args.first === null)
    throw new DomainError('BAD_USER_INPUT', '`first` must be a number. Leave it out for the default.', {
      argument: 'first',
    })
  return checkPage({ first: args.first ?? 10, ...(args.after == null ? {} : { after: args.after }) })
}

/** The scope that a filter asks for; what it leaves out is as `otherwise` says. */
export function toScope(filter: InputMaybe<ClaimFilter> | undefined, otherwise = DEFAULT_SCOPE): ClaimScope {
  return {
    polarities: filter?.polarities ?? otherwise.polarities,
    certainties: filter?.certainties ?? otherwise.certainties,
    derivations: filter?.derivations ?? otherwise.derivations,
  }
}

/** The bounds of claims that a filter of links or of claims gives; keys are set only where the caller set them. */
export function toBounds(filter: ClaimFilter): ClaimBounds {
  const { articleIds, publishers, sectionAspects } = filter
  return {
    scope: toScope(filter),
    ...(articleIds ? { articleIds } : {}),
    ...(publishers ? { publishers } : {}),
    ...(sectionAspects ? { sectionAspects } : {}),
  }
}

/** The port's query of claims for the API's filter; without one, `bounds`. */
export function toClaimQuery(
  { filter, ...page }: { readonly filter?: InputMaybe<ClaimFilter> } & Parameters<typeof toPage>[0],
  bounds: ClaimBounds = { scope: DEFAULT_SCOPE },
): ClaimQuery {
  if (!filter) return { ...bounds, page: toPage(page) }
  return {
    ...toBounds(filter),
    ...(filter.relations ? { relations: filter.relations } : {}),
    ...(filter.reviews ? { reviews: filter.reviews } : {}),
    page: toPage(page),
  }
}
