import type { ConceptId } from '../../domain/concept.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Page, PageRequest } from '../../domain/page.ts'
import type { LinkFilter } from '../../ports/link-reads.ts'
import type { SharedConcept, SharedReads } from '../../ports/shared-reads.ts'

/** As many concepts as one question may compare. */
export const MOST_SHARING = 10

/** ALL: linked to each of the concepts; ANY: to at least two of them. */
export const SHARED_MATCHES = ['ALL', 'ANY'] as const
export type SharedMatch = (typeof SHARED_MATCHES)[number]

/**
 * What several concepts have in common; see `SharedReads`.
 *
 * @throws DomainError (BAD_USER_INPUT) where they are not two to {@link MOST_SHARING} different concepts.
 */
export async function sharedConcepts(
  reads: SharedReads,
  ids: readonly ConceptId[],
  match: SharedMatch,
  filter: LinkFilter,
  page: PageRequest,
): Promise<Page<SharedConcept>> {
  const distinct = [...new Set(ids)]
  if (distinct.length < 2 || distinct.length > MOST_SHARING) {
    const message = `\`concepts\` must name from 2 to ${MOST_SHARING} different concepts.`
    throw new DomainError('BAD_USER_INPUT', message, { argument: 'concepts' })
  }
  return reads.sharedConcepts(distinct, { filter, least: match === 'ALL' ? distinct.length : 2, page })
}
