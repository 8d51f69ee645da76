import type { GraphStore } from '../../src/ports/graph-store.ts'

/** The store as if its articles had no end. */
export interface EndlessArticles {
  readonly store: GraphStore
  /** Articles that were read so far. */
  read(): number
  /** Whether whoever read them has let go of them. */
  isClosed(): boolean
}

export function endlessArticles(store: GraphStore): EndlessArticles {
  let read = 0
  let closed = false
  async function* again() {
    try {
      for (;;)
        for await (const article of store.streamArticles()) {
          read++
          yield article
        }
    } finally {
      closed = true
    }
  }
  const endless = new Proxy(store, {
    get(target, name) {
      if (name === 'streamArticles') return again
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return { store: endless, read: () => read, isClosed: () => closed }
}
