import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Where the build puts the widget, from the sources and from dist/ alike. */
const ROOT = fileURLToPath(new URL('../../dist/widget', import.meta.url))

/** For the gallery; scripts take none from here, but from the page that they stand in. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const FOR_GOOD = 'public, max-age=31536000, immutable'

/** A whole version in the name is one content for good; `v1.js` is whatever is newest, looked up once an hour. */
function cachingOf(name: string): string {
  if (/^v\d+\.\d+\.\d+.*\.js$/.test(name) || /-[\w-]{8}\.(?:js|css)$/.test(name)) return FOR_GOOD
  return /^v\d+\.js$/.test(name) ? 'public, max-age=3600' : 'no-cache'
}

/** The widget's script and its gallery at `/widget/`, from our own files, for pages of every origin. */
export async function registerWidget(app: FastifyInstance): Promise<void> {
  if (!existsSync(ROOT)) return
  app.get('/widget', (_request, reply) => reply.redirect('/widget/'))
  await app.register(async (scope) => {
    scope.addHook('onSend', async (_request, reply) => {
      reply.header('content-security-policy', POLICY)
      reply.header('x-content-type-options', 'nosniff')
    })
    await scope.register(fastifyStatic, {
      root: ROOT,
      prefix: '/widget/',
      cacheControl: false,
      setHeaders: (reply, path) => reply.setHeader('cache-control', cachingOf(basename(path))),
    })
  })
}
