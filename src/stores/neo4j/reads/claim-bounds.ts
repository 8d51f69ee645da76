import { scopeKeys } from '../../../domain/scope.ts'
import type { ClaimBounds, ClaimQuery } from '../../../ports/claim-reads.ts'
import { askedScope } from '../../link-bounds.ts'

/** Whether the bounds let a node `claim` through. */
export const CLAIM_WITHIN = /* cypher */ `
  claim.scope IN $bounds.scopes
  AND ($bounds.articleIds IS NULL OR claim.articleId IN $bounds.articleIds)
  AND ($bounds.sectionAspects IS NULL
    OR EXISTS { (section:Section {id: claim.sectionId}) WHERE section.aspect IN $bounds.sectionAspects })
  AND ($bounds.publishers IS NULL
    OR EXISTS { (source:Article {id: claim.articleId}) WHERE source.publisher IN $bounds.publishers })`

/** Whether a list of claims shows it. Asked by review, what counts nowhere is there only as rejected. */
export const CLAIM_ASKED = /* cypher */ `${CLAIM_WITHIN}
  AND ($bounds.relations IS NULL OR claim.relation IN $bounds.relations)
  AND ($bounds.reviews IS NULL OR claim.review IN $bounds.reviews AND (claim.counted OR claim.review = 'REJECTED'))`

/** The parameters of {@link CLAIM_ASKED}. */
export function askedParameters(query: ClaimQuery): Record<string, unknown> {
  const bounds = boundsOf({ ...query, scope: askedScope(query) })
  return { bounds: { ...bounds, relations: query.relations ?? null, reviews: query.reviews ?? null } }
}

/**
 * The parameters of {@link CLAIM_WITHIN}: one map, since the server plans a statement anew for each
 * combination of the types of its parameters, and what is in a map does not count.
 */
export function boundParameters(bounds: ClaimBounds): Record<string, unknown> {
  return { bounds: boundsOf(bounds) }
}

function boundsOf(bounds: ClaimBounds): Record<string, unknown> {
  return {
    scopes: scopeKeys(bounds.scope),
    articleIds: bounds.articleIds ?? null,
    sectionAspects: bounds.sectionAspects ?? null,
    publishers: bounds.publishers ?? null,
  }
}
