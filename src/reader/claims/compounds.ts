import type { FoundMention } from '../mentions/mention.ts'
import type { Place } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import { certaintyOf, polarityOf, wholeLine } from './marks.ts'
import type { Unit } from './unit.ts'

const COMPOUNDS = new Set(['related', 'induced', 'linked', 'triggered'])

/** The second word of a compound that names a cause ("stress-related"), or undefined. */
export function compoundOf(unit: Unit, cause: FoundMention): string | undefined {
  const word = unit.tokens[cause.to + 1]
  return unit.tokens[cause.to]?.glued && word?.glued && COMPOUNDS.has(word.lower) ? word.lower : undefined
}

/** "stress-related muscle tension": a compound that names its cause. */
export function compoundClaims(unit: Unit, place: Place): ClaimDraft[] {
  return unit.mentions.flatMap((cause, i) => {
    const cue = compoundOf(unit, cause)
    const affected = unit.mentions[i + 1]
    if (cue === undefined || !affected || affected.outerFrom - cause.to > 4) return []
    if (affected.concept.id === cause.concept.id || affected.concept.type !== 'SYMPTOM') return []
    return [
      {
        subject: { mention: cause, inherited: false },
        relation: 'CONTRIBUTES_TO' as const,
        object: { mention: affected, inherited: false },
        polarity: polarityOf(unit, wholeLine(unit, cause)),
        certainty: certaintyOf(unit, wholeLine(unit, cause)),
        derivation: 'EXPLICIT' as const,
        section: place.section,
        quote: { start: unit.start, end: unit.end },
        context: null,
        rule: 'compound',
        cue,
      },
    ]
  })
}
