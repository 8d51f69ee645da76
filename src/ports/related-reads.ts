import type { ArticleId } from '../domain/article.ts'
import type { RelatedRulings } from '../domain/rulings.ts'

/** Reads of related content; part of `GraphReader`. */
export interface RelatedReads {
  /** What editors pin and hide under each article, whether the graph holds these articles or not. */
  relatedRulings(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, RelatedRulings>>
}
