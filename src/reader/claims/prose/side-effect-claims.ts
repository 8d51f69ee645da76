import { listFrom, listTo } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { type Group, inQuote } from '../group.ts'
import { topicOf } from '../topic-groups.ts'
import type { Unit } from '../unit.ts'
import { mentionFrom, reachOver, stated } from './stated.ts'

const VERBS = new Set(['list', 'lists', 'have', 'has', 'count', 'counts', 'number', 'include', 'includes'])
const AMONG = new Set(['among', 'amongst', 'as', 'in'])
const MAX_TO_EFFECT = 5

/** "Statins list cramps among their side effects": what is listed is what the subject brings about. */
export function sideEffectClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, lexicon } = unit
  const verb = tokens.findIndex((token) => VERBS.has(token.lower))
  if (verb < 1 || unit.isQuestion) return []
  const subject = unit.mentions.filter((mention) => mention.outerTo <= verb).at(-1)
  const among = tokens.findIndex((token, i) => i > verb && AMONG.has(token.lower))
  if (!subject || among < 0) return []
  const effect = tokens.findIndex(
    (_, i) =>
      i > among && i <= among + MAX_TO_EFFECT && lexicon.prose.SIDE_EFFECT.longestAt(tokens, i) !== undefined,
  )
  if (effect < 0) return []
  const first = mentionFrom(unit, verb)
  const named: Group | undefined =
    first && first.outerTo <= among ? inQuote(listFrom(unit, first)) : undefined
  const isPronoun = tokens
    .slice(verb + 1, among)
    .some((token) => /^(?:it|this|them|these)$/.test(token.lower))
  const objects = named ?? (isPronoun ? topicOf(place) : undefined)
  if (!objects) return []
  return stated(unit, place, {
    subjects: inQuote(listTo(unit, subject)),
    relation: 'CAUSES',
    objects,
    reach: reachOver(unit, verb, verb + 1),
    rule: 'side effect',
    cue: tokens[verb]?.lower ?? '',
  })
}
