import type { Config } from '../config.ts'
import type { GraphStore } from '../ports/graph-store.ts'
import { openStore } from '../stores/open-store.ts'

/** Opens the store that the settings name, and closes it whatever happens. */
export async function usingStore<T>(config: Config, use: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(config)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}
