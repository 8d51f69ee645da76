import type { GraphStore } from '../../ports/graph-store.ts'
import { onlyOutcome } from '../ingest-rules.ts'
import { connect, type Neo4jConnection, type Neo4jSettings } from './connection.ts'
import { articleDiff } from './reads/article-diff.ts'
import { articles } from './reads/articles.ts'
import { articlesByConcept } from './reads/articles-by-concept.ts'
import { articlesById } from './reads/articles-by-id.ts'
import { articlesByUrl } from './reads/articles-by-url.ts'
import { blocksBySection } from './reads/blocks-by-section.ts'
import { changesSince } from './reads/changes-since.ts'
import { claims } from './reads/claims.ts'
import { claimsByArticle } from './reads/claims-by-article.ts'
import { claimsById } from './reads/claims-by-id.ts'
import { claimsByLink } from './reads/claims-by-link.ts'
import { claimsBySection } from './reads/claims-by-section.ts'
import { concepts } from './reads/concepts.ts'
import { conceptsById } from './reads/concepts-by-id.ts'
import { contentGaps } from './reads/content-gaps.ts'
import { contradictions } from './reads/contradictions.ts'
import { decisions, streamDecisions } from './reads/decisions.ts'
import { graphVersion } from './reads/graph-version.ts'
import { linkedConceptFacets, linkFacets } from './reads/link-facets.ts'
import { linkedConcepts } from './reads/linked-concepts.ts'
import { linksByConcept } from './reads/links-by-concept.ts'
import { linksById } from './reads/links-by-id.ts'
import { mentionsByArticle } from './reads/mentions-by-article.ts'
import { meta } from './reads/meta.ts'
import { narrowerConcepts } from './reads/narrower-concepts.ts'
import { passagesByArticle } from './reads/passages-by-article.ts'
import { pathLinks } from './reads/path-links.ts'
import { ping } from './reads/ping.ts'
import { previewIngest } from './reads/preview-ingest.ts'
import { redFlagsByArticle } from './reads/red-flags-by-article.ts'
import { redFlagsByConcept } from './reads/red-flags-by-concept.ts'
import { redFlagsById } from './reads/red-flags-by-id.ts'
import { relatedCandidates } from './reads/related-candidates.ts'
import { relatedClaims } from './reads/related-claims.ts'
import { relatedRulings } from './reads/related-rulings.ts'
import { searchArticles } from './reads/search-articles.ts'
import { sectionsByArticle } from './reads/sections-by-article.ts'
import { sectionsById } from './reads/sections-by-id.ts'
import { sharedConcepts } from './reads/shared-concepts.ts'
import { streamArticles } from './reads/stream-articles.ts'
import { streamLinks } from './reads/stream-links.ts'
import { streamUnknownTerms } from './reads/stream-unknown-terms.ts'
import { teasersByArticle } from './reads/teasers-by-article.ts'
import { tensionsByArticle } from './reads/tensions-by-article.ts'
import { tensionsByConcept } from './reads/tensions-by-concept.ts'
import { vocabulary } from './reads/vocabulary.ts'
import { voicesByLink } from './reads/voices-by-link.ts'
import { checkSchema, prepareSchema } from './schema.ts'
import { toOpeningError } from './store-errors.ts'
import { decide } from './writes/decide.ts'
import { ingestArticles } from './writes/ingest-articles.ts'
import { loadVocabulary } from './writes/load-vocabulary.ts'

/**
 * A graph kept in Neo4j, with its constraints and indexes in place.
 *
 * @param options.untouched makes nothing in it, and brings no older store to this version.
 * @throws StoreUnavailableError where the server can't be reached.
 * @throws DomainError INVALID_CONFIG where it refuses the user or has no such database, STORE_VERSION where
 * another version of Healgraph filled it.
 */
export async function openNeo4jStore(
  settings: Neo4jSettings,
  { untouched = false }: { readonly untouched?: boolean } = {},
): Promise<GraphStore> {
  const connection = connect(settings)
  try {
    await (untouched ? checkSchema(connection) : prepareSchema(connection))
  } catch (error) {
    await connection.driver.close()
    throw toOpeningError(error)
  }
  return storeOver(connection)
}

/** The port over one connection: each method is a file of its own, with its statement. */
function storeOver(connection: Neo4jConnection): GraphStore {
  return {
    kind: 'neo4j',
    close: () => connection.driver.close(),
    ping: () => ping(connection),
    vocabulary: () => vocabulary(connection),
    conceptsById: (ids) => conceptsById(connection, ids),
    narrowerConcepts: (ids) => narrowerConcepts(connection, ids),
    concepts: (query) => concepts(connection, query),
    linksById: (ids) => linksById(connection, ids),
    linksByConcept: (ids, query) => linksByConcept(connection, ids, query),
    linkedConcepts: (ids, query) => linkedConcepts(connection, ids, query),
    linkFacets: (keys, query) => linkFacets(connection, keys, query),
    linkedConceptFacets: (keys, query) => linkedConceptFacets(connection, keys, query),
    sharedConcepts: (ids, query) => sharedConcepts(connection, ids, query),
    pathLinks: (ids, query) => pathLinks(connection, ids, query),
    tensionsByArticle: (ids) => tensionsByArticle(connection, ids),
    tensionsByConcept: (ids) => tensionsByConcept(connection, ids),
    contradictions: (query) => contradictions(connection, query),
    voicesByLink: (ids) => voicesByLink(connection, ids),
    claims: (query) => claims(connection, query),
    claimsById: (ids) => claimsById(connection, ids),
    claimsByLink: (ids, query) => claimsByLink(connection, ids, query),
    claimsByArticle: (ids, query) => claimsByArticle(connection, ids, query),
    claimsBySection: (ids, query) => claimsBySection(connection, ids, query),
    articlesById: (ids) => articlesById(connection, ids),
    articlesByUrl: (urls) => articlesByUrl(connection, urls),
    articles: (query) => articles(connection, query),
    articlesByConcept: (ids, page) => articlesByConcept(connection, ids, page),
    mentionsByArticle: (ids, query) => mentionsByArticle(connection, ids, query),
    teasersByArticle: (ids) => teasersByArticle(connection, ids),
    sectionsById: (ids) => sectionsById(connection, ids),
    sectionsByArticle: (ids) => sectionsByArticle(connection, ids),
    blocksBySection: (ids) => blocksBySection(connection, ids),
    searchArticles: (search) => searchArticles(connection, search),
    passagesByArticle: (ids) => passagesByArticle(connection, ids),
    relatedRulings: (ids) => relatedRulings(connection, ids),
    relatedCandidates: (pages, intent) => relatedCandidates(connection, pages, intent),
    relatedClaims: (wanted, intent, most) => relatedClaims(connection, wanted, intent, most),
    contentGaps: (first) => contentGaps(connection, first),
    redFlagsById: (ids) => redFlagsById(connection, ids),
    redFlagsByArticle: (ids) => redFlagsByArticle(connection, ids),
    redFlagsByConcept: (ids) => redFlagsByConcept(connection, ids),
    meta: () => meta(connection),
    graphVersion: () => graphVersion(connection),
    streamArticles: () => streamArticles(connection),
    streamLinks: () => streamLinks(connection),
    streamUnknownTerms: () => streamUnknownTerms(connection),
    articleDiff: (id, from, to) => articleDiff(connection, id, from, to),
    changesSince: (graphVersion, page) => changesSince(connection, graphVersion, page),
    decisions: (page) => decisions(connection, page),
    streamDecisions: () => streamDecisions(connection),
    previewIngest: (reading) => previewIngest(connection, reading),
    loadVocabulary: (given) => loadVocabulary(connection, given),
    ingestArticle: async (reading, readAt, by) =>
      onlyOutcome(await ingestArticles(connection, [{ reading, readAt, by }])),
    ingestArticles: (given) => ingestArticles(connection, given),
    decide: (given, onTopOf) => decide(connection, given, onTopOf),
  }
}
