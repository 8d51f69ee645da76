import { mayJoin } from '../../domain/relations.ts'
import { isOutOfOrder } from '../../domain/states.ts'
import { listFrom } from './clauses.ts'
import type { Place } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import { certaintyOf, polarityOf, wholeLine } from './marks.ts'
import type { Unit } from './unit.ts'

/**
 * "long screen time → muscle tension → headache": each step contributes to the next; no step is skipped.
 *
 * One arrow after a label in a state ("Iron Deficiency → fatigue") is a list of effects, read elsewhere.
 */
export function arrowClaims(unit: Unit, place: Place): ClaimDraft[] {
  if (!unit.tokens.some((token) => token.text === '→')) return []
  const arrows = unit.tokens.flatMap((token, i) => (token.text === '→' ? [i] : []))
  const bounds = [-1, ...arrows, unit.tokens.length]
  const steps = bounds.slice(1).map((to, k) => {
    const first = unit.mentions.find((mention) => mention.from > (bounds[k] ?? -1) && mention.to <= to)
    return first ? listFrom(unit, first, to) : []
  })
  const [head] = steps[0] ?? []
  const isEffects = arrows.length === 1 && isOutOfOrder(head?.state ?? null)
  if (isEffects) return []
  return steps.slice(1).flatMap((objects, k) =>
    (steps[k] ?? []).flatMap((subject) =>
      objects
        .filter(
          (object) =>
            object.concept.id !== subject.concept.id &&
            mayJoin(subject.concept.type, 'CONTRIBUTES_TO', object.concept.type),
        )
        .map((object) => ({
          subject: { mention: subject, inherited: false },
          relation: 'CONTRIBUTES_TO' as const,
          object: { mention: object, inherited: false },
          polarity: polarityOf(unit, wholeLine(unit, subject)),
          certainty: certaintyOf(unit, wholeLine(unit, subject)),
          derivation: 'EXPLICIT' as const,
          section: place.section,
          quote: { start: unit.start, end: unit.end },
          context: null,
          rule: 'arrow',
          cue: '→',
        })),
    ),
  )
}
