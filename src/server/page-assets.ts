import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { PageAssets } from '../pages/layout.tsx'

/** Where the build puts what pages load, from the sources and from dist/ alike. */
const ROOT = fileURLToPath(new URL('../../dist/page-assets', import.meta.url))
const PREFIX = '/pages/'
const FOR_GOOD = 'public, max-age=31536000, immutable'

/** A file's address, which changes with its content. */
function addressOf(name: string): string {
  const hash = createHash('sha256')
    .update(readFileSync(join(ROOT, name)))
    .digest('hex')
  return `${PREFIX}${name}?v=${hash.slice(0, 12)}`
}

/** Serves the style sheet and the script of pages. @returns their addresses; none where they are not built yet. */
export async function mountPageAssets(app: FastifyInstance): Promise<PageAssets> {
  if (!['page.css', 'page.js'].every((name) => existsSync(join(ROOT, name)))) return {}
  await app.register(fastifyStatic, {
    root: ROOT,
    prefix: PREFIX,
    cacheControl: false,
    setHeaders: (reply) => reply.setHeader('cache-control', FOR_GOOD),
  })
  return { style: addressOf('page.css'), script: addressOf('page.js') }
}
