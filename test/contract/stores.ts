import { afterAll, beforeAll } from 'vitest'
import { DEFAULT_SCOPE } from '../../src/domain/scope.ts'
import type { GraphStore, LinkFilter } from '../../src/ports/graph-store.ts'
import { type Draft, filledStore, type OpenStore } from './fixture.ts'

/** One store with the fixture for all tests of a `describe` that only read. */
export function sharedStore(open: OpenStore, drafts?: readonly Draft[]): () => GraphStore {
  let store: GraphStore | undefined
  beforeAll(async () => {
    store = await filledStore(open, drafts)
  })
  afterAll(async () => {
    await store?.close()
  })
  return () => {
    if (!store) throw new Error('the store is not open yet')
    return store
  }
}

/** Runs with a store of its own and closes it, whatever happens. */
export async function withStore<T>(store: Promise<GraphStore>, run: (store: GraphStore) => Promise<T>) {
  const opened = await store
  try {
    return await run(opened)
  } finally {
    await opened.close()
  }
}

export const ANY_LINK: LinkFilter = { direction: 'ANY', scope: DEFAULT_SCOPE }

/** Only ids that the map has; undefined says that it lacks the key. */
export function nodesOf<T>(page: { readonly items: readonly { readonly node: T }[] } | undefined) {
  return page?.items.map((item) => item.node)
}

export async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const value of values) all.push(value)
  return all
}
