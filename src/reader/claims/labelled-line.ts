import type { FoundMention } from '../mentions/mention.ts'
import { namedBefore } from './antecedent.ts'
import { listFrom } from './clauses.ts'
import type { Place } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import { isDisturbed } from './label-state.ts'
import { effectVerb, lineDraft, scopedDrafts } from './line-drafts.ts'
import { isHelp } from './relation-of.ts'
import { sentenceClaims } from './sentence-claims.ts'
import type { Unit } from './unit.ts'

/** What a line says whose label names something: "Magnesium – supports …", "Iron deficiency: a, b". */
export function labelledClaims(
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
  return [
    ...[...label, ...examples].flatMap((mention) => scopedDrafts(unit, place, mention, null)),
    ...stated,
  ]
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
  const rest = label.flatMap((mention) => scopedDrafts(unit, place, mention, toTarget))
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
      lineDraft(
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
        lineDraft(
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
