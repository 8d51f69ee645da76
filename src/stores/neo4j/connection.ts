import neo4j, { type BookmarkManager, type Driver, type SessionMode } from 'neo4j-driver'

export interface Neo4jSettings {
  /** `neo4j://` routes reads to followers, `bolt://` talks to one server. */
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
  /** Left out, those of {@link TIMES}. */
  readonly times?: Neo4jTimes
}

/** How long to wait, in milliseconds. A server that is away must be told within seconds. */
export interface Neo4jTimes {
  /** For a connection to be made. */
  readonly connectMs: number
  /** For one of the pool to be free. */
  readonly poolMs: number
  /** For one statement. */
  readonly queryMs: number
  /** For all further tries of one together. */
  readonly retryMs: number
}

/** No wait is as long as the driver's own default. */
export const TIMES: Neo4jTimes = { connectMs: 1_500, poolMs: 2_000, queryMs: 2_000, retryMs: 2_000 }

export interface Neo4jConnection {
  readonly driver: Driver
  readonly database: string
  readonly times: Neo4jTimes
  /** Makes a read see every write of this process before it, whichever server answers. */
  readonly bookmarkManager: BookmarkManager
  /** Reads, by name and kinds of parameters, that the server has answered once, so that it has a plan for them. */
  readonly planned: Set<string>
  /** When the server last answered a read, by `performance.now()`; tells a slow statement from a server that is away. */
  readonly answered: { at: number }
}

/** A pool of connections; nothing is sent yet. */
export function connect({ uri, user, password, database, times = TIMES }: Neo4jSettings): Neo4jConnection {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: times.connectMs,
    connectionAcquisitionTimeout: times.poolMs,
    maxTransactionRetryTime: times.retryMs,
    // Counts and offsets stay far below 2^53.
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: 'healgraph',
  })
  return {
    driver,
    database,
    times,
    bookmarkManager: neo4j.bookmarkManager(),
    planned: new Set(),
    answered: { at: 0 },
  }
}

export function openSession({ driver, database, bookmarkManager }: Neo4jConnection, mode: SessionMode) {
  return driver.session({ database, bookmarkManager, defaultAccessMode: mode })
}

/** What the server shows of a statement in its query log. */
export function metadataOf(query: string): { app: string; query: string } {
  return { app: 'healgraph', query }
}
