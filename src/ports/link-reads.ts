import type { ConceptId } from '../domain/concept.ts'
import type { Link, LinkEnd, LinkId } from '../domain/link.ts'
import type { Page, PageRequest } from '../domain/page.ts'
import type {
  ConceptType,
  Direction,
  Effect,
  LinkFacet,
  LinkOrder,
  Relation,
  State,
} from '../domain/terminology.ts'
import type { ClaimBounds } from './claim-reads.ts'

/**
 * Which links of a concept are wanted; an absent list sets no bound, an empty list matches nothing.
 *
 * At least `minArticles` articles must each have a claim of the link that the bounds of claims let through. A
 * link's own counts and score stay those of the default scope.
 *
 * A link is seen once from one concept. Where both its ends are the concept asked about or narrower than it,
 * it is seen from the end that is the concept itself, else from its subject; where only INCOMING links are
 * asked for, from its object.
 */
export interface LinkFilter extends ClaimBounds {
  /** Types of the other end. A condition counts as its own type and as that of the concept it is a state of. */
  readonly types?: readonly ConceptType[]
  readonly relations?: readonly Relation[]
  readonly direction: Direction
  /** States of either end. */
  readonly states?: readonly State[]
  /** States of the near end: the concept asked about, or the narrower one that the link names. */
  readonly ownStates?: readonly State[]
  /** States of the concept at the other end. */
  readonly otherStates?: readonly State[]
  readonly effects?: readonly Effect[]
  /** A whole number from 1; 1 where absent. */
  readonly minArticles?: number
  /** Links of every narrower concept, at any depth, count for the concept asked about. */
  readonly includeNarrower?: boolean
  /** Leaves out what is linked to any of these; see {@link LinkExclusion}. */
  readonly notLinkedTo?: readonly LinkExclusion[]
}

/**
 * Leaves out a concept at the other end that has, itself or through a condition of it, a link in the default
 * scope with this concept, in either direction. With `includeNarrower`, a link with a concept narrower than
 * this one bars too; but a group is not its member: what is said of something narrower than the other end
 * bars nothing.
 */
export interface LinkExclusion {
  readonly conceptId: ConceptId
  readonly relations?: readonly Relation[]
  /** States of either end of the barring link. */
  readonly states?: readonly State[]
}

/**
 * One list of links.
 *
 * Orders, each ending with the link's id so that no two are equal: RELEVANCE by score descending, then the
 * other end's folded name; ARTICLE_COUNT by articles descending, then score descending, then that name;
 * NAME by that name, then score descending; ARTICLE_ORDER by `articleOrder`; RECENT by the day of the newest
 * article with a claim that the filter lets through, newest first, then as RELEVANCE. An article's day is that of
 * its publication, else that on which its version was read. Strings compare by code point, and the other
 * end's name is that of the link's own end, also where it is listed as another's condition.
 */
export interface LinkQuery {
  readonly filter: LinkFilter
  readonly orderBy: LinkOrder
  readonly page: PageRequest
}

/**
 * Whose links are asked for: a concept's id, or `<id>|<STATE>` for those of its links in which the near end
 * has this state.
 */
export type ConceptKey = ConceptId | `${ConceptId}|${State}`

/** A link as seen from one concept. */
export interface NearLink extends Link {
  /** Which end is the concept asked about, or narrower than it. */
  readonly near: LinkEnd
}

/** A concept at the other end with everything said of the pair: links in RELEVANCE order, the best score. */
export interface LinkedConcept {
  /**
   * The concept of the type asked for. Where the link's own end is a condition of another type (insulin
   * resistance, asked for as a HORMONE), this is the concept that it is a state of (insulin), whose own
   * links stand beside those of the condition. Each link keeps its own ends.
   */
  readonly conceptId: ConceptId
  readonly links: readonly NearLink[]
  readonly score: number
}

/**
 * Like {@link LinkQuery}, for one type of the other end, when `filter.types` is not used; without a type, each
 * other end is listed as itself. `notLinkedTo` looks at the concept that is listed.
 */
export interface LinkedConceptQuery extends LinkQuery {
  readonly type?: ConceptType
}

/** What a list of links or of linked concepts can be narrowed by, counted. */
export interface FacetQuery {
  readonly filter: LinkFilter
  readonly facets: readonly LinkFacet[]
  /** At most so many values of each, those with the highest counts. */
  readonly first: number
}

export interface LinkedConceptFacetQuery extends FacetQuery {
  readonly type?: ConceptType
}

/** A value of one facet, which used as a filter leaves so many of the list. */
export interface FacetCount {
  readonly facet: LinkFacet
  /** A word of the facet's enumeration, an article's id or a publisher's name. */
  readonly value: string
  readonly count: number
}

/** Reads of links; part of `GraphReader`. */
export interface LinkReads {
  linksById(ids: readonly LinkId[]): Promise<ReadonlyMap<LinkId, Link>>
  linksByConcept(
    keys: readonly ConceptKey[],
    query: LinkQuery,
  ): Promise<ReadonlyMap<ConceptKey, Page<NearLink>>>
  /**
   * Concepts linked to each concept, each once; never the concept itself.
   *
   * Ordered by their best link: RELEVANCE by best score descending, then folded name; ARTICLE_COUNT by the
   * most articles of one link descending, then best score descending, then name; NAME by name;
   * ARTICLE_ORDER by the earliest `articleOrder`; RECENT by the newest day, then best score descending, then
   * name. Each then by concept id. The name is that of the concept listed.
   */
  linkedConcepts(
    keys: readonly ConceptKey[],
    query: LinkedConceptQuery,
  ): Promise<ReadonlyMap<ConceptKey, Page<LinkedConcept>>>
  /**
   * How the list that `linksByConcept` gives for this filter could be narrowed.
   *
   * For each value: how many links are left where the filter keeps everything else and takes this value alone
   * in its own dimension. Only values that the filter lets through are counted, so that facets and total
   * never differ in scope; a dimension of which a link can have several (the marks of its claims) adds up to more than
   * the total. By facet, as asked for; then count descending, then value by code point.
   */
  linkFacets(
    keys: readonly ConceptKey[],
    query: FacetQuery,
  ): Promise<ReadonlyMap<ConceptKey, readonly FacetCount[]>>
  /** The same for `linkedConcepts`, counting concepts. */
  linkedConceptFacets(
    keys: readonly ConceptKey[],
    query: LinkedConceptFacetQuery,
  ): Promise<ReadonlyMap<ConceptKey, readonly FacetCount[]>>
}
