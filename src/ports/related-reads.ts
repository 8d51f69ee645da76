import type { ArticleId } from '../domain/article.ts'
import type { Claim } from '../domain/claim.ts'
import type { ConceptId } from '../domain/concept.ts'
import type { RelatedCandidate, RelatedIntent, WeighedConcept } from '../domain/related/related.ts'
import type { RelatedRulings } from '../domain/rulings.ts'

/** Something that related articles are wanted for: a stored article, or concepts with how often they are named. */
export interface RelatedPage {
  /** Under this the answer's map has it. */
  readonly key: string
  /** A stored article, which names what it names; empty for any other page. */
  readonly articleId: ArticleId | ''
  /** What a page that is not stored names; concepts that the graph does not hold are left out. */
  readonly concepts: readonly (readonly [id: ConceptId, count: number])[]
  /** By which stored articles are known to be the page itself, beside its id; empty where nothing is known. */
  readonly urls: readonly string[]
  readonly contentHash: string
  /** Folded; with the same first paragraph it is the page itself. */
  readonly sortTitle: string
  readonly summary: string
  /** Articles that are not wanted. */
  readonly excludeIds: readonly ArticleId[]
}

/** What the graph has for one page. Articles are those read whole: no withdrawn one, and never the page itself. */
export interface RelatedCandidates {
  /** Stored articles in all: what rarity is measured by. */
  readonly articleCount: number
  /** How often the page names concepts. */
  readonly mentionCount: number
  /** Concepts of the page that most of it is about, by id; see {@link RELATED_BOUNDS}. */
  readonly concepts: readonly WeighedConcept[]
  /** Articles that share one of the page's leading concepts. */
  readonly sharing: number
  /** Those of them that are not excluded. */
  readonly allowed: number
  /** Those of them that say what the intent asks for. */
  readonly fitting: number
  /** The best of the latter, by id; see {@link RELATED_BOUNDS}. */
  readonly candidates: readonly RelatedCandidate[]
}

/**
 * What keeps a question for related articles cheap. In a graph where a page's leading concepts are named by no more
 * than `candidates` articles, nothing is left out by it.
 */
export const RELATED_BOUNDS = {
  /** Of a page so many concepts count: the most named, then by id. */
  concepts: 60,
  /** So many of them find articles: those of the greatest count (8 at most) over the articles that name them. */
  leading: 16,
  /** So many articles are weighed: by the sum of 1,000,000 / articles over the leading concepts shared, then by id. */
  candidates: 100,
} as const

/** An article of an answer, with what its reasons are looked for. */
export interface WantedClaims {
  readonly key: string
  readonly articleId: ArticleId
  readonly conceptIds: readonly ConceptId[]
}

/** A concept that the graph speaks of, though no whole article is about it. */
export interface ContentGap {
  readonly conceptId: ConceptId
  /** Links in the default scope that it is an end of. */
  readonly linkCount: number
  /** Whole articles whose body names it. */
  readonly articleCount: number
  /** Cards that name it: by the id of the article that shows them, then their place there. */
  readonly teasers: readonly { readonly articleId: ArticleId; readonly place: number }[]
}

/** Reads of related content; part of `GraphReader`. */
export interface RelatedReads {
  /** What editors pin and hide under each article, whether the graph holds these articles or not. */
  relatedRulings(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, RelatedRulings>>
  /** Articles that may be related to each page; see `weighRelated` for how they are weighed. */
  relatedCandidates(
    pages: readonly RelatedPage[],
    intent: RelatedIntent,
  ): Promise<ReadonlyMap<string, RelatedCandidates>>
  /**
   * Claims in the default scope that an article makes about any of the concepts: those that the intent asks for
   * first, then those between two of the concepts, then the strongest, then in article order.
   */
  relatedClaims(
    wanted: readonly WantedClaims[],
    intent: RelatedIntent,
    most: number,
  ): Promise<ReadonlyMap<string, readonly Claim[]>>
  /**
   * Concepts with a link in the default scope that are no topic of a whole article: those named by most articles
   * first, then with the most links, then by folded name and id.
   */
  contentGaps(first: number): Promise<readonly ContentGap[]>
}
