import { mayJoin } from '../../domain/relations.ts'
import type { Relation } from '../../domain/terminology.ts'
import type { FoundMention } from '../mentions/mention.ts'
import { namedBefore } from './antecedent.ts'
import { arrowClaims } from './arrow-claims.ts'
import { areCoordinated, isPreposition, isStop, listFrom, partsClauses } from './clauses.ts'
import type { Place } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import { isDisturbed, isLowered, withLabelState } from './label-state.ts'
import { certaintyOf, polarityOf, wholeLine } from './marks.ts'
import { isHelp } from './relation-of.ts'
import { sentenceClaims } from './sentence-claims.ts'
import type { Unit } from './unit.ts'

const SEPARATORS = new Set([':', '–', '—', '-', '→'])
const MAX_LABEL_TOKENS = 14

/** Where the label of a line ends ("Magnesium Deficiency: …", "Magnesium – …"), or -1. */
export function separatorOf(unit: Unit): number {
  const end = Math.min(unit.tokens.length - 1, MAX_LABEL_TOKENS)
  for (let i = 1; i < end; i++) {
    const token = unit.tokens[i]
    if (!token || !SEPARATORS.has(token.text)) continue
    if (token.text === ':' ? true : isStop(unit.tokens, i)) return i
  }
  return -1
}

/** Whether the label ends with a word for a state, such as "Deficiency". */
function namesState(unit: Unit, separator: number): boolean {
  const found = unit.lexicon.statesAfter.longestAt(unit.tokens, separator - 1)
  return found !== undefined && found.to === separator
}

function draft(
  unit: Unit,
  place: Place,
  subject: ClaimDraft['subject'],
  relation: Relation,
  object: ClaimDraft['object'],
  rule: string,
  explicit: boolean,
): ClaimDraft[] {
  if (subject.mention.concept.id === object.mention.concept.id) return []
  if (!mayJoin(subject.mention.concept.type, relation, object.mention.concept.type)) return []
  const anchor = subject.inherited ? object.mention : subject.mention
  return [
    {
      subject,
      relation,
      object,
      polarity: opensWithRefusal(unit) ? 'AFFIRMED' : polarityOf(unit, wholeLine(unit, anchor)),
      certainty: certaintyOf(unit, wholeLine(unit, anchor)),
      derivation: explicit ? 'EXPLICIT' : 'HEADING_INHERITED',
      section: place.section,
      quote: { start: unit.start, end: unit.end },
      context: place.scope.span,
      rule,
      cue: null,
    },
  ]
}

const REFUSALS = new Set(['dont', 'never', 'avoid', 'no', 'stop', 'quit', 'skip'])

/** "Don't skip meals", "No screens before bed": advice to leave something, not a denial. */
function opensWithRefusal(unit: Unit): boolean {
  const [first, second] = unit.tokens
  return REFUSALS.has(first?.lower ?? '') || (first?.lower === 'do' && second?.lower === 'not')
}

/** What is advised against helps by its absence; under "What makes it worse" it is what makes it worse. */
function advised(unit: Unit, mention: FoundMention, verb: Relation): FoundMention {
  const leaves = opensWithRefusal(unit) && isHelp(verb) && mention.state === null
  return leaves ? { ...mention, state: 'ABSENCE', stateWord: unit.tokens[0]?.text ?? null } : mention
}

/** Ends of a claim that the heading or lead-in gives. */
function scoped(unit: Unit, place: Place, head: FoundMention, relation: Relation | null): ClaimDraft[] {
  const { scope } = place
  const given = relation ?? scope.relation
  // What is low does not help, whatever the heading says of its lines.
  const verb = given && isHelp(given) && isLowered(head) ? effectVerb(given) : given
  if (!verb) return []
  const own = { mention: advised(unit, head, verb), inherited: false }
  if (scope.sources.length > 0) {
    return scope.sources.flatMap((source) =>
      draft(unit, place, { mention: source, inherited: true }, verb, own, 'list under a subject', false),
    )
  }
  return scope.targets.flatMap((target) => {
    const object = { mention: target, inherited: true }
    if (verb === 'SIGN_OF') {
      return target.concept.type === 'SYMPTOM'
        ? draft(unit, place, own, 'SIGN_OF', object, 'list of signs', false)
        : draft(unit, place, object, 'CAUSES', own, 'list of signs', false)
    }
    return draft(unit, place, own, verb, object, 'list under a heading', false)
  })
}

/**
 * What a line of a list says by itself and by the heading or lead-in above it.
 *
 * "X Deficiency: a, b" links X to each effect and to the heading's target; "X – supports Y" says what its
 * verb says, and that X supports the target; a bare line is joined to the target by the heading's verb.
 */
export function lineClaims(unit: Unit, place: Place): ClaimDraft[] {
  if (place.scope.isListing) return []
  const arrows = arrowClaims(unit, place)
  if (arrows.length > 0) return arrows
  const separator = separatorOf(unit)
  const named = separator < 0 ? [] : unit.mentions.filter((mention) => mention.outerTo <= separator)
  if (named.length > 0) {
    const line = withLabelState(unit, separator, named)
    return labelledClaims(
      line,
      place,
      separator,
      line.mentions.filter((mention) => mention.outerTo <= separator),
    )
  }
  // "Unobtainium Deficiency: cramps": what the label names is unknown, so nothing is said of the rest.
  return separator > 0 && namesState(unit, separator) ? [] : bareClaims(unit, place)
}

function labelledClaims(
  unit: Unit,
  place: Place,
  separator: number,
  labelled: readonly FoundMention[],
): ClaimDraft[] {
  const first = labelled[0]
  if (!first) return []
  const label = listFrom(unit, first).filter((mention) => mention.outerTo <= separator)
  const rest = unit.mentions.filter((mention) => mention.outerFrom > separator)
  const opening = unit.cues.find((cue) => cue.from > separator)
  const startsWithVerb = opening && wordsBefore(unit, separator + 1, opening.from, rest) <= 3
  if (startsWithVerb) return verbLine(unit, place, separator, label)
  if (isEffects(unit, separator, label, rest)) return effectsLine(unit, place, label, rest)
  // A label and its explanation: the explanation's sentences speak of the label.
  const stated = sentenceClaims(unit, place)
  if (!isBareLabel(unit, separator, labelled) || (stated.length === 0 && unit.negations.length > 0))
    return stated
  const examples = unit.cues.some((cue) => cue.from > separator) ? [] : examplesOf(unit, rest)
  return [...[...label, ...examples].flatMap((mention) => scoped(unit, place, mention, null)), ...stated]
}

/** "Hormone changes: pregnancy and menopause": the label is a class, the rest its members. */
function examplesOf(unit: Unit, rest: readonly FoundMention[]): FoundMention[] {
  const [first] = rest
  return first ? listFrom(unit, first) : []
}

const MAX_WORDS_BESIDE = 4

/** Whether the label is little more than what it names; "A word on ginkgo: …" is the start of a sentence. */
function isBareLabel(unit: Unit, separator: number, labelled: readonly FoundMention[]): boolean {
  if (unit.block.kind === 'LIST_ITEM') return true
  const named = labelled.reduce((words, mention) => words + mention.outerTo - mention.outerFrom, 0)
  return separator - named < MAX_WORDS_BESIDE - 2
}

function wordsBefore(unit: Unit, from: number, to: number, rest: readonly FoundMention[]): number {
  if (rest.some((mention) => mention.to <= to)) return Number.POSITIVE_INFINITY
  return unit.tokens.slice(from, to).filter((token) => token.isWord).length
}

/** "Magnesium – supports nerve health": the label is the verb's subject. */
function verbLine(unit: Unit, place: Place, separator: number, label: readonly FoundMention[]): ClaimDraft[] {
  const anchor = namedBefore(unit, label)
  const tail: Unit = tailOf(unit, separator)
  const stated = sentenceClaims(tail, { ...place, antecedent: anchor, speechFrom: separator + 1 })
    .filter(
      (claim) => !label.includes(claim.object.mention) || claim.subject.mention !== claim.object.mention,
    )
    .map((claim) => ownQuote(unit, claim, label))
  const cue = tail.cues[0]
  const verb = cue?.value[0]?.relation
  const helps = verb !== undefined && (isHelp(verb) || verb === 'REGULATES' || verb === 'LOWERS')
  const isHarmScope = place.scope.relation !== null && !isHelp(place.scope.relation)
  const toTarget = label.some(isDisturbed)
    ? effectVerb(place.scope.relation)
    : helps && !isHarmScope
      ? 'SUPPORTS'
      : place.scope.relation
  const named = new Set(stated.map((claim) => claim.object.mention.concept.id))
  const rest = label.flatMap((mention) => scoped(unit, place, mention, toTarget))
  return [
    ...stated,
    ...rest.filter(
      (claim) => !named.has(claim.object.mention.concept.id) || claim.object.mention.concept.id === undefined,
    ),
  ]
}

/** The part of a line after its separator, as a unit of its own that keeps the line's tokens. */
function tailOf(unit: Unit, separator: number): Unit {
  const from = separator + 1
  return unit.with({
    mentions: unit.mentions.filter((mention) => mention.outerFrom >= from),
    cues: unit.cues.filter((cue) => cue.from >= from),
  })
}

/** The label stands in the same line: its claims are explicit, and need no context. */
function ownQuote(unit: Unit, claim: ClaimDraft, label: readonly FoundMention[]): ClaimDraft {
  const own = (end: ClaimDraft['subject']): ClaimDraft['subject'] =>
    label.includes(end.mention) ? { ...end, inherited: false } : end
  const subject = own(claim.subject)
  const object = own(claim.object)
  const explicit = !subject.inherited && !object.inherited
  return {
    ...claim,
    subject,
    object,
    quote: { start: unit.start, end: unit.end },
    derivation: explicit ? 'EXPLICIT' : claim.derivation,
    context: explicit ? null : claim.context,
    rule: 'label and verb',
  }
}

/** "X Deficiency: a, b, c": a label in a disturbed state, then a list without a verb. */
function isEffects(
  unit: Unit,
  separator: number,
  label: readonly FoundMention[],
  rest: readonly FoundMention[],
): boolean {
  if (unit.cues.some((cue) => cue.from > separator)) return false
  return label.some(isDisturbed) && (rest.length > 0 || unit.tokens.length - separator > 2)
}

/** What a disturbed state does to the topic, where the heading's verb is none for it. */
function effectVerb(relation: Relation | null): Relation {
  return relation === null || isHelp(relation) || relation === 'SIGN_OF' ? 'ASSOCIATED_WITH' : relation
}

function effectsLine(
  unit: Unit,
  place: Place,
  label: readonly FoundMention[],
  rest: readonly FoundMention[],
): ClaimDraft[] {
  const verb = effectVerb(place.scope.relation)
  const effects = rest.filter(
    (mention) => mention.concept.type === 'SYMPTOM' || mention.concept.type === 'FACTOR',
  )
  const named = new Set(effects.map((mention) => mention.concept.id))
  return label.flatMap((mention) => [
    ...effects.flatMap((effect) =>
      draft(
        unit,
        place,
        { mention, inherited: false },
        verb,
        { mention: effect, inherited: false },
        'deficiency and effects',
        true,
      ),
    ),
    ...place.scope.targets
      .filter((target) => !named.has(target.concept.id))
      .flatMap((target) =>
        draft(
          unit,
          place,
          { mention, inherited: false },
          verb,
          { mention: target, inherited: true },
          'deficiency under a heading',
          false,
        ),
      ),
  ])
}

const HEAD_ENDS = new Set([
  'to',
  'for',
  'after',
  'before',
  'during',
  'in',
  'from',
  'because',
  'that',
  'which',
  'when',
  'if',
  'by',
  'on',
  'at',
  'of',
  'until',
  'without',
  'while',
  'since',
])

/** A line without a label: what it names at its head is joined to the target; its own verb counts too. */
function bareClaims(unit: Unit, place: Place): ClaimDraft[] {
  const stated = sentenceClaims(unit, place)
  const first = unit.mentions[0]
  if (!first) return stated
  const head = headEnd(unit, first)
  const heads: FoundMention[] = []
  for (const mention of unit.mentions) {
    if (mention.outerFrom >= head) break
    const last = heads.at(-1)
    if (!last || areCoordinated(unit, last, mention) || isWith(unit, last, mention)) heads.push(mention)
  }
  // A topic that stands in its own list is no contributor to itself.
  const others = heads.filter(
    (mention) => !place.scope.targets.some((target) => target.concept.id === mention.concept.id),
  )
  const known = new Set(
    stated.map((claim) => `${claim.subject.mention.concept.id} ${claim.object.mention.concept.id}`),
  )
  const joined = others.flatMap((mention) => scoped(unit, place, mention, null))
  return [
    ...stated,
    ...joined.filter(
      (claim) => !known.has(`${claim.subject.mention.concept.id} ${claim.object.mention.concept.id}`),
    ),
    ...setIn(unit, place),
    ...helpFor(unit, place, others),
  ]
}

/** Where the head of a line ends: at its first preposition, verb or clause after the first mention. */
function headEnd(unit: Unit, first: FoundMention): number {
  const { tokens } = unit
  const firstCue = unit.cues.find((cue) => cue.from >= first.outerTo)
  for (let i = first.outerTo; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    if (i === firstCue?.from || isStop(tokens, i) || HEAD_ENDS.has(token.lower)) return i
  }
  return tokens.length
}

function isWith(unit: Unit, left: FoundMention, right: FoundMention): boolean {
  const between = unit.tokens.slice(left.outerTo, right.outerFrom)
  return between.length <= 3 && between[0]?.lower === 'with'
}

/** "peppermint oil for griping pains", in a list of what helps: it helps with what it is for. */
function helpFor(unit: Unit, place: Place, heads: readonly FoundMention[]): ClaimDraft[] {
  const { relation } = place.scope
  const last = heads.at(-1)
  if (!last || relation === null || !isHelp(relation)) return []
  const object = unit.mentions.find(
    (mention) => mention.from >= last.outerTo && mention.concept.type === 'SYMPTOM',
  )
  const isFor = unit.tokens.slice(last.outerTo, object?.outerFrom).some((token) => token.lower === 'for')
  if (!object || !isFor || partsClauses(unit.tokens, last.outerTo, object.outerFrom)) return []
  return heads.flatMap((mention) =>
    draft(
      unit,
      place,
      { mention, inherited: false },
      relation,
      { mention: object, inherited: false },
      'help for',
      false,
    ),
  )
}

const SETTINGS = new Set(['during', 'after', 'in', 'around', 'from'])
const SOURCES = new Set(['from', 'after'])

/** "Falling estrogen during menopause": the state is linked to the life stage that it is set in. */
function setIn(unit: Unit, place: Place): ClaimDraft[] {
  const [first, second] = unit.mentions
  if (!first || !second || first.state === null || !isDisturbed(first)) return []
  const between = unit.tokens
    .slice(first.outerTo, second.outerFrom)
    .filter((token) => token.text !== ',' && token.lower !== 'as')
  if (
    between.length === 0 ||
    between.length > 2 ||
    !between[0] ||
    !SETTINGS.has(between[0].lower) ||
    !isPreposition(between[0])
  )
    return []
  const isSource = SOURCES.has(between[0].lower) && second.concept.type !== 'SYMPTOM'
  if (
    (second.concept.type !== 'FACTOR' && !isSource) ||
    partsClauses(unit.tokens, first.outerTo, second.outerFrom)
  )
    return []
  return draft(
    unit,
    place,
    { mention: second, inherited: false },
    SOURCES.has(between[0].lower) ? 'CONTRIBUTES_TO' : 'ASSOCIATED_WITH',
    { mention: first, inherited: false },
    'state set in',
    true,
  ).map((claim) => ({ ...claim, context: null }))
}
