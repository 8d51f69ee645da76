import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { GraphStore } from '../ports/graph-store.ts'
import { openStore } from '../stores/open-store.ts'

/** The store that the settings name, `untouched` to look at it only; its caller closes it. @throws DomainError as `openStore` does. */
export function openConfiguredStore(
  config: Config,
  options: { readonly untouched?: boolean } = {},
): Promise<GraphStore> {
  if (config.graphStore !== 'neo4j') return openStore({ kind: 'sqlite', file: embeddedFile(config) }, options)
  const { connectMs, poolMs, storeMs, retryMs } = config.limits
  const times = { connectMs, poolMs, retryMs, queryMs: storeMs }
  return openStore({ kind: 'neo4j', ...config.neo4j, times }, options)
}

const embeddedFile = ({ dataDir }: Config): string => join(dataDir, 'healgraph.sqlite')

/** Whether there is a store already: an embedded one is made by opening it. */
export function isThere(config: Config): boolean {
  return config.graphStore === 'neo4j' || existsSync(embeddedFile(config))
}

/** Opens that store, and closes it whatever happens. */
export async function usingStore<T>(
  config: Config,
  use: (store: GraphStore) => Promise<T>,
  options: { readonly untouched?: boolean } = {},
): Promise<T> {
  const store = await openConfiguredStore(config, options)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}
