import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { inQuote } from '../group.ts'
import { isDisturbedLevel, isSetting } from '../relation-of.ts'
import type { Unit } from '../unit.ts'
import { reachOver, stated } from './stated.ts'

const SETTINGS = new Set(['during', 'after', 'in', 'around', 'at', 'with', 'before', 'throughout'])
const ARTICLES = new Set(['the', 'a', 'an', 'and', 'as'])
const MAX_BETWEEN = 3

/**
 * "Falling estrogen at menopause disturbs …", "In polycystic ovary syndrome the raised androgens …": the
 * level is told of the life stage or condition that it is set in, whatever the sentence goes on to say.
 */
export function setInClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, mentions } = unit
  if (unit.isQuestion || mentions.length < 2) return []
  return mentions.flatMap((first, i) => {
    const second = mentions[i + 1]
    if (!second) return []
    const between = tokens.slice(first.outerTo, second.outerFrom).filter((token) => token.text !== ',')
    if (between.length > MAX_BETWEEN) return []
    const isBehind =
      isDisturbedLevel(first) &&
      isSetting(second) &&
      SETTINGS.has(between[0]?.lower ?? '') &&
      between.slice(1).every((token) => ARTICLES.has(token.lower))
    const isFronted =
      isSetting(first) &&
      isDisturbedLevel(second) &&
      i === 0 &&
      first.outerFrom <= 2 &&
      SETTINGS.has(tokens[0]?.lower ?? '') &&
      between.every((token) => ARTICLES.has(token.lower))
    if (!isBehind && !isFronted) return []
    const [setting, level] = isBehind ? [second, first] : [first, second]
    return stated(unit, place, {
      subjects: inQuote([setting]),
      relation: 'ASSOCIATED_WITH',
      objects: inQuote([level]),
      reach: reachOver(unit, first.outerFrom, second.outerTo),
      rule: 'level set in',
      cue: (isBehind ? between[0] : tokens[0])?.lower ?? '',
    })
  })
}
