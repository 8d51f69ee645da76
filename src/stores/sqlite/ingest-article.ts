import type { ArticleReading } from '../../domain/article.ts'
import { checkReading, conceptsNamedBy } from '../../domain/check-reading.ts'
import { decideReading } from '../../domain/decided-claims.ts'
import type { IngestOutcome } from '../../ports/graph-store.ts'
import { statusOf } from '../decide-rules.ts'
import { type FormerArticle, ingestOutcome } from '../ingest-rules.ts'
import { ARTICLE_COLUMNS, type ArticleRow, toArticle } from './article-rows.ts'
import { readClaimsOf, recordChange } from './changes.ts'
import type { SqliteConnection } from './connection.ts'
import { storedRulings } from './decisions.ts'
import { jsonList } from './keys.ts'
import { rebuildLinks } from './rebuild-links.ts'
import { dropArticleParts, keepClaims, putArticle, putArticleParts } from './write-article.ts'

/** Stores what was read from one article, whole or not at all; see `GraphWriter.ingestArticle`. */
export function ingestArticle(
  connection: SqliteConnection,
  reading: ArticleReading,
  readAt: string,
): IngestOutcome {
  return connection.transaction(() => {
    const { id } = reading.article
    checkReading(reading, knownConcepts(connection, conceptsNamedBy(reading)))
    const { former, outcome } = compare(connection, reading)
    if (outcome.status === 'UNCHANGED') return outcome

    const { version } = outcome
    const before = connection.all<{ link_id: string }>(LINK_IDS, { id })
    if (former) {
      keepClaims(connection, former.article, former.read)
      dropArticleParts(connection, id)
    }
    const rulings = storedRulings(connection)
    const decided = decideReading(reading, rulings)
    putArticle(connection, reading, decided, { version, status: statusOf(id, rulings), readAt })
    putArticleParts(connection, reading, decided)
    rebuildLinks(connection, [
      ...before.map((claim) => claim.link_id),
      ...decided.claims.map(({ claim }) => claim.linkId),
    ])
    const article = { id, from: version - 1, to: version, claims: outcome.claims }
    recordChange(connection, { kind: 'ARTICLE', at: readAt, article })
    return outcome
  })
}

/** What storing the reading would come to; see `GraphReader.previewIngest`. */
export function previewIngest(connection: SqliteConnection, reading: ArticleReading): IngestOutcome {
  return compare(connection, reading).outcome
}

const STORED_ARTICLE = /* sql */ `SELECT ${ARTICLE_COLUMNS}, a.reader_version FROM articles a WHERE a.id = @id`
const LINK_IDS = /* sql */ `SELECT link_id FROM claims WHERE article_id = @id`

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
