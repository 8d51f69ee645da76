import type { TensionKind } from '../../domain/terminology.ts'
import { careCallOf } from '../care/calls-for-care.ts'
import type { TextSpan } from '../claims/context.ts'
import type { ReadClaims } from '../claims/read-claims.ts'
import type { RedFlagDraft } from '../claims/red-flags.ts'
import type { Unit } from '../claims/unit.ts'
import type { Outline } from '../document/outline.ts'
import type { FoundMention } from '../mentions/mention.ts'
import { covered } from '../text/phrase-index.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'
import { MANNERS } from '../vocabulary/tension-words.ts'
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

/** Something that a line says, by a key that is the same where two lines say the same. */
interface Said {
  readonly key: string
  readonly words: TextSpan
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
  const words = lexicon.tensions
  const manners = (unit: Unit, isFlag: boolean): Said[] =>
    mannersIn(unit, topicIds, words, isFlag).map((said) => ({
      key: `${said.manner} ${said.conceptId}`,
      words: said.words,
    }))
  const events = (found: ReturnType<typeof eventsAfter>): Said[] =>
    found.map((said) => ({ key: said.event, words: said.words }))

  const flagged = new Set(redFlags.map(({ unit }) => unit.start))
  /** The first line that says it without reserve. */
  const others = new Map<string, { readonly unit: Unit; readonly words: TextSpan }>()
  for (const unit of units) {
    if (flagged.has(unit.start)) continue
    const said = [...manners(unit, false), ...events(activeAfter(unit, words))].filter(
      ({ key }) => !others.has(key),
    )
    if (said.length === 0 || !isOrdinary(unit, outline, lexicon)) continue
    for (const { key, words } of said) others.set(key, { unit, words })
  }
  if (others.size === 0) return []
  const found = new Map<string, TensionDraft>()
  for (const redFlag of redFlags) {
    const clash = (kind: TensionKind, warned: readonly Said[]): void => {
      for (const { key, words } of warned) {
        const other = others.get(key)
        // The same two lines clash once for each kind.
        const place = `${kind} ${redFlag.quote.start} ${other?.unit.start}`
        if (other && !found.has(place))
          found.set(place, { kind, redFlag, flagWords: words, other: other.unit, otherWords: other.words })
      }
    }
    clash('ORDINARY', manners(redFlag.unit, true))
    clash('ADVICE', events(eventsAfter(redFlag.unit, words)))
    if (found.size >= MOST_TENSIONS) break
  }
  return [...found.values()].slice(0, MOST_TENSIONS)
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
    !denies(unit, lexicon) &&
    !unit.isReported &&
    careCallOf(unit.tokens, lexicon.care) === undefined &&
    PERSONAL.findAll(unit.tokens).length === 0 &&
    RESERVED.findAll(unit.tokens).length === 0
  )
}

/** Whether it denies something by another word than "without" in "without warning". */
function denies({ negations, tokens }: Unit, { tensions }: Lexicon): boolean {
  if (negations.length === 0) return false
  const manners = covered(MANNERS.flatMap((manner) => tensions[manner].findAll(tokens)))
  return negations.some(({ from }) => !manners.has(from))
}
