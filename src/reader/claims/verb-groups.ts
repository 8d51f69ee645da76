import type { FoundMention } from '../mentions/mention.ts'
import { inStateOf } from './antecedent.ts'
import { bareState } from './bare-state.ts'
import {
  isClauseOpener,
  isCoordinator,
  isFiniteVerb,
  isPreposition,
  isStop,
  listFrom,
  listTo,
  partsClauses,
} from './clauses.ts'
import { compoundOf } from './compounds.ts'
import type { Place } from './context.ts'
import { type CueMatch, type Group, inQuote } from './group.ts'
import { isHelp } from './relation-of.ts'
import { antecedentGroup, demonstrated, pronounIn, topicSpokenOf } from './spoken-of.ts'
import { conditionOf, MAX_WORDS_TO_NOUN, spansTopicNoun, topicOf } from './topic-groups.ts'
import type { Unit } from './unit.ts'

const AUXILIARIES = new Set([
  'may',
  'can',
  'might',
  'could',
  'also',
  'often',
  'sometimes',
  'will',
  'helps',
  'help',
  'to',
  'usually',
  'possibly',
])
const RELATIVES = new Set(['which', 'that', 'who'])
const MAX_WORDS_TO_SUBJECT = 12
const MAX_WORDS_TO_OBJECT = 8

function clauseStart(unit: Unit, cue: CueMatch, previous: CueMatch | undefined): number {
  const floor = previous?.to ?? 0
  let at = cue.from
  while (at > floor && !isStop(unit.tokens, at - 1) && !isClauseOpener(unit.tokens[at - 1])) at--
  return at
}

export const wordsBetween = (unit: Unit, from: number, to: number): number =>
  unit.tokens.slice(from, to).filter((token) => token.isWord).length

/** What stands to the left of a verb: its list, or what its pronoun means. */
export function leftGroup(
  unit: Unit,
  cue: CueMatch,
  previous: CueMatch | undefined,
  subjectBefore: Group | undefined,
  objectsBefore: Group | undefined,
  place: Place,
): Group | undefined {
  const start = clauseStart(unit, cue, previous)
  const inClause = unit.mentions.filter(
    (mention) => mention.outerFrom >= start && mention.outerTo <= cue.from,
  )
  const nearest = inClause.at(-1)
  const isParticiple = cue.value[0]?.participle ?? false
  const meant = nearest ? demonstrated(unit, nearest, place) : undefined
  if (meant) return meant
  if (previous && nearest && objectsBefore?.mentions.includes(nearest)) {
    // What stands before is the object of the verb before: "relieves cramps and supports sleep".
    const gap = unit.tokens.slice(nearest.outerTo, cue.from)
    if (isParticiple || gap.some((token) => isCoordinator(token))) return subjectBefore
  }
  if (isParticiple && previous) return subjectBefore
  const shared = nearest && sharedSubject(unit, cue, start, nearest, inClause)
  if (shared) return shared
  const outer = subjectOfRelative(unit, cue, start)
  if (outer) return inQuote(listTo(unit, outer))
  if (nearest) {
    if (wordsBetween(unit, nearest.outerTo, cue.from) > MAX_WORDS_TO_SUBJECT) return undefined
    const head = headOf(unit, nearest, inClause)
    const floor = previous && objectsBefore ? head.outerFrom : start
    return inQuote(listTo(unit, head, floor))
  }
  // "Certain medicines (steroids, opioids) can cause …": the examples are the subject.
  const examples = unit.asides.filter((mention) => mention.end < (unit.tokens[cue.from]?.start ?? 0))
  if (examples.length > 0 && !previous) return inQuote(examples)
  const stated = bareState(unit, start, cue.from, place)
  if (stated) return stated
  const opener = unit.tokens[start - 1]
  if (opener && (RELATIVES.has(opener.lower) || (opener.lower === 'whether' && start === cue.from))) {
    const antecedent = [...unit.mentions]
      .reverse()
      .find((mention) => mention.outerTo < start && start - mention.outerTo <= 3)
    if (antecedent) return inQuote(listTo(unit, antecedent).map((mention) => reached(mention, previous)))
    // "… upsets the thermostat, which results in …": what was said goes on.
    if (previous && subjectBefore && opener.lower === 'which') return subjectBefore
  }
  const words = unit.tokens.slice(start, cue.from).filter((token) => token.isWord)
  if (
    previous &&
    subjectBefore &&
    (isCoordinator(unit.tokens[start]) ||
      isCoordinator(unit.tokens[start - 1]) ||
      isCoordinator(unit.tokens[beforeAuxiliaries(unit, cue.from, start)]))
  )
    return subjectBefore
  const spoken = topicSpokenOf(words, place)
  if (spoken) return spoken
  if (words.length <= MAX_WORDS_TO_NOUN + 2 && spansTopicNoun(unit, start, cue.from))
    return conditionOf(unit, start, cue.from, place) ?? topicOf(place)
  const pronoun = pronounIn(words)
  const opens = start <= (place.speechFrom ?? 0) && words.every((word) => AUXILIARIES.has(word.lower))
  if (pronoun === 'both') {
    const last = unit.mentions.filter((mention) => mention.outerTo < start).at(-1)
    const pair = last ? listTo(unit, last) : []
    if (pair.length > 1) return inQuote(pair)
  }
  if (pronoun === 'it' || pronoun === 'they') {
    // Within a sentence "it" goes on with its subject: "Iron carries oxygen, and it helps …".
    if (subjectBefore) return subjectBefore
    const first = unit.mentions[0]
    if (first && first.outerTo <= start) return inQuote(listFrom(unit, first, start))
  }
  // "… lets blood sugar fall, and that brings on …": what was just brought about.
  if ((pronoun === 'that' || pronoun === 'this') && previous && objectsBefore) return objectsBefore
  if (pronoun !== undefined || opens)
    return antecedentGroup(
      place,
      pronoun,
      cue.value[0]?.direction === 'forward' && isHelp(cue.value[0].relation),
    )
  return undefined
}

/** "blocks the uptake of iron, which …": little of it. */
function reached(mention: FoundMention, previous: CueMatch | undefined): FoundMention {
  const relation = previous?.value[0]?.relation
  const isReached = previous !== undefined && previous.to <= mention.outerFrom
  return isReached && (relation === 'LOWERS' || relation === 'RAISES')
    ? inStateOf(mention, relation)
    : mention
}

/**
 * "Magnesium citrate draws water into the gut and relieves …": a verb right behind "and" has the subject that
 * opens the clause, not the object of a verb that is no cue.
 */
function sharedSubject(
  unit: Unit,
  cue: CueMatch,
  start: number,
  nearest: FoundMention,
  inClause: readonly FoundMention[],
): Group | undefined {
  const reading = cue.value[0]
  if (!reading || reading.isNoun || reading.participle) return undefined
  const before = beforeAuxiliaries(unit, cue.from, start)
  const first = inClause[0]
  if (!first || !isCoordinator(unit.tokens[before]) || first.outerFrom - start > 2) return undefined
  const subjects = listFrom(unit, first, nearest.outerFrom)
  const last = subjects.at(-1) ?? first
  // "Hypothyroidism slows metabolism and …": a label that begins with the verb.
  const hasVerb =
    (nearest.outerFrom === last.outerTo && nearest !== last) ||
    unit.tokens
      .slice(last.outerTo, nearest.outerFrom)
      .some((token) => token.isWord && !isCoordinator(token) && !isPreposition(token))
  return hasVerb && !subjects.includes(nearest) ? inQuote(subjects) : undefined
}

/** The token before a verb and its auxiliaries: "… and may cause". */
function beforeAuxiliaries(unit: Unit, verb: number, floor: number): number {
  let at = verb - 1
  while (at > floor && AUXILIARIES.has(unit.tokens[at]?.lower ?? '')) at--
  return at
}

const HAVES = new Set(['has', 'have', 'is', 'are', 'was', 'were', 'can', 'may', 'might', 'could', 'will'])
const MAX_IN_RELATIVE = 8

/**
 * "The headache that follows exercise has been linked to …": what stands before "that" is the subject, where
 * "that" has a verb of its own and another follows with an auxiliary.
 */
function subjectOfRelative(unit: Unit, cue: CueMatch, start: number): FoundMention | undefined {
  const { tokens } = unit
  let auxiliary = cue.from
  while (
    auxiliary > 0 &&
    /^(?:been|be|being|also|often|usually|\w+ly)$/.test(tokens[auxiliary - 1]?.lower ?? '')
  )
    auxiliary--
  if (!HAVES.has(tokens[auxiliary]?.lower ?? '')) auxiliary--
  if (!HAVES.has(tokens[auxiliary]?.lower ?? '')) return undefined
  for (let i = auxiliary - 2; i > 0 && auxiliary - i <= MAX_IN_RELATIVE; i--) {
    const token = tokens[i]
    if (!token || isStop(tokens, i) || token.text === ',') return undefined
    if (!RELATIVES.has(token.lower)) continue
    const head = unit.mentions.find((mention) => mention.outerTo === i)
    const verb = tokens
      .slice(i + 1, i + 3)
      .find((word) => !word.lower.endsWith('ly') && word.lower !== 'often')
    const isVerb =
      verb !== undefined &&
      /[a-z](?:s|ed)$/.test(verb.lower) &&
      !unit.mentions.some((mention) => mention.from === tokens.indexOf(verb))
    return head && isVerb && i >= start - 1 - MAX_IN_RELATIVE ? head : undefined
  }
  return undefined
}

/** The first of "X in/with Y": what the phrase is about, not what it is set in. */
function headOf(unit: Unit, nearest: FoundMention, inClause: readonly FoundMention[]): FoundMention {
  let head = nearest
  for (let i = inClause.indexOf(nearest) - 1; i >= 0; i--) {
    const before = inClause[i]
    if (!before) break
    const between = unit.tokens.slice(before.outerTo, head.outerFrom)
    // "the drop in estrogen after childbirth": the preposition may be part of the name.
    const isLed = isPreposition(unit.tokens[head.outerFrom])
    if (
      (between.length === 0 && !isLed) ||
      between.length > 5 ||
      !(isLed || between.some(isPreposition)) ||
      between.some(isCoordinator)
    )
      break
    head = before
  }
  return head
}

/** "leaves you jittery and anxious": complaints joined right to the one that is part of the verb's phrase. */
function coordinatedWith(unit: Unit, cue: CueMatch, next: CueMatch | undefined): readonly FoundMention[] {
  if (!isCoordinator(unit.tokens[cue.to])) return []
  const first = unit.mentions.find((mention) => mention.outerFrom > cue.to)
  if (first?.concept.type !== 'SYMPTOM' || first.outerFrom - cue.to > 2) return []
  const list = listFrom(unit, first, next?.from).filter(({ concept }) => concept.type === 'SYMPTOM')
  const end = list.at(-1)?.outerTo ?? first.outerTo
  // "… keeps you awake, and fatigue builds": what a verb follows is a subject of its own.
  return isFiniteVerb(unit.tokens[end]) || (next && next.from - end <= 2) ? [] : list
}

/** What stands to the right of a verb, within its clause. */
export function rightGroup(unit: Unit, cue: CueMatch, next: CueMatch | undefined): Group | undefined {
  const own = cue.value[0]?.object
  if (own) return inQuote([own, ...coordinatedWith(unit, cue, next)])
  const first = unit.mentions.find(
    (mention) => mention.outerFrom >= cue.to && compoundOf(unit, mention) === undefined,
  )
  if (!first) return undefined
  // "means that the body is fighting an infection": of a sign, what is told behind "that" however it is told.
  const tellsThat = unit.tokens[cue.to - 1]?.lower === 'that' && cue.value[0]?.relation === 'SIGN_OF'
  if (next && first.outerFrom > next.from && !tellsThat) return undefined
  if (partsClauses(unit.tokens, cue.to, first.outerFrom)) return undefined
  // "… soften the stool, and a daily walk wakes up …": what stands right before the next verb is its subject.
  const isNextSubject = next && first.outerTo === next.from && !next.value[0]?.participle
  if (isNextSubject && unit.tokens.slice(cue.to, first.outerFrom).some(isCoordinator)) return undefined
  if (wordsBetween(unit, cue.to, first.outerFrom) > MAX_WORDS_TO_OBJECT) return undefined
  const list = listFrom(unit, first, next?.from)
  const last = list.at(-1)
  const startsNext =
    next &&
    last &&
    !next.value[0]?.participle &&
    list.length > 1 &&
    wordsBetween(unit, last.outerTo, next.from) <= 6 &&
    !unit.tokens.slice(last.outerTo, next.from).some(isCoordinator) &&
    !partsClauses(unit.tokens, last.outerTo, next.from)
  return inQuote(startsNext ? list.slice(0, -1) : list)
}
