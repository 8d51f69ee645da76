import type { Relation } from '../../domain/terminology.ts'
import { isClauseOpener, isStop } from './clauses.ts'
import type { Place } from './context.ts'
import type { CueMatch, Group } from './group.ts'
import { hasLevel } from './relation-of.ts'
import { spansTopicNoun, targetsOf, topicOf } from './topic-groups.ts'
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
  const rest = unit.tokens.slice(cue.to, endOfClause(unit, cue.to)).filter((token) => token.isWord)
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
  if (
    spansTopicNoun(unit, cue.to, Math.min(endOfClause(unit, cue.to), next?.from ?? Number.POSITIVE_INFINITY))
  )
    return topicOf(place)
  if (reading?.tellsWhere) {
    const end = endOfClause(unit, cue.to)
    const ofPeople = unit.tokens.some(
      (_, i) => i >= cue.to && i < end && unit.lexicon.prose.PEOPLE.longestAt(unit.tokens, i) !== undefined,
    )
    return ofPeople && rest.length <= MAX_WORDS_AFTER_HELP ? targetsOf(place) : undefined
  }
  if (
    (!isNoun && !isHelp) ||
    (next && next.from < endOfClause(unit, cue.to)) ||
    rest.length > (isNoun ? MAX_WORDS_AFTER : MAX_WORDS_AFTER_HELP)
  ) {
    return undefined
  }
  return targetsOf(place)
}

function endOfClause(unit: Unit, from: number): number {
  let at = from
  while (
    at < unit.tokens.length &&
    !isStop(unit.tokens, at) &&
    !isClauseOpener(unit.tokens[at]) &&
    unit.tokens[at]?.text !== ','
  )
    at++
  return at
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
