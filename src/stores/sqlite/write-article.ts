import type { Article, ArticleReading } from '../../domain/article.ts'
import { articleWords } from '../../domain/article-words.ts'
import { typeUnknownTerms } from '../../domain/candidates.ts'
import type { DecidedReading } from '../../domain/decided-claims.ts'
import type { VersionClaims } from '../../domain/diff-claims.ts'
import { fold } from '../../domain/fold.ts'
import { toKeptClaims } from '../ingest-rules.ts'
import { claimParameters, INSERT_CLAIM } from './claim-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { indexArticle, unindexArticle } from './full-text.ts'
import { putTensions } from './tensions.ts'

const PUT_ARTICLE = /* sql */ `
  INSERT INTO articles (id, slug, title, sort_title, url, publisher, category, language, published_at, summary,
    status, version, content_hash, reader_version, read_at, topics, read_topics, teasers)
  VALUES (@id, @slug, @title, @sortTitle, @url, @publisher, @category, @language, @publishedAt, @summary,
    @status, @version, @contentHash, @readerVersion, @readAt, @topics, @readTopics, @teasers)
  ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, title = excluded.title,
    sort_title = excluded.sort_title, url = excluded.url, publisher = excluded.publisher,
    category = excluded.category, language = excluded.language, published_at = excluded.published_at,
    summary = excluded.summary, status = excluded.status, version = excluded.version,
    content_hash = excluded.content_hash, reader_version = excluded.reader_version,
    read_at = excluded.read_at, topics = excluded.topics, read_topics = excluded.read_topics,
    teasers = excluded.teasers
  RETURNING number`
const PUT_VERSION = /* sql */ `
  INSERT INTO article_versions (article_id, number, content_hash, reader_version, read_at, text)
  VALUES (@id, @version, @contentHash, @readerVersion, @readAt, @text)`

const KEEP_CLAIMS = /* sql */ `
  UPDATE article_versions SET claims = @claims WHERE article_id = @id AND number = @version`

/** Keeps the claims of a version that another takes the place of. */
export function keepClaims(
  connection: SqliteConnection,
  { id, version }: Pick<Article, 'id' | 'version'>,
  read: VersionClaims,
): void {
  connection.run(KEEP_CLAIMS, { id, version, claims: toKeptClaims(read) })
}

/** The article's head and its new version. */
export function putArticle(
  connection: SqliteConnection,
  reading: ArticleReading,
  { topics }: DecidedReading,
  { version, status, readAt }: Pick<Article, 'version' | 'status' | 'readAt'>,
): void {
  const { article, contentHash, readerVersion, text } = reading
  const number = connection.insert(PUT_ARTICLE, {
    ...article,
    status,
    sortTitle: fold(article.title),
    version,
    contentHash,
    readerVersion,
    readAt,
    topics: JSON.stringify(topics),
    readTopics: JSON.stringify(reading.topics),
    teasers: JSON.stringify(reading.teasers),
  })
  connection.run(PUT_VERSION, { id: article.id, version, contentHash, readerVersion, readAt, text })
  indexArticle(connection, number, articleWords(article.title, reading.blocks, reading.claims))
}

const PUT_SECTION = /* sql */ `
  INSERT INTO sections (id, article_id, position, heading, aspect)
  VALUES (@id, @articleId, @position, @heading, @aspect)`
const PUT_BLOCK = /* sql */ `
  INSERT INTO blocks (id, article_id, section_id, position, kind, role, text, start, "end")
  VALUES (@id, @articleId, @sectionId, @position, @kind, @role, @text, @start, @end)`
const PUT_MENTION = /* sql */ `
  INSERT INTO article_mentions (article_id, read_id, concept_id, count)
  VALUES (@articleId, @readId, @conceptId, @count)`
const PUT_RED_FLAG = /* sql */ `
  INSERT INTO red_flags (id, article_id, section_id, position, quote, start, context_quote, applies_to,
    read_applies_to)
  VALUES (@id, @articleId, @sectionId, @position, @quote, @start, @contextQuote, @appliesTo,
    @readAppliesTo)`
const PUT_TERM = /* sql */ `
  INSERT INTO unknown_terms (article_id, position, term, quote, type)
  VALUES (@articleId, @position, @term, @quote, @type)`

/** What belongs to the current version: sections, blocks, mentions, claims, red flags, tensions and unknown terms. */
export function putArticleParts(
  connection: SqliteConnection,
  reading: ArticleReading,
  decided: DecidedReading,
): void {
  const { article, blocks } = reading
  for (const section of reading.sections) {
    connection.run(PUT_SECTION, { ...section })
  }
  for (const block of blocks) connection.run(PUT_BLOCK, { ...block })
  for (const mention of decided.mentions) {
    connection.run(PUT_MENTION, { articleId: article.id, ...mention })
  }
  for (const claim of decided.claims) connection.run(INSERT_CLAIM, claimParameters(claim))
  for (const { redFlag, readAppliesTo } of decided.redFlags) {
    connection.run(PUT_RED_FLAG, {
      ...redFlag,
      appliesTo: JSON.stringify(redFlag.appliesTo),
      readAppliesTo: JSON.stringify(readAppliesTo),
    })
  }
  putTensions(connection, reading.tensions)
  for (const [position, term] of typeUnknownTerms(reading).entries()) {
    connection.run(PUT_TERM, { articleId: article.id, position, ...term })
  }
}

/** In this order: what refers to another row goes before it. */
const DROP_PARTS = [
  /* sql */ `DELETE FROM tensions WHERE article_id = @id`,
  /* sql */ `DELETE FROM unknown_terms WHERE article_id = @id`,
  /* sql */ `DELETE FROM red_flags WHERE article_id = @id`,
  /* sql */ `DELETE FROM claims WHERE article_id = @id`,
  /* sql */ `DELETE FROM article_mentions WHERE article_id = @id`,
  /* sql */ `DELETE FROM blocks WHERE article_id = @id`,
  /* sql */ `DELETE FROM sections WHERE article_id = @id`,
]

export function dropArticleParts(connection: SqliteConnection, id: string): void {
  unindexArticle(connection, id)
  for (const sql of DROP_PARTS) connection.run(sql, { id })
}
