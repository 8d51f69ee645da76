import type { Place } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import type { Unit } from './unit.ts'

const LIMITING = new Set(['but', 'though', 'although', 'sometimes', 'if', 'only', 'sort', 'partly', 'maybe'])
const MAX_TO_YES = 3

/** Where the words end by which a sentence says yes: "Yes", "Oddly enough, yes", "It can, though …". */
function endOfYes({ tokens, lexicon }: Unit): number | undefined {
  for (let i = 0; i <= MAX_TO_YES; i++) {
    const yes = lexicon.prose.YES.longestAt(tokens, i)
    if (!yes) continue
    const next = tokens[yes.to]
    return next === undefined || !next.isWord ? yes.to : undefined
  }
  return undefined
}

/**
 * "Can low iron cause dizziness? Yes, it can.": the answer states what the question asks, hedged where it limits it.
 */
export function answerClaims(unit: Unit, place: Place): ClaimDraft[] {
  const asked = place.antecedent
  if (!asked?.isQuestion || asked.stated.length === 0 || unit.isQuestion || unit.negations.length > 0)
    return []
  const to = endOfYes(unit)
  if (to === undefined) return []
  const isLimited = unit.hedges.length > 0 || unit.tokens.some((token) => LIMITING.has(token.lower))
  return asked.stated
    .filter(({ polarity }) => polarity === 'AFFIRMED')
    .map((claim) => ({
      ...claim,
      subject: { ...claim.subject, inherited: true },
      object: { ...claim.object, inherited: true },
      certainty: isLimited ? ('HEDGED' as const) : ('STATED' as const),
      derivation: 'HEADING_INHERITED' as const,
      section: place.section,
      quote: { start: unit.start, end: unit.end },
      context: asked.span,
      rule: 'answer',
    }))
}
