import type { FoundMention } from '../mentions/mention.ts'
import type { PhraseMatch } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import type { CueReadings } from '../vocabulary/lexicon.ts'
import {
  isClauseOpener,
  isCoordinator,
  isPreposition,
  isStop,
  listFrom,
  listTo,
  partsClauses,
} from './clauses.ts'
import type { Place, TextSpan } from './context.ts'
import type { ClaimDraft, DraftEnd } from './draft.ts'
import { certaintyOf, polarityOf, type Reach, wholeLine } from './marks.ts'
import { relationOf } from './relation-of.ts'
import type { Unit } from './unit.ts'

type CueMatch = PhraseMatch<CueReadings>

interface Group {
  readonly mentions: readonly FoundMention[]
  readonly inherited: boolean
  readonly span: TextSpan | null
}

const inQuote = (mentions: readonly FoundMention[]): Group => ({ mentions, inherited: false, span: null })

const PRONOUNS = new Set(['it', 'they', 'this', 'these', 'that', 'those', 'both', 'he', 'she', 'doing'])
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
const MAX_WORDS_TO_SUBJECT = 8
const MAX_WORDS_TO_OBJECT = 8

/**
 * The claims that a sentence states by its verbs: around each cue, the list to its left and the list to its
 * right, within the clause.
 */
export function sentenceClaims(unit: Unit, place: Place): ClaimDraft[] {
  const drafts: ClaimDraft[] = [...compoundClaims(unit, place)]
  let subjectBefore: Group | undefined
  let objectsBefore: Group | undefined
  for (const [i, cue] of unit.cues.entries()) {
    const next = unit.cues[i + 1]
    if (isAuxiliary(unit, cue, next)) continue
    const previous = unit.cues[i - 1]
    const before = subjectBefore
    const left = leftGroup(unit, cue, previous, subjectBefore, objectsBefore, place)
    const right = rightGroup(unit, cue, next) ?? impliedObject(unit, cue, next, place)
    if (left) subjectBefore = left
    if (right) objectsBefore = right
    const turned = left ? undefined : frontedCause(unit, cue)
    const groups = turned ?? (left && right ? { left, right } : undefined)
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
  return drafts
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
  const floor = isCarried || !previous ? 0 : previous.to
  return { from: cue.from, to: cue.to, floor, ceiling: next?.from ?? unit.tokens.length }
}

/** "helps reduce": the second verb says what is done. */
function isAuxiliary(unit: Unit, cue: CueMatch, next: CueMatch | undefined): boolean {
  if (!next || !/^helps?\b/.test(cue.value[0]?.cue ?? '')) return false
  if (unit.mentions.some((mention) => mention.from >= cue.to && mention.to <= next.from)) return false
  return next.from - cue.to <= 2 && !partsClauses(unit.tokens, cue.to, next.from)
}

function clauseStart(unit: Unit, cue: CueMatch, previous: CueMatch | undefined): number {
  const floor = previous?.to ?? 0
  let at = cue.from
  while (at > floor && !isStop(unit.tokens, at - 1) && !isClauseOpener(unit.tokens[at - 1])) at--
  return at
}

const wordsBetween = (unit: Unit, from: number, to: number): number =>
  unit.tokens.slice(from, to).filter((token) => token.isWord).length

function leftGroup(
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
  if (previous && nearest && objectsBefore?.mentions.includes(nearest)) {
    // What stands before is the object of the verb before: "relieves cramps and supports sleep".
    const gap = unit.tokens.slice(nearest.outerTo, cue.from)
    if (isParticiple || gap.some((token) => isCoordinator(token))) return subjectBefore
  }
  if (isParticiple && previous) return subjectBefore
  if (nearest) {
    if (wordsBetween(unit, nearest.outerTo, cue.from) > MAX_WORDS_TO_SUBJECT) return undefined
    const head = headOf(unit, nearest, inClause)
    const floor = previous && objectsBefore ? head.outerFrom : start
    return inQuote(listTo(unit, head, floor))
  }
  const opener = unit.tokens[start - 1]
  if (opener && RELATIVES.has(opener.lower)) {
    const antecedent = [...unit.mentions]
      .reverse()
      .find((mention) => mention.outerTo < start && start - mention.outerTo <= 3)
    if (antecedent) return inQuote(listTo(unit, antecedent))
  }
  const words = unit.tokens.slice(start, cue.from).filter((token) => token.isWord)
  if (
    previous &&
    subjectBefore &&
    (isCoordinator(unit.tokens[start]) || isCoordinator(unit.tokens[start - 1]))
  )
    return subjectBefore
  const spoken = topicSpokenOf(words, place)
  if (spoken) return spoken
  const pronoun = words.find((word) => PRONOUNS.has(word.lower))?.lower
  const opens = start <= (place.speechFrom ?? 0) && words.every((word) => AUXILIARIES.has(word.lower))
  if (pronoun === 'it' || pronoun === 'they') {
    // Within a sentence "it" goes on with its subject: "Iron carries oxygen, and it helps …".
    if (subjectBefore) return subjectBefore
    const first = unit.mentions[0]
    if (first && first.outerTo <= start) return inQuote(listFrom(unit, first, start))
  }
  if (pronoun !== undefined || opens) return antecedentGroup(place, pronoun)
  return undefined
}

const SIGN_NOUNS = new Set([
  'signs',
  'symptoms',
  'sign',
  'symptom',
  'complaints',
  'changes',
  'sensations',
  'problems',
  'issues',
])

/** "These signs often reflect …" speaks of what the article is about. */
function topicSpokenOf(words: readonly Token[], place: Place): Group | undefined {
  const [first, second] = words
  if (
    !first ||
    !second ||
    !['these', 'those', 'such', 'this'].includes(first.lower) ||
    !SIGN_NOUNS.has(second.lower)
  )
    return undefined
  const topics = place.topics.filter((topic) => topic.concept.type === 'SYMPTOM')
  return topics.length === 0 ? undefined : { mentions: topics, inherited: true, span: place.scope.span }
}

/** The first of "X in/with Y": what the phrase is about, not what it is set in. */
function headOf(unit: Unit, nearest: FoundMention, inClause: readonly FoundMention[]): FoundMention {
  let head = nearest
  for (let i = inClause.indexOf(nearest) - 1; i >= 0; i--) {
    const before = inClause[i]
    if (!before) break
    const between = unit.tokens.slice(before.outerTo, head.outerFrom)
    if (
      between.length === 0 ||
      between.length > 4 ||
      !isPreposition(between[0]) ||
      between.some(isCoordinator)
    )
      break
    head = before
  }
  return head
}

function antecedentGroup(place: Place, pronoun: string | undefined): Group | undefined {
  const { antecedent } = place
  if (!antecedent) return undefined
  const clausal = pronoun === 'this' || pronoun === 'that'
  const mentions = clausal && antecedent.objects.length > 0 ? antecedent.objects : antecedent.subjects
  return mentions.length === 0 ? undefined : { mentions, inherited: true, span: antecedent.span }
}

function rightGroup(unit: Unit, cue: CueMatch, next: CueMatch | undefined): Group | undefined {
  const first = unit.mentions.find(
    (mention) => mention.outerFrom >= cue.to && compoundOf(unit, mention) === undefined,
  )
  if (!first || (next && first.outerFrom >= next.to)) return undefined
  if (next && next.from < first.outerFrom) return undefined
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

/** "Gentle stretching can help.": help without an object is help with the topic. */
function impliedObject(
  unit: Unit,
  cue: CueMatch,
  next: CueMatch | undefined,
  place: Place,
): Group | undefined {
  if (next || !/^helps?$/.test(cue.value[0]?.cue ?? '')) return undefined
  const rest = unit.tokens.slice(cue.to).filter((token) => token.isWord)
  if (rest.length > 2) return undefined
  const topics = place.topics.filter((topic) => topic.concept.type === 'SYMPTOM')
  return topics.length === 0 ? undefined : { mentions: topics, inherited: true, span: place.scope.span }
}

/** "Due to low iron, fatigue sets in." */
function frontedCause(unit: Unit, cue: CueMatch): { left: Group; right: Group } | undefined {
  if (cue.from > 1 || cue.value[0]?.direction !== 'reverse') return undefined
  const first = unit.mentions.find((mention) => mention.outerFrom >= cue.to)
  if (!first) return undefined
  const causes = listFrom(unit, first)
  const comma = unit.tokens.findIndex((token, i) => i >= (causes.at(-1)?.outerTo ?? 0) && token.text === ',')
  const affected = comma < 0 ? undefined : unit.mentions.find((mention) => mention.outerFrom > comma)
  if (!affected || partsClauses(unit.tokens, comma, affected.outerFrom)) return undefined
  return { left: inQuote(listFrom(unit, affected)), right: inQuote(causes) }
}

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
        reach,
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
  reach: Reach,
): ClaimDraft | undefined {
  const read = relationOf(cue.value, subject.concept, object.concept)
  if (!read) return undefined
  const { relation, ends } = oriented(
    read.relation,
    { mention: subject, inherited: subjects.inherited },
    { mention: object, inherited: objects.inherited },
  )
  const span = subjects.span ?? objects.span
  return {
    ...ends,
    relation,
    polarity: polarityOf(unit, reach),
    certainty: certaintyOf(unit, reach),
    derivation: subjects.inherited || objects.inherited ? 'HEADING_INHERITED' : 'EXPLICIT',
    section: place.section,
    quote: { start: unit.start, end: unit.end },
    context: span,
    rule: 'sentence',
    cue: read.cue.cue,
  }
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

const COMPOUNDS = new Set(['related', 'induced', 'linked', 'triggered'])

/** The second word of a compound that names a cause ("stress-related"), or undefined. */
function compoundOf(unit: Unit, cause: FoundMention): string | undefined {
  const word = unit.tokens[cause.to + 1]
  return unit.tokens[cause.to]?.glued && word?.glued && COMPOUNDS.has(word.lower) ? word.lower : undefined
}

/** "stress-related muscle tension": a compound that names its cause. */
function compoundClaims(unit: Unit, place: Place): ClaimDraft[] {
  return unit.mentions.flatMap((cause, i) => {
    const cue = compoundOf(unit, cause)
    const affected = unit.mentions[i + 1]
    if (cue === undefined || !affected || affected.outerFrom - cause.to > 4) return []
    if (affected.concept.id === cause.concept.id || affected.concept.type !== 'SYMPTOM') return []
    return [
      {
        subject: { mention: cause, inherited: false },
        relation: 'CONTRIBUTES_TO' as const,
        object: { mention: affected, inherited: false },
        polarity: polarityOf(unit, wholeLine(unit, cause)),
        certainty: certaintyOf(unit, wholeLine(unit, cause)),
        derivation: 'EXPLICIT' as const,
        section: place.section,
        quote: { start: unit.start, end: unit.end },
        context: null,
        rule: 'compound',
        cue,
      },
    ]
  })
}
