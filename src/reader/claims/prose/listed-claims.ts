import { listFrom } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { inQuote } from '../group.ts'
import { isComplaint } from '../noun-targets.ts'
import { targetsOf } from '../topic-groups.ts'
import type { Unit } from '../unit.ts'
import { mentionFrom, reachOver, stated } from './stated.ts'

const MAX_TO_FIRST = 5

/**
 * "Headaches have many causes. Among them are stress and dehydration.": the sentence before says what those are
 * that this one lists.
 */
export function listedClaims(unit: Unit, place: Place): ClaimDraft[] {
  const opener = unit.lexicon.prose.LISTS.longestAt(unit.tokens, 0)
  const before = place.antecedent?.unit
  if (!opener || !before || unit.isQuestion || place.antecedent.span.start < unit.block.start) return []
  const noun = before.tokens
    .map((token) => (token.lower.endsWith('s') ? unit.lexicon.predicateNouns.get(token.lower) : undefined))
    .find((reading) => reading !== undefined)
  const first = mentionFrom(unit, opener.to)
  if (!noun || noun.direction === 'reverse' || !first || first.outerFrom - opener.to > MAX_TO_FIRST) return []
  const complaints = place.antecedent.named.filter(isComplaint)
  const spoken = { mentions: complaints, inherited: true, span: place.antecedent.span }
  const targets = complaints.length === 0 ? targetsOf(place) : complaints.length === 1 ? spoken : undefined
  if (!targets) return []
  const listed = inQuote(listFrom(unit, first))
  const isSign = noun.relation === 'SIGN_OF'
  const ofCondition = targets.mentions.every(({ concept }) => concept.type !== 'SYMPTOM')
  return stated(unit, place, {
    subjects: isSign && ofCondition ? targets : listed,
    relation: isSign && ofCondition ? 'CAUSES' : noun.relation,
    objects: isSign && ofCondition ? listed : targets,
    reach: reachOver(unit, opener.from, opener.to),
    rule: 'listed',
    cue: opener.value.cue,
  })
}
