import type { Teaser } from '../../domain/article.ts'
import type { ConceptId } from '../../domain/concept.ts'
import { fold } from '../../domain/fold.ts'
import { findMentions } from '../mentions/find-mentions.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'
import type { OutlineBlock } from './outline.ts'

/** A card with the block of its title, which a teaser claim quotes. */
export interface TeaserCard extends Omit<Teaser, 'conceptIds'> {
  readonly titleBlock: OutlineBlock
  readonly subtitleBlock: OutlineBlock | undefined
}

// Emoji variation selectors and arrows are left over from icons.
const ICONS = /\ufe0e|\ufe0f|\u200d|[→»›←×]|\p{Extended_Pictographic}/gu
const clean = (text: string): string => text.replace(ICONS, '').replace(/\s+/g, ' ').trim()

/**
 * The cards among the teaser blocks of a page.
 *
 * A card ends with its "Read more". Of its lines the first is the category where there are three, or where
 * the page's other cards have three; a title stays as it is, cut off or not; a subtitle that only repeats the
 * title is left out.
 */
export function readTeasers(blocks: readonly OutlineBlock[], lexicon: Lexicon): TeaserCard[] {
  const cards: OutlineBlock[][] = []
  let card: OutlineBlock[] = []
  let sawEnd = false
  // The first block of each section; it names the section.
  const openers = new Map<number, OutlineBlock>()
  for (const block of blocks) if (!openers.has(block.section)) openers.set(block.section, block)
  for (const block of blocks.filter((candidate) => candidate.role === 'TEASER')) {
    if (openers.get(block.section) === block) continue
    if (lexicon.layout.cardEnd.longestAt(block.tokens, 0) && block.tokens.length <= 5) {
      sawEnd = true
      if (card.length > 0) cards.push(card)
      card = []
    } else if (clean(block.text) !== '') card.push(block)
  }
  if (card.length > 0) {
    // Without "Read more" lines each line is a title of its own.
    if (sawEnd) cards.push(card)
    else for (const block of card) cards.push([block])
  }
  const haveCategory = cards.some((lines) => lines.length >= 3)
  return cards.flatMap((lines) => toCard(lines, haveCategory))
}

/** See `Teaser.conceptIds`. */
export function conceptsOfCard({ titleBlock, subtitleBlock }: TeaserCard, lexicon: Lexicon): ConceptId[] {
  const blocks = subtitleBlock ? [titleBlock, subtitleBlock] : [titleBlock]
  const named = blocks.flatMap((block) =>
    findMentions(block.tokens, lexicon, []).map(({ concept }) => concept.id),
  )
  return [...new Set(named)]
}

function toCard(lines: readonly OutlineBlock[], haveCategory: boolean): TeaserCard[] {
  const withCategory = lines.length >= 3 || (lines.length === 2 && haveCategory)
  const [category, titleBlock, subtitleBlock] = withCategory ? lines : [undefined, ...lines]
  if (!titleBlock) return []
  const title = clean(titleBlock.text)
  const subtitle = subtitleBlock ? clean(subtitleBlock.text) : ''
  const repeats = fold(subtitle) === fold(title) || subtitle === ''
  return [
    {
      title,
      subtitle: repeats ? null : subtitle,
      category: category ? clean(category.text) : null,
      titleBlock,
      subtitleBlock: repeats ? undefined : subtitleBlock,
    },
  ]
}
