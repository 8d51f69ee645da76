import type { GraphStore } from '../ports/graph-store.ts'
import type { Neo4jSettings } from './neo4j/connection.ts'
import { openSqliteCopy } from './sqlite/open-sqlite-copy.ts'
import { openSqliteStore } from './sqlite/open-sqlite-store.ts'

export type StoreConfig =
  | { readonly kind: 'sqlite'; readonly file: string }
  | ({ readonly kind: 'neo4j' } & Neo4jSettings)

/**
 * Opens the store that the configuration names; its caller closes it.
 *
 * @param options.untouched opens it to look only: nothing of it is written, made or brought to this version. An
 * embedded store is opened as a copy; a Neo4j store of an older version is refused.
 * @throws DomainError STORE_UNAVAILABLE where it can't be reached, STORE_VERSION where another version of
 * Healgraph wrote it.
 */
export async function openStore(
  config: StoreConfig,
  options: { readonly untouched?: boolean } = {},
): Promise<GraphStore> {
  switch (config.kind) {
    case 'sqlite':
      return options.untouched
        ? openSqliteCopy({ file: config.file })
        : openSqliteStore({ file: config.file })
    case 'neo4j': {
      // The driver is loaded only where it is used.
      const { openNeo4jStore } = await import('./neo4j/open-neo4j-store.ts')
      return openNeo4jStore(config, options)
    }
  }
}
