import type { GraphQLRequest } from '@apollo/server'
import { BulkheadRejectedError } from 'cockatiel'
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
import { stoppedBy } from './guarded-reads.ts'
import type { AnswerParts } from './mount-graphql.ts'
import { originOf } from './origin-of.ts'
import { queryOf } from './query-of.ts'
import { requestSignal } from './request-signal.ts'
import { type ShownWithPages, sendFaultPage, sendPage } from './send-page.ts'

/** Questions of pages wait with those of the public endpoint. */
export interface PagesParts extends AnswerParts<GraphContext> {
  /** Where others reach the server; what a request says where left out. */
  readonly publicUrl?: string
  readonly shown: ShownWithPages
}

const AWAY =
  'The store of the graph does not answer, or too many others ask at the same time. Try again in a moment.'

/** Codes of the API for what passes. */
const PASSING: readonly unknown[] = ['SERVICE_UNAVAILABLE', 'TIMED_OUT', 'SERVER_BUSY']

function toFault(code: unknown, message: string): PageFault {
  if (PASSING.includes(code)) return new PageFault(503, AWAY)
  if (code === 'BAD_USER_INPUT') return new PageFault(400, message)
  return new PageFault(500, 'It is our fault, and it is in the log.')
}

/** Asks for as long as the request may take and its client stays. */
export function createPageApi(
  { apollo, context, turns, requestMs }: AnswerParts<GraphContext>,
  request: FastifyRequest,
  reply: FastifyReply,
): PageApi {
  const guard = stoppedBy(requestSignal(reply, requestMs))
  return {
    async ask(document, variables) {
      const asked = { query: document.toString(), variables: { ...variables } } as GraphQLRequest
      const run = async () => apollo.executeOperation(asked, { contextValue: await context(request, guard) })
      const { body } = await turns.execute(run).catch((error: unknown) => {
        throw error instanceof BulkheadRejectedError ? toFault('SERVER_BUSY', error.message) : error
      })
      if (body.kind !== 'single') throw new Error('the API answered in parts')
      const { data, errors } = body.singleResult
      const [error] = errors ?? []
      if (error) throw toFault(error.extensions?.code, error.message)
      // As it would come over HTTP, dates and addresses as text: so say the document's types, which codegen made.
      return JSON.parse(JSON.stringify(data)) as never
    },
  }
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
