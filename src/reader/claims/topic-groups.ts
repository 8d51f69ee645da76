import type { Place } from './context.ts'
import type { Group } from './group.ts'
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
