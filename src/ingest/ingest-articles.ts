import type { ArticleId } from '../domain/article.ts'
import { DomainError, StoreUnavailableError } from '../domain/errors.ts'
import type { GraphStore } from '../ports/graph-store.ts'
import type { Reader } from '../reader/create-reader.ts'
import type { ArticleFile } from './article-file.ts'
import {
  type FailedFile,
  type IngestedArticle,
  type IngestReport,
  ReportBuilder,
  toFailure,
} from './ingest-report.ts'
import { articlesOf, type FoundArticle } from './read-articles.ts'

export interface IngestOptions {
  readonly reader: Reader
  /** Where to store, or what a dry run compares with; a dry run can do without. */
  readonly store?: Pick<GraphStore, 'ingestArticle' | 'previewIngest'>
  /** Reads and reports, and stores nothing. */
  readonly dryRun?: boolean
  /** Told after each article, so that a person sees how far the run is. */
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
 * Reads each file, all articles of a feed, and stores what was read, each article in one transaction.
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

  async function ingest(found: FoundArticle): Promise<IngestedArticle> {
    const reading = found.read()
    ids.take(reading.article.id, found.name)
    const { store, dryRun = false } = options
    const outcome = dryRun
      ? await store?.previewIngest(reading)
      : await store?.ingestArticle(reading, now().toISOString())
    return report.add(found.name, reading, outcome ?? null, dryRun || !store)
  }

  let done = 0
  // A file counts as one article until it turns out to be a feed of many.
  let total = files.length
  const tell = (result: IngestedArticle | FailedFile): void => {
    done++
    options.onFile?.({ done, total, claims: report.claims, result })
  }
  const fail = (name: string, error: unknown): void => {
    if (error instanceof StoreUnavailableError) throw error
    const failure = toFailure(name, error)
    report.fail(failure)
    tell(failure)
  }

  for (const file of files) {
    if (options.signal?.aborted) return report.finish(true)
    let articles: readonly FoundArticle[]
    try {
      articles = await articlesOf(file, options.reader)
    } catch (error) {
      fail(file.name, error)
      continue
    }
    total += articles.length - 1
    for (const found of articles) {
      if (options.signal?.aborted) return report.finish(true)
      try {
        tell(await ingest(found))
      } catch (error) {
        fail(found.name, error)
      }
    }
  }
  return report.finish(false)
}
