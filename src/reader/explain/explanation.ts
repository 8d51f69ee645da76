import type { ArticleReading } from '../../domain/article.ts'
import type { ClaimId } from '../../domain/claim.ts'
import type { ConceptId } from '../../domain/concept.ts'

/** Why a claim was read: for people who look after the rules and words, never stored. */
export interface ClaimExplanation {
  readonly claimId: ClaimId
  /** The rule that made it, such as `list under a heading`. */
  readonly rule: string
  /** The words of the sentence that gave the relation, as the vocabulary has them; null where none did. */
  readonly cue: string | null
  /** The heading or lead-in above it; null where the sentence says all. */
  readonly heading: string | null
  /** The words of that heading that gave the relation. */
  readonly headingCue: string | null
}

/** Why nothing was read from a sentence that names two concepts. */
export const REASONS = {
  TITLE: 'the title says what the article is about, not what is so',
  HEADING: 'a heading gives the lines under it their verb, and says nothing by itself',
  SET_APART: 'set apart: it belongs to the page or points to another article',
  RED_FLAG: 'tells when to seek care',
  LISTING: 'stands under a heading for foods, doses or tests',
  MYTH: 'stands in quotation marks in a section on myths',
  LEAD_IN: 'leads in the list under it',
  QUESTION: 'asks, and states nothing',
  ADVICE: 'advises, and names nothing that its heading joins to the topic',
  NO_CUE: 'holds no cue for a relation',
  NO_CUE_BETWEEN: 'no cue stands between two of the concepts that it names',
  NO_SUBJECT: 'nothing is named to the left of its cue, in the same clause and near enough',
  NO_OBJECT: 'nothing is named to the right of its cue, in the same clause and near enough',
  TYPES: 'its cue cannot join concepts of these types',
  NO_RULE: 'no rule joins what its cue stands between',
} as const
export type Reason = keyof typeof REASONS

export interface SentenceExplanation {
  /** Exact words, an exact substring of the stored text at `start`. */
  readonly quote: string
  readonly start: number
  readonly concepts: readonly ConceptId[]
  readonly reason: Reason
  /** The cues that did not do, each with what it lacked; empty where the place decides. */
  readonly cues: readonly { readonly cue: string; readonly reason: Reason }[]
}

export interface ExplainedReading {
  readonly reading: ArticleReading
  /** One for each claim of the reading, in its order. */
  readonly claims: readonly ClaimExplanation[]
  /** Sentences that name two concepts and gave no claim, in the order of the text. */
  readonly sentences: readonly SentenceExplanation[]
}
