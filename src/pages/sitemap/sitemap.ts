import { XMLBuilder } from 'fast-xml-parser'
import {
  SitemapArticlesDocument,
  type SitemapArticlesQuery,
  SitemapConceptsDocument,
} from '../__generated__/documents.ts'
import { articleAddress } from '../article/article-address.ts'
import { conceptAddress } from '../concept/link-filter.ts'
import type { PageApi } from '../page.ts'

/** Entries of one list of the API, and addresses of each kind in the map: larger graphs are found by their links. */
const AT_ONCE = 100
const MOST = 10_000

/** What crawlers would only ask in ever new ways, or is no page. */
const NOT_FOR_CRAWLERS = [
  '/graphql',
  '/admin/',
  '/q/',
  '/export',
  '/embed/',
  '/oembed',
  '/path?',
  '/*?*picture=',
  '/*/links.csv',
  '/*/links.json',
]

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@' })

type Listed = SitemapArticlesQuery['articles']

async function slugsOf(
  list: (page: { first: number; after?: string }) => Promise<Listed>,
): Promise<string[]> {
  const slugs: string[] = []
  let after: string | undefined
  do {
    const { nodes, pageInfo } = await list({ first: AT_ONCE, ...(after ? { after } : {}) })
    slugs.push(...nodes.map(({ slug }) => slug))
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined
  } while (after !== undefined && slugs.length < MOST)
  return slugs
}

/**
 * Where the pages of a graph are: concepts with links, and articles that were read.
 *
 * @throws PageFault 503 where the store is away.
 */
export async function pageAddresses(api: PageApi): Promise<string[]> {
  const concepts = await slugsOf(async (page) => (await api.ask(SitemapConceptsDocument, page)).concepts)
  const articles = await slugsOf(async (page) => (await api.ask(SitemapArticlesDocument, page)).articles)
  return [
    '/',
    '/path',
    '/docs',
    ...concepts.map((slug) => conceptAddress(slug)),
    ...articles.map((slug) => articleAddress(slug)),
  ]
}

/** The map of pages for search engines. @param origin where the server is, such as `https://health.example`. */
export function sitemap(addresses: readonly string[], origin: string): string {
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      url: addresses.map((address) => ({ loc: `${origin}${address}` })),
    },
  })
}

/** What crawlers may ask for, and where the map of pages is. */
export const robots = (origin: string): string =>
  [
    'User-agent: *',
    ...NOT_FOR_CRAWLERS.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n')
