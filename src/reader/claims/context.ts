import type { Relation } from '../../domain/terminology.ts'
import type { FoundMention } from '../mentions/mention.ts'
import type { ClaimDraft } from './draft.ts'
import type { Unit } from './unit.ts'

export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** What an earlier sentence or a heading speaks of, for "this", "it" and sentences without a subject. */
export interface Antecedent {
  readonly subjects: readonly FoundMention[]
  readonly objects: readonly FoundMention[]
  /** Its grammatical subjects, whichever way its verb points: what "it" and "its" mean first. */
  readonly focus: readonly FoundMention[]
  /** The complaints and conditions that it says something of: what "another cause" is one of. */
  readonly affected: readonly FoundMention[]
  /** All that it names, each once. */
  readonly named: readonly FoundMention[]
  readonly isQuestion: boolean
  readonly unit: Unit
  readonly span: TextSpan
  /** What was said, for "so does zinc". */
  readonly stated: readonly ClaimDraft[]
}

/** What a heading or a lead-in says of the lines under it. */
export interface Scope {
  /** Null where only the topic is given, not the verb. */
  readonly relation: Relation | null
  /** Lines are what these contribute to, relieve or are signs of. */
  readonly targets: readonly FoundMention[]
  /** Lines are what these cause or help with ("Low iron can cause:"); `targets` is not used then. */
  readonly sources: readonly FoundMention[]
  readonly span: TextSpan | null
  /** Lines are foods, doses or tests: no links. */
  readonly isListing: boolean
}

/** What the rules know of the place where a sentence stands. */
export interface Place {
  readonly section: number
  readonly scope: Scope
  readonly antecedent: Antecedent | undefined
  /** What the article is about. */
  readonly topics: readonly FoundMention[]
  /** Token where the speech starts after a line's label ("Magnesium – supports …"). */
  readonly speechFrom?: number
}
