import type { ConceptId } from '../concept.ts'
import type { RelatedCandidate, WeighedConcept } from './related.ts'

/** What both sides of a comparison are measured by. */
export interface RelatedMeasure {
  /** Stored articles in all. */
  readonly articleCount: number
  /** How often the page names concepts. */
  readonly mentionCount: number
  readonly concepts: readonly WeighedConcept[]
}

/** The usual values of BM25's parameters: how soon further mentions stop to count, and how much length does. */
const K1 = 1.2
const B = 0.75
/** A page that names less is taken to be as long as a short article, so that long ones are not held against it. */
const LEAST_MENTIONS = 40

/**
 * How rare a concept is: the inverse document frequency of Spärck Jones in the form that BM25 uses, which is never
 * negative (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009; the 1 is
 * added as Lucene does).
 */
export function rarity(articleCount: number, naming: number): number {
  const all = Math.max(articleCount, naming)
  return Math.log(1 + (all - naming + 0.5) / (naming + 0.5))
}

/** BM25's saturation of a count, in a text that is `length` times as long as the page. */
function presence(count: number, length: number): number {
  return count / (count + K1 * (1 - B + B * length))
}

/** An article as weighed against a page. */
export interface RelatedWeight {
  /** See {@link weighRelated}. */
  readonly score: number
  /** Concepts of both, those that add most to the score first, then by id. */
  readonly shared: readonly ConceptId[]
}

/**
 * How much of what a page speaks of another article speaks of too, from 0 to 1, six decimals.
 *
 * Each concept of the page weighs by its rarity and by how often the page names it; of that weight as much is
 * shared as the other article's own presence of the concept reaches. One that is much longer than the page must name
 * a concept more often for the same.
 */
export function weighRelated(page: RelatedMeasure, candidate: RelatedCandidate): RelatedWeight {
  const length = candidate.mentionCount / Math.max(page.mentionCount, LEAST_MENTIONS)
  const counts = new Map(candidate.shared)
  const shares: [ConceptId, number][] = []
  let [whole, common] = [0, 0]
  for (const { conceptId, count, articleCount } of page.concepts) {
    const rare = rarity(page.articleCount, articleCount)
    const own = presence(count, 1)
    whole += rare * own
    const named = counts.get(conceptId)
    if (named === undefined) continue
    const share = rare * Math.min(own, presence(named, length))
    common += share
    shares.push([conceptId, share])
  }
  return {
    score: whole === 0 ? 0 : Math.round((common / whole) * 1e6) / 1e6,
    shared: shares.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id),
  }
}
