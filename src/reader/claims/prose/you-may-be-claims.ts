import { isOutOfOrder } from '../../../domain/states.ts'
import type { FoundMention } from '../../mentions/mention.ts'
import { listFrom } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { inQuote } from '../group.ts'
import { hasLevel, isCondition } from '../relation-of.ts'
import type { Unit } from '../unit.ts'
import { mentionFrom, reachOver, stated } from './stated.ts'

const IF = new Set(['if', 'when'])
const YOU = new Set(['you', 'your', 'it', 'this', 'that', 'she', 'he', 'they'])
const MODALS = new Set(['may', 'might', 'could', 'can'])
const MAX_TO_MODAL = 4
const MAX_TO_CAUSE = 6

/** A level that is out of order, or an illness; what one could take or do is advice. */
const isCause = ({ concept, state }: FoundMention): boolean =>
  hasLevel(concept) ? isOutOfOrder(state) : isCondition(concept)

/** "If you bruise easily, you may be low in vitamin C": a complaint is linked to what it may come with. */
export function youMayBeClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens } = unit
  const [first] = unit.mentions
  if (!IF.has(tokens[0]?.lower ?? '') || first?.concept.type !== 'SYMPTOM') return []
  if (unit.isQuestion || unit.negations.length > 0) return []
  const complaints = listFrom(unit, first).filter(({ concept }) => concept.type === 'SYMPTOM')
  const end = complaints.at(-1)?.outerTo ?? first.outerTo
  const comma = tokens.findIndex(({ text }, i) => i >= end && text === ',')
  if (comma < 0 || !YOU.has(tokens[comma + 1]?.lower ?? '')) return []
  const modal = tokens.findIndex(
    ({ lower }, i) => i > comma && i <= comma + MAX_TO_MODAL && MODALS.has(lower),
  )
  const cause = modal < 0 ? undefined : mentionFrom(unit, modal)
  if (!cause || !isCause(cause) || cause.outerFrom - modal > MAX_TO_CAUSE) return []
  return stated(unit, place, {
    subjects: inQuote(listFrom(unit, cause).filter(isCause)),
    relation: 'ASSOCIATED_WITH',
    objects: inQuote(complaints),
    reach: reachOver(unit, modal, modal + 1, comma),
    rule: 'you may be',
    cue: tokens[modal]?.lower ?? '',
    certainty: 'CONDITIONAL',
  })
}
