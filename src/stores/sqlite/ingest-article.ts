import { isDeepStrictEqual } from 'node:util'
import type { ArticleHead, ArticleReading } from '../../domain/article.ts'
import { checkReading, conceptsNamedBy } from '../../domain/check-reading.ts'
import { DomainError } from '../../domain/errors.ts'
import type { IngestOutcome } from '../../ports/graph-store.ts'
import { ARTICLE_COLUMNS, type ArticleRow, toArticle } from './article-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { jsonList } from './keys.ts'
import { bumpGraphVersion } from './meta.ts'
import { rebuildLinks } from './rebuild-links.ts'
import { dropArticleParts, putArticle, putArticleParts } from './write-article.ts'

/** Stores what was read from one article, whole or not at all; see `GraphWriter.ingestArticle`. */
export function ingestArticle(
  connection: SqliteConnection,
  reading: ArticleReading,
  readAt: string,
): IngestOutcome {
  return connection.transaction(() => {
    const { id } = reading.article
    checkReading(reading, knownConcepts(connection, conceptsNamedBy(reading)))
    const stored = connection.get<StoredRow>(STORED_ARTICLE, { id })
    if (stored) checkUrl(stored, reading.article)
    const before = connection.all<{ id: string; link_id: string }>(CLAIM_IDS, { id })
    if (stored && isSame(stored, reading)) {
      return outcome('UNCHANGED', stored.version, before.length, 0, 0)
    }

    const version = (stored?.version ?? 0) + 1
    if (stored) dropArticleParts(connection, id)
    putArticle(connection, reading, version, readAt)
    putArticleParts(connection, reading)
    const after = reading.claims
    rebuildLinks(connection, [...before.map((claim) => claim.link_id), ...after.map((claim) => claim.linkId)])
    bumpGraphVersion(connection, readAt)

    const former = new Set(before.map((claim) => claim.id))
    const unchanged = after.filter((claim) => former.has(claim.id)).length
    const status = stored ? 'CHANGED' : 'ADDED'
    return outcome(status, version, unchanged, after.length - unchanged, former.size - unchanged)
  })
}

const KNOWN_CONCEPTS = /* sql */ `SELECT id FROM concepts WHERE id IN (SELECT value FROM json_each(@ids))`

function knownConcepts(connection: SqliteConnection, ids: readonly string[]): Set<string> {
  const rows = connection.all<{ id: string }>(KNOWN_CONCEPTS, { ids: jsonList(ids) })
  return new Set(rows.map((row) => row.id))
}

const STORED_ARTICLE = /* sql */ `SELECT ${ARTICLE_COLUMNS}, a.reader_version FROM articles a WHERE a.id = @id`
type StoredRow = ArticleRow & { readonly reader_version: string }
const CLAIM_IDS = /* sql */ `SELECT id, link_id FROM claims WHERE article_id = @id`

function checkUrl(stored: StoredRow, { id, url }: ArticleHead): void {
  if (stored.url === null || url === null || stored.url === url) return
  throw new DomainError(
    'ARTICLE_ID_TAKEN',
    `${id} is the article at ${stored.url} already; the one at ${url} needs another title or slug.`,
  )
}

function isSame(stored: StoredRow, reading: ArticleReading): boolean {
  const { status: _, version: __, contentHash, readAt: ___, ...head } = toArticle(stored)
  return (
    contentHash === reading.contentHash &&
    stored.reader_version === reading.readerVersion &&
    isDeepStrictEqual(head, { ...reading.article })
  )
}

function outcome(
  status: IngestOutcome['status'],
  version: number,
  claimsUnchanged: number,
  claimsAdded: number,
  claimsRemoved: number,
): IngestOutcome {
  return { status, version, claimsAdded, claimsRemoved, claimsUnchanged }
}
