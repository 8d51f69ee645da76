import { levelOf } from '../../domain/states.ts'
import type { FoundMention } from '../mentions/mention.ts'
import type { Place } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import { certaintyOf, polarityOf, wholeLine } from './marks.ts'
import type { Unit } from './unit.ts'

const STAGE_GROUPS = new Set(['female health', 'genetics and life stage', 'endocrine'])
const WITH = new Set(['in', 'at', 'after', 'during', 'around', 'before', 'with', 'throughout'])
const MAX_BETWEEN = 3

/**
 * A hormone's state at a time of life or in a condition: "falling estrogen after menopause", "In PCOS the
 * raised androgens …". The two go together; nothing is said of cause.
 */
export function stageClaims(unit: Unit, place: Place): ClaimDraft[] {
  if (unit.isQuestion) return []
  return unit.mentions.flatMap((hormone, i) => {
    if (hormone.concept.type !== 'HORMONE' || !isDisturbed(hormone)) return []
    const stage = [unit.mentions[i + 1], unit.mentions[i - 1]].find(
      (mention) => mention !== undefined && isStage(mention) && stands(unit, hormone, mention),
    )
    if (!stage) return []
    return [
      {
        subject: { mention: stage, inherited: false },
        relation: 'ASSOCIATED_WITH' as const,
        object: { mention: hormone, inherited: false },
        polarity: polarityOf(unit, wholeLine(unit, hormone)),
        certainty: certaintyOf(unit, wholeLine(unit, hormone)),
        derivation: 'EXPLICIT' as const,
        section: place.section,
        quote: { start: unit.start, end: unit.end },
        context: null,
        rule: 'time of life',
        cue: null,
      },
    ]
  })
}

function isDisturbed({ state }: FoundMention): boolean {
  return state !== null && ['LOWERED', 'RAISED', 'DISTURBED'].includes(levelOf(state))
}

function isStage({ concept, state }: FoundMention): boolean {
  return concept.type === 'FACTOR' && state === null && STAGE_GROUPS.has(concept.group)
}

/** Behind the hormone ("… after menopause"), or at the head of its clause ("In PCOS, …"). */
function stands(unit: Unit, hormone: FoundMention, stage: FoundMention): boolean {
  const { tokens } = unit
  if (stage.outerFrom >= hormone.outerTo) {
    const between = tokens.slice(hormone.outerTo, stage.outerFrom)
    return between.length <= MAX_BETWEEN && WITH.has(between[0]?.lower ?? '')
  }
  const before = tokens[stage.outerFrom - 1]?.lower ?? ''
  const between = tokens.slice(stage.outerTo, hormone.outerFrom)
  return stage.outerFrom <= 2 && WITH.has(before) && between.length <= MAX_BETWEEN + 1
}
