import neo4j, { type BookmarkManager, type Driver, type SessionMode } from 'neo4j-driver'

export interface Neo4jSettings {
  /** `neo4j://` routes reads to followers, `bolt://` talks to one server. */
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

export interface Neo4jConnection {
  readonly driver: Driver
  readonly database: string
  /** Makes a read see every write of this process before it, whichever server answers. */
  readonly bookmarkManager: BookmarkManager
  /** Reads, by name and kinds of parameters, that the server has answered once, so that it has a plan for them. */
  readonly planned: Set<string>
}

/**
 * A pool of connections; nothing is sent yet. A server that is away must be told within seconds, so no wait
 * is as long as the driver's own default.
 */
export function connect({ uri, user, password, database }: Neo4jSettings): Neo4jConnection {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 1_500,
    connectionAcquisitionTimeout: 2_000,
    maxTransactionRetryTime: 2_000,
    // Counts and offsets stay far below 2^53.
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: 'healgraph',
  })
  return { driver, database, bookmarkManager: neo4j.bookmarkManager(), planned: new Set() }
}

export function openSession({ driver, database, bookmarkManager }: Neo4jConnection, mode: SessionMode) {
  return driver.session({ database, bookmarkManager, defaultAccessMode: mode })
}

/** What the server shows of a statement in its query log. */
export function metadataOf(query: string): { app: string; query: string } {
  return { app: 'healgraph', query }
}
