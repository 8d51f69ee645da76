import type { FoundMention } from '../../mentions/mention.ts'
import { isStop, listFrom, listTo, partsClauses } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { inQuote } from '../group.ts'
import { isCondition, isDisturbedLevel } from '../relation-of.ts'
import type { Unit } from '../unit.ts'
import { mentionFrom, mentionsBefore, reachOver, stated } from './stated.ts'

const WHEN = new Set(['when', 'if', 'once', 'whenever'])
const MAX_TO_OCCUR = 3
const MAX_TO_WHEN = 3
const MAX_TO_LEVEL = 3
const MAX_TO_DONE = 4
const MAX_TO_CAUSE = 6
/** Who does or has what the condition tells. */
const WHO = new Set(['you', 'people', 'they', 'someone', 'women', 'i', 'she', 'he', 'we', 'one'])
/** Turns what they do into its opposite; left unread. */
const SELDOM =
  /^(?:not|never|no|rarely|seldom|hardly|without|stop|stopped|quit|avoid|less|fewer|cut|give|need|try)$|n['’]t$/

/** "… when you skip meals", "… if you are dehydrated": what people do or have, right behind who they are. */
function isDone({ tokens }: Unit, when: number, { concept, outerFrom }: FoundMention): boolean {
  const words = tokens.slice(when + 2, outerFrom)
  return (
    (concept.type === 'LIFESTYLE_FACTOR' || isCondition(concept)) &&
    WHO.has(tokens[when + 1]?.lower ?? '') &&
    outerFrom - when - 2 <= MAX_TO_DONE &&
    !words.some(({ lower, isWord }) => !isWord || SELDOM.test(lower))
  )
}

/** "Cramps can occur if magnesium is low": what is told in the condition is put down as contributing, under it. */
export function occursWhenClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens } = unit
  if (unit.isQuestion || unit.mentions.length < 2) return []
  for (let when = 1; when < tokens.length - 1; when++) {
    if (!WHEN.has(tokens[when]?.lower ?? '')) continue
    const complaint = unit.mentions[mentionsBefore(unit, when) - 1]
    if (complaint?.concept.type !== 'SYMPTOM' || complaint.outerTo > when) continue
    if (unit.negations.length > 0) return []
    const occurs = occursBetween(unit, complaint, when)
    if (occurs === undefined) continue
    const cause = mentionFrom(unit, when)
    if (!cause || cause.outerFrom - when > MAX_TO_CAUSE) continue
    if (tokens.slice(when, cause.outerFrom).some((_, k) => isStop(tokens, when + k))) continue
    const isLevel = isDisturbedLevel(cause) && cause.outerFrom - when <= MAX_TO_LEVEL
    if (!isLevel && !isDone(unit, when, cause)) continue
    const causes = listFrom(unit, cause).filter((one) => isDisturbedLevel(one) === isLevel)
    return stated(unit, place, {
      subjects: inQuote(causes),
      relation: 'CONTRIBUTES_TO',
      objects: inQuote(listTo(unit, complaint).filter(({ concept }) => concept.type === 'SYMPTOM')),
      reach: reachOver(unit, complaint.outerTo, when),
      rule: 'occurs when',
      cue: occurs,
      certainty: 'CONDITIONAL',
    })
  }
  return []
}

/**
 * The verb by which a complaint occurs before "when"; a label that opens the sentence and ends right there
 * has its verb in itself ("Wounds heal slowly when …"). Undefined where none does.
 */
function occursBetween(unit: Unit, complaint: FoundMention, when: number): string | undefined {
  const { tokens, lexicon } = unit
  if (complaint.outerTo === when && complaint === unit.mentions[0] && complaint.outerFrom <= 1)
    return tokens[when]?.lower
  for (let i = complaint.outerTo; i <= complaint.outerTo + MAX_TO_OCCUR && i < when; i++) {
    const occurs = lexicon.prose.OCCURS.longestAt(tokens, i)
    if (!occurs) continue
    if (partsClauses(tokens, complaint.outerTo, i) || when - occurs.to >= MAX_TO_WHEN || occurs.to > when)
      return undefined
    return occurs.value.cue
  }
  return undefined
}
