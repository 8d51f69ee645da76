import { BrokenCircuitError, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel'
import { DomainError, StoreUnavailableError } from '../domain/errors.ts'
import type { GraphReader, GraphStore, GraphWriter } from '../ports/graph-store.ts'
import type { TextReader } from '../services/annotate/text-reader.ts'

/** Runs a read, or refuses to. */
export type Guard = <T>(read: () => Promise<T>) => Promise<T>

/** What a store can do beside reading. */
const NO_READS: Readonly<Record<Exclude<keyof GraphStore, keyof GraphReader | 'kind'>, true>> = {
  loadVocabulary: true,
  ingestArticle: true,
  ingestArticles: true,
  decide: true,
  close: true,
} satisfies Record<keyof GraphWriter | 'close', true>

/** The store with a guard before each read that gives a promise, and without its writes. */
export function guardReads(store: GraphReader, guard: Guard): GraphReader {
  return new Proxy(store, {
    get(target, name) {
      if (name in NO_READS) return undefined
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      if (String(name).startsWith('stream')) return value.bind(target)
      return (...given: unknown[]) => guard(async () => Reflect.apply(value, target, given))
    },
  })
}

/** A guard of one request's reads. */
export interface RequestGuard extends Guard {
  /** Stops the work itself, where it can be stopped. */
  readonly signal?: AbortSignal
}

/** A reader that is waited for no longer than the guard lets, and that reads no longer than that. */
export function guardTexts(reader: TextReader, guard: RequestGuard): TextReader {
  return {
    mentionsIn: (lines, title) => guard(async () => reader.mentionsIn(lines, title)),
    read: (source) => guard(async () => reader.read(source, guard.signal)),
  }
}

/** Starts no read once the signal has stopped the work, and waits for none any longer. */
export function stoppedBy(signal: AbortSignal): RequestGuard {
  const stopped = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  stopped.catch(() => {})
  const guard: Guard = (read) => (signal.aborted ? stopped : Promise.race([read(), stopped]))
  return Object.assign(guard, { signal })
}

/** Failures in a row after which the store is taken to be away. */
const FAILURES = 5
/** Then one read in this time tries whether it is back, and the others fail at once. */
const TRY_AGAIN_MS = 500

const isOutage = (error: Error): boolean => error instanceof DomainError && error.code === 'STORE_UNAVAILABLE'

/**
 * A circuit breaker: while the store is away, requests are told so at once, and do not pile up behind timeouts.
 *
 * @throws StoreUnavailableError in place of a read, while the store is away.
 */
export function createBreaker(): Guard {
  const breaker = circuitBreaker(handleWhen(isOutage), {
    halfOpenAfter: TRY_AGAIN_MS,
    breaker: new ConsecutiveBreaker(FAILURES),
  })
  return async (read) => {
    try {
      return await breaker.execute(read)
    } catch (error) {
      throw error instanceof BrokenCircuitError ? new StoreUnavailableError(error) : error
    }
  }
}
