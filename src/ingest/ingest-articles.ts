import type { ArticleId, ArticleReading } from '../domain/article.ts'
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
  readonly store?: Pick<GraphStore, 'ingestArticle' | 'previewIngest' | 'articlesById'>
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

  has(id: ArticleId): boolean {
    return this.#fileById.has(id)
  }

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
 * Reads an article under an id of its own: where another file of this run has the one that its name gives, or
 * the store knows it by its folder's, its folder is part of the id.
 *
 * So the same files get the same ids in every run, together or alone.
 */
async function readApart(
  found: FoundArticle,
  ids: ArticleIds,
  store: IngestOptions['store'],
): Promise<ArticleReading> {
  const reading = found.read()
  const others = found.otherSlugs(reading)
  const idOf = (slug: string): ArticleId => `article:${slug}`
  const known = await store?.articlesById(others.map(idOf))
  // The one with most folders: a shorter one may be that of a file whose folder has the same name.
  const kept = others.findLast((slug) => known?.has(idOf(slug)) && !ids.has(idOf(slug)))
  if (kept !== undefined) return found.read(kept)
  if (!ids.has(reading.article.id)) return reading
  const free = others.find((slug) => !ids.has(idOf(slug)))
  return free === undefined ? reading : found.read(free)
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
    const reading = await readApart(found, ids, options.store)
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
