import { directed, type Predicted, sameRelation, type Wanted } from './link-ends.ts'
import type { PredictedLink } from './prediction.ts'
import { shared, spansOf } from './spans.ts'

export interface QuoteScore {
  readonly n: number
  /** Exact substrings of the article. */
  readonly valid: number
  /** Of the right relations, those whose quote stands where the gold's stands. */
  readonly sameEvidence: number
  readonly sameEvidenceOf: number
}

export function scoreQuotes(
  links: readonly PredictedLink[],
  right: readonly Predicted[],
  wanted: readonly Wanted[],
  text: string,
): QuoteScore {
  const overlaps = (a: string, b: string): boolean => {
    const others = spansOf(text, b)
    return spansOf(text, a).some((one) => others.some((other) => shared(one, other) > 0))
  }
  const isSameEvidence = (one: Predicted): boolean =>
    wanted.some(
      (link) => sameRelation(link, one) && directed(one, link) > 0 && overlaps(one.quote, link.quote),
    )
  return {
    n: links.length,
    valid: links.filter(({ quote }) => quote !== '' && text.includes(quote)).length,
    sameEvidence: right.filter(isSameEvidence).length,
    sameEvidenceOf: right.length,
  }
}
