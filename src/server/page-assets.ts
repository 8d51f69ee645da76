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

/** Whether they are built yet. */
const areThere = (): boolean => ['page.css', 'page.js'].every((name) => existsSync(join(ROOT, name)))

/** Addresses of the style sheet and the script of pages; none where they are not built yet. */
export const pageAssets = (): PageAssets =>
  areThere() ? { style: addressOf('page.css'), script: addressOf('page.js') } : {}

/** Serves them. */
export async function mountPageAssets(app: FastifyInstance): Promise<void> {
  if (!areThere()) return
  await app.register(fastifyStatic, {
    root: ROOT,
    prefix: PREFIX,
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply) => reply.setHeader('cache-control', FOR_GOOD),
  })
}
