import type { ConceptId } from '../../domain/concept.ts'
import type { TextSpan } from '../claims/context.ts'
import type { Unit } from '../claims/unit.ts'
import type { FoundMention } from '../mentions/mention.ts'
import { covered, type PhraseMatch } from '../text/phrase-index.ts'
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
/** "sudden, severe or one-sided weakness" */
const ADJECTIVES_REACH = 6

const JOINERS = new Set(['and', 'or', ',', '-'])
const RELATIVES = new Set(['that', 'which', 'who'])
// "is sudden or …": what follows an adjective that has no noun of its own.
const ENDS = new Set(['and', 'or', 'but', 'in', 'at', 'for', 'when'])

/**
 * What a sentence says of the manner of a complaint: of one that it names, or, where it has a pronoun or a plain word
 * for its subject, of the article's topic.
 *
 * @param isFlag of a when-to-seek-care line, which may leave its subject out (then it speaks of the topic), and may
 * speak of some of its kind alone ("cramps that last").
 */
export function mannersIn(
  unit: Unit,
  topics: readonly ConceptId[],
  words: TensionWords,
  isFlag: boolean,
): MannerOf[] {
  const found = MANNERS.flatMap((manner) =>
    words[manner].findAll(unit.tokens).map((match) => ({ manner, match })),
  )
  if (found.length === 0) return []
  const sentence = new Sentence(
    unit,
    words,
    found.map(({ match }) => match),
  )
  return found.flatMap(({ manner, match }) =>
    sentence.concernOf(match, topics, isFlag).map((conceptId) => ({
      manner,
      conceptId,
      words: spanOf(unit, match.from, match.to),
    })),
  )
}

export function spanOf(unit: Unit, from: number, to: number): TextSpan {
  return { start: unit.tokens[from]?.start ?? unit.start, end: unit.tokens[to - 1]?.end ?? unit.end }
}

/** A sentence with words of manner; what is looked for in it is found once, since it may be as long as a file. */
class Sentence {
  readonly #unit: Unit
  readonly #words: TensionWords
  readonly #manners: ReadonlySet<number>
  readonly #symptoms: readonly FoundMention[]

  constructor(unit: Unit, words: TensionWords, matches: readonly Match[]) {
    this.#unit = unit
    this.#words = words
    this.#manners = covered(matches)
    this.#symptoms = unit.mentions.filter((mention) => mention.concept.type === 'SYMPTOM')
  }

  /** What a word of manner is said of. */
  concernOf(match: Match, topics: readonly ConceptId[], isFlag: boolean): readonly ConceptId[] {
    const described = match.value === 'adjective' ? this.#describedBy(match) : undefined
    if (described) return [described.concept.id]
    if (!this.#isPredicate(match, isFlag)) return []
    const before = this.#symptomBefore(match)
    if (before) {
      // "ulcers that keep coming back": some ulcers, not ulcers.
      const isSome = RELATIVES.has(this.#unit.tokens[before.outerTo]?.lower ?? '')
      return isSome && !isFlag ? [] : [before.concept.id]
    }
    if (isFlag && this.#symptoms.length === 0) return topics
    const subject = this.#words.SUBJECT.longestAt(this.#unit.tokens, 0)
    return subject && subject.to <= match.from ? topics : []
  }

  #symptomBefore(match: Match): FoundMention | undefined {
    let [low, high] = [0, this.#symptoms.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#symptoms[middle]?.outerTo ?? 0) <= match.from) low = middle + 1
      else high = middle
    }
    return this.#symptoms[low - 1]
  }

  /** "sudden or one-sided weakness": what an adjective stands before, with others between at most. */
  #describedBy(match: Match): FoundMention | undefined {
    const { tokens } = this.#unit
    let at = match.to
    const isBetween = (): boolean => JOINERS.has(tokens[at]?.lower ?? '') || this.#manners.has(at)
    while (at < match.to + ADJECTIVES_REACH && isBetween()) at++
    return this.#mentionAt.get(at)
  }

  #mentions: ReadonlyMap<number, FoundMention> | undefined
  get #mentionAt(): ReadonlyMap<number, FoundMention> {
    this.#mentions ??= new Map(this.#symptoms.map((mention) => [mention.from, mention]))
    return this.#mentions
  }

  readonly #ends = new Map<'ONSET' | 'AFFECT' | 'BE', ReadonlySet<number>>()
  #endsWithin(kind: 'ONSET' | 'AFFECT' | 'BE', at: number, reach: number): boolean {
    const known = this.#ends.get(kind)
    const ends = known ?? new Set(this.#words[kind].findAll(this.#unit.tokens).map(({ to }) => to))
    this.#ends.set(kind, ends)
    for (let end = at; end >= at - reach; end--) if (ends.has(end)) return true
    return false
  }

  /** Whether what is said of the subject holds the word of manner. */
  #isPredicate(match: Match, isFlag: boolean): boolean {
    const { tokens } = this.#unit
    switch (match.value) {
      case 'verb':
        return true
      case 'adverb':
        return (
          this.#endsWithin('ONSET', match.from, ADVERB_REACH) ||
          this.#words.ONSET.longestAt(tokens, match.to) !== undefined
        )
      case 'place':
        return (
          this.#endsWithin('AFFECT', match.from, PLACE_REACH) ||
          // "One hand or foot is affected"
          (isFlag && match.from === 0 && this.#words.AFFECT.findAll(tokens).length > 0)
        )
      default:
        return this.#followsBe(match) && !hasNoun(this.#unit, match)
    }
  }

  #followsBe(match: Match): boolean {
    let at = match.from
    while (at > 0 && this.#words.OFTEN.longestAt(this.#unit.tokens, at - 1) !== undefined) at--
    return this.#endsWithin('BE', at, 0)
  }
}

/** "are sudden changes of …": an adjective with a noun of its own. */
function hasNoun({ tokens }: Unit, match: Match): boolean {
  const next = tokens[match.to]
  return next?.isWord === true && !ENDS.has(next.lower)
}
