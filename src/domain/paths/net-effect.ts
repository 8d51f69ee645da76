import type { Effect, Relation } from '../terminology.ts'
import type { StepParts } from './path.ts'
import { isStateSafe } from './state-safety.ts'

/** What a link says of its object: that it brings it about or strengthens it, or takes it away. */
const CARRIES: Partial<Record<Relation, 'ON' | 'AWAY'>> = {
  CAUSES: 'ON',
  CONTRIBUTES_TO: 'ON',
  WORSENS: 'ON',
  RELIEVES: 'AWAY',
  PREVENTS: 'AWAY',
}

/**
 * Whether each step goes the way that its article says it, in one state, and says that one brings about, worsens,
 * relieves or prevents the next. "Linked to", signs, support and regulation make no chain: they don't say which
 * of the two comes from the other, or not that it does.
 */
export function isCausalChain(steps: readonly StepParts[]): boolean {
  return (
    steps.every(({ link, forward }) => forward && CARRIES[link.relation] !== undefined) && isStateSafe(steps)
  )
}

/**
 * What the whole path means for the health of somebody in whom its beginning is so.
 *
 * A single step forward is what its link says. Several have an effect only as a causal chain: that of the last
 * link, turned around once for each step before it that takes something away (what relieves a cause of harm does
 * good, as far as this path goes). Anything else is UNKNOWN: backwards ("cramps are a sign of weakness" says
 * nothing of what weakness does), by way of an association, or where two links speak of different states.
 */
export function netEffect(steps: readonly StepParts[]): Effect {
  const last = steps.at(-1)
  if (!last?.forward) return 'UNKNOWN'
  if (steps.length === 1) return last.link.effect
  const { effect } = last.link
  if (!isCausalChain(steps) || (effect !== 'HARMFUL' && effect !== 'BENEFICIAL')) return 'UNKNOWN'
  const turns = steps.slice(0, -1).filter(({ link }) => CARRIES[link.relation] === 'AWAY').length
  if (turns % 2 === 0) return effect
  return effect === 'HARMFUL' ? 'BENEFICIAL' : 'HARMFUL'
}
