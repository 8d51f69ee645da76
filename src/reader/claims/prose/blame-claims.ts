import { listFrom } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { inQuote } from '../group.ts'
import { hasLevel } from '../relation-of.ts'
import { targetsOf } from '../topic-groups.ts'
import type { Unit } from '../unit.ts'
import { mentionFrom, reachOver, stated } from './stated.ts'

const MAX_TO_BLAMED = 3
const MAX_TO_FOR = 3

/**
 * "Blame stress first", "If you are in your forties, blame low progesterone": what one is told to blame contributes
 * to what the place is about, or to the complaint named after "for". Hedged: it is a likely culprit.
 */
export function blameClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, lexicon } = unit
  if (unit.isQuestion || unit.negations.length > 0) return []
  for (const [i] of tokens.entries()) {
    const before = tokens[i - 1]
    if (i > 0 && before?.isWord && !(before.lower === 'can' && tokens[i - 2]?.lower === 'you')) continue
    const blame = lexicon.prose.BLAME.longestAt(tokens, i)
    const first = blame && mentionFrom(unit, blame.to)
    if (!first || first.outerFrom - blame.to > MAX_TO_BLAMED) continue
    const blamed = listFrom(unit, first)
    // "blame progesterone": whether there is too much or too little of it is not said.
    if (blamed.some(({ concept, state }) => hasLevel(concept) && state === null)) continue
    const end = blamed.at(-1)?.outerTo ?? first.outerTo
    const isFor = tokens[end]?.lower === 'for'
    const named = mentionFrom(unit, end)
    const isNamed = isFor && named?.concept.type === 'SYMPTOM' && named.outerFrom - end <= MAX_TO_FOR
    // "blame it on", "blame tea for the theft": what is blamed for something else.
    if (isFor && !isNamed) continue
    const objects = isNamed ? inQuote(listFrom(unit, named)) : targetsOf(place)
    if (!objects) continue
    return stated(unit, place, {
      subjects: inQuote(blamed),
      relation: 'CONTRIBUTES_TO',
      objects,
      reach: reachOver(unit, blame.from, blame.to, blame.from),
      rule: 'blame',
      cue: blame.value.cue,
      certainty: 'HEDGED',
    })
  }
  return []
}
