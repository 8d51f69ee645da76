import type { Block } from './article.ts'
import { type PageText, pageText } from './page-text.ts'
import type { QuotePlace } from './text-fragment.ts'

/** An article as a browser searches it. */
export interface ArticlePage {
  readonly text: PageText
  /** Where a stretch of the article's stored text stands; undefined where no one block holds it. */
  placeOf(start: number, end: number): QuotePlace | undefined
}

/** @param blocks all blocks of one article, in any order. */
export function articlePage(blocks: readonly Block[]): ArticlePage {
  const ordered = [...blocks].sort((a, b) => a.position - b.position)
  return {
    text: pageText(ordered.map((block) => block.text)),
    placeOf(start, end) {
      const at = ordered.findIndex((block) => block.start <= start && end <= block.end)
      const block = ordered[at]
      return block ? { block: at, start: start - block.start, end: end - block.start } : undefined
    },
  }
}
