import { XMLBuilder } from 'fast-xml-parser'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../domain/errors.ts'
import type { GraphContext } from '../graphql/context.ts'
import { type Embeddable, embeddableAt } from '../pages/embed/embeddable.ts'
import { frameTag } from '../pages/embed/frame-tag.tsx'
import { PageFault } from '../pages/page.ts'
import { inXml } from '../services/exchange/in-xml.ts'
import { isKnown } from './entity-tag.ts'
import { RETRY_SECONDS, sendError, sendOutage } from './error-answers.ts'
import { stoppedBy } from './guarded-reads.ts'
import { keeping } from './kept-api.ts'
import type { AnswerParts } from './mount-graphql.ts'
import { originOf } from './origin-of.ts'
import { createPageApi } from './page-api.ts'
import { queryOf } from './query-of.ts'
import { requestSignal } from './request-signal.ts'

export interface OembedParts extends AnswerParts<GraphContext> {
  /** Where others reach the server; what a request says where left out. */
  readonly publicUrl?: string
  /** By the version of the graph; see `etagOf`. */
  readonly etag: () => Promise<string>
}

/** How wide a frame is where nobody says, in CSS pixels. */
const WIDTH = 640
/** How long an answer may be kept. */
const SECONDS = 300

const FORMATS = {
  json: { type: 'application/json; charset=utf-8', write: (answer: object) => JSON.stringify(answer) },
  xml: { type: 'text/xml; charset=utf-8', write: toXml },
} as const

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@' })

function toXml(answer: object): string {
  const texts = Object.entries(answer).map(([name, value]) => [
    name,
    typeof value === 'string' ? inXml(value) : value,
  ])
  const declaration = { '@version': '1.0', '@encoding': 'utf-8', '@standalone': 'yes' }
  return builder.build({ '?xml': declaration, oembed: Object.fromEntries(texts) })
}

/** At most what is asked for; what is no length counts as left out. */
function lengthIn(query: URLSearchParams, name: string, usual: number): number {
  const most = Math.trunc(Number(query.get(name) ?? Number.NaN))
  return most >= 1 ? Math.min(most, usual) : usual
}

/** What https://oembed.com wants to be told of a page that is shown as HTML. */
function answerOf(page: Embeddable, origin: string, query: URLSearchParams) {
  const [width, height] = [lengthIn(query, 'maxwidth', WIDTH), lengthIn(query, 'maxheight', page.height)]
  return {
    version: '1.0',
    type: 'rich',
    title: page.title,
    ...(page.author === undefined ? {} : { author_name: page.author }),
    provider_name: 'Healgraph',
    provider_url: `${origin}/`,
    cache_age: SECONDS,
    width,
    height,
    html: frameTag({ origin, ...page, width, height }),
  }
}

/** The address that is asked about, where it is one of ours by its host; whoever ends TLS in front decides on https. */
function ownPage(given: string, origin: string): URL | undefined {
  if (!URL.canParse(given)) return undefined
  const page = new URL(given)
  const isOwn = URL.canParse(origin) && page.host === new URL(origin).host
  return isOwn && /^https?:$/.test(page.protocol) ? page : undefined
}

function sendFault(error: unknown, reply: FastifyReply): FastifyReply {
  if (error instanceof DomainError) return sendOutage(error, reply)
  if (!(error instanceof PageFault)) throw error
  if (error.status === 503)
    return sendError(reply.header('retry-after', RETRY_SECONDS), 503, 'SERVICE_UNAVAILABLE', error.message)
  if (error.status === 500) throw error
  // What the API does not take, such as a question that is too long, is no page of ours.
  return sendError(reply, 404, 'NOT_FOUND', error.message)
}

/**
 * `/oembed`: how to embed the pages of concepts, articles and answers, as https://oembed.com says.
 *
 * 404 for any other address, 501 for a format that is neither JSON nor XML. Nothing here is private, so nothing is
 * 401.
 */
export function registerOembed(app: FastifyInstance, parts: OembedParts): void {
  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const query = queryOf(request)
    const format = query.get('format') ?? 'json'
    if (format !== 'json' && format !== 'xml')
      return sendError(reply, 501, 'BAD_REQUEST', '`format` may be json or xml.')
    const given = query.get('url')
    if (!given) return sendError(reply, 400, 'BAD_REQUEST', 'Give the address of a page, by `url`.')
    const origin = originOf(request, parts.publicUrl)
    const page = ownPage(given, origin)
    const tag = await stoppedBy(requestSignal(reply, parts.requestMs))(parts.etag)
    const api = keeping(createPageApi(parts, request, reply), parts.cache, tag)
    const found = page && (await embeddableAt(page, api))
    if (!page || !found)
      return sendError(reply, 404, 'NOT_FOUND', 'There is no page at this address that can be embedded.')
    reply.header('etag', tag)
    if (isKnown(request, tag)) return reply.code(304).send()
    const { type, write } = FORMATS[format]
    return reply
      .type(type)
      .header('cache-control', `public, max-age=${SECONDS}`)
      .send(write(answerOf(found, parts.publicUrl ?? page.origin, query)))
  }

  app.get('/oembed', async (request, reply) => {
    reply.header('cache-control', 'no-store') // unless an answer says otherwise
    try {
      return await answer(request, reply)
    } catch (error) {
      return sendFault(error, reply)
    }
  })
}
