import type { Token } from '../../text/tokens.ts'
import { closedListFrom, isStop, listFrom } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { inQuote } from '../group.ts'
import { targetsOf } from '../topic-groups.ts'
import type { Unit } from '../unit.ts'
import { mentionFrom, reachOver, stated } from './stated.ts'

const AFTER = new Set(['after', 'following', 'with', 'during', 'in', 'from', 'through'])
const MAX_TO_HAPPENS = 4

/** "When …, as may happen after surgery or a fever, shedding follows": what the example names leads to it. */
export function happensClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, lexicon } = unit
  if (unit.isQuestion) return []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.lower !== 'as') continue
    const happens = [1, 2, 3]
      .map((k) => lexicon.prose.HAPPENS.longestAt(tokens, i + k))
      .find((found) => found !== undefined && found.from - i < MAX_TO_HAPPENS)
    if (!happens || !AFTER.has(tokens[happens.to]?.lower ?? '')) continue
    const first = mentionFrom(unit, happens.to)
    if (!first || first.outerFrom - happens.to > 3) continue
    const causes = closedListFrom(unit, first)
    const end = causes.at(-1)?.outerTo ?? first.outerTo
    const after = unit.mentions.find(
      (mention) =>
        mention.outerFrom > end &&
        mention.concept.type === 'SYMPTOM' &&
        !tokens.slice(end, mention.outerFrom).some((_, k) => isStop(tokens, end + k)),
    )
    const before = unit.mentions.filter(
      (mention) => mention.outerTo <= i && mention.concept.type === 'SYMPTOM',
    )
    const objects = after
      ? inQuote(listFrom(unit, after))
      : before.length > 0
        ? inQuote(before.slice(-1))
        : targetsOf(place)
    if (!objects) continue
    return stated(unit, place, {
      subjects: inQuote(causes),
      relation: 'CONTRIBUTES_TO',
      objects,
      reach: reachOver(unit, happens.from, happens.to, i),
      rule: 'as happens after',
      cue: tokens[happens.from]?.lower ?? '',
    })
  }
  return []
}
