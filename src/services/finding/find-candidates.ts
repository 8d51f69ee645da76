import { type Candidate, collectCandidates, type StoredTerm } from '../../domain/candidates.ts'
import type { NameIndex } from '../../domain/name-index.ts'
import type { GraphReader } from '../../ports/graph-store.ts'

/**
 * The terms of the stored articles that no concept is called by; see `collectCandidates`.
 *
 * @param most looked through are so many places, by article id.
 */
export async function findCandidates(
  store: Pick<GraphReader, 'streamUnknownTerms'>,
  names: NameIndex,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly Candidate[]> {
  const terms: StoredTerm[] = []
  for await (const term of store.streamUnknownTerms()) {
    if (terms.length >= most) break
    terms.push(term)
  }
  return collectCandidates(terms, (term) => names.find(term) !== undefined)
}
