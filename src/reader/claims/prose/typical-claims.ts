import type { FoundMention } from '../../mentions/mention.ts'
import { listFrom } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { type Group, inQuote } from '../group.ts'
import { isCondition, isDisturbedLevel } from '../relation-of.ts'
import type { Unit } from '../unit.ts'
import { mentionFrom, reachOver, stated } from './stated.ts'

const MAX_TO_TYPICAL = 6
const MAX_AFTER = 2

const isState = (mention: FoundMention): boolean => isCondition(mention.concept) || isDisturbedLevel(mention)

/**
 * "In vitamin B12 deficiency, numbness is typical", "Long-term deficiency damages nerves. Numbness is typical.":
 * complaints told as usual go with the condition or level that opens the sentence, or that the one before is about.
 */
export function typicalClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, lexicon } = unit
  const { antecedent } = place
  if (unit.isQuestion || unit.negations.length > 0) return []
  const [opening] = unit.mentions
  const isFronted = tokens[0]?.lower === 'in' && opening?.outerFrom === 1 && isState(opening)
  const complaint = isFronted ? mentionFrom(unit, opening.outerTo) : opening
  if (complaint?.concept.type !== 'SYMPTOM') return []
  if (isFronted ? tokens[opening.outerTo]?.text !== ',' : complaint.outerFrom > 1) return []
  const complaints = listFrom(unit, complaint)
  const end = complaints.at(-1)?.outerTo ?? complaint.outerTo
  for (let i = end; i <= end + MAX_TO_TYPICAL; i++) {
    const typical = lexicon.prose.TYPICAL.longestAt(tokens, i)
    if (!typical) continue
    if (tokens.slice(typical.to).filter((token) => token.isWord).length > MAX_AFTER) return []
    const before: Group | undefined =
      antecedent && antecedent.span.start >= unit.block.start && antecedent.focus.every(isState)
        ? { mentions: antecedent.focus, inherited: true, span: antecedent.span }
        : undefined
    const owners = isFronted ? inQuote([opening]) : before
    if (owners?.mentions.length !== 1) return []
    return stated(unit, place, {
      subjects: owners,
      relation: 'ASSOCIATED_WITH',
      objects: inQuote(complaints.filter(({ concept }) => concept.type === 'SYMPTOM')),
      reach: reachOver(unit, typical.from, typical.to),
      rule: 'typical',
      cue: typical.value.cue,
    })
  }
  return []
}
