import type { OutlineBlock, OutlineSection } from '../document/outline.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'
import type { TextSpan } from './context.ts'
import type { Unit } from './unit.ts'

export interface RedFlagDraft {
  readonly section: number
  readonly quote: TextSpan
  readonly context: TextSpan | null
  readonly unit: Unit
}

const CONDITIONS = new Set([
  'if',
  'when',
  'whenever',
  'lasting',
  'lasts',
  'that',
  'which',
  'with',
  'any',
  'sudden',
  'severe',
  'unless',
  'or',
  'should',
])

/** Whether a sentence tells to seek care ("call your doctor"), and is no general advice on supplements. */
export function asksForCare(unit: Unit, lexicon: Lexicon): boolean {
  return (
    lexicon.layout.careLead.findAll(unit.tokens).length > 0 &&
    lexicon.layout.careGeneral.findAll(unit.tokens).length === 0
  )
}

/**
 * Whether a sentence outside such a section is a red flag: it tells to seek care, and in which case.
 * Inside one, a sentence that names the case alone is one too.
 */
export function isRedFlag(unit: Unit, section: OutlineSection, lexicon: Lexicon): boolean {
  const namesCase = unit.tokens.some((token) => CONDITIONS.has(token.lower)) || unit.mentions.length > 0
  if (asksForCare(unit, lexicon)) return namesCase && !unit.isQuestion
  const general = lexicon.layout.careGeneral.findAll(unit.tokens).length > 0
  return (
    section.aspect === 'WHEN_TO_SEEK_CARE' &&
    !general &&
    unit.tokens.some((token) => token.lower === 'if' || token.lower === 'when')
  )
}

/** Whether a list is one of red flags: by its section, or by the line that leads it in. */
export function listsRedFlags(section: OutlineSection, leadIn: Unit | undefined, lexicon: Lexicon): boolean {
  return section.aspect === 'WHEN_TO_SEEK_CARE' || (leadIn !== undefined && asksForCare(leadIn, lexicon))
}

const CONTINUES = /^(?:nor|same|likewise|also|and|or|the same|so)\b.*\b(?:if|when|for|goes|applies)\b/

/** "Nor if it bleeds.": a sentence that adds a case to the red flag before it. */
export function continuesRedFlag(unit: Unit): boolean {
  const opening = unit.tokens
    .slice(0, 6)
    .map((token) => token.lower)
    .join(' ')
  return CONTINUES.test(opening)
}

export function isLeadIn(block: OutlineBlock): boolean {
  return block.kind === 'PARAGRAPH' && block.text.endsWith(':')
}
