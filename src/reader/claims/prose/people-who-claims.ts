import { bareState } from '../bare-state.ts'
import { isStop, listFrom } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { type Group, inQuote } from '../group.ts'
import { endsAt, isDisturbedLevel } from '../relation-of.ts'
import type { Unit } from '../unit.ts'
import { mentionFrom, reachOver, stated } from './stated.ts'

const WHO = new Set(['who', 'that'])
/** "women with low vitamin D": of levels only; what people with a condition get is read by its verb. */
const WITH = new Set(['with', 'whose'])
const MAX_TO_NAMED = 6
const MAX_TO_GET = 7
const MAX_TO_COMPLAINT = 3
/** Turns what people do or get into its opposite, or into something rare; left unread. */
const SELDOM = /^(?:not|never|rarely|seldom|hardly|without|stop|stopped|quit|avoid|less|fewer)$|n['’]t$/

/**
 * "People who skip meals tend to get headaches", "a man who is low in zinc may have acne": what people get is
 * linked to what they do; to a level of theirs it is put down, under that condition.
 */
export function peopleWhoClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, lexicon } = unit
  if (unit.isQuestion) return []
  for (let i = 0; i < tokens.length; i++) {
    const people = lexicon.prose.PEOPLE.longestAt(tokens, i) ?? lexicon.prose.PERSON.longestAt(tokens, i)
    const isWith = people !== undefined && WITH.has(tokens[people.to]?.lower ?? '')
    if (!people || !(isWith || WHO.has(tokens[people.to]?.lower ?? ''))) continue
    const from = people.to + 1
    const first = mentionFrom(unit, from)
    const own = first && first.concept.type !== 'SYMPTOM' && first.outerFrom - from <= MAX_TO_NAMED
    const named = own ? listFrom(unit, first).filter(({ concept }) => concept.type !== 'SYMPTOM') : []
    const end = own ? (named.at(-1)?.outerTo ?? first.outerTo) : from
    for (let k = end; k < Math.min(tokens.length, end + MAX_TO_GET); k++) {
      if (isStop(tokens, k)) break
      const get = lexicon.prose.GET.longestAt(tokens, k)
      if (!get) continue
      const complaint = mentionFrom(unit, get.to)
      if (complaint?.concept.type !== 'SYMPTOM') continue
      if (complaint.outerFrom - get.to > MAX_TO_COMPLAINT) continue
      const group: Group | undefined = own ? inQuote(named) : bareState(unit, from, k, place)
      if (!group || (isWith && !group.mentions.every(isDisturbedLevel))) continue
      const ofLevel = group.mentions.every(isDisturbedLevel)
      const doing = tokens.slice(from, own ? first.outerFrom : from)
      const getting = tokens.slice(end, get.from)
      if (
        (!ofLevel && doing.some((word) => SELDOM.test(word.lower))) ||
        (own && getting.some((word) => SELDOM.test(word.lower)))
      )
        break
      const isLess = endsAt(lexicon.quantities.less, tokens, complaint.outerFrom)
      const complaints = listFrom(unit, complaint).filter(({ concept }) => concept.type === 'SYMPTOM')
      return stated(unit, place, {
        subjects: group,
        relation: ofLevel && !isLess && !isWith ? 'CONTRIBUTES_TO' : 'ASSOCIATED_WITH',
        objects: inQuote(isLess ? complaints.map((one) => ({ ...one, state: 'LOW' as const })) : complaints),
        reach: reachOver(unit, get.from, get.to, end),
        rule: 'people who',
        cue: get.value.cue,
        certainty: ofLevel ? 'CONDITIONAL' : 'HEDGED',
      })
    }
  }
  return []
}
