import { setTimeout as sleep } from 'node:timers/promises'
import { DomainError, StoreUnavailableError } from '../domain/errors.ts'
import type { GraphStore } from '../ports/graph-store.ts'

export interface LateStore {
  /** Tells everyone that it is away until the real one arrives, and is that one from then on. */
  readonly store: GraphStore
  arrive(real: GraphStore): void
}

/** Stands in for a store that can't be opened yet, so that the server answers meanwhile. */
export function createLateStore(kind: GraphStore['kind']): LateStore {
  let real: GraphStore | undefined
  const away = async (): Promise<never> => {
    throw new StoreUnavailableError(new Error('the store was not opened yet'))
  }
  const absent: Partial<GraphStore> = { kind, close: async () => {} }
  const store = new Proxy(absent as GraphStore, {
    get(_target, name) {
      if (real) return Reflect.get(real, name)
      // Whoever awaits the store itself must not take it for a promise.
      return name === 'then' ? undefined : (Reflect.get(absent, name) ?? away)
    },
  })
  return {
    store,
    arrive(opened) {
      real = opened
    },
  }
}

/** Opens the store, again and again while it is away. @returns undefined where the signal stopped it first. */
export async function openWhenThere(
  open: () => Promise<GraphStore>,
  pauseMs: number,
  signal: AbortSignal,
): Promise<GraphStore | undefined> {
  while (!signal.aborted) {
    try {
      return await open()
    } catch (error) {
      if (!isAway(error)) throw error
      await sleep(pauseMs, undefined, { signal }).catch(() => {})
    }
  }
  return undefined
}

/** Whether opening may succeed later. */
export function isAway(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'STORE_UNAVAILABLE'
}
