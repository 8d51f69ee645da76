import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphContext } from '../graphql/context.ts'
import { articlePage } from '../pages/article/article-page.tsx'
import { conceptPage } from '../pages/concept/concept-page.tsx'
import { type Chosen, FILTER_FIELDS } from '../pages/concept/link-filter.ts'
import { linksCsv, linksJson, type PageFile } from '../pages/concept/links-file.ts'
import { editorPage } from '../pages/editor/editor-page.tsx'
import { homePage } from '../pages/home/home-page.tsx'
import { type Page, type PageApi, PageFault, type PageParts } from '../pages/page.ts'
import { pathPage } from '../pages/path/path-page.tsx'
import { pageAddresses, robots, sitemap } from '../pages/sitemap/sitemap.ts'
import type { AnswerParts } from './mount-graphql.ts'
import { originOf } from './origin-of.ts'
import { createPageApi } from './page-api.ts'
import { queryOf } from './query-of.ts'
import { type ShownWithPages, sendFaultPage, sendPage } from './send-page.ts'

/** Questions of pages wait with those of the public endpoint. */
export interface PagesParts extends AnswerParts<GraphContext> {
  /** Where others reach the server; what a request says where left out. */
  readonly publicUrl?: string
  readonly shown: ShownWithPages
}

/** One value of the address's query; what is given twice counts once. */
const given = (request: FastifyRequest, name: string): string => queryOf(request).get(name) ?? ''

/** How the address narrows a concept's links; what is left empty narrows nothing. */
function chosenIn(request: FastifyRequest): Chosen {
  const all = FILTER_FIELDS.map((field) => [field, given(request, field)] as const)
  return Object.fromEntries(all.filter(([, value]) => value !== ''))
}

const idIn = ({ params }: FastifyRequest): string => (params as { readonly id: string }).id

/** Nobody needs the map of pages newer than that, and it takes a question for every hundred pages. */
const MAP_SECONDS = 3_600
const FOR_CRAWLERS = `public, max-age=${MAP_SECONDS}`

type PageOf = (request: FastifyRequest, parts: PageParts) => Promise<Page>
type FileOf = (request: FastifyRequest, api: PageApi) => Promise<PageFile>

/**
 * Pages for people, made on the server from what the API answers; each can be read without script.
 *
 * What can't be shown is told by a page too: 404 for what there is not, 503 while the store is away.
 */
export async function registerPages(app: FastifyInstance, parts: PagesParts): Promise<void> {
  await app.register(async (scope) => {
    const { shown } = parts
    const route = (
      url: string,
      answer: (request: FastifyRequest, reply: FastifyReply, api: PageApi) => Promise<FastifyReply>,
    ): void => {
      scope.get(url, async (request, reply) => {
        try {
          return await answer(request, reply, createPageApi(parts, request, reply))
        } catch (error) {
          if (!(error instanceof PageFault)) throw error
          return sendFaultPage(reply, error, shown)
        }
      })
    }
    const page = (url: string, pageOf: PageOf): void =>
      route(url, async (request, reply, api) =>
        sendPage(reply, await pageOf(request, { ...shown, api, origin: originOf(request, parts.publicUrl) })),
      )
    const file = (url: string, fileOf: FileOf): void =>
      route(url, async (request, reply, api) => {
        const { name, mediaType, body } = await fileOf(request, api)
        return reply
          .type(mediaType)
          .header('content-disposition', `attachment; filename="${name}"`)
          .header('cache-control', 'no-cache')
          .send(body)
      })

    let known: { readonly addresses: readonly string[]; readonly until: number } | undefined
    route('/sitemap.xml', async (request, reply, api) => {
      const now = performance.now()
      if (!known || known.until < now)
        known = { addresses: await pageAddresses(api), until: now + MAP_SECONDS * 1_000 }
      return reply
        .type('application/xml; charset=utf-8')
        .header('cache-control', FOR_CRAWLERS)
        .send(sitemap(known.addresses, originOf(request, parts.publicUrl)))
    })
    scope.get('/robots.txt', (request, reply) =>
      reply
        .type('text/plain; charset=utf-8')
        .header('cache-control', FOR_CRAWLERS)
        .send(robots(originOf(request, parts.publicUrl))),
    )
    page('/article/:id', (request, made) => articlePage(idIn(request), given(request, 'from'), made))
    page('/concept/:id', (request, made) => {
      const after = given(request, 'after') || undefined
      return conceptPage(idIn(request), chosenIn(request), after, given(request, 'picture') !== '', made)
    })
    file('/concept/:id/links.csv', (request, api) => linksCsv(api, idIn(request), chosenIn(request)))
    file('/concept/:id/links.json', (request, api) => linksJson(api, idIn(request), chosenIn(request)))
    page('/editor', (request, made) =>
      editorPage({ articles: given(request, 'articles'), until: given(request, 'until') }, made),
    )
    page('/path', (request, made) => {
      const [from, to, hops] = ['from', 'to', 'hops'].map((name) => given(request, name))
      return pathPage({ from: from ?? '', to: to ?? '', hops: hops ?? '' }, made)
    })
    page('/', (request, made) => homePage(given(request, 'q'), given(request, 'more') !== '', made))
  })
}
