import { mentionsOfSection } from '../../services/annotate/mentions-of-section.ts'
import { articleJsonLd } from '../../services/exchange/article-json-ld.ts'
import { findArticles } from '../../services/finding/search-graph.ts'
import type {
  ArticleConnectionResolvers,
  ArticleRef,
  ArticleResolvers,
  QueryResolvers,
  SectionResolvers,
} from '../__generated__/resolvers.ts'
import { toClaimQuery, toPage } from '../arguments.ts'
import type { Loaders } from '../loaders.ts'
import type { ArticleMapper } from '../mappers.ts'
import { mapPage, pageFields } from './connections.ts'
import { heldConcepts, loadConcepts, loadHeld } from './load.ts'
import { relatedToArticle } from './related.ts'

/** An address with and without the slash that a parser adds after a bare host. */
function spellings(url: URL): string[] {
  return url.pathname === '/' ? [url.href, url.href.replace(/\/(?=$|[?#])/, '')] : [url.href]
}

export async function findArticle(by: ArticleRef, loaders: Loaders): Promise<ArticleMapper | null> {
  if (typeof by.id === 'string') return loaders.article.load(by.id)
  if (typeof by.slug === 'string') return loaders.article.load(`article:${by.slug}`)
  const found = await Promise.all(spellings(by.url).map((url) => loaders.articleByUrl.load(url)))
  return found.find((article) => article !== null) ?? null
}

export const articleQueries: QueryResolvers = {
  article: (_root, { by }, { loaders }) => findArticle(by, loaders),
  articles: async (_root, args, { loaders, names }) => {
    const request = { status: args.status ?? (['FULL'] as const), page: toPage(args) }
    return typeof args.query === 'string'
      ? findArticles(loaders, await names(), { ...request, text: args.query })
      : loaders.articles(request)
  },
}

/** Concepts that `jsonLd` tells of an article. */
const MOST_NAMED = 20

export const Article: ArticleResolvers = {
  sections: async (article, { aspects }, { loaders }) => {
    const sections = await loaders.sections.load(article.id)
    return aspects ? sections.filter((section) => aspects.includes(section.aspect)) : sections
  },
  concepts: async (article, { types, ...page }, { loaders }) => {
    const query = { ...(types ? { types } : {}), page: toPage(page) }
    const mentions = await loaders.mentions(query).load(article.id)
    const concepts = await loadConcepts(
      loaders,
      mentions.items.map((item) => item.node.conceptId),
    )
    const byId = new Map(concepts.map((concept) => [concept.id, concept]))
    return mapPage(mentions, ({ conceptId }) => {
      const concept = byId.get(conceptId)
      if (!concept) throw new Error(`The graph names ${conceptId}, which the store does not hold`)
      return concept
    })
  },
  claims: (article, args, { loaders }) => loaders.claimsByArticle(toClaimQuery(args)).load(article.id),
  jsonLd: async (article, _args, { loaders }) => {
    const { items } = await loaders.mentions({ page: { first: MOST_NAMED } }).load(article.id)
    const ids = items.map(({ node }) => node.conceptId)
    return articleJsonLd(article, await loadConcepts(loaders, ids))
  },
  teasers: (article, _args, { loaders }) => loaders.teasers.load(article.id),
  related: relatedToArticle,
  safety: (article) => ({ articleId: article.id }),
}

export const Section: SectionResolvers = {
  blocks: async (section, { roles }, { loaders }) => {
    const blocks = await loaders.blocks.load(section.id)
    return roles ? blocks.filter((block) => roles.includes(block.role)) : blocks
  },
  text: async (section, _args, { loaders }) => {
    const blocks = await loaders.blocks.load(section.id)
    return blocks
      .filter((block) => block.kind !== 'HEADING')
      .map((block) => block.text)
      .join('\n')
  },
  mentions: async (section, _args, { loaders, reader }) => {
    const [article, blocks] = await Promise.all([
      loadHeld(loaders.article, section.articleId),
      loaders.blocks.load(section.id),
    ])
    const found = await mentionsOfSection(reader(), article, blocks)
    const known = await heldConcepts(
      found.map(({ conceptId }) => conceptId),
      loaders,
    )
    return found.filter(({ conceptId }) => known.has(conceptId))
  },
  claims: (section, args, { loaders }) => loaders.claimsBySection(toClaimQuery(args)).load(section.id),
  article: (section, _args, { loaders }) => loadHeld(loaders.article, section.articleId),
}

export const ArticleConnection: ArticleConnectionResolvers = pageFields
