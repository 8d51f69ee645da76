import type { Relation } from '../../domain/terminology.ts'
import type { FoundMention } from '../mentions/mention.ts'
import { areCoordinated } from './clauses.ts'
import type { Antecedent } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import { hasLevel, isCondition } from './relation-of.ts'
import type { Unit } from './unit.ts'

// What a sentence says by the way, or only by its build: the next sentence does not go on with it.
const BY_THE_WAY: ReadonlySet<string> = new Set(['compound', 'level set in'])
// What such verbs reach is no complaint that could have "another cause".
const OF_LEVELS: readonly Relation[] = ['LOWERS', 'RAISES', 'REGULATES', 'REQUIRES', 'SUPPORTS']

/** What the next sentence's "this", "it" or "another cause" may mean. */
export function antecedentOf(unit: Unit, drafts: readonly ClaimDraft[]): Antecedent | undefined {
  const stated = drafts.filter((draft) => !BY_THE_WAY.has(draft.rule))
  if (stated.length === 0) {
    const [first] = unit.mentions
    if (!first) return undefined
    return { ...namedBefore(unit, openingList(unit, first)), named: distinct(unit.mentions) }
  }
  const subjects = distinct(stated.map((draft) => draft.subject.mention))
  const objects = distinct(stated.map(broughtAbout))
  const focus = focusOf(unit, stated)
  return {
    subjects,
    objects,
    focus,
    affected: affectedBy(stated),
    named: distinct(unit.mentions),
    isQuestion: unit.isQuestion,
    unit,
    span: { start: unit.start, end: unit.end },
    stated,
  }
}

/** What a heading speaks of, for the first sentence under it. */
export function headingAntecedent(heading: Unit): Antecedent | undefined {
  const subjects = heading.mentions.filter((mention) => mention.concept.type !== 'SYMPTOM')
  return subjects.length === 0 || subjects.length > 2 ? undefined : namedBefore(heading, subjects)
}

/** What was named without a verb: by a heading, by the label of a line, by a sentence that makes no claim. */
export function namedBefore(unit: Unit, named: readonly FoundMention[]): Antecedent {
  return {
    subjects: named,
    objects: [],
    focus: named,
    affected: [],
    named,
    isQuestion: unit.isQuestion,
    unit,
    span: { start: unit.start, end: unit.end },
    stated: [],
  }
}

/** "Alcohol and caffeine are stimulants": the list that opens a sentence, whatever verb follows it. */
function openingList(unit: Unit, first: FoundMention): FoundMention[] {
  const list = [first]
  for (const next of unit.mentions) {
    const last = list.at(-1)
    if (!last || next === first || next.from < last.to) continue
    if (!areCoordinated(unit, last, next)) break
    list.push(next)
  }
  return distinct(list)
}

/**
 * The grammatical subjects of what a sentence states, whichever way its verb points: of "Headaches are caused by
 * stress" the headaches.
 */
function focusOf(unit: Unit, stated: readonly ClaimDraft[]): FoundMention[] {
  const [first] = stated
  if (!first) return []
  const cue = unit.cues.find(({ value }) => value.some((reading) => reading.cue === first.cue))
  const at = cue?.from ?? unit.tokens.length
  const isBehind = first.subject.inherited
    ? first.object.mention.from < at && !first.object.inherited
    : first.subject.mention.from >= at
  const ends = stated
    .filter((draft) => draft.cue === first.cue)
    .map((draft) => (isBehind ? draft.object.mention : draft.subject.mention))
  return distinct(ends)
}

/** What was brought about, in the state that it was brought to: "depletes magnesium" leaves little of it. */
function broughtAbout({ object, relation }: ClaimDraft): FoundMention {
  return relation === 'LOWERS' || relation === 'RAISES' ? inStateOf(object.mention, relation) : object.mention
}

/** A nutrient or hormone after its level was lowered or raised. */
export function inStateOf(mention: FoundMention, relation: 'LOWERS' | 'RAISES'): FoundMention {
  if (mention.state !== null || !hasLevel(mention.concept)) return mention
  return { ...mention, state: relation === 'LOWERS' ? 'LOW' : 'HIGH' }
}

/** The complaints and conditions that something was said of; none where they are more than one could mean. */
function affectedBy(stated: readonly ClaimDraft[]): FoundMention[] {
  return distinct(
    stated
      .filter(({ relation, polarity }) => !OF_LEVELS.includes(relation) && polarity !== 'DENIED')
      .map(({ subject, object, relation }) => (relation === 'SIGN_OF' ? subject : object).mention)
      .filter(({ concept }) => concept.type === 'SYMPTOM' || isCondition(concept)),
  )
}

const NOT_PLURAL = /(?:ss|us|is|['’]s|^diabetes|^herpes|^shingles|^measles|^rabies|^mumps)$/i

/** Whether it is named by a plural, so that "they" may mean it though it is one thing. */
function isPlural(unit: Unit, mention: FoundMention): boolean {
  const own = unit.tokens[mention.to - 1]
  const word = own?.end === mention.end ? own.text : mention.concept.name
  return /[a-z]s$/.test(word) && !NOT_PLURAL.test(word)
}

export type Pronoun =
  | 'it'
  | 'they'
  | 'these'
  | 'those'
  | 'this'
  | 'that'
  | 'both'
  | 'either'
  | 'former'
  | 'latter'

/**
 * What a pronoun means of the sentence before: "it" the one thing that it speaks of, "they" the several,
 * "this" what it says was brought about. Empty where nothing fits.
 */
export function meantBy(antecedent: Antecedent, pronoun: Pronoun | undefined): readonly FoundMention[] {
  const { focus, subjects, objects, named, unit } = antecedent
  const isMany = (list: readonly FoundMention[]): boolean =>
    list.length > 1 || list.some((mention) => isPlural(unit, mention))
  switch (pronoun) {
    case 'this':
    case 'that':
      return objects.length > 0 ? objects : subjects
    case 'both':
    case 'either':
      return [focus, objects].find((list) => list.length > 1) ?? []
    case 'former':
    case 'latter': {
      const pair = focus.length === 2 ? focus : named
      return pair.length === 2 ? [pair[pronoun === 'former' ? 0 : 1] as FoundMention] : []
    }
    case 'they':
    case 'these':
    case 'those':
      return !isMany(focus) && isMany(objects) ? objects : focus
    default:
      return focus
  }
}

function distinct(mentions: readonly FoundMention[]): FoundMention[] {
  return mentions.filter(
    (mention, i) => mentions.findIndex((other) => other.concept.id === mention.concept.id) === i,
  )
}
