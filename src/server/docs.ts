import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { buildSchema } from 'graphql'
import { schemaPage } from '../docs/schema-page.ts'
import { docPage } from '../docs/site/doc-page.tsx'
import { allDocuments, SCHEMA_ADDRESS } from '../docs/site/documents.ts'
import { allScreenshots } from '../docs/site/screenshots.ts'
import { readTypeDefs } from '../graphql/schema.ts'
import { API_VERSION } from '../graphql/version.ts'
import type { PageAssets } from '../pages/layout.tsx'
import { isKnown } from './entity-tag.ts'

/** Pages without script, from this server alone. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Beside `src/` and beside `dist/`, so that this holds for the source and for the build. */
const STYLE_SHEET = new URL('../../assets/docs.css', import.meta.url)

interface StaticContent {
  readonly content: string | Buffer
  readonly etag: string
}

function toStatic(content: string | Buffer): StaticContent {
  return { content, etag: `W/"${createHash('sha256').update(content).digest('base64url')}"` }
}

/** Made at the first request, and kept. */
function serveStatic(app: FastifyInstance, url: string, type: string, make: () => string | Buffer): void {
  let kept: StaticContent | undefined
  app.get(url, (request, reply) => {
    kept ??= toStatic(make())
    reply.header('content-security-policy', POLICY).header('x-content-type-options', 'nosniff')
    reply.header('cache-control', 'no-cache').header('etag', kept.etag)
    if (isKnown(request, kept.etag)) return reply.code(304).send()
    return reply.type(type).send(kept.content)
  })
}

interface DocsOptions {
  readonly hasPlayground: boolean
  readonly assets: PageAssets
}

/** What stands in docs/, as pages at `/docs`. */
function registerDocuments(app: FastifyInstance, { hasPlayground, assets }: DocsOptions): void {
  for (const entry of allDocuments()) {
    serveStatic(app, entry.address, 'text/html; charset=utf-8', () =>
      docPage(entry, { assets, playground: hasPlayground }),
    )
    app.get(`${entry.address}/`, (_request, reply) => reply.redirect(entry.address))
  }
}

/** Pictures in the documents. */
function registerScreenshots(app: FastifyInstance): void {
  for (const { address, file } of allScreenshots())
    serveStatic(app, address, 'image/webp', () => readFileSync(file))
}

/** The documentation at `/docs`, and what the schema says of itself at `/docs/schema`. */
export function registerDocs(app: FastifyInstance, options: DocsOptions): void {
  registerDocuments(app, options)
  registerScreenshots(app)
  serveStatic(app, '/docs/docs.css', 'text/css; charset=utf-8', () => readFileSync(STYLE_SHEET, 'utf8'))
  serveStatic(app, SCHEMA_ADDRESS, 'text/html; charset=utf-8', () =>
    schemaPage(buildSchema(readTypeDefs()), {
      title: 'Healgraph schema',
      version: API_VERSION,
      styleSheet: 'docs.css',
      ...(options.hasPlayground ? { playground: '../playground/' } : {}),
    }),
  )
  app.get(`${SCHEMA_ADDRESS}/`, (_request, reply) => reply.redirect(SCHEMA_ADDRESS))
}
