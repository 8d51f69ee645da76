import type { PhraseMatch } from '../../text/phrase-index.ts'
import type { Token } from '../../text/tokens.ts'
import type { Cue, CueReadings, Lexicon } from '../../vocabulary/lexicon.ts'

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])
const IN = new Set(['in', 'among', 'with', 'alongside'])
const MAX_TO_FOUND = 5
const MAX_TO_IN = 5

const FOUND: Cue = {
  cue: 'is found in',
  relation: 'ASSOCIATED_WITH',
  direction: 'symmetric',
  participle: false,
  tellsWhere: true,
}

/**
 * "has been observed more often in women with …", "is a frequent finding in …": where something is found is
 * what it is linked to. Adverbs and degrees may stand between its words.
 */
export function foundCues(tokens: readonly Token[], lexicon: Lexicon): PhraseMatch<CueReadings>[] {
  const cues: PhraseMatch<CueReadings>[] = []
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from] as Token
    const to = BE.has(token.lower) ? endOfFound(tokens, from, lexicon) : undefined
    if (to !== undefined) cues.push({ from, to, value: [FOUND] })
  }
  return cues
}

/** Where the phrase ends whose form of "be" stands at `from`; undefined where nothing is said to be found. */
function endOfFound(tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined {
  for (let i = from + 1; i <= Math.min(tokens.length - 1, from + MAX_TO_FOUND); i++) {
    if (!tokens[i]?.isWord) return undefined
    const found = lexicon.prose.FOUND.longestAt(tokens, i)
    if (!found) continue
    for (let k = found.to; k < Math.min(tokens.length, found.to + MAX_TO_IN); k++) {
      if (!tokens[k]?.isWord) return undefined
      if (IN.has(tokens[k]?.lower ?? '')) return k + 1
    }
    return undefined
  }
  return undefined
}
