import type { ArticleId } from '../domain/article.ts'
import type { ChangeCounts, ClaimChange } from '../domain/diff-claims.ts'

/** What differs between two versions of one article, as they were read. */
export interface ArticleDiff {
  readonly articleId: ArticleId
  readonly from: number
  readonly to: number
  /** All claims of both, the unchanged ones too; see `diffClaims`. */
  readonly changes: readonly ClaimChange[]
}

/** One write that changed the graph. */
export interface GraphChange {
  /** The version of the graph that it made. */
  readonly graphVersion: string
  readonly kind: 'ARTICLE' | 'DECISIONS' | 'VOCABULARY'
  /** When the article was read, or the last of the decisions was made; null for the vocabulary. */
  readonly at: string | null
  /** The article with the versions that it went from (0 where it is new) and to; see `articleDiff`. */
  readonly article: {
    readonly id: ArticleId
    readonly from: number
    readonly to: number
    readonly claims: ChangeCounts
  } | null
  /** Who sent the article in, and why; null where nobody signed for it. Decisions are signed themselves. */
  readonly by: IngestSignature | null
}

/** Who lets an article be stored, and why. */
export interface IngestSignature {
  readonly who: string
  readonly why: string
}
