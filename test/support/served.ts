import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { type Logger, pino } from 'pino'
import { loadConfig } from '../../src/config.ts'
import { LIMIT_NAMES, LIMITS, type LimitName } from '../../src/limits.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import type { Reader } from '../../src/reader/create-reader.ts'
import { createServer } from '../../src/server/create-server.ts'
import { openTestReader } from './muscle-weakness.ts'

/** An answer as a client gets it. */
export interface Answer {
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: Readonly<Record<string, unknown>>
  }[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

export interface Served {
  readonly app: FastifyInstance
  /** Asks over HTTP, without a network, and gives the whole reply. */
  post(body: unknown): Promise<LightMyRequestResponse>
  /** Asks and gives the answer, without what the question costs: that is no part of what it says. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>
}

function withoutCost({ extensions = {}, ...answer }: Answer): Answer {
  const { cost: _, ...others } = extensions
  return Object.keys(others).length === 0 ? answer : { ...answer, extensions: others }
}

/** Limits of the server itself, not of what is asked of it. */
const OF_SERVER: readonly LimitName[] = [
  'headerBytes',
  'connections',
  'exports',
  'cacheBytes',
  'cacheEntries',
]

/** Settings that limit no query, for tests that ask more than a client should. */
export const LIMITLESS: NodeJS.ProcessEnv = Object.fromEntries(
  LIMIT_NAMES.filter(
    (name) =>
      LIMITS[name].unit !== 'milliseconds' && !('highest' in LIMITS[name]) && !OF_SERVER.includes(name),
  ).map((name) => [LIMITS[name].variable, '1000000000']),
)

/**
 * Answers are made anew each time, so that a test can count what the store is asked; and a machine that is
 * busy, or a Neo4j that has just started, may take its time.
 */
const FOR_TESTS: NodeJS.ProcessEnv = { ANSWER_CACHE_ENTRIES: '0', REQUEST_TIMEOUT_MS: '60000' }

let reader: Reader | undefined
/** Made at the first use, and kept. */
function testReader(): Reader {
  reader ??= openTestReader()
  return reader
}

/** @param env settings other than the defaults, such as a limit. */
export async function serve(
  store: GraphStore,
  logger: Logger = pino({ level: 'silent' }),
  env: NodeJS.ProcessEnv = {},
): Promise<Served> {
  const app = await createServer({
    store,
    logger,
    reader: testReader,
    config: loadConfig({ ...FOR_TESTS, ...env }),
  })
  const post = (body: unknown) =>
    app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify(body),
    })
  return {
    app,
    post,
    ask: async (query, variables) => withoutCost((await post({ query, variables })).json()),
  }
}
