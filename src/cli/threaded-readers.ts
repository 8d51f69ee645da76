import { BulkheadRejectedError, bulkhead } from 'cockatiel'
import { Tinypool } from 'tinypool'
import { DomainError } from '../domain/errors.ts'
import type { AddedLabels } from '../reader/vocabulary/load-vocabulary.ts'
import type { TextReader } from '../services/annotate/text-reader.ts'
import { keptReaders } from './kept-readers.ts'
import type { ReadingResult, ReadingTask } from './reading-thread.ts'

/** Read where it is asked for: in about as many microseconds, while a thread has to be sent it and what it says. */
const SHORT_BYTES = 10_000
/** Long texts that wait for the one before them; what comes beyond is refused. */
const WAITING = 16
/** A thread that has nothing to read for so long ends, and its vocabulary with it. */
const IDLE_MS = 60_000
/** Many times what the longest text takes. */
const MEMORY_MB = 1_024

/** The compiled one also where this file is run as it was written, as the tests do: Node can't load that one. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/cli/reading-thread.js' : './reading-thread.js',
  import.meta.url,
)

/**
 * Readers that read long texts one after the other in a thread of their own, so that the server goes on answering
 * meanwhile. What they read is the same as in this thread. A thread that is stopped while it reads is ended, and
 * the next long text gets a new one.
 *
 * @param thread the module that it runs.
 */
export function threadedReaders(thread = THREAD): (labels?: AddedLabels) => TextReader {
  const readerWith = keptReaders()
  const line = bulkhead(1, WAITING)
  let pool: Tinypool | undefined
  /** A pool that has no work holds no process: nobody needs to end it. */
  const openPool = (): Tinypool =>
    new Tinypool({
      filename: thread.href,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: IDLE_MS,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    })
  const readBeside = async (task: ReadingTask, signal: AbortSignal | undefined) => {
    // Asked here and not by the bulkhead, which forgets those that wait behind one that is stopped while it waits.
    signal?.throwIfAborted()
    pool ??= openPool()
    const result: ReadingResult = await pool.run(task, signal ? { signal } : {})
    if ('reading' in result) return result.reading
    const { code, message, argument } = result.refused
    throw new DomainError(code, message, argument === undefined ? {} : { argument })
  }
  return (labels) => ({
    mentionsIn: (lines, title) => readerWith(labels).mentionsIn(lines, title),
    async read(source, signal) {
      if (source.bytes.length <= SHORT_BYTES) return readerWith(labels).read(source)
      try {
        return await line.execute(() => readBeside({ source, labels }, signal))
      } catch (error) {
        signal?.throwIfAborted()
        if (!(error instanceof BulkheadRejectedError)) throw error
        throw new DomainError('SERVER_BUSY', 'Too many long texts wait to be read. Try again in a moment.')
      }
    },
  })
}
