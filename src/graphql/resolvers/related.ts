import type { ConceptId } from '../../domain/concept.ts'
import { DomainError } from '../../domain/errors.ts'
import { checkPage } from '../../domain/page.ts'
import { pageAddresses } from '../../domain/page-addresses.ts'
import { readText } from '../../services/annotate/annotate-text.ts'
import { conceptsOfReason, reasonText } from '../../services/related/reasons.ts'
import {
  checkRelatedOptions,
  type RelatedContent as RelatedContentValue,
  type RelatedOptions,
  UNKNOWN_PAGE,
} from '../../services/related/related-content.ts'
import { articlePage, conceptsPage, textPage } from '../../services/related/related-page.ts'
import type {
  AnnouncementResolvers,
  ContentGapResolvers,
  ContentRef,
  InputMaybe,
  QueryResolvers,
  RelatedContentResolvers,
  RelatedIntent,
  RelatedItemResolvers,
  RelatedReasonResolvers,
  TeaserResolvers,
} from '../__generated__/resolvers.ts'
import type { GraphContext } from '../context.ts'
import type { Loaders } from '../loaders.ts'
import type { ArticleMapper } from '../mappers.ts'
import { loadConcepts, loadHeld } from './load.ts'

/** An embedder may show an answer for so long: an editor's change is seen everywhere after five minutes. */
const TTL_SECONDS = 300
const MOST_CONCEPTS = 50

interface RelatedArguments {
  readonly intent?: InputMaybe<RelatedIntent>
  readonly limit?: InputMaybe<number>
  readonly minScore?: InputMaybe<number>
  readonly excludeArticleIds?: InputMaybe<readonly string[]>
  readonly includeStubs?: InputMaybe<boolean>
}

/** @throws DomainError BAD_USER_INPUT where they are out of bounds. */
function toOptions(args: RelatedArguments): RelatedOptions {
  return checkRelatedOptions({
    intent: args.intent ?? 'RELATED',
    limit: args.limit ?? 4,
    minScore: args.minScore ?? 0.15,
    excludeArticleIds: args.excludeArticleIds ?? [],
    includeStubs: args.includeStubs ?? false,
  })
}

/** For `Article.related`: all articles of a request at once. */
export async function relatedToArticle(
  article: ArticleMapper,
  args: RelatedArguments,
  { loaders }: GraphContext,
): Promise<RelatedContentValue> {
  return loaders.relatedToArticle(toOptions(args)).load(article)
}

async function articleAt(url: URL, loaders: Loaders): Promise<ArticleMapper | null> {
  const found = await Promise.all(pageAddresses(url).map((address) => loaders.articleByUrl.load(address)))
  return found.find((article) => article !== null) ?? null
}

/** @throws DomainError BAD_USER_INPUT where there are too many. */
function few(field: string, given: readonly string[]): readonly string[] {
  if (given.length <= MOST_CONCEPTS) return given
  throw new DomainError('BAD_USER_INPUT', `\`${field}\` may have at most ${MOST_CONCEPTS} entries.`, {
    argument: 'for',
  })
}

/** The concepts that these names mean; what means none may be the id of one. */
async function idsOf(names: readonly string[], context: GraphContext): Promise<ConceptId[]> {
  const index = await context.names()
  return names.map((name) => index.find(name)?.conceptId ?? name)
}

async function contentFor(
  by: ContentRef,
  options: RelatedOptions,
  context: GraphContext,
): Promise<RelatedContentValue> {
  const { loaders, reader } = context
  if (typeof by.text === 'string') {
    const read = await readText(reader(), by.text)
    const nothing = { about: { conceptIds: [] }, items: [], emptyBecause: 'NO_CONCEPT_NAMED' as const }
    return read ? loaders.relatedTo(textPage(read.reading), options) : nothing
  }
  if (by.conceptIds) return loaders.relatedTo(conceptsPage(few('conceptIds', by.conceptIds)), options)
  if (by.names) return loaders.relatedTo(conceptsPage(await idsOf(few('names', by.names), context)), options)
  const article = by.url ? await articleAt(by.url, loaders) : await loaders.article.load(by.articleId ?? '')
  return article ? loaders.relatedTo(articlePage(article), options) : UNKNOWN_PAGE
}

export const relatedQueries: QueryResolvers = {
  related: async (_root, { for: by, ...args }, context) => contentFor(by, toOptions(args), context),
  contentGaps: (_root, { first }, { loaders }) =>
    loaders.contentGaps(checkPage({ first: first ?? 20 }).first),
}

/** Those that the graph holds: an id that was asked for may be of another graph. */
async function held(ids: readonly ConceptId[], loaders: Loaders): Promise<ConceptId[]> {
  const found = await loaders.concept.loadMany(ids)
  return found.flatMap((concept) => (concept === null || concept instanceof Error ? [] : [concept.id]))
}

export const RelatedContent: RelatedContentResolvers = {
  safety: async ({ about }, _args, { loaders }) =>
    'articleId' in about ? about : { conceptIds: await held(about.conceptIds, loaders) },
  ttlSeconds: () => TTL_SECONDS,
  graphVersion: (_content, _args, { loaders }) => loaders.graphVersion(),
}

export const RelatedItem: RelatedItemResolvers = {
  status: ({ article }) => article?.status ?? 'STUB',
  title: (item) => (item.article ?? item.teaser).title,
  subtitle: ({ teaser }) => teaser?.subtitle ?? null,
  category: (item) => (item.article ?? item.teaser).category,
  url: ({ article }) => article?.url ?? null,
}

export const RelatedReason: RelatedReasonResolvers = {
  text: async (reason, _args, { loaders }) =>
    reasonText(reason, await loadConcepts(loaders, conceptsOfReason(reason))),
  concept: (reason, _args, { loaders }) =>
    'conceptId' in reason ? loadHeld(loaders.concept, reason.conceptId) : null,
  link: (reason, _args, { loaders }) =>
    reason.kind === 'LINK' ? loadHeld(loaders.link, reason.claim.linkId) : null,
  evidence: (reason) => ('claim' in reason && reason.claim ? { claim: reason.claim } : null),
  redFlag: (reason) => (reason.kind === 'RED_FLAG' ? reason.redFlag : null),
}

export const ContentGap: ContentGapResolvers = {
  concept: ({ conceptId }, _args, { loaders }) => loadHeld(loaders.concept, conceptId),
  announcedBy: ({ teasers }) => teasers,
}

export const Announcement: AnnouncementResolvers = {
  article: ({ articleId }, _args, { loaders }) => loadHeld(loaders.article, articleId),
  teaser: async ({ articleId, place }, _args, { loaders }) => {
    const teaser = (await loaders.teasers.load(articleId))[place]
    if (!teaser) throw new Error(`${articleId} has no card ${place}`)
    return teaser
  },
}

export const Teaser: TeaserResolvers = {
  concepts: ({ conceptIds }, _args, { loaders }) => loadConcepts(loaders, conceptIds),
}
