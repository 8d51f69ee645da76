import { DEFAULT_SCOPE, scopeKeys } from '../../domain/scope.ts'
import type { GraphMeta } from '../../ports/graph-store.ts'
import type { SqliteConnection } from './connection.ts'
import { jsonList } from './keys.ts'

const GRAPH = /* sql */ `SELECT version, last_ingest_at FROM graph`

const COUNTS = /* sql */ `
  SELECT
    (SELECT count(*) FROM articles WHERE status <> 'WITHDRAWN') AS articles,
    (SELECT count(*) FROM concepts WHERE absorbed_by IS NULL) AS concepts,
    (SELECT count(*) FROM claims WHERE scope IN (SELECT value FROM json_each(@scopes))) AS claims,
    (SELECT count(*) FROM links WHERE claim_count > 0) AS links,
    (SELECT count(*) FROM red_flags r JOIN articles a ON a.id = r.article_id
      WHERE a.status <> 'WITHDRAWN') AS redFlags`

const VERSION = /* sql */ `SELECT version FROM graph`

/** See `GraphReader.graphVersion`. */
export function graphVersion(connection: SqliteConnection): string {
  return String(connection.get<{ version: number }>(VERSION)?.version ?? 0)
}

/** Reads the meta of a store; counts again only where the graph has changed since the last time. */
export function metaReader(connection: SqliteConnection): () => GraphMeta {
  let counted: { readonly version: number; readonly counts: GraphMeta['counts'] } | undefined
  return () => {
    const graph = connection.get<{ version: number; last_ingest_at: string | null }>(GRAPH)
    const version = graph?.version ?? 0
    if (counted?.version !== version) {
      const scopes = jsonList(scopeKeys(DEFAULT_SCOPE))
      const counts = connection.get<GraphMeta['counts']>(COUNTS, { scopes })
      if (!counts) throw new Error('counting gave no row')
      counted = { version, counts }
    }
    return {
      graphVersion: String(version),
      lastIngestAt: graph?.last_ingest_at ?? null,
      counts: counted.counts,
    }
  }
}
