import { resolve } from 'node:path'
import type { ArticleId } from '../domain/article.ts'
import type { GraphStore } from '../ports/graph-store.ts'
import { folderSlugs } from '../reader/article-head.ts'
import type { ArticleFile } from './article-file.ts'

/** A trip to the store for each file would take as long as storing it, and more ids than these are a long list. */
export const FILES_AT_ONCE = 250

export const articleIdOf = (slug: string): ArticleId => `article:${slug}`

/** Which articles the store has under an id that names the folder of one of these files; see `otherSlugs`. */
export async function storedUnderFolders(
  files: readonly ArticleFile[],
  store: Pick<GraphStore, 'articlesById'> | undefined,
): Promise<ReadonlySet<ArticleId>> {
  const ids = files
    .filter(({ name }) => name !== '-')
    .flatMap(({ name }) => folderSlugs(resolve(name)).map(articleIdOf))
  if (!store || ids.length === 0) return new Set()
  return new Set((await store.articlesById([...new Set(ids)])).keys())
}
