import { resolve } from 'node:path'
import type { ArticleReading } from '../domain/article.ts'
import { folderSlugs, nameSlug } from '../reader/article-head.ts'
import type { Reader } from '../reader/create-reader.ts'
import type { ExplainedReading } from '../reader/explain/explanation.ts'
import type { ArticleFile } from './article-file.ts'

/** One article of a file, read when it is its turn. */
export interface FoundArticle {
  /** The file's name; for an article of a feed the feed's, `#` and the article's. */
  readonly name: string
  /**
   * @param slug another slug than its own, one of `otherSlugs`.
   * @throws DomainError as the reader does.
   */
  read(slug?: string): ArticleReading
  /** Slugs that it may have where another article has the one that its file's name gives; none for others. */
  otherSlugs(reading: ArticleReading): readonly string[]
  /** @throws DomainError as the reader does. */
  explain(): ExplainedReading
}

/**
 * The articles that a file holds.
 *
 * @throws DomainError where the file can't be had, or is a feed that can't be read.
 */
export async function articlesOf(file: ArticleFile, reader: Reader): Promise<FoundArticle[]> {
  const sources = reader.sources({ name: file.name, bytes: await file.bytes() })
  return sources.map((source) => ({
    name: source.name,
    read: (slug) => reader.read(slug === undefined ? source : { ...source, slug }),
    otherSlugs: ({ article }) =>
      source.name === '-' || source.entry || article.slug !== nameSlug(source.name)
        ? []
        : folderSlugs(resolve(source.name)),
    explain: () => reader.explain(source),
  }))
}
