import type { Certainty, Derivation, Polarity, ReviewStatus } from '../__generated__/documents.ts'

/** A value of the API's lists as words, such as `low intake`. */
export const toWords = (value: string): string => value.toLowerCase().replaceAll('_', ' ')

export const POLARITY_WORDS: Readonly<Record<Polarity, string>> = {
  AFFIRMED: 'said to be so',
  PARTLY_DENIED: 'partly denied (“not always”, “not only”)',
  DENIED: 'denied',
}

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  STATED: 'plainly',
  HEDGED: 'hedged (“may”, “can”)',
  CONDITIONAL: 'under a condition',
  QUESTION: 'only asked',
}

export const DERIVATION_WORDS: Readonly<Record<Derivation, string>> = {
  EXPLICIT: 'the quote itself says it',
  HEADING_INHERITED: 'with words of the heading or of the line before',
  CURATED: 'entered by an editor',
  INFERRED: 'concluded from other claims',
  TEASER: 'read from a card that points to another article',
}

export const REVIEW_WORDS: Readonly<Record<ReviewStatus, string>> = {
  MACHINE: 'no editor has looked at it',
  ACCEPTED: 'accepted by an editor',
  REJECTED: 'rejected by an editor: it counts nowhere',
  FLAGGED: 'flagged by an editor',
}

interface Scoped {
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly derivation: Derivation
  readonly review: ReviewStatus
}

/** Whether a claim counts where nobody asks for more: affirmed, not merely asked, read from the article itself. */
export const countsByDefault = ({ polarity, certainty, derivation, review }: Scoped): boolean =>
  polarity === 'AFFIRMED' &&
  certainty !== 'QUESTION' &&
  derivation !== 'INFERRED' &&
  derivation !== 'TEASER' &&
  review !== 'REJECTED'
