import { listTo } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { inQuote } from '../group.ts'
import { isHelp } from '../relation-of.ts'
import type { Unit } from '../unit.ts'
import { reachOver, stated } from './stated.ts'

const BE = new Set(['is', 'are', 'remains', 'remain'])
const MAX_TO_RANK = 3
const MAX_AFTER = 3

/**
 * "Iron deficiency is the best documented", under a heading that says what its members do: the sentence ranks
 * one of them, and so says it of it.
 */
export function rankedClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, lexicon } = unit
  const { relation, targets } = place.scope
  if (relation === null || isHelp(relation) || relation === 'SIGN_OF' || unit.isQuestion) return []
  const verb = tokens.findIndex((token) => BE.has(token.lower))
  const subject = unit.mentions.filter((mention) => mention.outerTo <= verb).at(-1)
  if (!subject || verb - subject.outerTo > 1 || subject.concept.type === 'SYMPTOM') return []
  for (let i = verb + 1; i <= verb + MAX_TO_RANK; i++) {
    const rank = lexicon.prose.RANK.longestAt(tokens, i)
    if (!rank) continue
    if (tokens.slice(rank.to).filter((token) => token.isWord).length > MAX_AFTER) return []
    return stated(unit, place, {
      subjects: inQuote(listTo(unit, subject)),
      relation,
      objects: { mentions: targets, inherited: true, span: place.scope.span },
      reach: reachOver(unit, verb, rank.to),
      rule: 'ranked',
      cue: rank.value.cue,
    })
  }
  return []
}
