import type { ArticleReading } from '../../../domain/article.ts'
import { checkReading } from '../../../domain/check-reading.ts'
import type { IngestOutcome } from '../../../ports/graph-store.ts'
import { ingestOutcome } from '../../ingest-rules.ts'
import type { Neo4jConnection } from '../connection.ts'
import { runWrite } from '../run-write.ts'
import { beforeIngest } from './former-article.ts'
import { bumpGraphVersion } from './graph-version.ts'
import { rebuildLinks } from './rebuild-links.ts'
import { writeArticle } from './write-article.ts'

/** Stores what was read from one article, whole or not at all; see `GraphWriter.ingestArticle`. */
export function ingestArticle(
  connection: Neo4jConnection,
  reading: ArticleReading,
  readAt: string,
): Promise<IngestOutcome> {
  return runWrite(connection, 'ingestArticle', async (transaction) => {
    const { former, linkIds, known } = await beforeIngest(transaction, reading)
    checkReading(reading, known)
    const outcome = ingestOutcome(former, reading)
    if (outcome.status === 'UNCHANGED') return outcome

    await writeArticle(transaction, reading, { version: outcome.version, readAt })
    await rebuildLinks(transaction, new Set([...linkIds, ...reading.claims.map((claim) => claim.linkId)]))
    await bumpGraphVersion(transaction, readAt)
    return outcome
  })
}
