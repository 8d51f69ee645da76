import type { Block } from './article.ts'
import { type PageText, pageText } from './page-text.ts'
import type { QuotePlace } from './text-fragment.ts'

/** An article as a browser searches it. */
export interface ArticlePage {
  readonly text: PageText
  /** Where a stretch of the article's stored text stands; undefined where no one block holds it. */
  placeOf(start: number, end: number): QuotePlace | undefined
}

interface Line {
  readonly start: number
  readonly text: string
}

/** A line end within a block parts a label from its text: on the page they are cells, or lines of their own. */
function linesOf({ start, text }: Block): Line[] {
  let at = start
  return text.split('\n').map((line) => {
    const made = { start: at, text: line }
    at += line.length + 1
    return made
  })
}

/** @param blocks all blocks of one article, in any order. */
export function articlePage(blocks: readonly Block[]): ArticlePage {
  const ordered = [...blocks].sort((a, b) => a.position - b.position)
  const lines = ordered.flatMap(linesOf)
  const holds = ({ start, text }: Line, place: number): boolean =>
    start <= place && place <= start + text.length
  return {
    text: pageText(lines.map((line) => line.text)),
    placeOf(start, end) {
      if (!ordered.some((block) => block.start <= start && end <= block.end)) return undefined
      const first = lines.findIndex((line) => holds(line, start))
      const last = lines.findIndex((line, i) => i >= first && holds(line, end))
      const [from, to] = [lines[first], lines[last]]
      if (!from || !to) return undefined
      const place = { block: first, start: start - from.start, end: end - to.start }
      return first === last ? place : { ...place, endBlock: last }
    },
  }
}
