import { mayJoin } from '../../domain/relations.ts'
import type { FoundMention } from '../mentions/mention.ts'
import type { Token } from '../text/tokens.ts'
import { isClauseOpener, isStop, listFrom } from './clauses.ts'
import type { Place } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import { type Group, inQuote } from './group.ts'
import { certaintyOf, polarityOf, type Reach } from './marks.ts'
import { nounTargets } from './noun-targets.ts'
import { stated } from './prose/stated.ts'
import { isCondition, relationOf } from './relation-of.ts'
import { targetsOf, topicOf } from './topic-groups.ts'
import type { Unit } from './unit.ts'

const COPULAS = new Set([
  'is',
  'are',
  'was',
  'were',
  'include',
  'includes',
  'including',
  'comprise',
  'comprises',
  'encompass',
  'range',
  'ranges',
  ':',
])
const MAX_TO_COPULA = 10
const MAX_TO_SUBJECT = 7

/**
 * "The most common cause of headaches is stress", "Triggers include alcohol": the noun says what the list
 * after the verb does; what it does it to stands after the noun, or is what the place is about.
 */
export function nounClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens } = unit
  const asked = whatClaims(unit, place)
  if (asked.length > 0) return asked
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const noun = unit.lexicon.predicateNouns.get(token.lower)
    if (!noun || unit.cues.some((cue) => cue.from <= i && i < cue.to && !isNounFor(unit, cue, i))) continue
    const at = copulaAfter(unit, i)
    if (at === undefined) continue
    const first = unit.mentions.find((mention) => mention.outerFrom > at)
    if (!first || first.outerFrom - at > MAX_TO_SUBJECT || partsBefore(unit, at + 1, first.outerFrom))
      continue
    const named = unit.mentions.filter((mention) => mention.from > i && mention.to <= at)
    const targets =
      named.length > 0 ? { mentions: named, inherited: false, span: null } : nounTargets(unit, i, place)
    if (!targets) continue
    const reach = { from: at, to: at + 1, floor: 0, ceiling: tokens.length }
    if (noun.direction === 'reverse')
      return outcomeClaims(unit, place, targets, named.length > 0, i, first, reach)
    if (noun.relation === 'SIGN_OF') return signClaims(unit, place, targets, listFrom(unit, first), reach)
    return listedFrom(unit, first, at).flatMap((subject) =>
      targets.mentions
        .filter(
          (target) =>
            target.concept.id !== subject.concept.id &&
            mayJoin(subject.concept.type, noun.relation, target.concept.type),
        )
        .map((target: FoundMention) => ({
          subject: { mention: subject, inherited: false },
          relation: noun.relation,
          object: { mention: target, inherited: targets.inherited },
          polarity: polarityOf(unit, reach),
          certainty: certaintyOf(unit, reach),
          derivation: targets.inherited ? ('HEADING_INHERITED' as const) : ('EXPLICIT' as const),
          section: place.section,
          quote: { start: unit.start, end: unit.end },
          context: targets.span,
          rule: 'noun',
          cue: noun.cue,
        })),
    )
  }
  return []
}

/** "The main reason for cramps is …": a noun that opens the sentence, though "reason for" is a cue elsewhere. */
function isNounFor(unit: Unit, cue: Unit['cues'][number], at: number): boolean {
  const isFor = cue.from === at && cue.to === at + 2 && unit.tokens[at + 1]?.lower === 'for'
  return isFor && !unit.mentions.some((mention) => mention.outerTo <= at)
}

/** The list after the verb; "causes range from A to B" and "are A, followed by B" list both. */
function listedFrom(unit: Unit, first: FoundMention, verb: number): FoundMention[] {
  const list = listFrom(unit, first)
  const last = list.at(-1) ?? first
  const next = unit.mentions.find((mention) => mention.outerFrom >= last.outerTo)
  const between = next ? unit.tokens.slice(last.outerTo, next.outerFrom) : []
  const isRange = RANGES.has(unit.tokens[verb]?.lower ?? '') && between[0]?.lower === 'to'
  const isNext = between.some((token) => token.lower === 'followed') && between.at(-1)?.lower === 'by'
  return next && between.length <= MAX_TO_NEXT && (isRange || isNext)
    ? [...list, ...listedFrom(unit, next, verb)]
    : list
}

const RANGES = new Set(['range', 'ranges'])
const MAX_TO_NEXT = 4
const OUTCOMES = new Set(['complications', 'consequences', 'effects', 'outcomes', 'results'])

/** "Complications include anemia": what follows is brought about by what the noun is of, else by the topic. */
function outcomeClaims(
  unit: Unit,
  place: Place,
  sources: Group,
  isNamed: boolean,
  noun: number,
  first: FoundMention,
  reach: Reach,
): ClaimDraft[] {
  if (!OUTCOMES.has(unit.tokens[noun]?.lower ?? '') || noun > MAX_TO_OUTCOME) return []
  const group = isNamed ? sources : outcomeOf(unit, place, sources, noun)
  if (!group) return []
  return stated(unit, place, {
    subjects: group,
    relation: 'CAUSES',
    objects: inQuote(listFrom(unit, first).filter(({ concept }) => concept.type !== 'NUTRIENT')),
    reach,
    rule: 'outcome',
    cue: unit.tokens[noun]?.lower ?? '',
  })
}

const SIDE = new Set(['side', 'adverse', 'unwanted', 'after'])

/** What has the outcome: side effects are those of what is taken, and no complaint has them. */
function outcomeOf(unit: Unit, place: Place, sources: Group, noun: number): Group | undefined {
  const { antecedent } = place
  if (!SIDE.has(unit.tokens[noun - 1]?.lower ?? ''))
    return antecedent && sources.span === antecedent.span ? sources : topicOf(place)
  const taken = (antecedent?.focus ?? []).filter(
    ({ concept }) => concept.type !== 'SYMPTOM' && !isCondition(concept),
  )
  return antecedent && taken.length > 0
    ? { mentions: taken, inherited: true, span: antecedent.span }
    : undefined
}

const MAX_TO_OUTCOME = 3

const WHAT_IS = new Set(['is', 'are', 'was', 'include', 'includes'])

/** "What takes the edge off cramps: heat, a walk": the list does what the verb says. */
const MAX_TO_THAT = 4

/** "Factors that contribute to cramps are …", "Other foods which trigger migraine include …". */
function opensWithThingsThat({ tokens, lexicon, mentions }: Unit): boolean {
  const opening = tokens.slice(0, MAX_TO_THAT + 1)
  const that = opening.findIndex(({ lower }, i) => i > 0 && (lower === 'that' || lower === 'which'))
  return (
    that > 0 &&
    lexicon.prose.THINGS.longestAt(tokens, that - 1) !== undefined &&
    !mentions.some(({ outerFrom }) => outerFrom < that)
  )
}

function whatClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens } = unit
  if (tokens[0]?.lower !== 'what' && !opensWithThingsThat(unit)) return []
  const colon = tokens.findIndex((token, i) => token.text === ':' || (WHAT_IS.has(token.lower) && i > 2))
  const cue = unit.cues.find((candidate) => candidate.to <= colon)
  const first = unit.mentions.find((mention) => mention.outerFrom > colon)
  if (colon < 0 || !cue || !first) return []
  // "What helped, apart from the iron: …" names no object.
  const comma = tokens.findIndex((token, i) => i >= cue.to && (token.text === ',' || token.text === '('))
  const end = comma < 0 ? colon : Math.min(comma, colon)
  const named = unit.mentions.filter((mention) => mention.from >= cue.to && mention.to <= end)
  const targets = named.length > 0 ? { mentions: named, inherited: false, span: null } : targetsOf(place)
  const reach = { from: cue.from, to: cue.to, floor: 0, ceiling: colon }
  return listFrom(unit, first).flatMap((subject) =>
    (targets?.mentions ?? []).flatMap((target) => {
      const read = relationOf(cue.value, subject.concept, target.concept, unit.lexicon, subject.state)
      if (!read || target.concept.id === subject.concept.id) return []
      return [
        {
          subject: { mention: subject, inherited: false },
          relation: read.relation,
          object: { mention: target, inherited: targets?.inherited ?? false },
          polarity: polarityOf(unit, reach),
          certainty: certaintyOf(unit, reach),
          derivation: targets?.inherited ? ('HEADING_INHERITED' as const) : ('EXPLICIT' as const),
          section: place.section,
          quote: { start: unit.start, end: unit.end },
          context: targets?.span ?? null,
          rule: 'what does it',
          cue: read.cue.cue,
        },
      ]
    }),
  )
}

/** "Symptoms of low iron include …": of a symptom they are signs; of anything else it is their cause. */
function signClaims(
  unit: Unit,
  place: Place,
  targets: Group,
  signs: readonly FoundMention[],
  reach: Reach,
): ClaimDraft[] {
  return signs.flatMap((sign) =>
    targets.mentions
      .filter((target) => target.concept.id !== sign.concept.id && sign.concept.type === 'SYMPTOM')
      .map((target) => {
        const own = { mention: sign, inherited: false }
        const whole = { mention: target, inherited: targets.inherited }
        const isSymptom = target.concept.type === 'SYMPTOM'
        return {
          subject: isSymptom ? own : whole,
          relation: isSymptom ? ('SIGN_OF' as const) : ('CAUSES' as const),
          object: isSymptom ? whole : own,
          polarity: polarityOf(unit, reach),
          certainty: certaintyOf(unit, reach),
          derivation: targets.inherited ? ('HEADING_INHERITED' as const) : ('EXPLICIT' as const),
          section: place.section,
          quote: { start: unit.start, end: unit.end },
          context: targets.span,
          rule: 'signs',
          cue: 'symptoms include',
        }
      }),
  )
}

function copulaAfter(unit: Unit, noun: number): number | undefined {
  const { tokens } = unit
  for (let i = noun + 1; i < Math.min(tokens.length, noun + MAX_TO_COPULA); i++) {
    const token = tokens[i]
    if (!token) return undefined
    if (COPULAS.has(token.lower)) return i
    if (isStop(tokens, i) || isClauseOpener(token)) return undefined
  }
  return undefined
}

function partsBefore(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isStop(unit.tokens, i)) return true
  return false
}
