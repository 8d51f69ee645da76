import type { ConceptId } from '../../domain/concept.ts'
import type { OutlineBlock } from '../document/outline.ts'
import { findMentions } from '../mentions/find-mentions.ts'
import type { FoundMention } from '../mentions/mention.ts'
import type { PhraseMatch } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import type { CueReadings, Lexicon } from '../vocabulary/lexicon.ts'
import { cuesOf } from './cues-of.ts'
import { FoundUnit } from './found-unit.ts'
import { partInsertions } from './insertions.ts'
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
