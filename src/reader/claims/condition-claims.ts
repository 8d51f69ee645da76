import { isOutOfOrder } from '../../domain/states.ts'
import type { FoundMention } from '../mentions/mention.ts'
import { bareState } from './bare-state.ts'
import { isCoordinator, listFrom } from './clauses.ts'
import type { Place } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import { type Group, inQuote } from './group.ts'
import type { Unit } from './unit.ts'

const OPENERS = new Set(['when', 'if', 'once', 'as', 'whenever', 'where', 'with'])

const MAX_TO_AFFECTED = 4

/** "…, your cells can't get oxygen, and fatigue sets in": what is denied is another clause than the complaint's. */
function endsBefore({ tokens }: Unit, denied: number, affected: FoundMention): boolean {
  const joint = tokens.findIndex(({ text }, i) => i >= denied && i < affected.outerFrom && text === ',')
  return joint >= 0 && isCoordinator(tokens[joint + 1]) && affected.outerFrom - joint <= MAX_TO_AFFECTED
}

/**
 * "When iron runs low, headaches and dizziness may follow": a state in the condition, symptoms in what
 * follows it, no verb of its own between them. Told as a contribution under a condition, not as a cause.
 */
export function conditionClaims(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens } = unit
  const isWithout = tokens[0]?.lower === 'without'
  if (!(isWithout || OPENERS.has(tokens[0]?.lower ?? '')) || unit.isQuestion) return []
  const comma = tokens.findIndex((token) => token.text === ',')
  if (comma < 0) return []
  const cause = unit.mentions.find((mention) => mention.outerTo <= comma && isOutOfOrder(mention.state))
  const affected = unit.mentions.find(
    (mention) => mention.outerFrom > comma && mention.concept.type === 'SYMPTOM',
  )
  if (!affected) return []
  const told = cause ? undefined : bareState(unit, isWithout ? 0 : 1, comma, place)
  // "If you don't get enough": the denial is part of the state.
  const isPart = (one: { readonly from: number; readonly to: number }): boolean =>
    (isWithout && one.from === 0) || (told !== undefined && one.to <= comma)
  if (unit.negations.some((one) => !isPart(one) && !endsBefore(unit, one.to, affected))) return []
  const causes: Group = cause ? inQuote([cause]) : (told ?? inQuote([]))
  return causes.mentions
    .filter((mention) => mention.concept.type !== 'SYMPTOM')
    .flatMap((mention) => followOn(unit, place, mention, causes, affected))
}

function followOn(
  unit: Unit,
  place: Place,
  cause: FoundMention,
  causes: Group,
  affected: FoundMention,
): ClaimDraft[] {
  return listFrom(unit, affected)
    .filter((object) => object.concept.type === 'SYMPTOM' && object.concept.id !== cause.concept.id)
    .map((object) => ({
      subject: { mention: cause, inherited: causes.inherited },
      relation: 'CONTRIBUTES_TO' as const,
      object: { mention: object, inherited: false },
      polarity: 'AFFIRMED' as const,
      certainty: 'CONDITIONAL' as const,
      derivation: causes.inherited ? ('HEADING_INHERITED' as const) : ('EXPLICIT' as const),
      section: place.section,
      quote: { start: unit.start, end: unit.end },
      context: causes.span,
      rule: 'condition',
      cue: unit.tokens[0]?.lower ?? null,
    }))
}
