import type { GraphStore } from '../../src/ports/graph-store.ts'

/**
 * The store with its calls counted by method, in order of first call; `faults` makes a method reject instead.
 */
export function watchedStore(
  store: GraphStore,
  faults: Partial<Record<keyof GraphStore, unknown>> = {},
): { readonly store: GraphStore; readonly calls: Record<string, number> } {
  const calls: Record<string, number> = {}
  const watched = new Proxy(store, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property)
      if (typeof value !== 'function' || typeof property !== 'string') return value
      return (...args: unknown[]): unknown => {
        calls[property] = (calls[property] ?? 0) + 1
        const fault = Object.entries(faults).find(([method]) => method === property)
        return fault ? Promise.reject(fault[1]) : Reflect.apply(value, target, args)
      }
    },
  })
  return { store: watched, calls }
}
