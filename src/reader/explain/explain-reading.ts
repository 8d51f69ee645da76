import type { ArticleReading } from '../../domain/article.ts'
import type { ClaimDraft } from '../claims/draft.ts'
import type { Outline } from '../document/outline.ts'
import type { FoundMention } from '../mentions/mention.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'
import { explainClaims } from './explain-claims.ts'
import { explainSentences } from './explain-sentences.ts'
import type { ExplainedReading } from './explanation.ts'

/** A reading with what it was made from. */
export interface Understood {
  readonly reading: ArticleReading
  readonly outline: Outline
  readonly topics: readonly FoundMention[]
  readonly drafts: readonly ClaimDraft[]
}

/** Why each claim was read, and why some sentences gave none; pure, beside the reading and never part of it. */
export function explainReading(understood: Understood, lexicon: Lexicon): ExplainedReading {
  const { reading, outline, topics, drafts } = understood
  return {
    reading,
    claims: explainClaims(reading, drafts, outline, lexicon),
    sentences: explainSentences(reading, outline, topics, lexicon),
  }
}
