import { type Command, Option } from 'commander'
import { type Config, loadConfig } from '../../config.ts'
import { createLogger } from '../../logger.ts'
import type { GraphStore } from '../../ports/graph-store.ts'
import { createLateStore, isAway, openWhenThere } from '../../server/late-store.ts'
import { type RunningServer, startServer } from '../../server/start-server.ts'
import { onStopSignal } from '../../stop-signals.ts'
import { EXIT } from '../exit-codes.ts'
import { type CommandIo, colorsFor, isTerminal } from '../io.ts'
import { prepareGraph } from '../prepare-graph.ts'
import type { SeedMode } from '../seed.ts'
import { threadedReaders } from '../threaded-readers.ts'
import { openConfiguredStore } from '../using-store.ts'
import { welcome } from '../welcome.ts'

interface ServeOptions {
  readonly seed?: boolean
}

const HELP = `
An empty graph, embedded or Neo4j, is filled with the articles that come with Healgraph; a graph that holds
other articles is left as it is. --seed adds them to any graph, in place of those with the same id; --no-seed
never does.

Settings, from the environment:
  HOST, PORT        where to listen (default 127.0.0.1 and 4000)
  DATA_DIR          where the embedded store keeps its file (default ./data)
  NEO4J_URI         use this Neo4j instead, with NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE
  CORS_ORIGINS      origins whose pages may read answers, parted by commas (default *)
  PLAYGROUND, PAGES  on or off (default on): GraphiQL at /playground/, pages for people at /
  HEALGRAPH_ADMIN_KEY  name:key pairs, parted by commas, of those who may change the graph at /admin/graphql;
                    without any there is no such address (docs/admin.md)
  LOG_LEVEL         fatal, error, warn, info, debug, trace or silent
  Each limit has a variable too; docs/limits.md lists them.

Examples:
  healgraph serve
  PORT=8080 healgraph serve
  NEO4J_URI=neo4j://localhost NEO4J_PASSWORD=… healgraph serve --no-seed`

/** Between two tries to open a Neo4j that is away. */
const OPENING_PAUSE_MS = 1_000

/** On a terminal the log is for people, who want to see faults only. */
function logLevel(config: Config, io: CommandIo): string {
  return !io.env.LOG_LEVEL && isTerminal(io.stderr) ? 'warn' : config.logLevel
}

function seedMode(options: ServeOptions): SeedMode {
  if (options.seed === undefined) return 'empty'
  return options.seed ? 'always' : 'never'
}

/** Serves, or closes the store again where it was told to stop meanwhile. */
async function start(config: Config, mode: SeedMode, io: CommandIo, signal: AbortSignal): Promise<void> {
  const store = await openNow(config)
  if (!store) return startWithout(config, mode, io, signal)
  try {
    await prepareGraph(store, mode, io, signal)
    const logger = createLogger(logLevel(config, io))
    const server = signal.aborted
      ? null
      : await startServer({ store, config, logger, reader: threadedReaders() })
    if (server && !signal.aborted) return tellReady(server, config, store, io)
    await (server ?? store).close()
  } catch (error) {
    await store.close()
    throw error
  }
}

/** The store; undefined where it is a Neo4j that is away. */
async function openNow(config: Config): Promise<GraphStore | undefined> {
  try {
    return await openConfiguredStore(config)
  } catch (error) {
    if (config.graphStore === 'neo4j' && isAway(error)) return undefined
    throw error
  }
}

async function tellReady(
  server: RunningServer,
  config: Config,
  store: GraphStore,
  io: CommandIo,
): Promise<void> {
  io.stdout.write(welcome(server.url, config, await store.meta(), colorsFor(io.stdout, io.env)))
}

/** Answers at once, though not ready, and waits for Neo4j. */
async function startWithout(
  config: Config,
  mode: SeedMode,
  io: CommandIo,
  signal: AbortSignal,
): Promise<void> {
  const late = createLateStore('neo4j')
  const server = await startServer({
    store: late.store,
    config,
    logger: createLogger(logLevel(config, io)),
    reader: threadedReaders(),
  })
  io.stderr.write(
    `healgraph: Neo4j does not answer; waiting for it, and serving ${server.url}/health meanwhile\n`,
  )
  try {
    const store = await openWhenThere(() => openConfiguredStore(config), OPENING_PAUSE_MS, signal)
    if (!store) return
    await prepareGraph(store, mode, io, signal)
    late.arrive(store)
    await tellReady(server, config, store, io)
  } catch (error) {
    await server.close()
    throw error
  }
}

/** Returns once it answers; the open server keeps the process alive until a signal ends it. */
async function serve(options: ServeOptions, io: CommandIo): Promise<number> {
  const stopping = new AbortController()
  const release = onStopSignal(() => stopping.abort())
  try {
    await start(loadConfig(io.env), seedMode(options), io, stopping.signal)
    return EXIT.OK
  } finally {
    release()
  }
}

export function registerServe(program: Command, io: CommandIo, exit: (code: number) => void): void {
  program
    .command('serve')
    .summary('serve the API and the playground')
    .description('Serves the GraphQL API and the playground until Ctrl-C or SIGTERM.')
    .addOption(new Option('--seed', 'add the articles that come with Healgraph to any graph'))
    .addOption(new Option('--no-seed', 'never add them, not even to an empty graph').default(undefined))
    .addHelpText('after', HELP)
    .action(async (options: ServeOptions) => exit(await serve(options, io)))
}
