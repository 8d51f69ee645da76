import type { Span } from '../../domain/claim.ts'
import { type CompletionRequest, completeNames } from '../../domain/complete-names.ts'
import type { ConceptId } from '../../domain/concept.ts'
import { DomainError } from '../../domain/errors.ts'
import type { NameIndex } from '../../domain/name-index.ts'
import { checkSearchText } from './search-text.ts'

/** A concept to offer while somebody types. */
export interface Suggestion {
  readonly conceptId: ConceptId
  readonly matchedLabel: string
  /** Where in the label the typed words stand; none where they were misspelt. */
  readonly spans: readonly Span[]
}

export const MOST_SUGGESTIONS = 50

/**
 * Concepts for what has been typed so far, best first; see `completeNames`. Nothing typed, nothing offered.
 *
 * @throws DomainError (BAD_USER_INPUT) for a text that is too long, or a limit that is not from 0 to
 * {@link MOST_SUGGESTIONS}.
 */
export function suggestConcepts(names: NameIndex, prefix: string, request: CompletionRequest): Suggestion[] {
  if (!Number.isInteger(request.limit) || request.limit < 0 || request.limit > MOST_SUGGESTIONS)
    throw new DomainError(
      'BAD_USER_INPUT',
      `\`limit\` must be a whole number from 0 to ${MOST_SUGGESTIONS}.`,
      {
        argument: 'limit',
      },
    )
  return completeNames(names.labels, checkSearchText(prefix, 'prefix'), request).map(({ entry, spans }) => ({
    conceptId: entry.conceptId,
    matchedLabel: entry.label,
    spans,
  }))
}
