import type { ArticleReading } from '../../../domain/article.ts'
import type { IngestOutcome } from '../../../ports/graph-store.ts'
import { ingestOutcome } from '../../ingest-rules.ts'
import type { Neo4jConnection } from '../connection.ts'
import { formerArticle } from './former-article.ts'

/** See `GraphReader.previewIngest`. */
export async function previewIngest(
  connection: Neo4jConnection,
  reading: ArticleReading,
): Promise<IngestOutcome> {
  return ingestOutcome(await formerArticle(connection, reading), reading)
}
