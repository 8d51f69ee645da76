import { basename, extname } from 'node:path'
import type { ArticleHead } from '../domain/article.ts'
import { fold } from '../domain/fold.ts'
import type { ArticleSource } from './article-source.ts'
import type { RawDocument } from './document/document.ts'
import type { Outline } from './document/outline.ts'

const MAX_SLUG = 80
const MAX_SUMMARY = 400

/** Stands between folder and name where both make a slug; no name alone has it in its slug. */
const FOLDER = '--'

/**
 * Slugs that a file may have where another has its name's: with its folder, with two, and so on, up to `MAX_FOLDERS`.
 *
 * @param path the file's absolute path.
 * @example folderSlugs('/site/cramps/index.html') // ['cramps--index', 'site--cramps--index']
 */
export function folderSlugs(path: string): string[] {
  const parts = path.split(/[\\/]/).filter((part) => part !== '')
  const name = parts.pop() ?? ''
  const stem = slugOf(basename(name, extname(name)))
  const folders = parts
    .slice(-MAX_FOLDERS)
    .map(slugOf)
    .filter((folder) => folder !== '')
  return folders.map((_, i) => [...folders.slice(folders.length - 1 - i), stem].join(FOLDER))
}

/** The slug that a file's name gives. */
export const nameSlug = (path: string): string => slugOf(basename(path, extname(path)))

const MAX_FOLDERS = 4

function slugOf(text: string): string {
  return fold(text).replaceAll('+', ' plus').replace(/\s+/g, '-').slice(0, MAX_SLUG).replace(/-+$/, '')
}

/**
 * What an article is called.
 *
 * Its slug, and so its id, is the front matter's, else the file's name, else the title's: it has to stay the
 * same when the text changes.
 *
 * @param source `name` is the file's name, empty or "-" for standard input; a `slug` goes before all.
 */
export function headOf(
  { name, slug: given }: Pick<ArticleSource, 'name' | 'slug'>,
  document: RawDocument,
  outline: Outline,
): ArticleHead {
  const { meta } = document
  const stem = basename(name, extname(name))
  const slug =
    given ?? (slugOf(meta.slug ?? (stem === '' || stem === '-' ? outline.title : stem)) || 'untitled')
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
