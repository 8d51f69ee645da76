import { type CareCall, careCallOf, isGeneralAdvice, tellsCase } from '../care/calls-for-care.ts'
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

/** Whether the line names what to seek care for. */
function namesCase(unit: Unit, call: CareCall): boolean {
  if (call.tellsCase) return true
  const hasSymptom = unit.mentions.some((mention) => mention.concept.type === 'SYMPTOM')
  const isOfSubstances =
    unit.mentions.length > 0 &&
    unit.mentions.every(({ concept }) => concept.type === 'NUTRIENT' || concept.type === 'HORMONE')
  // "Vitamin D should be checked once a year" tells of no complaint.
  if (!call.isSoft) return hasSymptom || call.isUrgent || (call.tellsLoosely && !isOfSubstances)
  // "Talk to your doctor about magnesium for cramps" is no case of cramps.
  return hasSymptom && unit.mentions.every((mention) => mention.concept.type === 'SYMPTOM')
}

/**
 * Whether a sentence is a red flag: it tells to seek care, and in which case. Inside a section on when to seek
 * care, a sentence that names the case alone is one too.
 */
export function isRedFlag(unit: Unit, section: OutlineSection, lexicon: Lexicon): boolean {
  const call = careCallOf(unit.tokens, lexicon.care)
  if (call) return namesCase(unit, call) && !unit.isQuestion
  return (
    section.aspect === 'WHEN_TO_SEEK_CARE' &&
    !unit.isQuestion &&
    !isGeneralAdvice(unit.tokens, lexicon.care) &&
    (breaksOff(section) || tellsCase(unit.tokens, lexicon.care))
  )
}

/** Whether a red flag leaves its case to the sentence before it: "This needs same-day attention." */
export function pointsBack(unit: Unit, lexicon: Lexicon): boolean {
  const call = careCallOf(unit.tokens, lexicon.care)
  return (
    call !== undefined &&
    !call.tellsCase &&
    !unit.mentions.some((mention) => mention.concept.type === 'SYMPTOM') &&
    (!call.tellsLoosely || /^(?:this|that|these|those|it|they)$/.test(unit.tokens[0]?.lower ?? ''))
  )
}

// "See your GP if", "Ring 111 for": what stands under such a heading ends its sentence.
const BREAKS_OFF = /\b(?:if|when|for|about|with|have|notice|are|you)\s*[:…]?$/i

function breaksOff(section: OutlineSection): boolean {
  return BREAKS_OFF.test(section.heading)
}

/** Whether a list is one of red flags: by its section, or by the line that leads it in. */
export function listsRedFlags(section: OutlineSection, leadIn: Unit | undefined, lexicon: Lexicon): boolean {
  return section.aspect === 'WHEN_TO_SEEK_CARE' || (leadIn !== undefined && leadsToCare(leadIn, lexicon))
}

/** Whether what follows a line is what to seek care for: "Call your doctor if:", but not "Ask your doctor about:". */
function leadsToCare(unit: Unit, lexicon: Lexicon): boolean {
  const call = careCallOf(unit.tokens, lexicon.care)
  return call !== undefined && (!call.isSoft || call.tellsCase)
}

// "See your GP if any of these happen.", "See a doctor if"
const POINTS_ON = /\b(?:following|these|any of|below)\b|(?:[:…]|\.\.\.|[^.!?…:;])["”’)]?$/i

/** Whether a sentence before a list leads to it as red flags, though it ends in no colon. */
export function leadsToRedFlags(unit: Unit | undefined, lexicon: Lexicon): boolean {
  if (!unit) return false
  const text = unit.block.text.slice(unit.start - unit.block.start, unit.end - unit.block.start)
  return POINTS_ON.test(text) && leadsToCare(unit, lexicon)
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
  return block.kind === 'PARAGRAPH' && (block.leadsIn || block.text.endsWith(':'))
}
