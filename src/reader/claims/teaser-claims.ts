import type { TeaserCard } from '../document/teasers.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'
import type { ClaimDraft } from './draft.ts'
import { unitOf } from './unit.ts'

const INTERROGATIVES = new Set(['could', 'can', 'is', 'are', 'does', 'do', 'why', 'what', 'which', 'how'])

/**
 * What a card's title hints at: each symptom in it linked to each other concept, as a TEASER.
 *
 * A title that asks is a QUESTION. Kept apart, since a card is no evidence; off in every default list.
 */
export function teaserClaims(cards: readonly TeaserCard[], lexicon: Lexicon): ClaimDraft[] {
  return cards.flatMap((card) => {
    const block = card.titleBlock
    const unit = unitOf(block, 0, block.tokens.length, lexicon, [])
    const asks = unit.tokens.some((token) => token.text === '?' || INTERROGATIVES.has(token.lower))
    const affected = unit.mentions.filter((mention) => mention.concept.type === 'SYMPTOM')
    const contributing = unit.mentions.filter((mention) => mention.concept.type !== 'SYMPTOM')
    return affected.flatMap((object) =>
      contributing.map((subject) => ({
        subject: { mention: subject, inherited: false },
        relation: 'ASSOCIATED_WITH' as const,
        object: { mention: object, inherited: false },
        polarity: 'AFFIRMED' as const,
        certainty: asks ? ('QUESTION' as const) : ('STATED' as const),
        derivation: 'TEASER' as const,
        section: block.section,
        quote: { start: unit.start, end: unit.end },
        context: null,
        rule: 'teaser',
        cue: null,
      })),
    )
  })
}
