import { DomainError } from '../../domain/errors.ts'
import { decodeText } from './decode.ts'
import type { RawDocument } from './document.ts'
import { readMarkdown } from './markdown.ts'
import { readPlainText } from './plain-text.ts'

const MARKDOWN = /\.(?:md|markdown|mdown)$/i
const PLAIN = /\.(?:txt|text)$/i
const EXTENSION = /\.[a-z0-9]{1,8}$/i
const FRONT_MATTER = /^---\n[\s\S]{0,5000}?\n---(?:\n|$)/
const MARKDOWN_HEADING = /^#{1,6} \S/m

/**
 * A file as a document: by its extension, else by what it looks like.
 *
 * @throws DomainError UNREADABLE_FILE, UNSUPPORTED_FORMAT, or EMPTY_ARTICLE where it holds no text.
 */
export function readDocument(name: string, bytes: Uint8Array): RawDocument {
  const text = decodeText(bytes)
  if (text.trim() === '') throw new DomainError('EMPTY_ARTICLE', 'The file holds no text.')
  if (MARKDOWN.test(name)) return readMarkdown(text)
  if (EXTENSION.test(name) && !PLAIN.test(name)) {
    throw new DomainError('UNSUPPORTED_FORMAT', `${name}: only .txt and .md are read.`)
  }
  if (/^\s*<(?:!doctype|html|\?xml|rss)\b/i.test(text)) {
    throw new DomainError('UNSUPPORTED_FORMAT', `${name}: HTML and XML are not read.`)
  }
  return FRONT_MATTER.test(text) || MARKDOWN_HEADING.test(text) ? readMarkdown(text) : readPlainText(text)
}
