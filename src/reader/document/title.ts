import { findMentions } from '../mentions/find-mentions.ts'
import type { Token } from '../text/tokens.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'
import type { RawBlock } from './document.ts'

export interface TitleCandidate {
  readonly block: RawBlock
  readonly tokens: readonly Token[]
  /** A line of the page, or a heading that starts what does not belong to the article. */
  isSetApart(): boolean
}

const MAX_TITLE_LENGTH = 120
const LINES_LOOKED_AT = 14
const PROSE_LENGTH = 140
const SENTENCE_LENGTH = 50
// "Home | About", "Health > Sleep", "HOME   NEWS   SHOP": a row of links.
const NAVIGATION = /[|»›]|\s[>/·•]\s|\S {3,}\S.* {3,}\S/
const BYLINE = /^(?:q|a|by|with|words by|photo|image|posted|updated|published|last|posts?|joined)\b/i

function canBeTitle({ block, isSetApart }: TitleCandidate): boolean {
  return (
    !isSetApart() &&
    block.text.length <= MAX_TITLE_LENGTH &&
    !/[.:;,]$/.test(block.text) &&
    /\p{L}{2}/u.test(block.text) &&
    !NAVIGATION.test(block.text) &&
    !BYLINE.test(block.text)
  )
}

/**
 * Which block is the title: the first heading of level 1; else, of the lines before the prose, the first that
 * names a symptom, else the first that names any concept, else the first heading, else the first line.
 *
 * Scraped pages open with the site's name, its navigation and bylines; what the article is about stands in
 * the line that names something.
 */
export function findTitle(raw: readonly TitleCandidate[], lexicon: Lexicon): number | undefined {
  const top = raw.findIndex((entry) => entry.block.kind === 'HEADING' && entry.block.level === 1)
  if (top >= 0) return top
  const prose = raw.findIndex(
    ({ block }) =>
      block.text.length >= PROSE_LENGTH ||
      (block.text.length >= SENTENCE_LENGTH && /[.!?]$/.test(block.text) && block.kind === 'PARAGRAPH'),
  )
  const opening = raw
    .slice(0, Math.min(LINES_LOOKED_AT, prose < 0 ? raw.length : prose))
    .flatMap((entry, at) =>
      canBeTitle(entry) ? [{ at, entry, mentions: findMentions(entry.tokens, lexicon, []) }] : [],
    )
  const found =
    opening.find(({ mentions }) => mentions.some((mention) => mention.concept.type === 'SYMPTOM')) ??
    opening.find(({ mentions }) => mentions.length > 0) ??
    opening.find(({ entry }) => entry.block.kind === 'HEADING') ??
    opening[0]
  return found?.at
}
