import { arrowClaims } from './arrow-claims.ts'
import { bareClaims } from './bare-line.ts'
import { isStop } from './clauses.ts'
import type { Place } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import { withLabelState } from './label-state.ts'
import { labelledClaims } from './labelled-line.ts'
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
