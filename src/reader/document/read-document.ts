import { basename, extname } from 'node:path'
import { DomainError } from '../../domain/errors.ts'
import type { ArticleSource } from '../article-source.ts'
import { checkLimit, countLines, type ReaderLimits } from '../limits.ts'
import { decodeText } from './decode.ts'
import type { RawDocument } from './document.ts'
import { formatOf } from './format.ts'
import { readHtml, readHtmlArticle } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readPlainText } from './plain-text.ts'

/**
 * A file as a document: by its extension, else by what it looks like.
 *
 * @throws DomainError UNREADABLE_FILE, UNSUPPORTED_FORMAT, EMPTY_ARTICLE where it holds no text, or
 * FILE_TOO_LARGE where it has more lines than the limit.
 */
export function readDocument(source: ArticleSource, limits: ReaderLimits): RawDocument {
  const document = readFile(source, limits)
  return source.known ? { ...document, meta: { ...document.meta, ...source.known } } : document
}

function readFile({ name, bytes, entry }: ArticleSource, { maxLines }: ReaderLimits): RawDocument {
  const text = decodeText(bytes)
  if (text.trim() === '') throw new DomainError('EMPTY_ARTICLE', 'The file holds no text.')
  if (entry) return readHtmlArticle(text, entry.meta, { keepsLines: entry.keepsLines })
  const format = formatOf(name, text)
  if (format === 'MARKDOWN' || format === 'PLAIN') checkLimit(countLines(text, maxLines), maxLines, 'lines')
  switch (format) {
    case 'HTML':
      return named(name, readHtml(text))
    case 'MARKDOWN':
      return readMarkdown(text)
    case 'PLAIN':
      return readPlainText(text)
    case 'FEED':
      throw new DomainError('UNSUPPORTED_FORMAT', `${name}: a feed holds several articles; read its sources.`)
    case 'UNSUPPORTED':
      throw new DomainError('UNSUPPORTED_FORMAT', `${name}: text, Markdown, HTML and feeds are read.`)
  }
}

/** Sites save their pages as index.html, each in a folder: the address tells them apart. */
function named(name: string, document: RawDocument): RawDocument {
  const { url } = document.meta
  if (url === undefined || basename(name, extname(name)).toLowerCase() !== 'index') return document
  const slug = new URL(url).pathname
    .split('/')
    .filter(Boolean)
    .at(-1)
    ?.replace(/\.[a-z]{2,5}$/i, '')
  return slug && slug !== 'index' ? { ...document, meta: { ...document.meta, slug } } : document
}
