import { aggregateLinks } from '../../domain/aggregate-link.ts'
import type { Article, ArticleId } from '../../domain/article.ts'
import type { Claim, ClaimId } from '../../domain/claim.ts'
import type { Concept } from '../../domain/concept.ts'
import type { GraphReader, StoredArticle } from '../../ports/graph-store.ts'
import type { ExportSource } from './export-format.ts'

type ClaimReads = Pick<GraphReader, 'claimsById' | 'articlesById' | 'redFlagsByArticle' | 'conceptsById'>

/** Some claims as a graph of their own. */
export interface ChosenClaims {
  /** Holds them, the links that they add up to, their articles with the when-to-seek-care lines, and the concepts of these. */
  readonly source: ExportSource
  /** In the order in which they were named. */
  readonly claims: readonly Claim[]
  /** Ids that no claim has. */
  readonly unknownIds: readonly ClaimId[]
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** Of an article, what is told of it: its words are not. */
const told = (
  article: Article,
  claims: readonly Claim[],
  redFlags: StoredArticle['redFlags'],
): StoredArticle => ({
  article,
  claims: claims.filter(({ articleId }) => articleId === article.id),
  redFlags,
  text: '',
  readerVersion: '',
  topics: [],
  sections: [],
  blocks: [],
  mentions: [],
  tensions: [],
  teasers: [],
  unknownTerms: [],
})

/** The links that claims add up to where there are no others. */
function linksOf(claims: readonly Claim[], articles: ReadonlyMap<ArticleId, Article>) {
  const counted = claims.flatMap((claim) => {
    const article = articles.get(claim.articleId)
    const counts = article && article.status !== 'WITHDRAWN' && claim.review !== 'REJECTED'
    return counts ? [{ claim, publisher: article.publisher }] : []
  })
  return [...aggregateLinks(counted).values()].sort(byId)
}

function conceptIdsOf(claims: readonly Claim[], redFlags: ReadonlyMap<ArticleId, StoredArticle['redFlags']>) {
  const ends = claims.flatMap(({ subject, object }) => [subject.conceptId, object.conceptId])
  const flagged = [...redFlags.values()].flat().flatMap(({ appliesTo }) => appliesTo)
  return [...new Set([...ends, ...flagged])]
}

/** Reads the claims that have these ids, and what tells of them, in four reads however many they are. */
export async function chosenClaims(store: ClaimReads, ids: readonly ClaimId[]): Promise<ChosenClaims> {
  const distinct = [...new Set(ids)]
  const found = await store.claimsById(distinct)
  const claims = distinct.flatMap((id) => found.get(id) ?? [])
  const articleIds = [...new Set(claims.map(({ articleId }) => articleId))]
  const [articles, redFlags] = await Promise.all([
    store.articlesById(articleIds),
    store.redFlagsByArticle(articleIds),
  ])
  const held = await store.conceptsById(conceptIdsOf(claims, redFlags))
  const concepts = [...held.values()]
    .map((concept): Concept => ({ ...concept, broader: concept.broader.filter((id) => held.has(id)) }))
    .sort(byId)
  const source: ExportSource = {
    vocabulary: async () => concepts,
    articlesById: async (wanted) =>
      new Map(wanted.flatMap((id) => [articles.get(id) ?? []].flat().map((article) => [id, article]))),
    async *streamArticles() {
      for (const article of [...articles.values()].sort(byId))
        yield told(article, claims, redFlags.get(article.id) ?? [])
    },
    async *streamLinks() {
      yield* linksOf(claims, articles)
    },
  }
  return { source, claims, unknownIds: distinct.filter((id) => !found.has(id)) }
}
