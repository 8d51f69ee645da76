import { mayJoin } from '../../../domain/relations.ts'
import type { Certainty, Relation } from '../../../domain/terminology.ts'
import type { FoundMention } from '../../mentions/mention.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import type { Group } from '../group.ts'
import { certaintyOf, polarityOf, type Reach } from '../marks.ts'
import type { Unit } from '../unit.ts'

export interface Stated {
  readonly subjects: Group
  readonly relation: Relation
  readonly objects: Group
  /** Where the words that tell it stand: denial and hedging are looked for around them. */
  readonly reach: Reach
  readonly rule: string
  readonly cue: string
  /** Overrides the certainty that the words around it give. */
  readonly certainty?: Certainty
}

/** A claim for each pair of the two sides; of two linked things the symptom is the affected one. */
export function stated(unit: Unit, place: Place, said: Stated): ClaimDraft[] {
  const { subjects, objects, reach } = said
  return subjects.mentions.flatMap((a) =>
    objects.mentions.flatMap((b) => {
      const isTurned =
        said.relation === 'ASSOCIATED_WITH' && a.concept.type === 'SYMPTOM' && b.concept.type !== 'SYMPTOM'
      const [subject, object] = isTurned ? [b, a] : [a, b]
      const [of, to] = isTurned ? [objects, subjects] : [subjects, objects]
      if (subject.concept.id === object.concept.id) return []
      if (!mayJoin(subject.concept.type, said.relation, object.concept.type)) return []
      return [
        {
          subject: { mention: subject, inherited: of.inherited },
          relation: said.relation,
          object: { mention: object, inherited: to.inherited },
          polarity: polarityOf(unit, reach),
          certainty: said.certainty ?? certaintyOf(unit, reach),
          derivation: of.inherited || to.inherited ? ('HEADING_INHERITED' as const) : ('EXPLICIT' as const),
          section: place.section,
          quote: { start: unit.start, end: unit.end },
          context: of.span ?? to.span,
          rule: said.rule,
          cue: said.cue,
        },
      ]
    }),
  )
}

/** The words from `from` to `to`, within a clause that reaches from `floor` to `ceiling`. */
export const reachOver = (unit: Unit, from: number, to: number, floor = 0): Reach => ({
  from,
  to,
  floor,
  ceiling: unit.tokens.length,
})

/** How many mentions of a unit begin before a token; they stand in order. */
export function mentionsBefore({ mentions }: Unit, at: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.outerFrom ?? at) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The first mention from a token on. */
export const mentionFrom = (unit: Unit, at: number): FoundMention | undefined =>
  unit.mentions[mentionsBefore(unit, at)]
