import {
  type FoldedPlace,
  fitsOnlyAt,
  foldPart,
  type PageText,
  segmenter,
  type TextParts,
} from './page-text.ts'

/** Where a quote stands: offsets into the text of one block. */
export interface QuotePlace {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** A quote is named whole up to so many words; a longer one by its first and last words. */
const MAX_WHOLE = 12
const EDGE_WORDS = 4
const MAX_CONTEXT = 24
const MAX_TRIES = 60

const HALF_SIGN = /\p{Surrogate}/u

const encode = (part: string): string => encodeURIComponent(part).replaceAll('-', '%2D')

function toDirective({ prefix, start, end, suffix }: TextParts): string {
  const parts = [
    prefix === undefined ? '' : `${encode(prefix)}-,`,
    encode(start),
    end === undefined ? '' : `,${encode(end)}`,
    suffix === undefined ? '' : `,-${encode(suffix)}`,
  ]
  return `:~:text=${parts.join('')}`
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

/** What the browser is to look for, the shortest first. */
function* candidates(page: PageText, place: QuotePlace): Generator<TextParts> {
  const block = page[place.block]
  if (!block) return
  const quote = join(block.text.slice(place.start, place.end))
  const words = wordsOf(quote, false)
  const fromEnd = wordsOf(quote, true)
  const isLong = words.count > MAX_WHOLE
  const body = (size: number): { start: string; end?: string } => {
    const start = isLong && words.count > 2 * size ? words.take(size) : undefined
    const end = start === undefined ? undefined : fromEnd.take(size)
    return start === undefined || end === undefined ? { start: quote } : { start, end }
  }
  const before = wordsOf(join(block.text.slice(0, place.start)) || (page[place.block - 1]?.text ?? ''), true)
  const behind = wordsOf(join(block.text.slice(place.end)) || (page[place.block + 1]?.text ?? ''), false)
  const context = (size: number, words: Words): string | undefined => words.take(Math.min(size, words.count))
  for (const size of isLong ? [EDGE_WORDS, 2 * EDGE_WORDS, words.count] : [words.count]) {
    const core = body(size)
    yield core
    for (let count = 2; count <= MAX_CONTEXT; count *= 2) {
      const prefix = context(count, before)
      const suffix = context(count, behind)
      if (prefix !== undefined) yield { ...core, prefix: join(prefix) }
      if (suffix !== undefined) yield { ...core, suffix: join(suffix) }
      if (prefix !== undefined && suffix !== undefined)
        yield { ...core, prefix: join(prefix), suffix: join(suffix) }
    }
  }
}

/** The quote in folded offsets, widened to whole words: only those can be matched. */
function foldedPlace(
  page: PageText,
  { block: at, start, end }: QuotePlace,
): { quote: QuotePlace; folded: FoldedPlace } | undefined {
  const block = page[at]
  if (!block) return undefined
  let from = start
  while (from > 0 && !block.borders.has(from)) from--
  let to = end
  while (to < block.text.length && !block.borders.has(to)) to++
  const text = foldPart(block.text.slice(from, to))
  const first = block.places.findIndex((place) => place >= from)
  if (text === '' || first < 0) return undefined
  const begin = block.folded.indexOf(text, first)
  return {
    quote: { block: at, start: from, end: to },
    folded: { block: at, from: begin, to: begin + text.length },
  }
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
  if (!found) return undefined
  let tries = 0
  for (const parts of candidates(page, found.quote)) {
    if (++tries > MAX_TRIES) return undefined
    const folded: TextParts = {
      start: foldPart(parts.start),
      ...(parts.prefix === undefined ? {} : { prefix: foldPart(parts.prefix) }),
      ...(parts.end === undefined ? {} : { end: foldPart(parts.end) }),
      ...(parts.suffix === undefined ? {} : { suffix: foldPart(parts.suffix) }),
    }
    if (Object.values(folded).some((part) => part === '')) continue
    if (Object.values(parts).some((part) => HALF_SIGN.test(part))) continue
    if (fitsOnlyAt(page, folded, found.folded)) return toDirective(parts)
  }
  return undefined
}

/** The address of a page with a directive, beside a fragment that it may have already. */
export function withDirective(url: string, directive: string | undefined): string {
  if (directive === undefined) return url
  return url.includes('#') ? `${url.split(':~:')[0] ?? url}${directive}` : `${url}#${directive}`
}
