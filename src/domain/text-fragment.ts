import {
  type FoldedQuote,
  fitsOnlyAt,
  foldPart,
  type PageText,
  segmenter,
  type TextParts,
} from './page-text.ts'

/** Where a quote stands: offsets into the text of one block, or of the blocks in which it begins and ends. */
export interface QuotePlace {
  readonly block: number
  readonly start: number
  /** Where it ends in another block than it begins in: the cells of a row, lines of their own. */
  readonly endBlock?: number
  readonly end: number
}

/** A quote is named whole up to so many words; a longer one by its first and last words. */
const MAX_WHOLE = 12
const EDGE_WORDS = 4
const MAX_CONTEXT = 24
const MAX_TRIES = 60
const MAX_PIECES = 4
/** What opens the directives of an address. */
const MARK = ':~:'

const HALF_SIGN = /\p{Surrogate}/u

const encode = (part: string): string => encodeURIComponent(part).replaceAll('-', '%2D')

function toDirective({ prefix, start, end, suffix }: TextParts): string {
  const parts = [
    prefix === undefined ? '' : `${encode(prefix)}-,`,
    encode(start),
    end === undefined ? '' : `,${encode(end)}`,
    suffix === undefined ? '' : `,-${encode(suffix)}`,
  ]
  return `${MARK}text=${parts.join('')}`
}

interface Words {
  /** So many words of the text, from its end or its start; undefined where it has none. */
  take(count: number): string | undefined
  readonly count: number
}

function wordsOf(text: string, fromEnd: boolean): Words {
  const spans = [...segmenter.segment(text)].filter((segment) => segment.isWordLike)
  return {
    count: spans.length,
    take(count) {
      const span = fromEnd ? spans.at(-count) : spans.at(Math.min(count, spans.length) - 1)
      if (!span || count < 1) return undefined
      const cut = fromEnd ? text.slice(span.index) : text.slice(0, span.index + span.segment.length)
      return cut.trim() || undefined
    },
  }
}

const join = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The words of a quote: all of them, or where it runs over blocks those in its first and those in its last. */
function partsOf(page: PageText, { block, start, endBlock = block, end }: QuotePlace): [string, string?] {
  const first = page[block]?.text ?? ''
  if (endBlock === block) return [join(first.slice(start, end))]
  return [join(first.slice(start)), join(page[endBlock]?.text.slice(0, end) ?? '')]
}

/** The core of a directive: what stands in the quote itself. */
type Core = Pick<TextParts, 'start' | 'end'>

function* coresOf([quote, close]: [string, string?]): Generator<Core> {
  const words = wordsOf(quote, false)
  const fromEnd = wordsOf(close ?? quote, true)
  const isLong = words.count > MAX_WHOLE
  const sizes = isLong ? [EDGE_WORDS, 2 * EDGE_WORDS, words.count] : [words.count]
  for (const size of sizes) {
    if (close !== undefined) {
      const start = isLong ? words.take(Math.min(size, words.count)) : quote
      const end = fromEnd.count > MAX_WHOLE ? fromEnd.take(size) : close
      if (start !== undefined && end !== undefined) yield { start, end }
      continue
    }
    const start = isLong && words.count > 2 * size ? words.take(size) : undefined
    const end = start === undefined ? undefined : fromEnd.take(size)
    yield start === undefined || end === undefined ? { start: quote } : { start, end }
  }
}

/** The core by itself, then with more and more of the words around it. */
function* inContext(
  page: PageText,
  place: QuotePlace,
  core: Core,
  first: 'prefix' | 'suffix' = 'prefix',
): Generator<TextParts> {
  const { block, start, endBlock = block, end } = place
  const opening = page[block]?.text ?? ''
  const last = page[endBlock]?.text ?? ''
  const before = wordsOf(join(opening.slice(0, start)) || (page[block - 1]?.text ?? ''), true)
  const behind = wordsOf(join(last.slice(end)) || (page[endBlock + 1]?.text ?? ''), false)
  const context = (size: number, words: Words): string | undefined => words.take(Math.min(size, words.count))
  yield core
  for (let count = 2; count <= MAX_CONTEXT; count *= 2) {
    const prefix = context(count, before)
    const suffix = context(count, behind)
    const behindOnly = suffix === undefined ? [] : [{ ...core, suffix: join(suffix) }]
    const beforeOnly = prefix === undefined ? [] : [{ ...core, prefix: join(prefix) }]
    yield* first === 'prefix' ? [...beforeOnly, ...behindOnly] : [...behindOnly, ...beforeOnly]
    if (prefix !== undefined && suffix !== undefined)
      yield { ...core, prefix: join(prefix), suffix: join(suffix) }
  }
}

/** What the browser is to look for, the shortest first. */
function* candidates(page: PageText, place: QuotePlace): Generator<TextParts> {
  for (const core of coresOf(partsOf(page, place))) yield* inContext(page, place, core)
}

/** The quote in folded offsets, widened to whole words: only those can be matched. */
function foldedPlace(
  page: PageText,
  place: QuotePlace,
): { quote: QuotePlace; folded: FoldedQuote } | undefined {
  const { block: at, endBlock = at } = place
  const block = page[at]
  const last = page[endBlock]
  if (!block || !last) return undefined
  let start = place.start
  while (start > 0 && !block.borders.has(start)) start--
  let end = place.end
  while (end < last.text.length && !last.borders.has(end)) end++
  const quote = { block: at, start, endBlock, end }
  const [opening, closing] = partsOf(page, quote).map((part) => foldPart(part ?? ''))
  const first = block.places.findIndex((offset) => offset >= start)
  if (!opening || closing === '' || first < 0) return undefined
  const from = block.folded.indexOf(opening, first)
  const to = closing === undefined ? from + opening.length : last.folded.indexOf(closing) + closing.length
  return { quote, folded: { start: { block: at, from }, end: { block: endBlock, to } } }
}

const HALF = (parts: TextParts): boolean => Object.values(parts).some((part) => HALF_SIGN.test(part))

/** The first of these that fits the quote and nothing else in the page. */
function firstThatFits(
  page: PageText,
  tried: Iterable<TextParts>,
  quote: FoldedQuote,
): TextParts | undefined {
  let tries = 0
  for (const parts of tried) {
    if (++tries > MAX_TRIES) return undefined
    const folded: TextParts = {
      start: foldPart(parts.start),
      ...(parts.prefix === undefined ? {} : { prefix: foldPart(parts.prefix) }),
      ...(parts.end === undefined ? {} : { end: foldPart(parts.end) }),
      ...(parts.suffix === undefined ? {} : { suffix: foldPart(parts.suffix) }),
    }
    if (Object.values(folded).some((part) => part === '') || HALF(parts)) continue
    if (fitsOnlyAt(page, folded, quote)) return parts
  }
  return undefined
}

/**
 * The text directive that leads to a quote and to nothing else in its page, or undefined where none does:
 * the page says the same twice, in the same surroundings.
 *
 * A short quote is named whole, a long one by its first and last words; words before it and behind it are
 * added as far as they are needed.
 *
 * @example textDirective(pageText(['What helps', 'Rest. Sleep helps.']), { block: 1, start: 6, end: 18 })
 * // ':~:text=Sleep%20helps.'
 */
export function textDirective(page: PageText, place: QuotePlace): string | undefined {
  const found = foldedPlace(page, place)
  const parts = found && firstThatFits(page, candidates(page, found.quote), found.folded)
  return parts && toDirective(parts)
}

// Marks of notes stand at these, and at the end of the word before them.
const PIECES = /[^,.;:!?()[\]–—]+/g

interface Piece {
  /** Offset into the quote. */
  readonly from: number
  readonly text: string
  /** Whether words behind it are better to tell it by than words before it. */
  readonly context: 'prefix' | 'suffix'
}

const MIN_PIECE_WORDS = 3

/**
 * Stretches of a quote in which the page hardly has a note's mark: without the last word before each sign first,
 * the longest first, since that word may have the mark; then what is left to try, up to the quote's end.
 */
function unmarkedPieces(quote: string): Piece[] {
  const whole = [...quote.matchAll(PIECES)].map((match) => {
    const text = match[0].trim()
    return { from: match.index + match[0].indexOf(text), text }
  })
  const cut = whole.flatMap(({ from, text }): Piece[] => {
    const words = wordsOf(text, false)
    const start = words.count > MIN_PIECE_WORDS ? words.take(words.count - 1) : undefined
    return start === undefined ? [] : [{ from, text: start, context: 'prefix' }]
  })
  const ends = whole
    .slice(-1)
    .map(({ from }): Piece => ({ from, text: quote.slice(from), context: 'suffix' }))
  const longest = (pieces: Piece[]): Piece[] => pieces.sort((a, b) => b.text.length - a.text.length)
  return [...longest(cut), ...longest(whole.map((piece) => ({ ...piece, context: 'suffix' }))), ...ends]
}

/**
 * A directive for pages that have marks of notes in the quote, which the stored text leaves out: it leads to a
 * stretch of the quote between them, and to nothing else in the page.
 */
function unmarkedDirective(page: PageText, place: QuotePlace): string | undefined {
  const { block, start, endBlock = block, end } = place
  const quote = page[block]?.text.slice(start, end) ?? ''
  if (endBlock !== block || /\s\s/.test(quote)) return undefined
  for (const { from, text, context } of unmarkedPieces(quote).slice(0, MAX_PIECES)) {
    const piece = foldedPlace(page, { block, start: start + from, end: start + from + text.length })
    if (!piece) continue
    const tried = inContext(page, piece.quote, { start: text }, context)
    const parts = firstThatFits(page, tried, piece.folded)
    // Words on the other side are no help: they are those that a mark may stand at.
    const isUnsure = parts?.[context === 'prefix' ? 'suffix' : 'prefix'] !== undefined
    if (parts && !isUnsure) return toDirective(parts)
  }
  return undefined
}

/**
 * The text directives that lead to a quote: that of {@link textDirective}, and behind it one for pages with
 * marks of notes in the quote ("fatigue²"). The stored text leaves such marks out, so that the first finds
 * nothing there; a browser shows what it finds of either.
 */
export function textDirectives(page: PageText, place: QuotePlace): string | undefined {
  const exact = textDirective(page, place)
  if (exact === undefined) return undefined
  const unmarked = unmarkedDirective(page, place)
  return unmarked === undefined || unmarked === exact ? exact : `${exact}&${unmarked.slice(MARK.length)}`
}

/** The address of a page with a directive, beside a fragment that it may have already. */
export function withDirective(url: string, directive: string | undefined): string {
  if (directive === undefined) return url
  return url.includes('#') ? `${url.split(':~:')[0] ?? url}${directive}` : `${url}#${directive}`
}
