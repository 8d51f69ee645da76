import type { ManagedTransaction } from 'neo4j-driver'
import { checkReading } from '../../../domain/check-reading.ts'
import { decideReading } from '../../../domain/decided-claims.ts'
import type { IngestResult, ReadArticle } from '../../../ports/graph-store.ts'
import { statusOf } from '../../decide-rules.ts'
import { distinctRuns, ingestOutcome, orRefused } from '../../ingest-rules.ts'
import { articleClaims, linkChanges } from '../../link-changes.ts'
import type { Neo4jConnection } from '../connection.ts'
import { beforeIngest } from '../reads/former-article.ts'
import { runWrite } from '../run-write.ts'
import { recordChanges } from './graph-version.ts'
import { changeLinks } from './rebuild-links.ts'
import { storedRulings } from './stored-rulings.ts'
import { type ArticleToWrite, writeArticles } from './write-articles.ts'

/** Stores what was read from articles in one transaction; see `GraphWriter.ingestArticles`. */
export function ingestArticles(
  connection: Neo4jConnection,
  articles: readonly ReadArticle[],
): Promise<readonly IngestResult[]> {
  return runWrite(connection, 'ingestArticles', async (transaction) => {
    const results: IngestResult[] = []
    for (const run of distinctRuns(articles)) results.push(...(await ingestRun(connection, transaction, run)))
    return results
  })
}

/** @param articles each article once. */
async function ingestRun(
  connection: Neo4jConnection,
  transaction: ManagedTransaction,
  articles: readonly ReadArticle[],
): Promise<readonly IngestResult[]> {
  const before = await beforeIngest(
    transaction,
    articles.map(({ reading }) => reading),
  )
  const results = articles.map(({ reading }) =>
    orRefused((): IngestResult => {
      checkReading(reading, before.known)
      return { outcome: ingestOutcome(before.former.get(reading.article.id), reading) }
    }),
  )
  const rulings = await storedRulings(connection, transaction, before)
  const toWrite = articles.flatMap(({ reading, readAt, by = null }, i): ArticleToWrite[] => {
    const result = results[i]
    if (!result || 'refused' in result || result.outcome.status === 'UNCHANGED') return []
    const { id } = reading.article
    const { outcome } = result
    const decided = decideReading(reading, rulings)
    const former = before.former.get(id)
    return [{ reading, decided, former, outcome, status: statusOf(id, rulings), readAt, by }]
  })
  if (toWrite.length === 0) return results

  const claims = toWrite.map(({ former, reading, decided }) =>
    articleClaims(former, reading, decided.claims, rulings),
  )
  await changeLinks(transaction, linkChanges(claims), () => writeArticles(transaction, toWrite))
  await recordChanges(transaction, toWrite.map(changeOf))
  return results
}

function changeOf({ reading, outcome: { version, claims }, readAt, by }: ArticleToWrite) {
  const article = { id: reading.article.id, from: version - 1, to: version, claims }
  return { kind: 'ARTICLE', at: readAt, article, by } as const
}
