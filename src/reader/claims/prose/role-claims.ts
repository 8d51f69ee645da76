import { isStop, listFrom, listTo, partsClauses } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { inQuote } from '../group.ts'
import type { Unit } from '../unit.ts'
import { mentionFrom, reachOver, stated } from './stated.ts'

const OF = new Set(['of', 'for', 'played'])
const ON = new Set(['in', 'on', 'upon'])
const MAX_TO_FIRST = 5
const MAX_TO_SECOND = 4

/** "A role for serotonin in migraine has been proposed", "the effect of smoking on sleep": the two are linked. */
export function roleClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, lexicon } = unit
  if (unit.isQuestion || unit.mentions.length < 2) return []
  for (let i = 0; i < tokens.length; i++) {
    const role = lexicon.prose.ROLE.longestAt(tokens, i)
    if (!role) continue
    if (ON.has(tokens[role.to]?.lower ?? '')) {
      const has = hasRole(unit, place, role.from, role.to)
      if (has.length > 0) return has
    }
    if (!OF.has(tokens[role.to]?.lower ?? '')) continue
    const first = mentionFrom(unit, role.to)
    if (!first || first.outerFrom - role.to > MAX_TO_FIRST) continue
    const subjects = listFrom(unit, first)
    const end = subjects.at(-1)?.outerTo ?? first.outerTo
    const second = mentionFrom(unit, end)
    if (!second || second.outerFrom - end > MAX_TO_SECOND || !ON.has(tokens[end]?.lower ?? '')) continue
    if (isStop(tokens, end) || partsClauses(tokens, end, second.outerFrom)) continue
    return stated(unit, place, {
      subjects: inQuote(subjects),
      relation: 'ASSOCIATED_WITH',
      objects: inQuote(listFrom(unit, second)),
      reach: reachOver(unit, role.from, role.to),
      rule: 'role of',
      cue: tokens[role.from]?.lower ?? '',
    })
  }
  return []
}

/** "Ginger has a modest effect on nausea". */
function hasRole(unit: Unit, place: Place, from: number, to: number): ClaimDraft[] {
  const { tokens } = unit
  const verb = tokens.findIndex((token, i) => i >= from - MAX_TO_VERB && i < from && HAS.has(token.lower))
  const subject = unit.mentions.filter((mention) => mention.outerTo <= verb).at(-1)
  const object = mentionFrom(unit, to)
  if (verb < 0 || !subject || !object || object.outerFrom - to > MAX_TO_SECOND) return []
  if (partsClauses(tokens, subject.outerTo, verb) || partsClauses(tokens, to, object.outerFrom)) return []
  if (unit.cues.some((cue) => cue.from >= verb && cue.to <= to + 1)) return []
  return stated(unit, place, {
    subjects: inQuote(listTo(unit, subject)),
    relation: 'ASSOCIATED_WITH',
    objects: inQuote(listFrom(unit, object)),
    reach: reachOver(unit, verb, to),
    rule: 'has a role',
    cue: tokens[from]?.lower ?? '',
  })
}

const HAS = new Set(['has', 'have', 'had', 'plays', 'play', 'exerts', 'exert'])
const MAX_TO_VERB = 5
