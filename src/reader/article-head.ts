import { basename, extname } from 'node:path'
import type { ArticleHead } from '../domain/article.ts'
import { fold } from '../domain/fold.ts'
import type { RawDocument } from './document/document.ts'
import type { Outline } from './document/outline.ts'

const MAX_SLUG = 80
const MAX_SUMMARY = 400

function slugOf(text: string): string {
  return fold(text).replaceAll('+', ' plus').replace(/\s+/g, '-').slice(0, MAX_SLUG).replace(/-+$/, '')
}

/**
 * What an article is called.
 *
 * Its slug, and so its id, is the front matter's, else the file's name, else the title's: it has to stay the
 * same when the text changes.
 *
 * @param name the file's name; empty or "-" for standard input.
 */
export function headOf(name: string, document: RawDocument, outline: Outline): ArticleHead {
  const { meta } = document
  const stem = basename(name, extname(name))
  const slug = slugOf(meta.slug ?? (stem === '' || stem === '-' ? outline.title : stem)) || 'untitled'
  const opening = outline.blocks.find(
    (block) => block.role === 'BODY' && block.kind === 'PARAGRAPH' && block !== outline.titleBlock,
  )
  return {
    id: `article:${slug}`,
    slug,
    title: outline.title || stem || slug,
    // In the form that the API compares by: `HTTPS://Example.org` is `https://example.org/`.
    url: meta.url === undefined ? null : new URL(meta.url).href,
    publisher: meta.publisher ?? null,
    category: meta.category ?? null,
    language: meta.language ?? 'en',
    publishedAt: meta.publishedAt ?? null,
    summary: opening ? opening.text.slice(0, MAX_SUMMARY) : null,
  }
}
