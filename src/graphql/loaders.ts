import DataLoader from 'dataloader'
import { type ArticlePage, articlePage } from '../domain/article-page.ts'
import type { NameIndex } from '../domain/name-index.ts'
import type { PageRequest } from '../domain/page.ts'
import type { ConceptType } from '../domain/terminology.ts'
import type { AllClaimsQuery, ClaimQuery } from '../ports/claim-reads.ts'
import type { ContradictionQuery } from '../ports/dispute-reads.ts'
import type { GraphReader } from '../ports/graph-store.ts'
import type {
  FacetQuery,
  LinkedConceptFacetQuery,
  LinkedConceptQuery,
  LinkQuery,
} from '../ports/link-reads.ts'
import type { ArticleSearch } from '../ports/search-reads.ts'
import type { SharedReads } from '../ports/shared-reads.ts'
import { chosenClaims } from '../services/exchange/chosen-claims.ts'
import { findCandidates } from '../services/finding/find-candidates.ts'
import type { PathSource } from '../services/paths/find-paths.ts'
import { relatedLoaders } from './related-loaders.ts'

type Batch<V> = (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>

/** A loader of values that may be absent. */
function one<V>(batch: Batch<V>): DataLoader<string, V | null> {
  return new DataLoader(async (keys) => {
    const found = await batch(keys)
    return keys.map((key) => found.get(key) ?? null)
  })
}

/** A loader of lists and pages, which every key has. */
function each<V>(batch: Batch<V>): DataLoader<string, V> {
  return new DataLoader(async (keys) => {
    const found = await batch(keys)
    return keys.map((key) => found.get(key) ?? new Error(`The store gave no list for ${key}`))
  })
}

/** One loader for each distinct set of arguments, so that a field's arguments never split its batch wrongly. */
function perArguments<A, V>(create: (args: A) => DataLoader<string, V>): (args: A) => DataLoader<string, V> {
  const loaders = new Map<string, DataLoader<string, V>>()
  return (args) => {
    const key = JSON.stringify(args)
    const loader = loaders.get(key) ?? create(args)
    loaders.set(key, loader)
    return loader
  }
}

type ArticleConceptQuery = { readonly types?: readonly ConceptType[]; readonly page: PageRequest }

/** Places of unknown terms that one question looks through. */
const MOST_TERMS = 20_000

/** Every read of one request: batched by key, and asked once. */
export function createLoaders(store: GraphReader) {
  const sections = each((ids) => store.sectionsByArticle(ids))
  const blocks = each((ids) => store.blocksBySection(ids))
  const pageOf = async (articleId: string): Promise<ArticlePage> => {
    const ids = (await sections.load(articleId)).map((section) => section.id)
    return articlePage((await Promise.all(ids.map((id) => blocks.load(id)))).flat())
  }
  let version: Promise<string> | undefined
  return {
    concept: one((ids) => store.conceptsById(ids)),
    narrower: each((ids) => store.narrowerConcepts(ids)),
    concepts: (query: Parameters<GraphReader['concepts']>[0]) => store.concepts(query),

    link: one((ids) => store.linksById(ids)),
    links: perArguments((query: LinkQuery) => each((ids) => store.linksByConcept(ids, query))),
    linkedConcepts: perArguments((query: LinkedConceptQuery) =>
      each((ids) => store.linkedConcepts(ids, query)),
    ),

    contradictions: (query: ContradictionQuery) => store.contradictions(query),
    voices: each((ids) => store.voicesByLink(ids)),

    linkFacets: perArguments((query: FacetQuery) => each((keys) => store.linkFacets(keys, query))),
    linkedConceptFacets: perArguments((query: LinkedConceptFacetQuery) =>
      each((keys) => store.linkedConceptFacets(keys, query)),
    ),

    claims: (query: AllClaimsQuery) => store.claims(query),
    claim: one((ids) => store.claimsById(ids)),
    chosenClaims: (ids: readonly string[]) => chosenClaims(store, ids),
    claimsByLink: perArguments((query: ClaimQuery) => each((ids) => store.claimsByLink(ids, query))),
    claimsByArticle: perArguments((query: ClaimQuery) => each((ids) => store.claimsByArticle(ids, query))),
    claimsBySection: perArguments((query: ClaimQuery) => each((ids) => store.claimsBySection(ids, query))),

    article: one((ids) => store.articlesById(ids)),
    articleByUrl: one((urls) => store.articlesByUrl(urls)),
    articles: (query: Parameters<GraphReader['articles']>[0]) => store.articles(query),
    articlesByConcept: perArguments((page: PageRequest) => each((ids) => store.articlesByConcept(ids, page))),
    mentions: perArguments((query: ArticleConceptQuery) =>
      each((ids) => store.mentionsByArticle(ids, query)),
    ),

    searchArticles: (search: ArticleSearch) => store.searchArticles(search),
    passages: each((ids) => store.passagesByArticle(ids)),

    section: one((ids) => store.sectionsById(ids)),
    sections,
    blocks,
    /** Made once for all quotes of an article that a request shows. */
    articlePage: new DataLoader((ids: readonly string[]) => Promise.all(ids.map(pageOf))),

    redFlag: one((ids) => store.redFlagsById(ids)),
    redFlagsByArticle: each((ids) => store.redFlagsByArticle(ids)),
    tensions: each((ids) => store.tensionsByArticle(ids)),
    tensionsByConcept: each((ids) => store.tensionsByConcept(ids)),
    redFlagsByConcept: each((ids) => store.redFlagsByConcept(ids)),

    /** A search asks for each hop by itself, and for all links that it shows at once. */
    paths: {
      pathLinks: (ids, query) => store.pathLinks(ids, query),
      linksById: (ids) => store.linksById(ids),
    } satisfies PathSource,
    teasers: each((ids) => store.teasersByArticle(ids)),
    articleDiff: (...args: Parameters<GraphReader['articleDiff']>) => store.articleDiff(...args),
    changesSince: (...args: Parameters<GraphReader['changesSince']>) => store.changesSince(...args),

    shared: {
      sharedConcepts: (ids, query) => store.sharedConcepts(ids, query),
    } satisfies SharedReads,

    candidates: (names: NameIndex) => findCandidates(store, names, MOST_TERMS),

    ...relatedLoaders(store),

    meta: () => store.meta(),
    graphVersion: (): Promise<string> => {
      version ??= store.graphVersion()
      return version
    },
  }
}

export type Loaders = ReturnType<typeof createLoaders>
