import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type ArticleFile, fileOnDisk, standardInput, unreadable } from './article-file.ts'
import { isListOfFiles, listedFiles } from './listed-files.ts'

/** What is taken from a folder. A file that is named itself is tried whatever its ending. */
export const ARTICLE_ENDINGS = [
  ...['.txt', '.text', '.md', '.markdown', '.mdown'],
  ...['.html', '.htm', '.xhtml', '.xml', '.rss', '.atom', '.wxr', '.list'],
] as const

export interface FindOptions {
  readonly maxBytes: number
  readonly stdin: AsyncIterable<Uint8Array | string>
}

const isArticle = (name: string): boolean =>
  ARTICLE_ENDINGS.some((ending) => ending === extname(name).toLowerCase())

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/** Paths below a folder, in the order of their names. Links to folders are not followed: they may go round. */
async function pathsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.sort(byName)) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await pathsBelow(path)))
    else if (isArticle(entry.name)) found.push(path)
  }
  return found
}

/** A file that can't be opened still stands in the list, so that it is reported with the others. */
function missing(name: string, cause: unknown): ArticleFile {
  return { name, bytes: () => Promise.reject(unreadable(name, cause)) }
}

/** What it claims of its size is only what the time left is guessed by. */
async function sizedFile(name: string, path: string, maxBytes: number): Promise<ArticleFile> {
  const { size } = await stat(path).catch(() => ({ size: undefined }))
  return fileOnDisk(name, path, maxBytes, size)
}

async function filesOf(path: string, maxBytes: number): Promise<ArticleFile[]> {
  if (!(await isListOfFiles(path))) return [await sizedFile(path, path, maxBytes)]
  try {
    const files: ArticleFile[] = []
    for (const file of await listedFiles(path, maxBytes)) {
      if ('error' in file) files.push({ name: file.name, bytes: () => Promise.reject(file.error) })
      else files.push(await sizedFile(file.name, file.path, maxBytes))
    }
    return files
  } catch (error) {
    return [{ name: path, bytes: () => Promise.reject(error) }]
  }
}

async function expand(path: string, options: FindOptions): Promise<ArticleFile[]> {
  if (path === '-') return [standardInput(options.stdin, options.maxBytes)]
  try {
    const names = (await stat(path)).isDirectory() ? await pathsBelow(path) : [path]
    const files: ArticleFile[] = []
    for (const name of names) files.push(...(await filesOf(name, options.maxBytes)))
    return files
  } catch (error) {
    return [missing(path, error)]
  }
}

/**
 * The articles that these paths name: files, folders with all below them, lists of files and sitemaps, `-` for
 * standard input.
 *
 * In the order given, folders by name; a file that two paths lead to comes once. A path that can't be read
 * comes too, and fails when its bytes are asked for.
 */
export async function findArticles(paths: readonly string[], options: FindOptions): Promise<ArticleFile[]> {
  const found: ArticleFile[] = []
  const seen = new Set<string>()
  for (const path of paths) {
    for (const file of await expand(path, options)) {
      const key = file.name === '-' ? '-' : await realpath(file.name).catch(() => file.name)
      if (seen.has(key)) continue
      seen.add(key)
      found.push(file)
    }
  }
  return found
}
