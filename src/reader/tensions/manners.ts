import type { ConceptId } from '../../domain/concept.ts'
import type { TextSpan } from '../claims/context.ts'
import type { Unit } from '../claims/unit.ts'
import type { FoundMention } from '../mentions/mention.ts'
import type { PhraseMatch } from '../text/phrase-index.ts'
import { MANNERS, type Manner, type TensionNote, type TensionWords } from '../vocabulary/tension-words.ts'

/** That a complaint comes or spreads in some manner, as a sentence says. */
export interface MannerOf {
  readonly manner: Manner
  readonly conceptId: ConceptId
  /** The words that say the manner. */
  readonly words: TextSpan
}

type Match = PhraseMatch<TensionNote>

/** How many words may stand between a verb and its adverb: "develop gradually or suddenly". */
const ADVERB_REACH = 4
const PLACE_REACH = 2

const symptomsOf = (unit: Unit): readonly FoundMention[] =>
  unit.mentions.filter((mention) => mention.concept.type === 'SYMPTOM')

/**
 * What a sentence says of the manner of a complaint: of one that it names, or, where it has a pronoun or a plain word
 * for its subject, of the article's topic.
 *
 * @param isLine a line of a list, which may leave its subject out: then it speaks of the topic.
 */
export function mannersIn(
  unit: Unit,
  topics: readonly ConceptId[],
  words: TensionWords,
  isLine: boolean,
): MannerOf[] {
  return MANNERS.flatMap((manner) =>
    words[manner].findAll(unit.tokens).flatMap((match): MannerOf[] =>
      concernOf(unit, match, topics, words, isLine).map((conceptId) => ({
        manner,
        conceptId,
        words: spanOf(unit, match.from, match.to),
      })),
    ),
  )
}

export function spanOf(unit: Unit, from: number, to: number): TextSpan {
  return { start: unit.tokens[from]?.start ?? unit.start, end: unit.tokens[to - 1]?.end ?? unit.end }
}

/** What a word of manner is said of. */
function concernOf(
  unit: Unit,
  match: Match,
  topics: readonly ConceptId[],
  words: TensionWords,
  isLine: boolean,
): readonly ConceptId[] {
  const described = match.value === 'adjective' ? describedBy(unit, match, words) : undefined
  if (described) return [described.concept.id]
  if (!isPredicate(unit, match, words, isLine)) return []
  const symptoms = symptomsOf(unit)
  const before = symptoms.filter((mention) => mention.outerTo <= match.from).at(-1)
  if (before) return [before.concept.id]
  if (isLine && symptoms.length === 0) return topics
  const subject = words.SUBJECT.longestAt(unit.tokens, 0)
  return subject && subject.to <= match.from ? topics : []
}

/** "sudden or one-sided weakness": what an adjective stands before, with others between at most. */
function describedBy(unit: Unit, match: Match, words: TensionWords): FoundMention | undefined {
  const joins = (at: number): boolean =>
    ['and', 'or', ',', '-'].includes(unit.tokens[at]?.lower ?? '') ||
    MANNERS.some((manner) =>
      words[manner].findAll(unit.tokens).some((other) => other.from <= at && at < other.to),
    )
  for (const mention of symptomsOf(unit)) {
    if (mention.to <= match.to) continue
    let at = match.to
    while (at < mention.from && joins(at)) at++
    return at >= mention.from ? mention : undefined
  }
  return undefined
}

/** Whether what is said of the subject holds the word of manner. */
function isPredicate(unit: Unit, match: Match, words: TensionWords, isLine: boolean): boolean {
  const { tokens } = unit
  const endsBefore = (kind: 'ONSET' | 'AFFECT' | 'BE', reach: number): boolean =>
    words[kind].findAll(tokens).some(({ to }) => to <= match.from && match.from - to <= reach)
  switch (match.value) {
    case 'verb':
      // "ulcers that keep coming back": some ulcers, not ulcers.
      return !['that', 'which'].includes(tokens[match.from - 1]?.lower ?? '')
    case 'adverb':
      return (
        endsBefore('ONSET', ADVERB_REACH) || words.ONSET.longestAt(tokens, match.to) !== undefined
      )
    case 'place':
      return (
        endsBefore('AFFECT', PLACE_REACH) ||
        (isLine && match.from === 0 && words.AFFECT.findAll(tokens).some(({ from }) => from >= match.to))
      )
    default:
      return followsBe(unit, match, words) && !describesNext(unit, match)
  }
}

function followsBe({ tokens }: Unit, match: Match, words: TensionWords): boolean {
  let at = match.from
  while (at > 0 && words.OFTEN.longestAt(tokens, at - 1) !== undefined) at--
  return words.BE.findAll(tokens).some(({ to }) => to === at)
}

/** "are sudden changes of …": an adjective with a noun of its own. */
function describesNext({ tokens }: Unit, match: Match): boolean {
  const next = tokens[match.to]
  return next?.isWord === true && !['and', 'or', 'but', 'in', 'at', 'for', 'when'].includes(next.lower)
}
