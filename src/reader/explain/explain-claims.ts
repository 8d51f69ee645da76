import type { ArticleReading } from '../../domain/article.ts'
import type { TextSpan } from '../claims/context.ts'
import type { ClaimDraft } from '../claims/draft.ts'
import { unitOf } from '../claims/unit.ts'
import type { Outline, OutlineBlock } from '../document/outline.ts'
import { finishClaims } from '../finish-claims.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'
import type { ClaimExplanation } from './explanation.ts'

const MAX_AFTER_CLOSING = 3

/** The words of a heading or lead-in that say how the lines under it stand to its target. */
function scopeCueOf(context: TextSpan, outline: Outline, lexicon: Lexicon): string | null {
  const block = outline.blocks.find((one) => one.start <= context.start && context.end <= one.end)
  if (!block) return null
  const [from, to] = tokensIn(block, context)
  const { cues, tokens, mentions } = unitOf(block, from, to, lexicon, [])
  const closing = cues.at(-1)
  const isLast = closing && !mentions.some((mention) => mention.from >= closing.to)
  if (isLast && block.kind === 'PARAGRAPH' && tokens.length - closing.to <= MAX_AFTER_CLOSING)
    return closing.value[0]?.cue ?? null
  const scopes = lexicon.headingScopes.findAll(tokens).map((match) => match.value)
  return scopes.sort((a, b) => a.row - b.row)[0]?.cue ?? null
}

function tokensIn({ tokens }: OutlineBlock, { start, end }: TextSpan): [from: number, to: number] {
  const from = tokens.findIndex((token) => token.start >= start)
  const after = tokens.findIndex((token) => token.start >= end)
  return [Math.max(0, from), after < 0 ? tokens.length : after]
}

/**
 * Which rule, cue and heading made each claim.
 *
 * A claim is known by its id, which its draft gives again: of two drafts that say the same the first counts,
 * as in the reading.
 */
export function explainClaims(
  reading: ArticleReading,
  drafts: readonly ClaimDraft[],
  outline: Outline,
  lexicon: Lexicon,
): ClaimExplanation[] {
  const { article, text } = reading
  const sectionIds = reading.sections.map((section) => section.id)
  const draftOf = new Map<string, ClaimDraft>()
  for (const draft of drafts) {
    const [claim] = finishClaims([draft], { articleId: article.id, text, sectionIds })
    if (claim && !draftOf.has(claim.id)) draftOf.set(claim.id, draft)
  }
  return reading.claims.map((claim) => {
    const draft = draftOf.get(claim.id)
    const context = draft?.context ?? null
    return {
      claimId: claim.id,
      rule: draft?.rule ?? '',
      cue: draft?.cue ?? null,
      heading: claim.contextQuote,
      headingCue: draft?.cue === null && context ? scopeCueOf(context, outline, lexicon) : null,
    }
  })
}
