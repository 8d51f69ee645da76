import type { Place } from './context.ts'
import type { Group } from './group.ts'
import { isCondition } from './relation-of.ts'
import type { Unit } from './unit.ts'

export const MAX_WORDS_TO_NOUN = 4
// What articles call their topic once it is named.
const TOPIC_NOUNS = new Set([
  'symptoms',
  'symptom',
  'condition',
  'disorder',
  'attacks',
  'attack',
  'episodes',
  'episode',
  'complaint',
  'problem',
  'discomfort',
  'cases',
  'case',
])

/** Whether a stretch begins with what articles call their topic. */
export function spansTopicNoun(unit: Unit, from: number, to: number): boolean {
  const words = unit.tokens
    .slice(from, Math.min(to, from + MAX_WORDS_TO_NOUN))
    .filter((token) => token.isWord)
  const at = words.findIndex((word) => TOPIC_NOUNS.has(word.lower))
  // "symptoms of low iron" are not the topic's.
  const after = at < 0 ? undefined : words[at + 1]?.lower
  return at >= 0 && after !== 'of' && after !== 'such' && after !== 'like'
}

const ONE_CONDITION = new Set([
  'condition',
  'disorder',
  'disease',
  'illness',
  'syndrome',
  'complaint',
  'problem',
])

/** "The condition is often linked to …": what the sentence before speaks of, where that is a condition. */
export function conditionOf(unit: Unit, from: number, to: number, place: Place): Group | undefined {
  const { antecedent } = place
  const [only, ...others] = antecedent?.focus ?? []
  if (!antecedent || !only || others.length > 0 || antecedent.span.start < unit.block.start) return undefined
  if (!(only.concept.type === 'SYMPTOM' || isCondition(only.concept))) return undefined
  return unit.tokens.slice(from, to).some((token) => ONE_CONDITION.has(token.lower))
    ? { mentions: [only], inherited: true, span: antecedent.span }
    : undefined
}

/** What the article is about: its heading's or its own symptoms, else the condition it is on. */
export function topicOf(place: Place): Group | undefined {
  const targets = targetsOf(place)
  if (targets) return targets
  return place.topics.length === 0
    ? undefined
    : { mentions: place.topics, inherited: true, span: place.scope.span }
}

/** The symptoms that a place is about: its heading's, else the article's. */
export function targetsOf(place: Place): Group | undefined {
  const targets = place.scope.targets.filter((target) => target.concept.type === 'SYMPTOM')
  const mentions =
    targets.length > 0 ? targets : place.topics.filter((topic) => topic.concept.type === 'SYMPTOM')
  return mentions.length === 0 ? undefined : { mentions, inherited: true, span: place.scope.span }
}
