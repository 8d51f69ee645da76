import type { ConceptId } from '../../domain/concept.ts'
import type { OutlineBlock } from '../document/outline.ts'
import { findMentions } from '../mentions/find-mentions.ts'
import type { FoundMention } from '../mentions/mention.ts'
import type { PhraseMatch } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import type { CueReadings, Lexicon } from '../vocabulary/lexicon.ts'
import { predicateCues, splitCues } from './cue-patterns.ts'
import { FoundUnit } from './found-unit.ts'
import { partInsertions } from './insertions.ts'
import { foundCues } from './prose/found-cues.ts'
import { isInside, verbPhraseCues } from './verb-phrase-cues.ts'

/** What a unit may be told anew with. */
export interface UnitParts {
  readonly mentions: readonly FoundMention[]
  readonly cues: readonly PhraseMatch<CueReadings>[]
}

/** A sentence or list item with all that is found in it; token positions are its own. */
export interface Unit extends UnitParts {
  readonly block: OutlineBlock
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
  readonly hedges: readonly PhraseMatch<string>[]
  readonly negations: readonly PhraseMatch<string>[]
  readonly isQuestion: boolean
  /** Told as what others say. */
  readonly isReported: boolean
  readonly lexicon: Lexicon
  /** What stands in parentheses: named there, but no part of the sentence. */
  readonly asides: readonly FoundMention[]
  /** What stands between a subject and its verb, each as a sentence of its own about that subject. */
  readonly insertions: readonly Unit[]
  /** The same unit with other mentions and cues; spreading it would lose what is looked for late. */
  with(parts: UnitParts): Unit
}

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'these',
  'those',
  'your',
  'their',
  'its',
  'our',
  'my',
  'his',
  'her',
  'common',
  'other',
  'possible',
  'main',
  'some',
  'many',
  'several',
  'such',
  'various',
  'certain',
  'underlying',
  'root',
  'known',
  'likely',
  'frequent',
  'major',
  'nerve',
  'hunger',
  'pain',
  'plant',
  'natural',
  'any',
  'no',
  'most',
  'typical',
  'usual',
  'key',
  'hidden',
  'two',
  'three',
  'four',
  'five',
  'one',
  'of',
  'for',
  'energy',
])
const NOUN_FOLLOWERS = new Set([
  'of',
  'for',
  'include',
  'includes',
  'including',
  'are',
  'is',
  'such',
  'may',
  'can',
  'behind',
  'range',
  'ranges',
  'vary',
  'were',
  'was',
])
// "loss of muscle and slow repair": an adjective there, a verb elsewhere.
const ADJECTIVES = new Set([
  'slow',
  'calm',
  'lower',
  'cause',
  'need',
  'steady',
  'clear',
  'cut',
  'treat',
  'settle',
  'heal',
  'link',
  'benefit',
  'lift',
  'track',
])
const COORDINATING = new Set(['and', 'or', ',', 'with', ':'])
const BARE_PLURALS = new Set(['in', 'at', 'on'])

/** "common triggers", "the causes of": a noun that looks like a verb is no cue. */
function isNoun(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from !== 1) return false
  const before = tokens[from - 1]
  const after = tokens[to]
  if (before && DETERMINERS.has(before.lower)) return true
  if (!before && after && BARE_PLURALS.has(after.lower)) return true
  const word = tokens[from]?.lower ?? ''
  if (ADJECTIVES.has(word) && before && COORDINATING.has(before.lower)) return true
  return (
    after !== undefined &&
    NOUN_FOLLOWERS.has(after.lower) &&
    /^(?:causes?|triggers?|needs?|signals?|supports?|limits?|controls?|drives?|compounds?|impacts?|aids?|uses?)$/.test(
      word,
    )
  )
}

/** "Symptoms of low calcium include …": what the phrase names opens the sentence, nothing stands before it. */
function isNounOf(
  tokens: readonly Token[],
  mentions: readonly FoundMention[],
  lexicon: Lexicon,
  cue: PhraseMatch<CueReadings>,
): boolean {
  const first = tokens[cue.from]?.lower ?? ''
  return (
    cue.to - cue.from > 1 &&
    lexicon.predicateNouns.has(first) &&
    tokens[cue.to - 1]?.lower === 'of' &&
    !mentions.some((mention) => mention.outerTo <= cue.from) &&
    cue.from <= MAX_BEFORE_NOUN
  )
}

const MAX_BEFORE_NOUN = 4

const PAST_OPENERS = new Set([
  'has',
  'have',
  'had',
  'also',
  'often',
  'significantly',
  'greatly',
  'slightly',
  'it',
  'they',
  'which',
  'that',
  'this',
])

/** "stress and increased anxiety": a past form that does not follow its subject is an adjective. */
function isAdjective(
  tokens: readonly Token[],
  follows: (at: number) => boolean,
  cue: PhraseMatch<CueReadings>,
): boolean {
  if (cue.to - cue.from > 1 || !cue.value.every((reading) => reading.isPast)) return false
  const before = tokens[cue.from - 1]
  return !(follows(cue.from) || PAST_OPENERS.has(before?.lower ?? '')) || tokens[cue.to]?.lower === 'by'
}

/** "makes you feel sluggish": where the end of a cue is the beginning of a label, the shorter cue before it. */
function beforeLabels(
  tokens: readonly Token[],
  mentions: readonly FoundMention[],
  lexicon: Lexicon,
): (cue: PhraseMatch<CueReadings>) => PhraseMatch<CueReadings> | undefined {
  // By their first token: asking all labels of each cue would take the square of a sentence's length.
  const labels = new Set(mentions.map(({ outerFrom }) => outerFrom))
  return (cue) => {
    for (let i = cue.from + 1; i < cue.to; i++)
      if (labels.has(i)) return lexicon.cues.longestAt(tokens, cue.from, (_, __, to) => to <= i)
    return cue
  }
}

/** The cues of a stretch in order; where two overlap, the pattern of several parts wins. */
function cuesOf(
  tokens: readonly Token[],
  mentions: readonly FoundMention[],
  lexicon: Lexicon,
  isFree: (match: PhraseMatch<unknown>) => boolean,
  phrases: readonly PhraseMatch<CueReadings>[],
): PhraseMatch<CueReadings>[] {
  const predicates = predicateCues(tokens, mentions, lexicon)
  const predicated = new Set(predicates.map(({ from }) => from))
  const patterns = [
    ...phrases,
    ...splitCues(tokens, lexicon),
    ...predicates,
    // "is a frequent complaint in": one phrase.
    ...foundCues(tokens, lexicon).filter(({ from }) => !predicated.has(from)),
  ].filter(isFree)
  let ends: Set<number> | undefined
  const follows = (at: number): boolean => {
    ends ??= new Set(mentions.map((mention) => mention.outerTo))
    return ends.has(at)
  }
  const beforeLabel = beforeLabels(tokens, mentions, lexicon)
  const plain = lexicon.cues
    .findAll(tokens)
    .flatMap((cue) => beforeLabel(cue) ?? [])
    .filter((cue) => !isNounOf(tokens, mentions, lexicon, cue))
    .filter((cue) => isFree(cue) && !isNoun(tokens, cue.from, cue.to) && !isAdjective(tokens, follows, cue))
  if (patterns.length === 0) return plain
  const inPatterns = new Set<number>()
  for (const { from, to } of patterns) for (let i = from; i < to; i++) inPatterns.add(i)
  const plainAlone = plain.filter((cue) => {
    for (let i = cue.from; i < cue.to; i++) if (inPatterns.has(i)) return false
    return true
  })
  return [...patterns, ...plainAlone].sort((a, b) => a.from - b.from)
}

const MAX_ASIDE = 20

function closeOf(tokens: readonly Token[], from: number, closer: string): number {
  for (let i = from + 1; i <= from + MAX_ASIDE; i++) if (tokens[i]?.text === closer) return i
  return -1
}

/**
 * The tokens of a sentence without what stands in parentheses or brackets, so that "Vitamin B1 (thiamine)
 * deficiency" and "… sensations[2] cause" read on.
 */
function withoutAsides(all: readonly Token[]): { tokens: readonly Token[]; asides: readonly Token[] } {
  if (!all.some((token) => token.text === '(' || token.text === '[')) return { tokens: all, asides: [] }
  const tokens: Token[] = []
  const asides: Token[] = []
  for (let i = 0; i < all.length; i++) {
    const token = all[i]
    if (!token) continue
    const closer = token.text === '(' ? ')' : token.text === '[' ? ']' : undefined
    const close = closer === undefined ? -1 : closeOf(all, i, closer)
    // A line that opens with a parenthesis is no aside of anything.
    if (close < 0 || tokens.length === 0) tokens.push(token)
    else {
      for (let k = i + 1; k < close; k++) asides.push(all[k] as Token)
      i = close
    }
  }
  return { tokens, asides }
}

const QUESTION_OPENERS = new Set([
  'is',
  'are',
  'can',
  'could',
  'does',
  'do',
  'did',
  'will',
  'would',
  'should',
  'may',
  'might',
  'was',
  'were',
  'has',
  'have',
])

/**
 * Finds in a stretch of a block what claims are made of.
 *
 * @param from first token of the stretch in the block; `to` is exclusive.
 */
export function unitOf(
  block: OutlineBlock,
  from: number,
  to: number,
  lexicon: Lexicon,
  topics: readonly ConceptId[],
): Unit {
  const all = from === 0 && to === block.tokens.length ? block.tokens : block.tokens.slice(from, to)
  const { tokens: spoken, asides } = withoutAsides(all)
  const { tokens, insertions } = partInsertions(spoken, lexicon)
  return unitWith(block, all, tokens, lexicon, topics, {
    asides: asides.length === 0 ? [] : findMentions(asides, lexicon, topics),
    insertions: insertions.map((insertion) =>
      unitWith(block, all, insertion.tokens, lexicon, topics, { asides: [], insertions: [] }),
    ),
  })
}

/** A unit of these tokens, quoted as the stretch `all`. */
function unitWith(
  block: OutlineBlock,
  all: readonly Token[],
  tokens: readonly Token[],
  lexicon: Lexicon,
  topics: readonly ConceptId[],
  parts: Pick<Unit, 'asides' | 'insertions'>,
): Unit {
  const phrases = verbPhraseCues(tokens, lexicon)
  const named = findMentions(tokens, lexicon, topics)
  const mentions = phrases.length === 0 ? named : named.filter((mention) => !isInside(mention, phrases))
  const taken = new Set<number>()
  for (const mention of mentions) for (let i = mention.outerFrom; i < mention.outerTo; i++) taken.add(i)
  const isFree = (match: PhraseMatch<unknown>): boolean => {
    if (taken.size > 0) for (let i = match.from; i < match.to; i++) if (taken.has(i)) return false
    return true
  }
  const last = all.at(-1)
  return FoundUnit.of(
    {
      block,
      tokens,
      start: all[0]?.start ?? block.start,
      end: last?.end ?? block.end,
      mentions,
      cues: cuesOf(tokens, mentions, lexicon, isFree, phrases),
      asides: [...parts.asides, ...phrases.flatMap((phrase) => phrase.value[0]?.object ?? [])],
      insertions: parts.insertions,
      isQuestion:
        last?.text === '?' || (block.kind === 'HEADING' && QUESTION_OPENERS.has(tokens[0]?.lower ?? '')),
    },
    lexicon,
    isFree,
  )
}
