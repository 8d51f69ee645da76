import { isOutOfOrder } from '../../../domain/states.ts'
import type { FoundMention } from '../../mentions/mention.ts'
import { isStop, listFrom, listTo } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { inQuote } from '../group.ts'
import type { Unit } from '../unit.ts'
import { mentionFrom, reachOver, stated } from './stated.ts'

const OPENERS = new Set(['once', 'after', 'when', 'since'])
const MAX_TO_NAMED = 7
const MAX_TO_COMPLAINT = 6
const MAX_TO_GONE = 3

/** What can be taken up or given up: no time of life and no illness ("After the menopause …"). */
function isTaken({ concept, state }: FoundMention): boolean {
  const isOfLevel = isOutOfOrder(state)
  const isMedicine = concept.type === 'FACTOR' && concept.group === 'medication'
  return !isOfLevel && (concept.type === 'NUTRIENT' || concept.type === 'LIFESTYLE_FACTOR' || isMedicine)
}

/**
 * "Once I took iron the shedding stopped", "After I gave up coffee, the headaches were gone": what was taken
 * up, or given up, before a complaint went is told as help. One teller's story: hedged.
 */
export function goneClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, lexicon } = unit
  if (unit.isQuestion || !OPENERS.has(tokens[0]?.lower ?? '')) return []
  const first = mentionFrom(unit, 1)
  if (!first || first.outerFrom > MAX_TO_NAMED || !isTaken(first)) return []
  const taken = listFrom(unit, first).filter(isTaken)
  const end = taken.at(-1)?.outerTo ?? first.outerTo
  const complaint = mentionFrom(unit, end)
  if (complaint?.concept.type !== 'SYMPTOM' || complaint.outerFrom - end > MAX_TO_COMPLAINT) return []
  const complaints = listFrom(unit, complaint)
  const last = complaints.at(-1) ?? complaint
  const gone = [0, 1, 2, MAX_TO_GONE]
    .map((k) => lexicon.prose.GONE.longestAt(tokens, last.outerTo + k))
    .find((match) => match !== undefined)
  if (!gone || tokens.slice(1, gone.to).some((_, k) => isStop(tokens, 1 + k))) return []
  const given = tokens
    .slice(0, first.outerFrom)
    .some((_, k) => lexicon.prose.GIVEN_UP.longestAt(tokens, k) !== undefined)
  const subjects = given ? taken.map((one) => ({ ...one, state: 'ABSENCE' as const })) : taken
  return stated(unit, place, {
    subjects: inQuote(subjects),
    relation: 'RELIEVES',
    objects: inQuote(listTo(unit, last, complaint.outerFrom)),
    reach: reachOver(unit, gone.from, gone.to, end),
    rule: 'gone after',
    cue: gone.value.cue,
    certainty: 'HEDGED',
  })
}
