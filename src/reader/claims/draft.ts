import type { Certainty, Derivation, Polarity, Relation, State } from '../../domain/terminology.ts'
import type { FoundMention } from '../mentions/mention.ts'

/** One end of a claim; `mention` stands in the quote unless `inherited`. */
export interface DraftEnd {
  readonly mention: FoundMention
  /** The end comes from the context, not from the quote. */
  readonly inherited: boolean
  /** Overrides the state read beside the mention. */
  readonly state?: State
}

/** A claim before it is checked and given its id; offsets are into the stored text. */
export interface ClaimDraft {
  readonly subject: DraftEnd
  readonly relation: Relation
  readonly object: DraftEnd
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly derivation: Derivation
  readonly section: number
  readonly quote: { readonly start: number; readonly end: number }
  readonly context: { readonly start: number; readonly end: number } | null
  /** Which rule made it, and by which cue; for explanations. */
  readonly rule: string
  readonly cue: string | null
}
