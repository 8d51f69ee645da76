import { mayJoin } from '../../domain/relations.ts'
import type { FoundMention } from '../mentions/mention.ts'
import { adviceClaims } from './advice-claims.ts'
import { betweenClaims } from './between-claims.ts'
import { closedListFrom, isCoordinator, listFrom, partsClauses } from './clauses.ts'
import { compoundClaims } from './compounds.ts'
import { conditionClaims } from './condition-claims.ts'
import type { Place } from './context.ts'
import type { ClaimDraft, DraftEnd } from './draft.ts'
import { echoClaims } from './echoes.ts'
import { type CueMatch, type Group, inQuote } from './group.ts'
import { impliedObject } from './implied-object.ts'
import { certaintyOf, polarityOf, type Reach } from './marks.ts'
import { meansClaims } from './means-claims.ts'
import { nounClaims } from './noun-claims.ts'
import { exampleSubjects } from './prose/example-subjects.ts'
import { proseClaims } from './prose/prose-claims.ts'
import { endsAt, quantified, relationOf } from './relation-of.ts'
import type { Unit } from './unit.ts'
import { leftGroup, rightGroup } from './verb-groups.ts'

const MAX_BETWEEN_VERBS = 2

/**
 * The claims that a sentence states by its verbs: around each cue, the list to its left and the list to its
 * right, within the clause.
 */
export function sentenceClaims(unit: Unit, place: Place): ClaimDraft[] {
  const means = meansClaims(unit, place)
  if (means.length > 0) return means
  const drafts: ClaimDraft[] = [
    ...compoundClaims(unit, place),
    ...unit.insertions.flatMap((insertion) => sentenceClaims(insertion, place)),
  ]
  let subjectBefore: Group | undefined
  let objectsBefore: Group | undefined
  let affectedBefore: Group | undefined
  // "may help to reduce": the first verb only leads to the second.
  const cues = unit.cues.filter((cue, i) => !isAuxiliary(unit, cue, unit.cues[i + 1]))
  for (const [i, cue] of cues.entries()) {
    if (isRunnerUp(cue, cues[i - 1])) continue
    const next = cues[i + 1]
    const previous = cues[i - 1]
    const before = subjectBefore
    const subject = leftGroup(unit, cue, previous, subjectBefore, objectsBefore, place)
    const examples = exampleSubjects(unit, cue, subject)
    const left = examples ?? subject
    const object =
      rightGroup(unit, cue, next) ??
      sharedObject(unit, cue, next, cues[i + 2]) ??
      impliedObject(unit, cue, next, affectedBefore, place)
    const right = examples && object ? without(object, examples) : object
    if (left) subjectBefore = left
    if (right) objectsBefore = right
    // "Attacks are set off by cold, and smoking makes them worse": the attacks.
    affectedBefore = cue.value[0]?.direction === 'reverse' ? (left ?? right) : (right ?? affectedBefore)
    const turned = left ? undefined : frontedCause(unit, cue)
    const groups = turned ?? (left && right ? { left, right } : left ? together(cue, left) : undefined)
    if (!groups) continue
    drafts.push(
      ...pair(
        unit,
        cue,
        groups.left,
        groups.right,
        place,
        reachOf(unit, cue, previous, next, carried(left, cue, before)),
      ),
    )
  }
  drafts.push(...runnersUp(unit, cues, drafts))
  drafts.push(...nounClaims(unit, place), ...betweenClaims(unit, place))
  drafts.push(...proseClaims(unit, place, drafts))
  if (drafts.length === 0) drafts.push(...adviceClaims(unit, place))
  if (drafts.length === 0) drafts.push(...conditionClaims(unit, place))
  return [...drafts, ...echoClaims(unit, place, drafts)]
}

/** "both triggers and worsens migraine": two verbs with one object. */
function sharedObject(
  unit: Unit,
  cue: CueMatch,
  next: CueMatch | undefined,
  afterNext: CueMatch | undefined,
): Group | undefined {
  if (!next || next.from - cue.to > MAX_BETWEEN_VERBS || next.value[0]?.participle) return undefined
  const between = unit.tokens.slice(cue.to, next.from)
  const joins = between.some((token) => token.lower === 'and' || token.lower === 'or')
  return joins && !partsClauses(unit.tokens, cue.to, next.from)
    ? rightGroup(unit, next, afterNext)
    : undefined
}

/** "is the most common cause, followed by B". */
const isRunnerUp = (cue: CueMatch, previous: CueMatch | undefined): boolean =>
  cue.value[0]?.cue === 'is followed by' && (previous?.value[0]?.isNoun ?? false)

/** What comes second to a cause is one too. */
function runnersUp(unit: Unit, cues: readonly CueMatch[], drafts: readonly ClaimDraft[]): ClaimDraft[] {
  return cues.flatMap((cue, i) => {
    const first = unit.mentions.find((mention) => mention.outerFrom >= cue.to)
    if (!first || !isRunnerUp(cue, cues[i - 1])) return []
    const said = drafts.filter(({ rule }) => rule === 'sentence')
    const winners = said.filter(({ subject }) => subject.mention === said[0]?.subject.mention)
    return listFrom(unit, first).flatMap((mention) =>
      winners.map((claim) => ({ ...claim, subject: { mention, inherited: false } })),
    )
  })
}

/** A list that took in what is told as examples of the subject, without them. */
function without(group: Group, examples: Group): Group | undefined {
  const mentions = group.mentions.filter((mention) => !examples.mentions.includes(mention))
  return mentions.length === 0 ? undefined : { ...group, mentions }
}

/** "Bloating and constipation go hand in hand": the list stands for both sides. */
function together(cue: CueMatch, left: Group): { left: Group; right: Group } | undefined {
  const reading = cue.value[0]
  if (reading?.direction !== 'symmetric' || reading.tellsWhere || left.mentions.length < 2) return undefined
  return {
    left: { ...left, mentions: left.mentions.slice(0, 1) },
    right: { ...left, mentions: left.mentions.slice(1) },
  }
}

/** Whether a cue has the subject of the verb before it. */
function carried(left: Group | undefined, cue: CueMatch, before: Group | undefined): boolean {
  return left !== undefined && left === before && cue.from > 0
}

/** A verb with a subject of its own is not denied or hedged by what stands before that subject. */
function reachOf(
  unit: Unit,
  cue: CueMatch,
  previous: CueMatch | undefined,
  next: CueMatch | undefined,
  isCarried: boolean,
): Reach {
  const floor = isCarried || !previous || isPurposeOf(unit, previous, cue) ? 0 : previous.to
  return { from: cue.from, to: cue.to, floor, ceiling: next?.from ?? unit.tokens.length }
}

/** "You do not need zinc to relieve cramps": an infinitive shares the clause of the verb that it depends on. */
function isPurposeOf(unit: Unit, previous: CueMatch, cue: CueMatch): boolean {
  const at = unit.tokens[cue.from]?.lower === 'to' ? cue.from : cue.from - 1
  return (
    unit.tokens[at]?.lower === 'to' &&
    !unit.tokens.slice(previous.to, at).some(isCoordinator) &&
    !partsClauses(unit.tokens, previous.to, at)
  )
}

/** "helps reduce": the second verb says what is done. */
function isAuxiliary(unit: Unit, cue: CueMatch, next: CueMatch | undefined): boolean {
  if (!next) return false
  // "may develop as a result of …": the first verb only says that it does.
  if (cue.value[0]?.tellsOfPeople && next.value[0]?.direction === 'reverse' && next.from - cue.to <= 1)
    return true
  if (!/^helps?\b/.test(cue.value[0]?.cue ?? '')) return false
  if (unit.mentions.some((mention) => mention.from >= cue.to && mention.to <= next.from)) return false
  return next.from - cue.to <= 2 && !partsClauses(unit.tokens, cue.to, next.from)
}

/** "Due to low iron, fatigue sets in." */
function frontedCause(unit: Unit, cue: CueMatch): { left: Group; right: Group } | undefined {
  if (cue.from > 1 || cue.value[0]?.direction !== 'reverse') return undefined
  const first = unit.mentions.find((mention) => mention.outerFrom >= cue.to)
  if (!first) return undefined
  const causes = closedListFrom(unit, first)
  const comma = unit.tokens.findIndex((token, i) => i >= (causes.at(-1)?.outerTo ?? 0) && token.text === ',')
  const affected = comma < 0 ? undefined : unit.mentions.find((mention) => mention.outerFrom > comma)
  if (!affected || partsClauses(unit.tokens, comma, affected.outerFrom)) return undefined
  return { left: inQuote(listFrom(unit, affected)), right: inQuote(causes) }
}

type Marks = Pick<ClaimDraft, 'polarity' | 'certainty'>

function pair(
  unit: Unit,
  cue: CueMatch,
  left: Group,
  right: Group,
  place: Place,
  reach: Reach,
): ClaimDraft[] {
  const direction = cue.value[0]?.direction ?? 'forward'
  const drafts: ClaimDraft[] = []
  // The same for all that the verb joins.
  let marks: Marks | undefined
  const marked = (): Marks => {
    marks ??= { polarity: polarityOf(unit, reach), certainty: certaintyOf(unit, reach) }
    return marks
  }
  for (const a of left.mentions) {
    for (const b of right.mentions) {
      if (a.concept.id === b.concept.id) continue
      const turn = direction === 'reverse' || (direction === 'symmetric' && isAffected(a, b))
      const draft = claimOf(
        unit,
        cue,
        turn ? [b, right] : [a, left],
        turn ? [a, left] : [b, right],
        place,
        marked,
      )
      if (draft) drafts.push(draft)
    }
  }
  return drafts
}

/** "Fatigue is linked to low iron": of two linked things the symptom is the affected one. */
function isAffected(a: FoundMention, b: FoundMention): boolean {
  return a.concept.type === 'SYMPTOM' && b.concept.type !== 'SYMPTOM'
}

function claimOf(
  unit: Unit,
  cue: CueMatch,
  [subject, subjects]: readonly [FoundMention, Group],
  [object, objects]: readonly [FoundMention, Group],
  place: Place,
  marks: () => Marks,
): ClaimDraft | undefined {
  const read = relationOf(cue.value, subject.concept, object.concept, unit.lexicon, subject.state)
  if (!read) return undefined
  // "Lentils give you iron" tells of foods.
  if (
    read.relation === 'CAUSES' &&
    object.concept.type === 'NUTRIENT' &&
    object.state === null &&
    subject.concept.type === 'LIFESTYLE_FACTOR'
  )
    return undefined
  const told = objects.inherited
    ? read.relation
    : quantified(read.relation, object.concept, unit.tokens, object.outerFrom, unit.lexicon)
  if (!mayJoin(subject.concept.type, told, object.concept.type)) return undefined
  const { relation, ends } = oriented(
    told,
    {
      mention: told === 'ASSOCIATED_WITH' ? lessOf(unit, subject, subjects) : subject,
      inherited: subjects.inherited,
    },
    {
      mention: told === 'ASSOCIATED_WITH' ? lessOf(unit, object, objects) : object,
      inherited: objects.inherited,
    },
  )
  const span = subjects.span ?? objects.span
  const { polarity, certainty } = marks()
  // Named one by one: objects put together by spreading have a shape each, which makes all that reads claims slow.
  return {
    subject: ends.subject,
    relation,
    object: ends.object,
    polarity,
    certainty,
    derivation: subjects.inherited || objects.inherited ? 'HEADING_INHERITED' : 'EXPLICIT',
    section: place.section,
    quote: { start: unit.start, end: unit.end },
    context: span,
    rule: 'sentence',
    cue: read.cue.cue,
  }
}

/** "Magnesium is linked to fewer cramps": less of the complaint; nobody said that it relieves them. */
function lessOf(unit: Unit, mention: FoundMention, group: Group): FoundMention {
  if (group.inherited || mention.concept.type !== 'SYMPTOM' || mention.state !== null) return mention
  const at = mention.outerFrom
  return endsAt(unit.lexicon.quantities.less, unit.tokens, at)
    ? { ...mention, state: 'LOW', stateWord: unit.tokens[at - 1]?.text ?? null }
    : mention
}

/**
 * A sign of a symptom stays a sign; a sign of anything else is told from what stands behind it: "fatigue
 * reflects low iron" links low iron to fatigue. Nothing is upgraded: it becomes "linked to", not "causes".
 */
function oriented(
  relation: ClaimDraft['relation'],
  subject: DraftEnd,
  object: DraftEnd,
): { relation: ClaimDraft['relation']; ends: Pick<ClaimDraft, 'subject' | 'object'> } {
  if (relation === 'SIGN_OF' && object.mention.concept.type !== 'SYMPTOM') {
    return { relation: 'ASSOCIATED_WITH', ends: { subject: object, object: subject } }
  }
  return { relation, ends: { subject, object } }
}
