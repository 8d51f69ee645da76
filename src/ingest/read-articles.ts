import type { ArticleReading } from '../domain/article.ts'
import type { Reader } from '../reader/create-reader.ts'
import type { ExplainedReading } from '../reader/explain/explanation.ts'
import type { ArticleFile } from './article-file.ts'

/** One article of a file, read when it is its turn. */
export interface FoundArticle {
  /** The file's name; for an article of a feed the feed's, `#` and the article's. */
  readonly name: string
  /** @throws DomainError as the reader does. */
  read(): ArticleReading
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
    read: () => reader.read(source),
    explain: () => reader.explain(source),
  }))
}
