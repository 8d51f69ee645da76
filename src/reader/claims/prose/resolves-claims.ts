import { listFrom, listTo } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { inQuote } from '../group.ts'
import { topicOf } from '../topic-groups.ts'
import type { Unit } from '../unit.ts'
import { mentionFrom, reachOver, stated } from './stated.ts'

const WHEN = new Set(['when', 'once', 'after', 'if', 'as', 'where'])
const MAX_TO_WHEN = 5
const MAX_TO_NAMED = 3
const MAX_TO_DONE = 6

/**
 * "Fatigue resolves once iron is replaced": what is given relieves. "… when the statin is stopped": what is
 * taken away brought it about.
 */
export function resolvesClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, lexicon } = unit
  if (unit.isQuestion) return []
  for (let i = 1; i < tokens.length; i++) {
    const resolves = lexicon.prose.RESOLVES.longestAt(tokens, i)
    if (!resolves) continue
    const when = tokens.findIndex(
      (token, k) => k >= resolves.to && k < resolves.to + MAX_TO_WHEN && WHEN.has(token.lower),
    )
    if (when < 0 || unit.mentions.some((mention) => mention.from >= resolves.to && mention.to <= when))
      continue
    const first = mentionFrom(unit, when)
    if (!first || first.outerFrom - when > MAX_TO_NAMED || first.concept.type === 'SYMPTOM') continue
    const given = listFrom(unit, first)
    const end = given.at(-1)?.outerTo ?? first.outerTo
    const doneAt = (index: typeof lexicon.prose.RESTORED): number =>
      tokens.findIndex(
        (_, k) => k >= end && k < end + MAX_TO_DONE && index.longestAt(tokens, k) !== undefined,
      )
    const isRestored = doneAt(lexicon.prose.RESTORED) >= 0
    if (!isRestored && doneAt(lexicon.prose.WITHDRAWN) < 0) continue
    const before = unit.mentions.filter(
      (mention) => mention.outerTo <= i && mention.concept.type === 'SYMPTOM',
    )
    const last = before.at(-1)
    const objects = last ? inQuote(listTo(unit, last)) : topicOf(place)
    if (!objects) continue
    return stated(unit, place, {
      subjects: inQuote(given),
      relation: isRestored ? 'RELIEVES' : 'CAUSES',
      objects,
      reach: reachOver(unit, resolves.from, resolves.to),
      rule: 'resolves when',
      cue: tokens[i]?.lower ?? '',
    })
  }
  return []
}
