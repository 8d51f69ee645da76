import type { Concept } from '../../domain/concept.ts'
import type { Modifier, State } from '../../domain/terminology.ts'

/** A concept named in a stretch of tokens, with what stands beside it about its state. */
export interface FoundMention {
  readonly concept: Concept
  /** Tokens of the label itself. */
  readonly from: number
  readonly to: number
  /** Tokens of the label with its state words and modifiers. */
  readonly outerFrom: number
  readonly outerTo: number
  readonly start: number
  readonly end: number
  /** Null where the text says nothing of a state. */
  readonly state: State | null
  readonly stateWord: string | null
  readonly modifiers: readonly Modifier[]
  /** The state word stands first ("low iron") or last ("iron deficiency"), so that it may reach over a list. */
  readonly stateLeads: boolean
  readonly stateTrails: boolean
  /** Taken only because health words stand near. */
  readonly everyday: boolean
}
