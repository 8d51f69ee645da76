import { scopeKeys } from '../../domain/scope.ts'
import type { ClaimBounds, ClaimQuery } from '../../ports/claim-reads.ts'
import { askedScope } from '../link-bounds.ts'
import type { SqlParameters } from './connection.ts'
import { jsonList, optionalList } from './keys.ts'

/** Whether the bounds let the claim `c` through. */
export const CLAIM_WITHIN = /* sql */ `
  c.scope IN (SELECT value FROM json_each(@scopes))
  AND (@articleIds IS NULL OR c.article_id IN (SELECT value FROM json_each(@articleIds)))
  AND (@sectionAspects IS NULL OR (SELECT s.aspect FROM sections s WHERE s.id = c.section_id)
    IN (SELECT value FROM json_each(@sectionAspects)))
  AND (@publishers IS NULL OR (SELECT a.publisher FROM articles a WHERE a.id = c.article_id)
    IN (SELECT value FROM json_each(@publishers)))`

/** Whether a list of claims shows the claim `c`. Asked by review, what counts nowhere is there only as rejected. */
export const CLAIM_ASKED = /* sql */ `${CLAIM_WITHIN}
  AND (@relations IS NULL OR c.relation IN (SELECT value FROM json_each(@relations)))
  AND (@reviews IS NULL OR c.review IN (SELECT value FROM json_each(@reviews))
    AND (c.counted = 1 OR c.review = 'REJECTED'))`

/** The parameters of {@link CLAIM_ASKED}. */
export function askedParameters(query: ClaimQuery): SqlParameters {
  return {
    ...boundParameters({ ...query, scope: askedScope(query) }),
    relations: optionalList(query.relations),
    reviews: optionalList(query.reviews),
  }
}

/** The parameters of {@link CLAIM_WITHIN}. */
export function boundParameters(bounds: ClaimBounds): SqlParameters {
  return {
    scopes: jsonList(scopeKeys(bounds.scope)),
    articleIds: optionalList(bounds.articleIds),
    sectionAspects: optionalList(bounds.sectionAspects),
    publishers: optionalList(bounds.publishers),
  }
}
