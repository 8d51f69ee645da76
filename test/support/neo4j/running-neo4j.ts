export interface Neo4jAddress {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

/** A server that answers, and the way to end it. */
export interface RunningNeo4j extends Neo4jAddress {
  /** Where it comes from, for people. */
  readonly origin: string
  /** Ends what was started for us; leaves alone what was there before. */
  stop(): Promise<void>
}

/** The LTS line that the compose file runs too. */
export const NEO4J_VERSION = '5.26.20'

/** What a server started here needs no more than: a few hundred MB, one loopback port, no call home. */
export const SMALL_SERVER: Readonly<Record<string, string>> = {
  'server.http.enabled': 'false',
  'dbms.usage_report.enabled': 'false',
  'dbms.security.auth_enabled': 'false',
  'server.memory.heap.max_size': '512m',
  'server.memory.pagecache.size': '128m',
  'db.tx_log.preallocate': 'false',
  // Tests wipe and fill the graph over and over: planning anew each time, on a busy machine, outlasts a read's time.
  'dbms.cypher.min_replan_interval': '1h',
  // Without it the server idles for ten seconds before it stops.
  'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
}
