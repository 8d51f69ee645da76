import { basename, extname } from 'node:path'
import { DomainError } from '../../domain/errors.ts'
import type { ArticleSource } from '../article-source.ts'
import { decodeText } from './decode.ts'
import { readFeed } from './feed.ts'
import { formatOf } from './format.ts'

/** Whether these bytes may be a feed, told from their beginning without decoding the rest. */
function mayBeFeed({ name, bytes }: ArticleSource): boolean {
  if (/\.(?:xml|rss|atom|wxr)$/i.test(name)) return true
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').replaceAll('\0', '') // of UTF-16
  return /<(?:\?xml|rss|feed)\b/i.test(start) || /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(start)
}

/**
 * The articles of a file, each a source of its own: many for a WordPress export or a feed, the file itself for
 * all else.
 *
 * @throws DomainError EMPTY_ARTICLE for a feed without articles, UNREADABLE_FILE for XML that is not valid,
 * UNSUPPORTED_FORMAT for XML of another kind.
 */
export function splitSource(source: ArticleSource): readonly ArticleSource[] {
  if (source.entry || !mayBeFeed(source)) return [source]
  const text = decodeText(source.bytes)
  if (text.trim() === '' || formatOf(source.name, text) !== 'FEED') return [source]
  const articles = readFeed(text)
  if (articles.length === 0) throw new DomainError('EMPTY_ARTICLE', 'The feed holds no published article.')
  const stem = basename(source.name, extname(source.name))
  const encoder = new TextEncoder()
  return articles.map(({ meta, html, keepsLines }, i) => {
    const slug = meta.slug ?? `${stem}-${i + 1}`
    return {
      name: `${source.name}#${slug}`,
      bytes: encoder.encode(html),
      entry: { meta: { ...meta, slug }, keepsLines },
    }
  })
}
