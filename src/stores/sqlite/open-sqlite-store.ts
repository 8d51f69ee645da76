import type { GraphStore } from '../../ports/graph-store.ts'
import { onlyOutcome } from '../ingest-rules.ts'
import { articles, articlesById, articlesByUrl, teasersByArticle } from './articles.ts'
import { articleDiff, changesSince } from './changes.ts'
import { allClaims, claimsBy, claimsById } from './claims.ts'
import { concepts, conceptsById, narrowerConcepts, vocabulary } from './concepts.ts'
import { SqliteConnection } from './connection.ts'
import { contentGaps } from './content-gaps.ts'
import { contradictions } from './contradictions.ts'
import { decide } from './decide.ts'
import { decisions, streamDecisions } from './decisions.ts'
import { ingestArticles, previewIngest } from './ingest-articles.ts'
import { linkedConceptFacets, linkFacets } from './link-facets.ts'
import { linkedConcepts } from './linked-concepts.ts'
import { linksByConcept, linksById } from './links.ts'
import { loadVocabulary } from './load-vocabulary.ts'
import { articlesByConcept, mentionsByArticle } from './mentions.ts'
import { graphVersion, metaReader } from './meta.ts'
import { pathLinks } from './path-links.ts'
import { redFlagsByArticle, redFlagsByConcept, redFlagsById } from './red-flags.ts'
import { relatedCandidates } from './related-candidates.ts'
import { relatedClaims } from './related-claims.ts'
import { relatedRulings } from './related-rulings.ts'
import { prepareSchema } from './schema.ts'
import { passagesByArticle, searchArticles } from './search.ts'
import { blocksBySection, sectionsByArticle, sectionsById } from './sections.ts'
import { sharedConcepts } from './shared-concepts.ts'
import { streamArticles, streamLinks, streamUnknownTerms } from './stream.ts'
import { tensionsByArticle, tensionsByConcept } from './tensions.ts'
import { voicesByLink } from './voices.ts'

/**
 * The embedded store in one SQLite file.
 *
 * @param options.file a path, whose folder is made, or `:memory:` for a store that ends with the process.
 * @throws DomainError STORE_UNAVAILABLE where the file can't be opened, STORE_VERSION where it is a store of
 * another version or no store at all.
 */
export async function openSqliteStore({ file }: { readonly file: string }): Promise<GraphStore> {
  const connection = new SqliteConnection(file)
  try {
    prepareSchema(connection)
  } catch (error) {
    connection.close()
    throw error
  }
  return storeOn(connection)
}

/** The port over a connection. SQLite answers at once; the methods are async because the port is. */
function storeOn(connection: SqliteConnection): GraphStore {
  const meta = metaReader(connection)
  return {
    kind: 'sqlite',
    ping: async () => void connection.get('SELECT 1'),
    close: async () => connection.close(),
    meta: async () => meta(),
    graphVersion: async () => graphVersion(connection),

    vocabulary: async () => vocabulary(connection),
    conceptsById: async (ids) => conceptsById(connection, ids),
    narrowerConcepts: async (ids) => narrowerConcepts(connection, ids),
    concepts: async (query) => concepts(connection, query),

    linksById: async (ids) => linksById(connection, ids),
    linksByConcept: async (ids, query) => linksByConcept(connection, ids, query),
    linkedConcepts: async (ids, query) => linkedConcepts(connection, ids, query),
    linkFacets: async (keys, query) => linkFacets(connection, keys, query),
    linkedConceptFacets: async (keys, query) => linkedConceptFacets(connection, keys, query),
    sharedConcepts: async (ids, query) => sharedConcepts(connection, ids, query),
    pathLinks: async (ids, query) => pathLinks(connection, ids, query),
    tensionsByArticle: async (ids) => tensionsByArticle(connection, ids),
    tensionsByConcept: async (ids) => tensionsByConcept(connection, ids),
    contradictions: async (query) => contradictions(connection, query),
    voicesByLink: async (ids) => voicesByLink(connection, ids),

    claims: async (query) => allClaims(connection, query),
    claimsById: async (ids) => claimsById(connection, ids),
    claimsByLink: async (ids, query) => claimsBy(connection, 'link', ids, query),
    claimsByArticle: async (ids, query) => claimsBy(connection, 'article', ids, query),
    claimsBySection: async (ids, query) => claimsBy(connection, 'section', ids, query),

    articlesById: async (ids) => articlesById(connection, ids),
    articlesByUrl: async (urls) => articlesByUrl(connection, urls),
    articles: async (query) => articles(connection, query),
    articlesByConcept: async (ids, page) => articlesByConcept(connection, ids, page),
    mentionsByArticle: async (ids, query) => mentionsByArticle(connection, ids, query),
    teasersByArticle: async (ids) => teasersByArticle(connection, ids),

    sectionsById: async (ids) => sectionsById(connection, ids),
    sectionsByArticle: async (ids) => sectionsByArticle(connection, ids),
    blocksBySection: async (ids) => blocksBySection(connection, ids),

    searchArticles: async (search) => searchArticles(connection, search),
    passagesByArticle: async (ids) => passagesByArticle(connection, ids),

    relatedRulings: async (ids) => relatedRulings(connection, ids),
    relatedCandidates: async (pages, intent) => relatedCandidates(connection, pages, intent),
    relatedClaims: async (wanted, intent, most) => relatedClaims(connection, wanted, intent, most),
    contentGaps: async (first) => contentGaps(connection, first),

    redFlagsById: async (ids) => redFlagsById(connection, ids),
    redFlagsByArticle: async (ids) => redFlagsByArticle(connection, ids),
    redFlagsByConcept: async (ids) => redFlagsByConcept(connection, ids),

    streamArticles: () => streamArticles(connection),
    streamLinks: () => streamLinks(connection),
    streamUnknownTerms: () => streamUnknownTerms(connection),

    articleDiff: async (id, from, to) => articleDiff(connection, id, from, to),
    changesSince: async (graphVersion, page) => changesSince(connection, graphVersion, page),
    decisions: async (page) => decisions(connection, page),
    streamDecisions: () => streamDecisions(connection),
    previewIngest: async (reading) => previewIngest(connection, reading),

    loadVocabulary: async (given) => loadVocabulary(connection, given),
    ingestArticle: async (reading, readAt, by) =>
      onlyOutcome(ingestArticles(connection, [{ reading, readAt, by }])),
    ingestArticles: async (articles) => ingestArticles(connection, articles),
    decide: async (given, onTopOf) => decide(connection, given, onTopOf),
  }
}
