import type { TensionKind } from '../../domain/terminology.ts'
import { careCallOf } from '../care/calls-for-care.ts'
import type { TextSpan } from '../claims/context.ts'
import type { ReadClaims } from '../claims/read-claims.ts'
import type { RedFlagDraft } from '../claims/red-flags.ts'
import type { Unit } from '../claims/unit.ts'
import type { Outline } from '../document/outline.ts'
import type { FoundMention } from '../mentions/mention.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'
import { activeAfter, eventsAfter } from './events.ts'
import { mannersIn } from './manners.ts'

/** A when-to-seek-care line and another line of the same article that it clashes with. */
export interface TensionDraft {
  readonly kind: TensionKind
  readonly redFlag: RedFlagDraft
  /** The words of the red flag that clash. */
  readonly flagWords: TextSpan
  readonly other: Unit
  readonly otherWords: TextSpan
}

/** Of one article. */
const MOST_TENSIONS = 10

/**
 * Where an article's when-to-seek-care lines clash with the rest of it. Both lines may be true: who reads only one of
 * them is misled.
 *
 * ORDINARY: a line warns of a complaint that comes or spreads in some manner ("sudden", "one-sided"), and the
 * ordinary description says the same of the same complaint. ADVICE: a line warns of what follows an event ("an
 * illness"), and another tells to be active after such an event. Sentences that deny, ask, tell of a case, call for
 * care themselves, or tell one person's story describe nothing as ordinary.
 */
export function findTensions(
  { redFlags, units }: Pick<ReadClaims, 'redFlags' | 'units'>,
  outline: Outline,
  topics: readonly FoundMention[],
  lexicon: Lexicon,
): TensionDraft[] {
  if (redFlags.length === 0) return []
  const topicIds = topics.map((topic) => topic.concept.id)
  const flagged = new Set(redFlags.map(({ unit }) => unit.start))
  const others = units.filter((unit) => !flagged.has(unit.start) && isOrdinary(unit, outline, lexicon))
  const words = lexicon.tensions
  const described = others.flatMap((other) =>
    mannersIn(other, topicIds, words, false).map((said) => ({ other, ...said })),
  )
  const advised = others.flatMap((other) => activeAfter(other, words).map((said) => ({ other, ...said })))
  const found = redFlags.flatMap((redFlag): TensionDraft[] => [
    ...mannersIn(redFlag.unit, topicIds, words, true).flatMap((warned) => {
      const clash = described.find(
        (said) => said.manner === warned.manner && said.conceptId === warned.conceptId,
      )
      return clash
        ? [{ kind: 'ORDINARY' as const, redFlag, flagWords: warned.words, other: clash.other, otherWords: clash.words }]
        : []
    }),
    ...eventsAfter(redFlag.unit, words).flatMap((warned) => {
      const clash = advised.find((said) => said.event === warned.event)
      return clash
        ? [{ kind: 'ADVICE' as const, redFlag, flagWords: warned.words, other: clash.other, otherWords: clash.words }]
        : []
    }),
  ])
  return distinct(found).slice(0, MOST_TENSIONS)
}

/** Whether a sentence or line is part of the ordinary text, and describes without reserve. */
function isOrdinary(unit: Unit, outline: Outline, lexicon: Lexicon): boolean {
  const section = outline.sections[unit.block.section]
  const { PERSONAL, RESERVED } = lexicon.tensions
  return (
    unit.block.role === 'BODY' &&
    unit.block.kind !== 'HEADING' &&
    section?.aspect !== 'WHEN_TO_SEEK_CARE' &&
    !unit.isQuestion &&
    unit.negations.length === 0 &&
    !unit.isReported &&
    careCallOf(unit.tokens, lexicon.care) === undefined &&
    PERSONAL.findAll(unit.tokens).length === 0 &&
    RESERVED.findAll(unit.tokens).length === 0
  )
}

/** The same two lines clash once for each kind. */
function distinct(tensions: readonly TensionDraft[]): TensionDraft[] {
  const keys = new Set<string>()
  return tensions.filter(({ kind, redFlag, other }) => {
    const key = `${kind} ${redFlag.quote.start} ${other.start}`
    if (keys.has(key)) return false
    keys.add(key)
    return true
  })
}
