import type { ArticleReading } from '../../domain/article.ts'
import { checkReading, conceptsNamedBy } from '../../domain/check-reading.ts'
import { decideReading } from '../../domain/decided-claims.ts'
import type { Rulings } from '../../domain/rulings.ts'
import type { IngestOutcome, IngestResult, ReadArticle } from '../../ports/graph-store.ts'
import { statusOf } from '../decide-rules.ts'
import { distinctRuns, type FormerArticle, ingestOutcome, orRefused } from '../ingest-rules.ts'
import { type ArticleClaims, articleClaims, linkChanges } from '../link-changes.ts'
import { ARTICLE_COLUMNS, type ArticleRow, toArticle } from './article-rows.ts'
import { readClaimsOf, recordChange } from './changes.ts'
import type { SqliteConnection } from './connection.ts'
import { storedRulings } from './decisions.ts'
import { jsonList } from './keys.ts'
import { changeLinks } from './rebuild-links.ts'
import { dropArticleParts, keepClaims, putArticle, putArticleParts } from './write-article.ts'

/** Stores what was read from articles in one transaction; see `GraphWriter.ingestArticles`. */
export function ingestArticles(
  connection: SqliteConnection,
  articles: readonly ReadArticle[],
): readonly IngestResult[] {
  return connection.transaction(() => distinctRuns(articles).flatMap((run) => ingestRun(connection, run)))
}

/** @param articles each article once. */
function ingestRun(connection: SqliteConnection, articles: readonly ReadArticle[]): readonly IngestResult[] {
  const rulings = storedRulings(connection)
  const claims: ArticleClaims[] = []
  const results = articles.map((article): IngestResult => {
    const judged = orRefused(() => {
      checkReading(article.reading, knownConcepts(connection, conceptsNamedBy(article.reading)))
      return compare(connection, article.reading)
    })
    if ('refused' in judged) return judged
    const { former, outcome } = judged
    if (outcome.status !== 'UNCHANGED') {
      claims.push(writeArticle(connection, article, former, outcome, rulings))
    }
    return { outcome }
  })
  changeLinks(connection, linkChanges(claims))
  return results
}

/** All but the links. @returns what the article says before and now. */
function writeArticle(
  connection: SqliteConnection,
  { reading, readAt, by }: ReadArticle,
  former: FormerArticle | undefined,
  { version, claims }: IngestOutcome,
  rulings: Rulings,
): ArticleClaims {
  const { id } = reading.article
  if (former) {
    keepClaims(connection, former.article, former.read)
    dropArticleParts(connection, id)
  }
  const decided = decideReading(reading, rulings)
  putArticle(connection, reading, decided, { version, status: statusOf(id, rulings), readAt })
  putArticleParts(connection, reading, decided)
  recordChange(connection, {
    kind: 'ARTICLE',
    at: readAt,
    article: { id, from: version - 1, to: version, claims },
    by: by ?? null,
  })
  return articleClaims(former, reading, decided.claims, rulings)
}

/** What storing the reading would come to; see `GraphReader.previewIngest`. */
export function previewIngest(connection: SqliteConnection, reading: ArticleReading): IngestOutcome {
  return compare(connection, reading).outcome
}

const STORED_ARTICLE = /* sql */ `SELECT ${ARTICLE_COLUMNS}, a.reader_version FROM articles a WHERE a.id = @id`

function compare(
  connection: SqliteConnection,
  reading: ArticleReading,
): { readonly former: FormerArticle | undefined; readonly outcome: IngestOutcome } {
  const { id } = reading.article
  const row = connection.get<ArticleRow & { readonly reader_version: string }>(STORED_ARTICLE, { id })
  const former = row && {
    article: toArticle(row),
    readerVersion: row.reader_version,
    read: readClaimsOf(connection, id),
  }
  return { former, outcome: ingestOutcome(former, reading) }
}

const KNOWN_CONCEPTS = /* sql */ `SELECT id FROM concepts WHERE id IN (SELECT value FROM json_each(@ids))`

function knownConcepts(connection: SqliteConnection, ids: readonly string[]): Set<string> {
  const rows = connection.all<{ id: string }>(KNOWN_CONCEPTS, { ids: jsonList(ids) })
  return new Set(rows.map((row) => row.id))
}
