import type { FoundMention } from '../mentions/mention.ts'
import { areCoordinated, isPreposition, isStop, partsClauses } from './clauses.ts'
import type { Place } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import { isDisturbed } from './label-state.ts'
import { lineDraft, scopedDrafts } from './line-drafts.ts'
import { isHelp } from './relation-of.ts'
import { sentenceClaims } from './sentence-claims.ts'
import type { Unit } from './unit.ts'

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
export function bareClaims(unit: Unit, place: Place): ClaimDraft[] {
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
  const joined = others.flatMap((mention) => scopedDrafts(unit, place, mention, null))
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
    lineDraft(
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
  return lineDraft(
    unit,
    place,
    { mention: second, inherited: false },
    SOURCES.has(between[0].lower) ? 'CONTRIBUTES_TO' : 'ASSOCIATED_WITH',
    { mention: first, inherited: false },
    'state set in',
    true,
  ).map((claim) => ({ ...claim, context: null }))
}
