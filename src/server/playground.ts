import { existsSync } from 'node:fs'
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Where the build puts GraphiQL, from the sources and from dist/ alike. */
const ROOT = fileURLToPath(new URL('../../dist/playground', import.meta.url))

/** All from this server. Monaco, the editor, sets style attributes and starts its workers from blobs. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const FOR_GOOD = 'public, max-age=31536000, immutable'

/** Files under assets/ have their content's hash in their name. */
function cachingOf(path: string): string {
  return path.includes(`${sep}assets${sep}`) ? FOR_GOOD : 'no-cache'
}

/** GraphiQL at `/playground/`, from our own files, under a strict content-security policy. */
export async function registerPlayground(app: FastifyInstance): Promise<void> {
  app.get('/playground', (_request, reply) => reply.redirect('/playground/'))

  if (!existsSync(ROOT)) {
    app.get('/playground/', (_request, reply) =>
      reply.code(404).type('text/plain').send('The playground is not built yet: run `npm run build`.\n'),
    )
    return
  }
  await app.register(async (scope) => {
    scope.addHook('onSend', async (_request, reply) => {
      reply.header('content-security-policy', POLICY)
      reply.header('x-content-type-options', 'nosniff')
      reply.header('referrer-policy', 'no-referrer')
    })
    await scope.register(fastifyStatic, {
      root: ROOT,
      prefix: '/playground/',
      cacheControl: false,
      setHeaders: (reply, path) => reply.setHeader('cache-control', cachingOf(path)),
    })
  })
}
