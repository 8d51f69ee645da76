import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { EmbedAssets } from '../pages/embed/embed-layout.tsx'

/** Beside `src/` and beside `dist/`, so that this holds for the source and for the build. */
const FOLDER = new URL('../../assets/embed/', import.meta.url)
const PREFIX = '/embed/'
const FOR_GOOD = 'public, max-age=31536000, immutable'

/** A file's address, which changes with its content. */
function addressOf(name: string): string {
  const hash = createHash('sha256')
    .update(readFileSync(new URL(name, FOLDER)))
    .digest('hex')
  return `${PREFIX}${name}?v=${hash.slice(0, 12)}`
}

/**
 * Serves what embeds load, and `/embed/v1.js`, which sizes their frames: that is looked up again once an hour, since
 * pages elsewhere hold its plain address.
 *
 * @param pageStyle the address of the style sheet of pages; undefined where it is not built.
 * @returns the addresses of what embeds load: all of them by the first, an answer by the second.
 */
export async function mountEmbedAssets(
  app: FastifyInstance,
  pageStyle: string | undefined,
): Promise<Record<'assets' | 'answerAssets', EmbedAssets>> {
  await app.register(fastifyStatic, {
    root: fileURLToPath(FOLDER),
    prefix: PREFIX,
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply, path) =>
      reply.setHeader('cache-control', basename(path) === 'v1.js' ? 'public, max-age=3600' : FOR_GOOD),
  })
  const script = addressOf('v1/frame.js')
  return {
    assets: { styles: [addressOf('v1/frame.css')], script },
    answerAssets: { styles: [...(pageStyle ? [pageStyle] : []), addressOf('v1/answer.css')], script },
  }
}
