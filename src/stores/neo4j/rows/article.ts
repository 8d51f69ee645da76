import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { Article } from '../../../domain/article.ts'
import type { ArticleWords } from '../../../domain/article-words.ts'
import { fold } from '../../../domain/fold.ts'
import { ARTICLE_STATUSES } from '../../../domain/terminology.ts'

export function articleProperties(article: Article): Record<string, unknown> {
  return { ...article, sortTitle: fold(article.title), version: neo4j.int(article.version) }
}

/** What the full-text index holds of an article; each part is a property of its own. */
export function articleWordProperties(words: ArticleWords): Record<string, string> {
  const { title, headings, quotes, body } = words
  return { titleWords: title, headingWords: headings, quoteWords: quotes, bodyWords: body }
}

/** Of a node `article`. */
export const ARTICLE = /* cypher */ `[
  article.id, article.slug, article.title, article.url, article.publisher, article.category,
  article.language, article.publishedAt, article.summary, article.status, article.version,
  article.contentHash, article.readAt
]`

export const articleRow = z
  .tuple([
    z.string(),
    z.string(),
    z.string(),
    z.string().nullable(),
    z.string().nullable(),
    z.string().nullable(),
    z.string(),
    z.string().nullable(),
    z.string().nullable(),
    z.enum(ARTICLE_STATUSES),
    z.number(),
    z.string(),
    z.string(),
  ])
  .transform(
    (row): Article => ({
      id: row[0],
      slug: row[1],
      title: row[2],
      url: row[3],
      publisher: row[4],
      category: row[5],
      language: row[6],
      publishedAt: row[7],
      summary: row[8],
      status: row[9],
      version: row[10],
      contentHash: row[11],
      readAt: row[12],
    }),
  )
