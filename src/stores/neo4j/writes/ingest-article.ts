import type { ArticleReading } from '../../../domain/article.ts'
import { checkReading } from '../../../domain/check-reading.ts'
import { decideReading } from '../../../domain/decided-claims.ts'
import type { IngestOutcome } from '../../../ports/graph-store.ts'
import { statusOf } from '../../decide-rules.ts'
import { ingestOutcome } from '../../ingest-rules.ts'
import type { Neo4jConnection } from '../connection.ts'
import { beforeIngest } from '../reads/former-article.ts'
import { runWrite } from '../run-write.ts'
import { recordChange } from './graph-version.ts'
import { rebuildLinks } from './rebuild-links.ts'
import { storedRulings } from './stored-rulings.ts'
import { keepClaims, writeArticle } from './write-article.ts'

/** Stores what was read from one article, whole or not at all; see `GraphWriter.ingestArticle`. */
export function ingestArticle(
  connection: Neo4jConnection,
  reading: ArticleReading,
  readAt: string,
): Promise<IngestOutcome> {
  return runWrite(connection, 'ingestArticle', async (transaction) => {
    const before = await beforeIngest(transaction, reading)
    const { former, linkIds, known } = before
    checkReading(reading, known)
    const outcome = ingestOutcome(former, reading)
    if (outcome.status === 'UNCHANGED') return outcome

    const { id } = reading.article
    const { version } = outcome
    const rulings = await storedRulings(connection, transaction, before)
    const decided = decideReading(reading, rulings)
    if (former) await keepClaims(transaction, former.article, former.read)
    await writeArticle(transaction, reading, decided, { version, status: statusOf(id, rulings), readAt })
    await rebuildLinks(transaction, new Set([...linkIds, ...decided.claims.map(({ claim }) => claim.linkId)]))
    const article = { id, from: version - 1, to: version, claims: outcome.claims }
    await recordChange(transaction, { kind: 'ARTICLE', at: readAt, article })
    return outcome
  })
}
