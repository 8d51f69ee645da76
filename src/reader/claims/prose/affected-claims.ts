import { isStop, listFrom } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { inQuote } from '../group.ts'
import { isCondition } from '../relation-of.ts'
import type { Unit } from '../unit.ts'
import { mentionFrom, reachOver, stated } from './stated.ts'

const MAX_TO_GET = 3
const MAX_TO_COMPLAINT = 3
const MAX_BEFORE = 2

/**
 * "Hypothyroidism slows the metabolism. Sufferers may have dry skin.": those affected are those with the condition
 * that the sentence before speaks of; what they have goes with it.
 */
export function affectedClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, lexicon } = unit
  const { antecedent } = place
  if (unit.isQuestion || unit.negations.length > 0 || !antecedent) return []
  if (antecedent.span.start < unit.block.start) return []
  const conditions = antecedent.focus.filter(({ concept }) => isCondition(concept))
  if (conditions.length !== 1) return []
  for (let i = 0; i <= MAX_BEFORE; i++) {
    const people = lexicon.prose.AFFECTED.longestAt(tokens, i)
    if (!people) continue
    for (let k = people.to; k < people.to + MAX_TO_GET && !isStop(tokens, k); k++) {
      const get = lexicon.prose.GET.longestAt(tokens, k)
      if (!get) continue
      const complaint = mentionFrom(unit, get.to)
      if (complaint?.concept.type !== 'SYMPTOM' || complaint.outerFrom - get.to > MAX_TO_COMPLAINT) continue
      return stated(unit, place, {
        subjects: { mentions: conditions, inherited: true, span: antecedent.span },
        relation: 'ASSOCIATED_WITH',
        objects: inQuote(listFrom(unit, complaint).filter(({ concept }) => concept.type === 'SYMPTOM')),
        reach: reachOver(unit, get.from, get.to),
        rule: 'those affected',
        cue: people.value.cue,
      })
    }
  }
  return []
}
