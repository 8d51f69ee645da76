import { mayJoin } from '../../domain/relations.ts'
import type { Place } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import { certaintyOf, polarityOf, wholeLine } from './marks.ts'
import { targetsOf } from './topic-groups.ts'
import type { Unit } from './unit.ts'

/** Where the means of "By restoring iron and walking daily, strength can return" end, or undefined. */
export function endOfMeans(unit: Unit): number | undefined {
  const { tokens } = unit
  if (tokens[0]?.lower !== 'by' || !tokens[1]?.lower.endsWith('ing')) return undefined
  const outcome = unit.lexicon.layout.outcome.findAll(tokens).at(-1)
  if (!outcome) return undefined
  for (let i = outcome.from; i > 1; i--) if (tokens[i]?.text === ',') return i
  return undefined
}

/** What is done by these means supports the topic; the sentence says no more of how. */
export function meansClaims(unit: Unit, place: Place): ClaimDraft[] {
  const end = endOfMeans(unit)
  const targets = end === undefined ? undefined : targetsOf(place)
  if (end === undefined || !targets) return []
  return unit.mentions
    .filter((mention) => mention.outerTo <= end && mention.concept.type !== 'SYMPTOM')
    .flatMap((mention) =>
      targets.mentions
        .filter((target) => mayJoin(mention.concept.type, 'SUPPORTS', target.concept.type))
        .map((target) => ({
          subject: { mention, inherited: false },
          relation: 'SUPPORTS' as const,
          object: { mention: target, inherited: true },
          polarity: polarityOf(unit, wholeLine(unit, mention)),
          certainty: certaintyOf(unit, wholeLine(unit, mention)),
          derivation: 'HEADING_INHERITED' as const,
          section: place.section,
          quote: { start: unit.start, end: unit.end },
          context: targets.span,
          rule: 'means',
          cue: 'by',
        })),
    )
}
