import type { FoundMention } from '../mentions/mention.ts'
import type { PhraseMatch } from '../text/phrase-index.ts'
import type { CueReadings } from '../vocabulary/lexicon.ts'
import type { TextSpan } from './context.ts'

export type CueMatch = PhraseMatch<CueReadings>

/** One side of a verb: what it names, and whether that stands in the sentence or before it. */
export interface Group {
  readonly mentions: readonly FoundMention[]
  readonly inherited: boolean
  readonly span: TextSpan | null
}

export const inQuote = (mentions: readonly FoundMention[]): Group => ({
  mentions,
  inherited: false,
  span: null,
})
