import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ArticleReading } from '../domain/article.ts'
import { StoreUnavailableError } from '../domain/errors.ts'
import type { IngestOutcome, IngestResult, ReadArticle } from '../ports/graph-store.ts'

/** A transaction grows with what is in it, in this process and in the store. */
const MOST_ARTICLES = 64
const MOST_CHARACTERS = 500_000
/** How long a store may stand idle; a bar that stands still for longer looks stuck. */
const LONGEST_WAIT_MS = 500

/** What came of a file or an article, on its way to the report: read, or why not. */
export type QueuedResult<T> = { readonly from: T } & (
  | { readonly reading: ArticleReading; readonly readAt: string }
  | { readonly error: unknown }
)

/** What came of it in the end; the outcome is null where nothing was compared. */
export type StoredResult<T> = { readonly from: T } & (
  | { readonly reading: ArticleReading; readonly outcome: IngestOutcome | null }
  | { readonly error: unknown }
)

/** What came of storing an article; see `GraphWriter.ingestArticles`. */
export type BatchResult = IngestResult | { readonly outcome: null }

export interface StoreQueueOptions<T> {
  /** Stores a batch, all of it or nothing, and tells what came of each article. */
  readonly ingest: (articles: readonly ReadArticle[]) => Promise<readonly BatchResult[]>
  /** Told in the order in which they were added. */
  readonly onResult: (result: StoredResult<T>) => void
  /** How many articles go into one transaction at most. */
  readonly batch?: number | undefined
}

/**
 * Stores articles in batches, one behind the other, while the next are being read.
 *
 * The graph is the same as if each were stored by itself: see `GraphWriter.ingestArticles`.
 */
export class StoreQueue<T> {
  readonly #options: StoreQueueOptions<T>
  #waiting: QueuedResult<T>[] = []
  #characters = 0
  #since = 0
  #storing: Promise<void> | undefined
  #isStoring = false

  constructor(options: StoreQueueOptions<T>) {
    this.#options = options
  }

  /** @throws StoreUnavailableError where the batch before could not be stored. */
  async add(result: QueuedResult<T>): Promise<void> {
    if (this.#waiting.length === 0) this.#since = performance.now()
    this.#waiting.push(result)
    if ('reading' in result) this.#characters += result.reading.text.length
    const isFull =
      this.#waiting.length >= (this.#options.batch ?? MOST_ARTICLES) ||
      this.#characters >= MOST_CHARACTERS ||
      (!this.#isStoring && performance.now() - this.#since >= LONGEST_WAIT_MS)
    if (isFull) await this.#send()
    // Reading never waits for anything; what the store answers meanwhile must be let in.
    else if (this.#isStoring) await nextTurn()
  }

  /** Ends when nothing is being stored. @throws StoreUnavailableError as `add` does. */
  async idle(): Promise<void> {
    await this.#storing
  }

  /** Stores what waits still. @throws StoreUnavailableError as `add` does. */
  async finish(): Promise<void> {
    await this.#send()
    await this.#storing
  }

  /** Ends with the batch that is being stored; what waits is dropped. @throws StoreUnavailableError as `add` does. */
  async stop(): Promise<void> {
    this.#waiting = []
    await this.#storing
  }

  async #send(): Promise<void> {
    await this.#storing
    const batch = this.#waiting
    this.#waiting = []
    this.#characters = 0
    if (batch.length === 0) return
    this.#isStoring = true
    this.#storing = this.#store(batch).finally(() => {
      this.#isStoring = false
    })
    // Whoever sends or finishes next is told.
    this.#storing.catch(() => undefined)
  }

  async #store(batch: readonly QueuedResult<T>[]): Promise<void> {
    const articles = batch.filter((result) => 'reading' in result)
    const results = articles.length === 0 ? [] : await this.#ingest(articles)
    for (const result of batch) {
      const { from } = result
      if (!('reading' in result)) {
        this.#options.onResult(result)
        continue
      }
      const stored = results[articles.indexOf(result)] ?? { error: new Error('the store told nothing of it') }
      this.#options.onResult({ from, reading: result.reading, ...stored })
    }
  }

  async #ingest(
    articles: readonly ReadArticle[],
  ): Promise<readonly ({ readonly outcome: IngestOutcome | null } | { readonly error: unknown })[]> {
    try {
      const results = await this.#options.ingest(articles)
      return results.map((result) => ('refused' in result ? { error: result.refused } : result))
    } catch (error) {
      if (error instanceof StoreUnavailableError) throw error
      if (articles.length === 1) return [{ error }]
      // One of them can't be written, and nobody says which: the others shall not go with it.
      const results = []
      for (const article of articles) results.push(...(await this.#ingest([article])))
      return results
    }
  }
}
