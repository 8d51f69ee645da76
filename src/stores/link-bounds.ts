import { type ClaimScope, DEFAULT_SCOPE, scopeKeys } from '../domain/scope.ts'
import type { ClaimQuery } from '../ports/claim-reads.ts'
import type { LinkFilter } from '../ports/link-reads.ts'

const DEFAULT_SCOPES = [...new Set(scopeKeys(DEFAULT_SCOPE))].sort().join()

/** Whether the scope is the default one, for which a link keeps its counts. */
export function isDefaultScope({ scope }: Pick<LinkFilter, 'scope'>): boolean {
  return [...new Set(scopeKeys(scope))].sort().join() === DEFAULT_SCOPES
}

/**
 * Whether only a link's claims can tell if the filter lets it through: else its counts, in the default scope,
 * or its list of scopes do.
 */
export function asksClaims(filter: LinkFilter): boolean {
  const { articleIds, publishers, sectionAspects, minArticles = 1 } = filter
  return (
    articleIds !== undefined ||
    publishers !== undefined ||
    sectionAspects !== undefined ||
    (minArticles > 1 && !isDefaultScope(filter))
  )
}

/** The scope of a list of claims, with those that count nowhere where its `reviews` name rejected ones. */
export function askedScope({ scope, reviews }: ClaimQuery): ClaimScope {
  return reviews?.includes('REJECTED') ? { ...scope, uncounted: true } : scope
}
