import type { Relation } from '../../domain/terminology.ts'
import { isClauseOpener, isStop } from './clauses.ts'
import type { Place } from './context.ts'
import type { CueMatch, Group } from './group.ts'
import { nounTargets } from './noun-targets.ts'
import { hasLevel } from './relation-of.ts'
import { conditionOf, spansTopicNoun, targetsOf, topicOf } from './topic-groups.ts'
import type { Unit } from './unit.ts'

const LEVEL_RELATIONS: ReadonlySet<Relation> = new Set(['LOWERS', 'RAISES', 'REGULATES'])
const OBJECT_PRONOUNS = new Set(['it', 'them', 'this', 'these', 'those', 'one'])
const MAX_WORDS_AFTER = 4
const MAX_WORDS_AFTER_HELP = 5
/**
 * What a verb without a named object is about: "… tends to set them off" means what was spoken of before,
 * "gentle stretching can help" and "stress is a common trigger" mean what the place is about.
 */
export function impliedObject(
  unit: Unit,
  cue: CueMatch,
  next: CueMatch | undefined,
  objectsBefore: Group | undefined,
  place: Place,
): Group | undefined {
  const pronoun = unit.tokens[cue.to]?.lower ?? ''
  const isPronoun = OBJECT_PRONOUNS.has(pronoun)
  if (isPronoun) {
    const ofLevels = LEVEL_RELATIONS.has(cue.value[0]?.relation ?? 'CAUSES')
    // "reduces" is said of complaints and of levels.
    const isEither = cue.value.some(
      (reading) =>
        LEVEL_RELATIONS.has(reading.relation) !== LEVEL_RELATIONS.has(cue.value[0]?.relation ?? 'CAUSES'),
    )
    const inSentence =
      objectsBefore?.mentions.filter((mention) => isEither || hasLevel(mention.concept) === ofLevels) ?? []
    return inSentence.length > 0 && objectsBefore
      ? { ...objectsBefore, mentions: inSentence }
      : spokenOf(place, ofLevels, pronoun)
  }
  const reading = cue.value[0]
  const isNoun = reading?.isNoun ?? false
  const isHelp = reading?.standsAlone ?? false
  const { end, words } = restOfClause(unit, cue.to)
  if (spansTopicNoun(unit, cue.to, Math.min(end, next?.from ?? Number.POSITIVE_INFINITY)))
    return conditionOf(unit, cue.to, end, place) ?? topicOf(place)
  if (reading?.tellsWhere) {
    if (words > MAX_WORDS_AFTER_HELP) return undefined
    for (let i = cue.to; i < end; i++)
      if (unit.lexicon.prose.PEOPLE.longestAt(unit.tokens, i)) return targetsOf(place)
    return undefined
  }
  if (
    (!isNoun && !isHelp) ||
    (next && next.from < end) ||
    words > (isNoun ? MAX_WORDS_AFTER : MAX_WORDS_AFTER_HELP)
  ) {
    return undefined
  }
  return isNoun ? nounTargets(unit, cue.to - 1, place) : targetsOf(place)
}

/** Where the clause ends, and how many words stand before that: told no further than it matters. */
function restOfClause(unit: Unit, from: number): { readonly end: number; readonly words: number } {
  let at = from
  let words = 0
  while (
    words <= MAX_WORDS_AFTER_HELP &&
    at < unit.tokens.length &&
    !isStop(unit.tokens, at) &&
    !isClauseOpener(unit.tokens[at]) &&
    unit.tokens[at]?.text !== ','
  ) {
    if (unit.tokens[at]?.isWord) words++
    at++
  }
  return { end: at, words }
}

/** What was spoken of last: of a verb about levels the nutrient or hormone, else the symptom. */
function spokenOf(place: Place, ofLevels: boolean, pronoun: string): Group | undefined {
  const { antecedent } = place
  const objects = antecedent?.objects ?? []
  const subjects = antecedent?.subjects ?? []
  // "it" after a list of objects means the one subject; "them" means the list.
  const spoken = pronoun === 'it' && objects.length > 1 ? subjects : objects.length > 0 ? objects : subjects
  const fitting = spoken.filter(
    (mention) => hasLevel(mention.concept) === ofLevels && (ofLevels || mention.concept.type === 'SYMPTOM'),
  )
  if (antecedent && fitting.length > 0) return { mentions: fitting, inherited: true, span: antecedent.span }
  const topics = place.topics.filter((topic) => hasLevel(topic.concept) === ofLevels)
  if (ofLevels)
    return topics.length === 0 ? undefined : { mentions: topics, inherited: true, span: place.scope.span }
  const targets = targetsOf(place)
  if (targets) return targets
  // An article on a condition: "lithium may bring it on".
  return topics.length === 0 ? undefined : { mentions: topics, inherited: true, span: place.scope.span }
}
