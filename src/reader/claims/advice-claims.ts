import { isStop, listFrom } from './clauses.ts'
import type { Place } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import type { Unit } from './unit.ts'

const MAX_BETWEEN = 5

/** "Try magnesium for leg cramps": advice that tells what it is for. Hedged: it recommends, it states nothing. */
export function adviceClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, mentions } = unit
  if (
    unit.lexicon.layout.tipVerbs.longestAt(tokens, 0) === undefined ||
    unit.isQuestion ||
    unit.negations.length > 0
  )
    return []
  const first = mentions.find((mention) => mention.concept.type !== 'SYMPTOM')
  if (!first) return []
  const subjects = listFrom(unit, first)
  const end = subjects.at(-1)?.outerTo ?? first.outerTo
  const object = mentions.find((mention) => mention.outerFrom >= end && mention.concept.type === 'SYMPTOM')
  const between = object ? tokens.slice(end, object.outerFrom) : []
  if (!object || between.length > MAX_BETWEEN || !between.some((token) => token.lower === 'for')) return []
  if (between.some((_, i) => isStop(tokens, end + i))) return []
  return subjects.flatMap((subject) =>
    listFrom(unit, object)
      .filter((target) => target.concept.type === 'SYMPTOM')
      .map((target) => ({
        subject: { mention: subject, inherited: false },
        relation: 'RELIEVES' as const,
        object: { mention: target, inherited: false },
        polarity: 'AFFIRMED' as const,
        certainty: 'HEDGED' as const,
        derivation: 'EXPLICIT' as const,
        section: place.section,
        quote: { start: unit.start, end: unit.end },
        context: null,
        rule: 'advice for',
        cue: 'for',
      })),
  )
}
