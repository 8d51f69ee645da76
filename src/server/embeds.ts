import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { DomainError } from '../domain/errors.ts'
import type { GraphContext } from '../graphql/context.ts'
import { answerEmbed, answerOptionsIn } from '../pages/embed/answer-embed.tsx'
import { lookIn, relatedOptionsIn } from '../pages/embed/embed-options.ts'
import { type Embed, type EmbedParts, faultEmbed, relatedEmbed } from '../pages/embed/related-embed.tsx'
import { PageFault } from '../pages/page.ts'
import { mountEmbedAssets } from './embed-assets.ts'
import { isKnown } from './entity-tag.ts'
import { RETRY_SECONDS } from './error-answers.ts'
import { stoppedBy } from './guarded-reads.ts'
import { keeping } from './kept-api.ts'
import type { AnswerParts } from './mount-graphql.ts'
import { createPageApi } from './page-api.ts'
import { queryOf } from './query-of.ts'
import { requestSignal } from './request-signal.ts'

export interface EmbedsParts extends AnswerParts<GraphContext> {
  /** Whether pages of concepts, articles and answers are served too. */
  readonly pages: boolean
  /** The address of the style sheet of pages, which answers take; left out where it is not built. */
  readonly pageStyle?: string
  /** By the version of the graph; see `etagOf`. */
  readonly etag: () => Promise<string>
}

/** The only documents of this server that pages of others may frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ')

/** The tag of a document that is made of the graph and of what the server is. */
const tagOf = (graphTag: string, made: string): string => graphTag.replace(/"$/, `-${made}"`)

function toFault(error: unknown): PageFault {
  if (error instanceof PageFault) return error
  if (error instanceof DomainError && ['STORE_UNAVAILABLE', 'TIMED_OUT'].includes(error.code))
    return new PageFault(503, error.message)
  throw error
}

type EmbedOf = (query: URLSearchParams, parts: EmbedParts) => Promise<Embed>

/**
 * Blocks for frames of any page under `/embed/v1/`, as plain HTML that needs no script; docs/embedding.md has the
 * contract. Pages elsewhere hold these addresses: what is there stays, and what can't stay gets another number.
 *
 * An answer has the `ETag` of the graph's version and may be kept for as long as the API says. One about something
 * that nobody knows is 404, one while the store is away is 503; both are blocks too.
 */
export async function registerEmbeds(app: FastifyInstance, parts: EmbedsParts): Promise<void> {
  await app.register(async (scope) => {
    const loaded = await mountEmbedAssets(scope, parts.pageStyle)
    const made = createHash('sha256')
      .update(JSON.stringify([loaded, parts.pages]))
      .digest('hex')
      .slice(0, 8)

    function send(reply: FastifyReply, { status, html, seconds }: Embed, tag?: string): FastifyReply {
      if (tag !== undefined && status === 200) reply.header('etag', tag)
      if (status === 503) reply.header('retry-after', RETRY_SECONDS)
      return reply
        .code(status)
        .type('text/html; charset=utf-8')
        .header('cache-control', seconds > 0 ? `public, max-age=${seconds}` : 'no-store')
        .send(html)
    }

    const embed = (url: string, embedOf: EmbedOf): void => {
      // Helmet's own header against frames knows no exception; browsers follow the policy.
      scope.get(url, { helmet: { frameguard: false } }, async (request, reply) => {
        reply.header('content-security-policy', POLICY)
        const query = queryOf(request)
        const shown = { ...loaded, look: lookIn(query), pages: parts.pages }
        try {
          const tag = tagOf(await stoppedBy(requestSignal(reply, parts.requestMs))(parts.etag), made)
          if (isKnown(request, tag)) return reply.header('etag', tag).code(304).send()
          const api = keeping(createPageApi(parts, request, reply), parts.cache, tag)
          return send(reply, await embedOf(query, { ...shown, api }), tag)
        } catch (error) {
          return send(reply, faultEmbed(toFault(error), shown))
        }
      })
    }

    embed('/embed/v1/related', async (query, made) => relatedEmbed(relatedOptionsIn(query), made))
    if (parts.pages)
      embed('/embed/v1/answer', async (query, made) => answerEmbed(answerOptionsIn(query), made))
  })
}
