import type { TopQuote } from './link.ts'
import { type CountedLink, joinWeights, publishersIn, scoreOf } from './link-tally.ts'
import { MODIFIERS, type Modifier } from './terminology.ts'

/** A top quote with what it is ranked by. */
export interface RankedQuote {
  readonly quote: TopQuote
  readonly weight: number
  readonly position: number
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export function byStrength(a: RankedQuote, b: RankedQuote): number {
  return (
    b.weight - a.weight ||
    compare(a.quote.articleId, b.quote.articleId) ||
    a.position - b.position ||
    compare(a.quote.claimId, b.quote.claimId)
  )
}

function quotesOf({ top, tally }: CountedLink): RankedQuote[] {
  return top.map((quote, i) => {
    const [weight, position] = tally.top[i] ?? [0, 0]
    return { quote, weight, position }
  })
}

/** The best quote and the best of another article; of one article, its two best. */
function topTwo(quotes: readonly RankedQuote[]): RankedQuote[] {
  const sorted = [...quotes].sort(byStrength)
  const [best] = sorted
  if (!best) return []
  const second = sorted.find(({ quote }) => quote.articleId !== best.quote.articleId) ?? sorted[1]
  return second ? [best, second] : [best]
}

const sum = (links: readonly CountedLink[], count: (link: CountedLink) => number): number =>
  links.reduce((total, link) => total + count(link), 0)

function union(links: readonly CountedLink[], end: 'subjectModifiers' | 'objectModifiers'): Modifier[] {
  const seen = new Set(links.flatMap((link) => link[end]))
  return MODIFIERS.filter((modifier) => seen.has(modifier))
}

/**
 * The link that several parts of it make together: what is said of one pair by different articles.
 *
 * No article may stand behind two of them; their order does not matter. Each article's own part is made by
 * `aggregateLink`, and so is the whole: adding an article gives what counting all anew would give.
 *
 * @throws RangeError where the list is empty.
 */
export function joinLinks(parts: readonly CountedLink[]): CountedLink {
  const [first] = parts
  if (!first) throw new RangeError('a link needs at least one claim')
  if (parts.length === 1) return first
  const supported = parts.filter(({ claimCount }) => claimCount > 0)
  // A part without a claim in the default scope shows what else it has, and only where all others lack one too.
  const shown = supported.length > 0 ? supported : parts
  const weights = joinWeights(parts.map(({ tally }) => tally))
  const top = topTwo(shown.flatMap(quotesOf))
  return {
    ...first,
    subjectModifiers: union(shown, 'subjectModifiers'),
    objectModifiers: union(shown, 'objectModifiers'),
    articleCount: sum(parts, ({ articleCount }) => articleCount),
    publisherCount: publishersIn(weights),
    claimCount: sum(parts, ({ claimCount }) => claimCount),
    opposingCount: sum(parts, ({ opposingCount }) => opposingCount),
    score: scoreOf(weights),
    scopes: [...new Set(parts.flatMap(({ scopes }) => scopes))].sort(),
    articleOrder: shown.reduce(
      (least, { articleOrder }) => (articleOrder < least ? articleOrder : least),
      shown[0]?.articleOrder ?? '',
    ),
    top: top.map(({ quote }) => quote),
    tally: { ...weights, top: top.map(({ weight, position }) => [weight, position] as const) },
  }
}
