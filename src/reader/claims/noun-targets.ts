import type { FoundMention } from '../mentions/mention.ts'
import type { Antecedent, Place } from './context.ts'
import type { Group } from './group.ts'
import { isCondition } from './relation-of.ts'
import { targetsOf } from './topic-groups.ts'
import type { Unit } from './unit.ts'

const POSSESSIVES = new Set(['its', 'their', 'whose'])
const FURTHER = new Set([
  'other',
  'another',
  'further',
  'additional',
  'second',
  'rarer',
  'less',
  'too',
  'also',
])
// "X is a cause" goes on with the topic, "Causes include X" with what was just named.
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'remains'])
const MAX_TO_DETERMINER = 4

/** A symptom, an illness or a time of life: what can have causes and remedies. */
export const isComplaint = ({ concept }: FoundMention): boolean =>
  concept.type === 'SYMPTOM' || isCondition(concept)

/**
 * The complaint or condition that a noun without an "of" is about: "Its causes include …" means what the sentence
 * before opens with, "Another cause is …" what that sentence says was caused, "Causes include …" either where it
 * speaks of nothing else, and what the place is about where no sentence stands before.
 *
 * @param at token of the noun.
 * @returns undefined where it could be one of several.
 */
export function nounTargets(unit: Unit, at: number, place: Place): Group | undefined {
  const { antecedent } = place
  const words = unit.tokens.slice(Math.max(0, at - MAX_TO_DETERMINER), at).map((token) => token.lower)
  if (antecedent && words.some((word) => POSSESSIVES.has(word))) {
    const meant = antecedent.focus.filter(isComplaint)
    if (meant.length > 0) return { mentions: meant, inherited: true, span: antecedent.span }
  }
  const own = targetsOf(place)
  if (!antecedent || antecedent.span.start < unit.block.start) return own
  const isFurther = words.some((word) => FURTHER.has(word))
  const opens = !words.some((word) => BE.has(word))
  const spoken = isFurther
    ? antecedent.affected
    : opens || antecedent.isQuestion || antecedent.affected.length > 0
      ? aboutOf(antecedent)
      : []
  if (spoken.length === 0) return own
  const ids = spoken.map(({ concept }) => concept.id)
  if (own?.mentions.some(({ concept }) => ids.includes(concept.id))) return own
  return spoken.length > 1 ? undefined : { mentions: spoken, inherited: true, span: antecedent.span }
}

/** The one complaint that a sentence is about: what it opens with, or all that a question names. */
function aboutOf({ focus, affected, named, stated, isQuestion }: Antecedent): readonly FoundMention[] {
  if (isQuestion) return stated.length > 0 ? affected : named.filter(isComplaint)
  if (!focus.every(isComplaint)) return []
  return affected.length === 0 || focus.every((mention) => affected.includes(mention)) ? focus : []
}
