import type {
  Article,
  ArticleId,
  ArticleReading,
  Block,
  RedFlag,
  RedFlagId,
  Section,
  SectionId,
  Teaser,
} from '../domain/article.ts'
import type { StoredTerm, TypedTerm } from '../domain/candidates.ts'
import type { Claim } from '../domain/claim.ts'
import type { Concept, ConceptId } from '../domain/concept.ts'
import type { Decision } from '../domain/decision.ts'
import type { ChangeCounts } from '../domain/diff-claims.ts'
import type { DomainError } from '../domain/errors.ts'
import type { CountedLink } from '../domain/link-tally.ts'
import type { Page, PageRequest } from '../domain/page.ts'
import type { Tension } from '../domain/tension.ts'
import type { ArticleStatus, ConceptType } from '../domain/terminology.ts'
import type { ClaimReads } from './claim-reads.ts'
import type { DisputeReads } from './dispute-reads.ts'
import type { ArticleDiff, GraphChange, IngestSignature } from './graph-changes.ts'
import type { LinkReads } from './link-reads.ts'
import type { PathReads } from './path-reads.ts'
import type { RelatedReads } from './related-reads.ts'
import type { SearchReader } from './search-reads.ts'
import type { SharedReads } from './shared-reads.ts'

export type { ClaimBounds, ClaimQuery } from './claim-reads.ts'
export type {
  ConceptKey,
  LinkExclusion,
  LinkedConcept,
  LinkedConceptQuery,
  LinkFilter,
  LinkQuery,
  NearLink,
} from './link-reads.ts'

export interface ArticleMention {
  readonly conceptId: ConceptId
  /** How often the article's body names it. */
  readonly count: number
}

export interface GraphMeta {
  /** Counts up by one with each write that changed something; '0' for a new store. */
  readonly graphVersion: string
  /** ISO 8601 in UTC; null before the first ingest. */
  readonly lastIngestAt: string | null
  /** `links` counts those with a claim in the default scope, `claims` likewise. */
  readonly counts: {
    readonly articles: number
    readonly concepts: number
    readonly claims: number
    readonly links: number
    readonly redFlags: number
  }
}

export interface IngestOutcome {
  readonly status: 'ADDED' | 'CHANGED' | 'UNCHANGED'
  readonly version: number
  /** How the claims differ from those of the version before; see `diffClaims`. */
  readonly claims: ChangeCounts
}

/** One stored article with all that was read from it, for export and for checks. */
export interface StoredArticle {
  readonly article: Article
  readonly text: string
  readonly readerVersion: string
  readonly topics: readonly ConceptId[]
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
  /** Every concept that the body names, by id. */
  readonly mentions: readonly ArticleMention[]
  readonly claims: readonly Claim[]
  readonly redFlags: readonly RedFlag[]
  readonly tensions: readonly Tension[]
  readonly teasers: readonly Teaser[]
  readonly unknownTerms: readonly TypedTerm[]
}

/**
 * What the core asks of a store of the graph.
 *
 * Everything is as the editors' decisions leave it: what is said of an absorbed concept counts for the one that
 * absorbed it, and rejected claims and those of withdrawn articles make no links and are in no list, unless a
 * scope says `uncounted`.
 *
 * Reads take many keys and return a map, so that a caller batches without thought; a key that is not known
 * is absent from the map of single values and has an empty page or list in the others. Every list has a
 * total order, the same in every store. Only current article versions are read.
 *
 * A cursor is a place in the order of one list, bound to that list's filter and order: it may be used for
 * another key of the same list. `hasPreviousPage` tells whether anything stands before the page. `totalCount`
 * counts the whole list, wherever the page begins.
 *
 * @throws StoreUnavailableError from any method, where the store can't be reached.
 * @throws InvalidCursorError from any paged read, for a cursor that another list, order or filter gave.
 * @throws DomainError BAD_USER_INPUT from any paged read, where `first` is not from 0 to 100.
 */
export interface GraphReader
  extends ClaimReads,
    DisputeReads,
    LinkReads,
    PathReads,
    RelatedReads,
    SearchReader,
    SharedReads {
  /** Resolves when the store answers. */
  ping(): Promise<void>

  /** Every concept that no other absorbed, by id, with the labels that were added to it. */
  vocabulary(): Promise<readonly Concept[]>
  /** Under the id of an absorbed concept stands the one that absorbed it. */
  conceptsById(ids: readonly ConceptId[]): Promise<ReadonlyMap<ConceptId, Concept>>
  /** Directly narrower concepts, by folded name, then id. */
  narrowerConcepts(ids: readonly ConceptId[]): Promise<ReadonlyMap<ConceptId, readonly Concept[]>>
  /** By folded name, then id. `linked: true` keeps the ends of links in the default scope. */
  concepts(query: {
    readonly types?: readonly ConceptType[]
    readonly linked?: boolean
    readonly page: PageRequest
  }): Promise<Page<Concept>>

  articlesById(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, Article>>
  /** Where several articles have one URL, that with the least id. */
  articlesByUrl(urls: readonly string[]): Promise<ReadonlyMap<string, Article>>
  /** By folded title, then id. */
  articles(query: {
    readonly status: readonly ArticleStatus[]
    readonly page: PageRequest
  }): Promise<Page<Article>>
  /** Articles, not withdrawn ones, whose body names the concept: most mentions first, then id. */
  articlesByConcept(
    ids: readonly ConceptId[],
    page: PageRequest,
  ): Promise<ReadonlyMap<ConceptId, Page<Article>>>
  /** Concepts that the article's body names: most mentions first, then id. */
  mentionsByArticle(
    ids: readonly ArticleId[],
    query: { readonly types?: readonly ConceptType[]; readonly page: PageRequest },
  ): Promise<ReadonlyMap<ArticleId, Page<ArticleMention>>>
  teasersByArticle(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, readonly Teaser[]>>

  sectionsById(ids: readonly SectionId[]): Promise<ReadonlyMap<SectionId, Section>>
  sectionsByArticle(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, readonly Section[]>>
  blocksBySection(ids: readonly SectionId[]): Promise<ReadonlyMap<SectionId, readonly Block[]>>

  redFlagsById(ids: readonly RedFlagId[]): Promise<ReadonlyMap<RedFlagId, RedFlag>>
  /** In article order. */
  redFlagsByArticle(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, readonly RedFlag[]>>
  /**
   * Red flags of the articles that say most of each concept.
   *
   * The five articles with the most claims that count, of any scope, about the concept (as subject or object) among those
   * that have red flags (then by id), all their lines in article order. Bounded, so that a hub of the graph stays cheap.
   */
  redFlagsByConcept(ids: readonly ConceptId[]): Promise<ReadonlyMap<ConceptId, readonly RedFlag[]>>

  meta(): Promise<GraphMeta>
  /** That of {@link GraphReader.meta} alone, without counting: cheap enough to ask for every request. */
  graphVersion(): Promise<string>

  /**
   * What differs between two versions of an article; 0 stands for before the first. Null where the article has
   * no such version, or one was stored before Healgraph kept the claims of former versions.
   */
  articleDiff(articleId: ArticleId, from: number, to: number): Promise<ArticleDiff | null>
  /**
   * The writes after that version of the graph, oldest first.
   *
   * @throws DomainError BAD_USER_INPUT where it is no version of a graph.
   */
  changesSince(graphVersion: string, page: PageRequest): Promise<Page<GraphChange>>

  /** Every decision, undone ones too, by time, then id; see `byTime`. */
  decisions(page: PageRequest): Promise<Page<Decision>>
  streamDecisions(): AsyncIterable<Decision>

  /**
   * What `ingestArticle` would come to once the vocabulary is loaded, without doing it.
   *
   * @throws DomainError ARTICLE_ID_TAKEN as that does.
   */
  previewIngest(reading: ArticleReading): Promise<IngestOutcome>

  /** Every unknown term of the articles that are not withdrawn, by article id, then place. */
  streamUnknownTerms(): AsyncIterable<StoredTerm>

  /** Every stored article with all that was read from it, by article id. Writes in between may be seen. */
  streamArticles(): AsyncIterable<StoredArticle>
  /** Every stored link of any scope with its tally, by id. */
  streamLinks(): AsyncIterable<CountedLink>
}

/** An article on its way into a store. */
export interface ReadArticle {
  readonly reading: ArticleReading
  /** ISO 8601 in UTC, kept with the version. */
  readonly readAt: string
  /** Kept with the change that it makes; see `GraphReader.changesSince`. */
  readonly by?: IngestSignature | undefined
}

/** What came of one article of several; it was refused for what `ingestArticle` would have thrown. */
export type IngestResult = { readonly outcome: IngestOutcome } | { readonly refused: DomainError }

/** What came of decisions that were to be stored. */
export interface DecideOutcome {
  readonly added: number
  /** Somebody else has decided meanwhile. */
  readonly overtaken?: true
}

/** Writes; each method is one transaction: it happens whole or not at all. */
export interface GraphWriter {
  /**
   * Makes the stored concepts equal to these, apart from what decisions make of them: adds, changes, and removes
   * those that no stored article names (in a claim, a mention, a topic or a red flag). What refers to a removed concept loses that reference.
   * Writes nothing where they are equal already.
   *
   * @throws DomainError INVALID_VOCABULARY; see `vocabularyChange`.
   */
  loadVocabulary(concepts: readonly Concept[]): Promise<void>
  /**
   * Stores what was read from one article, and rebuilds the links that it touches.
   *
   * An article with the same text, head and reader version is left alone (UNCHANGED, nothing is written).
   * Otherwise its former claims are replaced, and kept with the version that they belong to. What the stored
   * decisions say of the new ones holds from the start.
   *
   * @param readAt ISO 8601 in UTC, kept with the version.
   * @param by kept with the change that it makes.
   * @throws DomainError ARTICLE_ID_TAKEN where an article with this id has another URL (an article may gain or
   * lose its URL); UNKNOWN_CONCEPT and QUOTE_NOT_FOUND as `checkReading` says. The graph stays as it was.
   */
  ingestArticle(reading: ArticleReading, readAt: string, by?: IngestSignature): Promise<IngestOutcome>
  /**
   * Stores what was read from several articles, in the order given: the graph is then the same as after
   * `ingestArticle` for each, sooner. An article that is refused takes no other with it.
   *
   * @returns what came of each article, in the order given.
   * @throws where the store fails; none of them is stored then.
   */
  ingestArticles(articles: readonly ReadArticle[]): Promise<readonly IngestResult[]>
  /**
   * Stores decisions, and makes the graph follow them. Those that are stored already are left out; where all
   * are, nothing is written. A decision about what the graph does not hold (yet) waits for it.
   *
   * @param onTopOf how many decisions the caller knew of: where there are more by now, nothing is written, and the
   * outcome is `overtaken`. Left out, they are stored whatever else was decided.
   */
  decide(decisions: readonly Decision[], onTopOf?: number): Promise<DecideOutcome>
}

export interface GraphStore extends GraphReader, GraphWriter {
  /** Which store this is, for logs and `meta`. */
  readonly kind: 'sqlite' | 'neo4j'
  close(): Promise<void>
}
