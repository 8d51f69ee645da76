import type { ArticleId } from '../domain/article.ts'
import type { ConceptId } from '../domain/concept.ts'
import type { ContentGap, RelatedCandidates } from '../ports/related-reads.ts'

type Counted = readonly [id: ConceptId, count: number]

/** What both stores find for one page, its lists in any order. */
export interface FoundCandidates
  extends Pick<RelatedCandidates, 'articleCount' | 'mentionCount' | 'sharing' | 'allowed' | 'fitting'> {
  readonly concepts: readonly (readonly [id: ConceptId, count: number, articles: number])[]
  /** A concept stands in `shared` once for each name that was read for it. */
  readonly candidates: readonly (readonly [id: ArticleId, mentions: number, shared: readonly Counted[]])[]
}

export function relatedCandidatesFrom({
  concepts,
  candidates,
  ...counts
}: FoundCandidates): RelatedCandidates {
  return {
    ...counts,
    concepts: [...concepts]
      .sort(([a], [b]) => compare(a, b))
      .map(([conceptId, count, articleCount]) => ({ conceptId, count, articleCount })),
    candidates: [...candidates]
      .sort(([a], [b]) => compare(a, b))
      .map(([articleId, mentionCount, shared]) => ({ articleId, mentionCount, shared: summed(shared) })),
  }
}

function summed(counts: readonly Counted[]): Counted[] {
  const sums = new Map<ConceptId, number>()
  for (const [id, count] of counts) sums.set(id, (sums.get(id) ?? 0) + count)
  return [...sums].sort(([a], [b]) => compare(a, b))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Each card once, though it names a concept by several of its names. */
export function placedTeasers(
  found: readonly (readonly [articleId: ArticleId, place: number])[],
): ContentGap['teasers'] {
  const byPlace = new Map(found.map(([articleId, place]) => [`${articleId} ${place}`, { articleId, place }]))
  return [...byPlace.values()].sort((a, b) => compare(a.articleId, b.articleId) || a.place - b.place)
}
