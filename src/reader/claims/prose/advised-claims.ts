import type { Token } from '../../text/tokens.ts'
import { isClauseOpener, isStop, listFrom, listTo } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { inQuote } from '../group.ts'
import { isHelp } from '../relation-of.ts'
import { targetsOf } from '../topic-groups.ts'
import type { Unit } from '../unit.ts'
import { reachOver, stated } from './stated.ts'

const BE = new Set(['is', 'are', 'be', 'was', 'were', 'been'])
const MAX_TO_ADVISED = 4
const MAX_AFTER = 6

/**
 * "Relaxation training is recommended", in a part on treatment: what is advised there is advised for what the
 * article is about, or for the complaint named after it. Hedged: it recommends, it states nothing.
 */
export function advisedClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, lexicon } = unit
  if (unit.isQuestion) return []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (!BE.has(token.lower)) continue
    const at = [1, 2, 3, 4].find(
      (k) => k <= MAX_TO_ADVISED && lexicon.prose.ADVISED.longestAt(tokens, i + k) !== undefined,
    )
    const advised = at === undefined ? undefined : lexicon.prose.ADVISED.longestAt(tokens, i + at)
    const nearest = unit.mentions.filter((mention) => mention.outerTo <= i).at(-1)
    if (!advised || !nearest || nearest.concept.type === 'SYMPTOM' || i - nearest.outerTo > MAX_AFTER)
      continue
    if (
      tokens
        .slice(nearest.outerTo, i)
        .some((word, k) => isStop(tokens, nearest.outerTo + k) || isClauseOpener(word))
    )
      continue
    const next = unit.mentions.find((mention) => mention.outerFrom >= advised.to)
    const isNear =
      next !== undefined &&
      next.outerFrom - advised.to <= MAX_AFTER &&
      !endsClause(unit, advised.to, next.outerFrom)
    const isFor = tokens[advised.to]?.lower === 'for' || tokens[advised.to]?.lower === 'in'
    if (isNear && !(isFor && next.concept.type === 'SYMPTOM')) continue
    if (isFor && !isNear) continue
    const objects = isNear
      ? inQuote(listFrom(unit, next))
      : isHelp(place.scope.relation ?? 'CAUSES')
        ? targetsOf(place)
        : undefined
    if (!objects) continue
    const named = listTo(unit, nearest).filter(({ concept }) => concept.type !== 'SYMPTOM')
    const isLeft = tokens
      .slice(0, nearest.outerFrom)
      .some((_, k) => lexicon.prose.AVOIDED.longestAt(tokens, k) !== undefined)
    return stated(unit, place, {
      subjects: inQuote(isLeft ? named.map((one) => ({ ...one, state: 'ABSENCE' as const })) : named),
      relation: 'RELIEVES',
      objects,
      reach: reachOver(unit, i, advised.to),
      rule: 'advised',
      cue: advised.value.cue,
      certainty: 'HEDGED',
    })
  }
  return []
}

function endsClause(unit: Unit, from: number, to: number): boolean {
  return unit.tokens
    .slice(from, to)
    .some((token, k) => isStop(unit.tokens, from + k) || isClauseOpener(token))
}
