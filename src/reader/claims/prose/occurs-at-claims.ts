import { isStop, listFrom } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { inQuote } from '../group.ts'
import { isSetting } from '../relation-of.ts'
import type { Unit } from '../unit.ts'
import { mentionFrom, reachOver, stated } from './stated.ts'

const TIMES = new Set(['during', 'after', 'in', 'around', 'before', 'throughout', 'at'])
const MAX_TO_OCCUR = 3
const MAX_TO_TIME = 9
const MAX_IN_TIME = 3

/** "Sleep problems often begin in perimenopause", "hot flashes affect three in four women during menopause". */
export function occursAtClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, lexicon } = unit
  const [first] = unit.mentions
  if (unit.isQuestion || first?.concept.type !== 'SYMPTOM' || first.outerFrom > 2) return []
  const complaints = listFrom(unit, first).filter(({ concept }) => concept.type === 'SYMPTOM')
  const end = complaints.at(-1)?.outerTo ?? first.outerTo
  for (let i = end; i <= end + MAX_TO_OCCUR; i++) {
    const occurs = lexicon.prose.OCCURS.longestAt(tokens, i)
    const time = occurs && mentionFrom(unit, occurs.to)
    if (!occurs) continue
    if (!time || !isSetting(time) || time.outerFrom - occurs.to > MAX_TO_TIME) return []
    const between = tokens.slice(occurs.to, time.outerFrom)
    const at = between.findLastIndex(({ lower }) => TIMES.has(lower))
    if (at < 0 || between.length - at > MAX_IN_TIME + 1) return []
    if (between.some(({ text }, k) => text === ',' || isStop(tokens, occurs.to + k))) return []
    return stated(unit, place, {
      subjects: inQuote(listFrom(unit, time).filter(isSetting)),
      relation: 'ASSOCIATED_WITH',
      objects: inQuote(complaints),
      reach: reachOver(unit, occurs.from, occurs.to),
      rule: 'occurs at',
      cue: occurs.value.cue,
    })
  }
  return []
}
