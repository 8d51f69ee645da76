import type { ArticleId, ArticleReading } from '../domain/article.ts'
import { DomainError, StoreUnavailableError } from '../domain/errors.ts'
import type { GraphWriter } from '../ports/graph-store.ts'
import type { Reader } from '../reader/create-reader.ts'
import type { ArticleFile } from './article-file.ts'
import {
  type FailedFile,
  type IngestedArticle,
  type IngestReport,
  ReportBuilder,
  toFailure,
} from './ingest-report.ts'

export interface IngestOptions {
  readonly reader: Reader
  /** Where to store; left out for a dry run. */
  readonly store?: Pick<GraphWriter, 'ingestArticle'>
  /** Told after each file, so that a person sees how far the run is. */
  readonly onFile?: (event: IngestEvent) => void
  /** Stops the run between two articles: each is stored whole or not at all. */
  readonly signal?: AbortSignal
  readonly now?: () => Date
}

export interface IngestEvent {
  readonly done: number
  readonly total: number
  /** Claims found so far in the whole run. */
  readonly claims: number
  readonly result: IngestedArticle | FailedFile
}

/** One id is one article: a second file that claims it would silently replace the first. */
class ArticleIds {
  readonly #fileById = new Map<ArticleId, string>()

  take(id: ArticleId, file: string): void {
    const other = this.#fileById.get(id)
    if (other !== undefined) {
      throw new DomainError(
        'ARTICLE_ID_TAKEN',
        `${file} has the same article id as ${other} (${id}); give it another file name, or a slug in its front matter.`,
      )
    }
    this.#fileById.set(id, file)
  }
}

/**
 * Reads each file and stores what was read, each article in one transaction.
 *
 * A file that can't be read or stored is reported and does not stop the others.
 *
 * @throws StoreUnavailableError where the store can't be reached: no other file would fare better.
 */
export async function ingestArticles(
  files: readonly ArticleFile[],
  options: IngestOptions,
): Promise<IngestReport> {
  const report = new ReportBuilder()
  const ids = new ArticleIds()
  const now = options.now ?? (() => new Date())

  async function ingest(file: ArticleFile): Promise<IngestedArticle> {
    const reading: ArticleReading = options.reader.read({ name: file.name, bytes: await file.bytes() })
    ids.take(reading.article.id, file.name)
    const outcome = await options.store?.ingestArticle(reading, now().toISOString())
    return report.add(file.name, reading, outcome?.status ?? 'READ')
  }

  for (const [i, file] of files.entries()) {
    if (options.signal?.aborted) return report.finish(true)
    let result: IngestedArticle | FailedFile
    try {
      result = await ingest(file)
    } catch (error) {
      if (error instanceof StoreUnavailableError) throw error
      result = toFailure(file.name, error)
      report.fail(result)
    }
    options.onFile?.({ done: i + 1, total: files.length, claims: report.claims, result })
  }
  return report.finish(false)
}
