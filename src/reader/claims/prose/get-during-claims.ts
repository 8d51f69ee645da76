import { listFrom } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { inQuote } from '../group.ts'
import { isSetting } from '../relation-of.ts'
import type { Unit } from '../unit.ts'
import { mentionFrom, reachOver, stated } from './stated.ts'

const TIMES = new Set(['during', 'after', 'in', 'around', 'before', 'throughout'])
const MAX_TO_GET = 3
const MAX_TO_COMPLAINT = 3
const MAX_TO_TIME = 3

/** "Many women get heartburn during pregnancy": what people get at a time is linked to that time. */
export function getDuringClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, lexicon } = unit
  if (unit.isQuestion || unit.mentions.length < 2) return []
  for (let i = 0; i < tokens.length; i++) {
    const people = lexicon.prose.PEOPLE.longestAt(tokens, i)
    if (!people) continue
    for (let k = people.to; k <= people.to + MAX_TO_GET; k++) {
      const get = lexicon.prose.GET.longestAt(tokens, k)
      const first = get && mentionFrom(unit, get.to)
      if (!get || first?.concept.type !== 'SYMPTOM' || first.outerFrom - get.to > MAX_TO_COMPLAINT) continue
      const complaints = listFrom(unit, first).filter(({ concept }) => concept.type === 'SYMPTOM')
      const end = complaints.at(-1)?.outerTo ?? first.outerTo
      const time = TIMES.has(tokens[end]?.lower ?? '') ? mentionFrom(unit, end) : undefined
      if (!time || !isSetting(time) || time.outerFrom - end > MAX_TO_TIME) return []
      return stated(unit, place, {
        subjects: inQuote(listFrom(unit, time).filter(isSetting)),
        relation: 'ASSOCIATED_WITH',
        objects: inQuote(complaints),
        reach: reachOver(unit, get.from, get.to, people.from),
        rule: 'get during',
        cue: get.value.cue,
      })
    }
  }
  return []
}
