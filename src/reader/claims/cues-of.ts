import type { FoundMention } from '../mentions/mention.ts'
import { covered, type PhraseMatch } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import type { CueReadings, Lexicon } from '../vocabulary/lexicon.ts'
import { predicateCues, splitCues } from './cue-patterns.ts'
import { foundCues } from './prose/found-cues.ts'

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
export function cuesOf(
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
  const inPatterns = covered(patterns)
  const plainAlone = plain.filter((cue) => {
    for (let i = cue.from; i < cue.to; i++) if (inPatterns.has(i)) return false
    return true
  })
  return [...patterns, ...plainAlone].sort((a, b) => a.from - b.from)
}
