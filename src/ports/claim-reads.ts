import type { ArticleId, SectionId } from '../domain/article.ts'
import type { Claim, ClaimId } from '../domain/claim.ts'
import type { ConceptId } from '../domain/concept.ts'
import type { LinkId } from '../domain/link.ts'
import type { Page, PageRequest } from '../domain/page.ts'
import type { ClaimScope } from '../domain/scope.ts'
import type { Relation, Review, SectionAspect } from '../domain/terminology.ts'

/** Which claims count: one claim must meet all of it. An absent list sets no bound, an empty one matches nothing. */
export interface ClaimBounds {
  readonly scope: ClaimScope
  readonly articleIds?: readonly ArticleId[]
  /** Names of publishers, as their articles give them; an article without one is in no such list. */
  readonly publishers?: readonly string[]
  /** What the section is about in which the claim stands. */
  readonly sectionAspects?: readonly SectionAspect[]
}

/** One list of claims. Those that count nowhere are in none, unless the scope or `reviews` asks for them. */
export interface ClaimQuery extends ClaimBounds {
  readonly relations?: readonly Relation[]
  /** With REJECTED among them, rejected claims are listed too. */
  readonly reviews?: readonly Review[]
  readonly page: PageRequest
}

/** Claims of the whole graph. */
export interface AllClaimsQuery extends ClaimQuery {
  /** A concept that is an end of the claim; any where absent. */
  readonly conceptId?: ConceptId
}

/** Reads of claims; part of `GraphReader`. */
export interface ClaimReads {
  /** By article id, then in article order: position, then id. */
  claims(query: AllClaimsQuery): Promise<Page<Claim>>
  claimsById(ids: readonly ClaimId[]): Promise<ReadonlyMap<ClaimId, Claim>>
  /** Strongest first: `claimWeight` descending, then article id, position and id. */
  claimsByLink(ids: readonly LinkId[], query: ClaimQuery): Promise<ReadonlyMap<LinkId, Page<Claim>>>
  /** In article order: position, then id. */
  claimsByArticle(ids: readonly ArticleId[], query: ClaimQuery): Promise<ReadonlyMap<ArticleId, Page<Claim>>>
  /** In article order: position, then id. */
  claimsBySection(ids: readonly SectionId[], query: ClaimQuery): Promise<ReadonlyMap<SectionId, Page<Claim>>>
}
