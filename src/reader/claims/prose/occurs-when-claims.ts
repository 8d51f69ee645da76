import { levelOf } from '../../../domain/states.ts'
import type { FoundMention } from '../../mentions/mention.ts'
import { isStop, listFrom, listTo, partsClauses } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { inQuote } from '../group.ts'
import { hasLevel } from '../relation-of.ts'
import type { Unit } from '../unit.ts'
import { mentionFrom, reachOver, stated } from './stated.ts'

const WHEN = new Set(['when', 'if', 'once', 'whenever'])
const MAX_TO_OCCUR = 3
const MAX_TO_WHEN = 3
const MAX_TO_LEVEL = 3

const isDisturbed = ({ concept, state }: FoundMention): boolean =>
  hasLevel(concept) && state !== null && ['LOWERED', 'RAISED', 'DISTURBED'].includes(levelOf(state))

/** "Cramps can occur if magnesium is low": a level in the condition is put down as contributing, under it. */
export function occursWhenClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, lexicon } = unit
  if (unit.isQuestion || unit.negations.length > 0) return []
  for (let i = 1; i < tokens.length - 2; i++) {
    const occurs = lexicon.prose.OCCURS.longestAt(tokens, i)
    if (!occurs) continue
    const complaint = unit.mentions.filter((mention) => mention.outerTo <= i).at(-1)
    if (complaint?.concept.type !== 'SYMPTOM' || i - complaint.outerTo > MAX_TO_OCCUR) continue
    if (partsClauses(tokens, complaint.outerTo, i)) continue
    const when = tokens.findIndex(
      ({ lower }, k) => k >= occurs.to && k < occurs.to + MAX_TO_WHEN && WHEN.has(lower),
    )
    const level = when < 0 ? undefined : mentionFrom(unit, when)
    if (!level || !isDisturbed(level) || level.outerFrom - when > MAX_TO_LEVEL) continue
    if (tokens.slice(when, level.outerFrom).some((_, k) => isStop(tokens, when + k))) continue
    return stated(unit, place, {
      subjects: inQuote(listFrom(unit, level).filter(isDisturbed)),
      relation: 'CONTRIBUTES_TO',
      objects: inQuote(listTo(unit, complaint).filter(({ concept }) => concept.type === 'SYMPTOM')),
      reach: reachOver(unit, i, occurs.to),
      rule: 'occurs when',
      cue: occurs.value.cue,
      certainty: 'CONDITIONAL',
    })
  }
  return []
}
