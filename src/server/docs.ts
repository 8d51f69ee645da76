import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { buildSchema } from 'graphql'
import { schemaPage } from '../docs/schema-page.ts'
import { docPage } from '../docs/site/doc-page.tsx'
import { allDocuments, SCHEMA_ADDRESS } from '../docs/site/documents.ts'
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

interface StaticText {
  readonly text: string
  readonly etag: string
}

function toStatic(text: string): StaticText {
  return { text, etag: `W/"${createHash('sha256').update(text).digest('base64url')}"` }
}

/** Made at the first request, and kept. */
function serveText(app: FastifyInstance, url: string, type: string, make: () => string): void {
  let kept: StaticText | undefined
  app.get(url, (request, reply) => {
    kept ??= toStatic(make())
    reply.header('content-security-policy', POLICY).header('x-content-type-options', 'nosniff')
    reply.header('cache-control', 'no-cache').header('etag', kept.etag)
    if (isKnown(request, kept.etag)) return reply.code(304).send()
    return reply.type(type).send(kept.text)
  })
}

interface DocsOptions {
  readonly hasPlayground: boolean
  readonly assets: PageAssets
}

/** What stands in docs/, as pages at `/docs`. */
function registerDocuments(app: FastifyInstance, { hasPlayground, assets }: DocsOptions): void {
  for (const entry of allDocuments()) {
    serveText(app, entry.address, 'text/html; charset=utf-8', () =>
      docPage(entry, { assets, playground: hasPlayground }),
    )
    app.get(`${entry.address}/`, (_request, reply) => reply.redirect(entry.address))
  }
}

/** The documentation at `/docs`, and what the schema says of itself at `/docs/schema`. */
export function registerDocs(app: FastifyInstance, options: DocsOptions): void {
  registerDocuments(app, options)
  serveText(app, '/docs/docs.css', 'text/css; charset=utf-8', () => readFileSync(STYLE_SHEET, 'utf8'))
  serveText(app, SCHEMA_ADDRESS, 'text/html; charset=utf-8', () =>
    schemaPage(buildSchema(readTypeDefs()), {
      title: 'Healgraph schema',
      version: API_VERSION,
      styleSheet: 'docs.css',
      ...(options.hasPlayground ? { playground: '../playground/' } : {}),
    }),
  )
  app.get(`${SCHEMA_ADDRESS}/`, (_request, reply) => reply.redirect(SCHEMA_ADDRESS))
}
