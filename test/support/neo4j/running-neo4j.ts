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

const SMALL_SERVER = {
  'server.http.enabled': 'false',
  'dbms.usage_report.enabled': 'false',
  'dbms.security.auth_enabled': 'false',
  'db.tx_log.preallocate': 'false',
  // Without it the server idles for ten seconds before it stops.
  'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
}

/**
 * What a server started here runs with: a few hundred MB, one loopback port, no call home.
 *
 * @param env NEO4J_TEST_HEAP and NEO4J_TEST_PAGE_CACHE, such as `1g`, for one that is to hold a large graph; such
 * a one plans its statements anew as a graph grows, as any server does.
 */
export function serverSettings(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const { NEO4J_TEST_HEAP: heap, NEO4J_TEST_PAGE_CACHE: pageCache } = env
  return {
    ...SMALL_SERVER,
    'server.memory.heap.max_size': heap || '512m',
    'server.memory.pagecache.size': pageCache || '128m',
    // Tests wipe and fill the graph over and over: planning anew each time, on a busy machine, outlasts a read's time.
    ...(heap ? {} : { 'dbms.cypher.min_replan_interval': '1h' }),
  }
}
