import type { ArticleId, ArticleReading } from '../domain/article.ts'
import { DomainError, StoreUnavailableError } from '../domain/errors.ts'
import type { GraphStore, ReadArticle } from '../ports/graph-store.ts'
import type { Reader } from '../reader/create-reader.ts'
import type { ArticleFile } from './article-file.ts'
import { articleIdOf, FILES_AT_ONCE, storedUnderFolders } from './folder-ids.ts'
import {
  type FailedFile,
  type IngestedArticle,
  type IngestReport,
  ReportBuilder,
  toFailure,
} from './ingest-report.ts'
import { articlesOf, type FoundArticle } from './read-articles.ts'
import { type BatchResult, type StoredResult, StoreQueue, type StoreQueueOptions } from './store-queue.ts'

export interface IngestOptions {
  readonly reader: Reader
  /** Where to store, or what a dry run compares with; a dry run can do without. */
  readonly store?: Pick<GraphStore, 'ingestArticles' | 'previewIngest' | 'articlesById'>
  /** Reads and reports, and stores nothing. */
  readonly dryRun?: boolean
  /** How many articles are stored in one transaction at most; the graph does not depend on it. */
  readonly batch?: number
  /** Told of each article, in order, once it is stored, so that a person sees how far the run is. */
  readonly onFile?: (event: IngestEvent) => void
  /** Stops the run between two articles: each is stored whole or not at all. */
  readonly signal?: AbortSignal
  readonly now?: () => Date
}

export interface IngestEvent {
  readonly done: number
  readonly total: number
  /** What has been done and what there is in all, of the files whose size was known before; articles differ in length. */
  readonly bytes: { readonly done: number; readonly total: number }
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

/** A file or an article of it, with its part of the file's bytes. */
interface Piece {
  readonly name: string
  readonly bytes: number
}

/** How a batch is stored; a dry run compares and stores nothing. */
function ingestionInto({ store, dryRun = false }: IngestOptions): StoreQueueOptions<Piece>['ingest'] {
  return async (articles) => {
    if (store && !dryRun) return store.ingestArticles(articles)
    const results: BatchResult[] = []
    for (const { reading } of articles) {
      try {
        results.push({ outcome: (await store?.previewIngest(reading)) ?? null })
      } catch (error) {
        if (!(error instanceof DomainError) || error instanceof StoreUnavailableError) throw error
        results.push({ refused: error })
      }
    }
    return results
  }
}

/**
 * Reads an article under an id of its own: where another file of this run has the one that its name gives, or
 * the store knows it by its folder's, its folder is part of the id.
 *
 * So the same files get the same ids in every run, together or alone.
 *
 * @param known what the store had before this file, of the ids that name its folder.
 */
function readApart(found: FoundArticle, ids: ArticleIds, known: ReadonlySet<ArticleId>): ArticleReading {
  const reading = found.read()
  const others = found.otherSlugs(reading)
  const isFree = (slug: string): boolean => !ids.has(articleIdOf(slug))
  // The one with most folders: a shorter one may be that of a file whose folder has the same name.
  const kept = others.findLast((slug) => known.has(articleIdOf(slug)) && isFree(slug))
  if (kept !== undefined) return found.read(kept)
  if (!ids.has(reading.article.id)) return reading
  const free = others.find(isFree)
  return free === undefined ? reading : found.read(free)
}

/**
 * Reads each file, all articles of a feed, and stores what was read: several articles in a transaction, while
 * the next are being read. What comes of each is what would come of it by itself.
 *
 * A file that can't be read or stored is reported and does not stop the others.
 *
 * @throws StoreUnavailableError where the store can't be reached: no other file would fare better.
 */
export async function ingestArticles(
  files: readonly ArticleFile[],
  options: IngestOptions,
): Promise<IngestReport> {
  const { dryRun = false, store, signal, batch, onFile } = options
  const report = new ReportBuilder()
  const ids = new ArticleIds()
  const now = options.now ?? (() => new Date())

  let done = 0
  // A file counts as one article until it turns out to be a feed of many.
  let total = files.length
  const bytes = { done: 0, total: files.reduce((sum, { size = 0 }) => sum + size, 0) }
  const onResult = (result: StoredResult<Piece>): void => {
    const { from } = result
    const told =
      'error' in result
        ? report.fail(toFailure(from.name, result.error))
        : report.add(from.name, result.reading, result.outcome, dryRun || !store)
    done++
    bytes.done += from.bytes
    onFile?.({ done, total, bytes: { ...bytes }, claims: report.claims, result: told })
  }
  let known: ReadonlySet<ArticleId> = new Set()
  const attempt = (found: FoundArticle): ReadArticle | { readonly error: unknown } => {
    try {
      const reading = readApart(found, ids, known)
      ids.take(reading.article.id, found.name)
      return { reading, readAt: now().toISOString() }
    } catch (error) {
      return { error }
    }
  }
  const queue = new StoreQueue<Piece>({ ingest: ingestionInto(options), onResult, batch })

  const readAll = async (): Promise<void> => {
    for (const [i, file] of files.entries()) {
      if (signal?.aborted) return
      if (i % FILES_AT_ONCE === 0) {
        // Not while the store is busy: it would be slow to answer.
        await queue.idle()
        known = await storedUnderFolders(files.slice(i, i + FILES_AT_ONCE), store)
      }
      let found: readonly FoundArticle[]
      try {
        found = await articlesOf(file, options.reader)
      } catch (error) {
        // A file that can't be had stands for one article that can't be read.
        const read = () => raise(error)
        found = [{ name: file.name, read, explain: read, otherSlugs: () => [] }]
      }
      total += found.length - 1
      for (const article of found) {
        if (signal?.aborted) return
        const from = { name: article.name, bytes: (file.size ?? 0) / found.length }
        await queue.add({ from, ...attempt(article) })
      }
    }
  }
  await readAll()
  const stopped = signal?.aborted ?? false
  if (stopped) await queue.stop()
  else await queue.finish()
  return report.finish(stopped)
}

function raise(error: unknown): never {
  throw error
}
