import type { FoundMention } from '../mentions/mention.ts'
import { covered, type PhraseMatch } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import type { CueReadings, Lexicon, SplitCue } from '../vocabulary/lexicon.ts'
import { isClauseOpener, isStop } from './clauses.ts'

type CueMatch = PhraseMatch<CueReadings>

const MAX_TO_PARTICLE = 9
const MAX_TO_NOUN = 10
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'remains', 'remain', 'becomes'])
const LINKS = new Set(['of', 'for', 'behind', 'in', 'to'])

/** "makes cramps worse": the verb of a cue in two parts, where its second part follows in the clause. */
export function splitCues(tokens: readonly Token[], lexicon: Lexicon): CueMatch[] {
  const found: CueMatch[] = []
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from] as Token
    const candidates = lexicon.splitCues.get(token.lower)
    const split = candidates && splitAt(tokens, from, candidates)
    if (split) found.push({ from, to: from + 1, value: [split.cue] })
  }
  return found
}

function splitAt(
  tokens: readonly Token[],
  from: number,
  candidates: readonly SplitCue[],
): SplitCue | undefined {
  for (let i = from + 2; i < Math.min(tokens.length, from + MAX_TO_PARTICLE); i++) {
    if (isStop(tokens, i - 1) || isClauseOpener(tokens[i - 1])) return undefined
    const found = candidates.find((split) => split.after.every((word, k) => tokens[i + k]?.lower === word))
    if (found) return found
  }
  return undefined
}

/**
 * "is a well-known trigger (of X)": a form of be with one of the nouns that say what the subject does.
 * "X is the trigger that patients name" is one too; a mention between would make it about that mention.
 */
export function predicateCues(
  tokens: readonly Token[],
  mentions: readonly FoundMention[],
  lexicon: Lexicon,
): CueMatch[] {
  const found: CueMatch[] = []
  let labels: ReadonlySet<number> | undefined
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from] as Token
    if (!BE.has(token.lower)) continue
    labels ??= covered(mentions)
    const cue = predicateAt(tokens, from, labels, lexicon)
    if (cue) found.push(cue)
  }
  return found
}

function predicateAt(
  tokens: readonly Token[],
  from: number,
  labels: ReadonlySet<number>,
  lexicon: Lexicon,
): CueMatch | undefined {
  for (let i = from + 1; i < Math.min(tokens.length, from + MAX_TO_NOUN); i++) {
    const word = tokens[i]
    if (!word || isStop(tokens, i) || labels.has(i)) return undefined
    const cue = lexicon.predicateNouns.get(word.lower)
    if (!cue) continue
    // "is held to result in": a verb there.
    if (tokens[i - 1]?.lower === 'to') return undefined
    const next = tokens[i + 1]?.lower ?? ''
    // "is a sign that iron is low"
    const links = LINKS.has(next) || (cue.relation === 'SIGN_OF' && next === 'that')
    // "is a consequence" says nothing without what it follows from.
    if (!links && (cue.direction === 'reverse' || cue.relation === 'SIGN_OF')) return undefined
    return { from, to: links ? i + 2 : i + 1, value: [cue] }
  }
  return undefined
}
