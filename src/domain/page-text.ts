/**
 * How a browser finds what a link to a text names: `#:~:text=[prefix-,]start[,end][,-suffix]`.
 *
 * The rules of matching are those of "URL Fragment Text Directives" (WICG draft,
 * https://wicg.github.io/scroll-to-text-fragment/#find-a-range-from-a-text-directive): letters compare without
 * case and accents, white space as one space; each part lies within one block; a part begins and ends at the
 * border of a word unless another part adjoins it there; the first place that fits is the match.
 */

export interface PageBlock {
  readonly text: string
  /** The text as it is compared; `places[i]` is where its sign `i` stands in `text`. */
  readonly folded: string
  readonly places: readonly number[]
  /** Places of `text` where a word, a sign or a space begins, and its end. */
  readonly borders: ReadonlySet<number>
}

/** The blocks of a page in their order, made ready once for all quotes of the page. */
export type PageText = readonly PageBlock[]

export const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
// A page may break its words with signs that no reader sees; browsers search past them.
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/

function foldSign(sign: string): string {
  if (UNSEEN.test(sign)) return ''
  if (/\s/.test(sign)) return ' '
  return sign
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .toLowerCase()
}

function toBlock(text: string): PageBlock {
  let folded = ''
  const places: number[] = []
  let place = 0
  for (const sign of text) {
    const form = foldSign(sign)
    if (form !== ' ' || (folded !== '' && !folded.endsWith(' '))) {
      folded += form
      for (let i = 0; i < form.length; i++) places.push(place)
    }
    place += sign.length
  }
  places.push(text.length)
  const borders = new Set([text.length])
  for (const { index } of segmenter.segment(text)) borders.add(index)
  return { text, folded, places, borders }
}

/** @param blocks the texts of headings, paragraphs and list items, in the order of the page. */
export function pageText(blocks: readonly string[]): PageText {
  return blocks.map(toBlock)
}

/** A stretch of one block, in offsets into its folded text. */
export interface FoldedPlace {
  readonly block: number
  readonly from: number
  readonly to: number
}

/** What a directive names; each part folded by {@link foldPart}. */
export interface TextParts {
  readonly prefix?: string
  readonly start: string
  readonly end?: string
  readonly suffix?: string
}

/** A part in the form in which it is compared. */
export const foldPart = (text: string): string => toBlock(text).folded.trim()

/** The next place of a part at or after another place, whole words only where asked. */
function find(
  page: PageText,
  part: string,
  after: FoldedPlace,
  startsWord: boolean,
  endsWord: boolean,
): FoldedPlace | undefined {
  for (let at = after.block; at < page.length; at++) {
    const block = page[at]
    if (!block) break
    const isBorder = (offset: number): boolean => block.borders.has(block.places[offset] ?? -1)
    let from = block.folded.indexOf(part, at === after.block ? after.to : 0)
    while (from >= 0) {
      const to = from + part.length
      if ((!startsWord || isBorder(from)) && (!endsWord || isBorder(to))) return { block: at, from, to }
      from = block.folded.indexOf(part, from + 1)
    }
  }
  return undefined
}

/** The place after white space, in this block or the next that has text; undefined at the end of the page. */
function nextText(page: PageText, { block, to }: FoldedPlace): FoldedPlace | undefined {
  for (let at = block, from = to; at < page.length; at++, from = 0) {
    const { folded } = page[at] ?? { folded: '' }
    while (folded[from] === ' ') from++
    if (from < folded.length) return { block: at, from, to: from }
  }
  return undefined
}

type Beginning = Pick<FoldedPlace, 'block' | 'from'>
const isAt = (a: Beginning, b: Beginning): boolean => a.block === b.block && a.from === b.from

const TOP: FoldedPlace = { block: 0, from: 0, to: 0 }
const after = ({ block, from }: FoldedPlace): FoldedPlace => ({ block, from: from + 1, to: from + 1 })

interface Match {
  readonly start: FoldedPlace
  readonly end: FoldedPlace
  /** Where the search for another match goes on: behind the first sign of this one, its prefix included. */
  readonly next: FoldedPlace
}

/** The first match at or after a place, by the steps of the draft. */
function nextMatch(page: PageText, parts: TextParts, top: FoldedPlace): Match | undefined {
  const { prefix, start, end, suffix } = parts
  let search = top
  for (;;) {
    let first: FoldedPlace | undefined
    if (prefix === undefined) {
      first = find(page, start, search, true, end !== undefined || suffix === undefined)
      if (!first) return undefined
      search = after(first)
    } else {
      const before = find(page, prefix, search, true, false)
      if (!before) return undefined
      search = after(before)
      const expected = nextText(page, before)
      if (!expected) return undefined
      first = find(page, start, expected, false, end !== undefined || suffix === undefined)
      if (!first) return undefined
      if (!isAt(first, expected)) continue
    }
    let last: FoldedPlace = first
    for (;;) {
      if (end !== undefined) {
        const found = find(page, end, last, true, suffix === undefined)
        if (!found) return undefined
        last = found
      }
      if (suffix === undefined) return { start: first, end: last, next: search }
      const expected = nextText(page, last)
      if (!expected) return undefined
      const behind = find(page, suffix, expected, false, true)
      if (!behind) return undefined
      if (isAt(behind, expected)) return { start: first, end: last, next: search }
      if (end === undefined) break
    }
  }
}

/** Where a quote begins and where it ends, which may be in a later block. */
export interface FoldedQuote {
  readonly start: Pick<FoldedPlace, 'block' | 'from'>
  readonly end: Pick<FoldedPlace, 'block' | 'to'>
}

/** Whether the parts fit this quote, and no other place of the page. */
export function fitsOnlyAt(page: PageText, parts: TextParts, quote: FoldedQuote): boolean {
  const match = nextMatch(page, parts, TOP)
  if (!match || !isAt(match.start, quote.start)) return false
  if (match.end.block !== quote.end.block || match.end.to !== quote.end.to) return false
  return nextMatch(page, parts, match.next) === undefined
}
