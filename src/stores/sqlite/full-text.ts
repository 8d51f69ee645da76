import type { ArticleWords } from '../../domain/article-words.ts'
import type { SqliteConnection } from './connection.ts'

/*
 * The full-text table holds no text, only words, under the rowid of the article that they were taken from. It is
 * written beside it, in the same transaction; what is to go leaves it before the article's own row does.
 *
 * It is given words that were split and folded already, which its tokenizer leaves as they are: it parts at
 * blanks, and takes every sign that is not ASCII as part of a word.
 */

export const CREATE_ARTICLE_WORDS = /* sql */ `
  CREATE VIRTUAL TABLE article_words USING fts5 (
    title, headings, quotes, body, content='', contentless_delete=1, tokenize='ascii'
  );`

const INDEX_ARTICLE = /* sql */ `
  INSERT INTO article_words (rowid, title, headings, quotes, body)
  VALUES (@number, @title, @headings, @quotes, @body)`
const UNINDEX_ARTICLE = /* sql */ `
  DELETE FROM article_words WHERE rowid IN (SELECT number FROM articles WHERE id = @id)`

export function indexArticle(connection: SqliteConnection, number: number, words: ArticleWords): void {
  connection.run(INDEX_ARTICLE, { number, ...words })
}

export function unindexArticle(connection: SqliteConnection, id: string): void {
  connection.run(UNINDEX_ARTICLE, { id })
}

/** Any text as one FTS5 string, in which no sign means anything. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""').replaceAll('\0', ' ')}"`
}

/**
 * The FTS5 expression for rows that have one of each group of words, in these columns or in any.
 *
 * @example toFtsQuery([['magnesium'], ['cramp', 'ramp']], ['title']) // '{title} : (("magnesium") AND ("cramp" OR "ramp"))'
 */
export function toFtsQuery(groups: readonly (readonly string[])[], columns?: readonly string[]): string {
  const all = groups.map((words) => `(${words.map(quoted).join(' OR ')})`).join(' AND ')
  return columns ? `{${columns.join(' ')}} : (${all})` : all
}
