import type { ConceptId } from '../concept.ts'
import type { Link } from '../link.ts'
import type { Derivation, Effect } from '../terminology.ts'

export const MOST_HOPS = 4

/** One link of a path, walked from one of its ends to the other. */
export interface PathStep {
  readonly link: Link
  /** Whether it is walked as it is said, from its subject to its object. */
  readonly forward: boolean
  readonly fromId: ConceptId
  readonly toId: ConceptId
}

/** How two concepts are connected: what articles say, one link after the other. */
export interface KnowledgePath {
  readonly steps: readonly PathStep[]
  /** The product of the scores of its links, from 0 to 1, six decimals: a path is never stronger than a link of it. */
  readonly score: number
  /** See `netEffect`. */
  readonly netEffect: Effect
  /** See `isCausalChain`. */
  readonly causalChain: boolean
  /** See `isStateSafe`. */
  readonly stateSafe: boolean
  /** See `weakestDerivation`. */
  readonly weakestDerivation: Derivation
}

/** A step with as much of its link as the rules of paths need. */
export type StepParts = Pick<PathStep, 'forward'> & {
  readonly link: Pick<Link, 'subjectId' | 'subjectState' | 'relation' | 'objectId' | 'objectState' | 'effect'>
}
