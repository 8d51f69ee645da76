import type { GraphStore } from '../ports/graph-store.ts'
import { openSqliteStore } from './sqlite/open-sqlite-store.ts'

export type StoreConfig =
  | { readonly kind: 'sqlite'; readonly file: string }
  | {
      readonly kind: 'neo4j'
      readonly uri: string
      readonly user: string
      readonly password: string
      readonly database: string
    }

/**
 * Opens the store that the configuration names; its caller closes it.
 *
 * @throws DomainError STORE_UNAVAILABLE where it can't be reached, STORE_VERSION where another version of
 * Healgraph wrote it.
 */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  switch (config.kind) {
    case 'sqlite':
      return openSqliteStore({ file: config.file })
    case 'neo4j': {
      // The driver is loaded only where it is used.
      const { openNeo4jStore } = await import('./neo4j/open-neo4j-store.ts')
      return openNeo4jStore(config)
    }
  }
}
