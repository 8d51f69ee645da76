import type { Claim } from './claim.ts'
import { type ClaimScope, DEFAULT_SCOPE } from './scope.ts'
import { type Agreement, POLARITIES } from './terminology.ts'

/** The claims by which an article says or denies a link: what is only asked, inferred or on a card is no voice. */
export const VOICE_SCOPE: ClaimScope = { ...DEFAULT_SCOPE, polarities: POLARITIES }

/** Quotes of one side of a link at most. */
export const MOST_QUOTES = 3

/** Those who say the same of a link. Each article counts once, however many sentences say it. */
export interface Voices {
  readonly articleCount: number
  /** A publisher counts once, however many articles say it; an article without one stands for itself. */
  readonly publisherCount: number
  /**
   * The best claim of each article (`claimWeight` descending, then position and id), at most {@link MOST_QUOTES}:
   * first each publisher's best article, then further ones; each by weight descending, then article id.
   */
  readonly claims: readonly Claim[]
}

/**
 * What articles say of one link, and so of one pair in the same states. What is said of another state, such as
 * a supplement where the link is about a deficiency, is another link and no voice here.
 */
export interface LinkVoices {
  /** They say that it is so. */
  readonly supporting: Voices
  /** They deny it. */
  readonly opposing: Voices
  /** They say that it is not always or not only so: neither for it nor against it. */
  readonly qualifying: Voices
}

export const NO_VOICES: Voices = { articleCount: 0, publisherCount: 0, claims: [] }
export const NOBODY: LinkVoices = { supporting: NO_VOICES, opposing: NO_VOICES, qualifying: NO_VOICES }

/**
 * How far the publishers who say or deny a link agree.
 *
 * - SINGLE_SOURCE: one publisher, for it or against it.
 * - UNANIMOUS: two or more, all for it or all against it.
 * - MAJORITY: some are for it and some against it, one side with at least twice as many as the other.
 * - CONTESTED: the same, neither side with twice as many. A publisher that both says and denies it counts on
 *   either side.
 *
 * Qualifying voices count for neither side: "not always" grants that it may be so.
 *
 * @returns null where nobody says it and nobody denies it.
 */
export function agreementOf({ supporting, opposing }: LinkVoices): Agreement | null {
  const [fewer = 0, more = 0] = [supporting.publisherCount, opposing.publisherCount].sort((a, b) => a - b)
  if (more === 0) return null
  if (fewer === 0) return more === 1 ? 'SINGLE_SOURCE' : 'UNANIMOUS'
  return more >= 2 * fewer ? 'MAJORITY' : 'CONTESTED'
}
