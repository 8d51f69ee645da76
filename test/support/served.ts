import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { type Logger, pino } from 'pino'
import { loadConfig } from '../../src/config.ts'
import { LIMIT_NAMES, LIMITS, type LimitName } from '../../src/limits.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import type { Reader } from '../../src/reader/create-reader.ts'
import type { AddedLabels } from '../../src/reader/vocabulary/load-vocabulary.ts'
import { createServer } from '../../src/server/create-server.ts'
import type { TextReader } from '../../src/services/annotate/text-reader.ts'
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

/** What an editor's key is set to, where the tests want one. */
export const ADMIN_ENV: NodeJS.ProcessEnv = { HEALGRAPH_ADMIN_KEY: 'Ana:ana-has-a-key-of-her-own-1' }
export const ADMIN_KEY = 'ana-has-a-key-of-her-own-1'

export interface Served {
  readonly app: FastifyInstance
  /** Asks over HTTP, without a network, and gives the whole reply. */
  post(body: unknown): Promise<LightMyRequestResponse>
  /** The same at `/admin/graphql`, with Ana's key unless other headers are given; see {@link ADMIN_ENV}. */
  admin(body: unknown, headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>
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

let ownReader: Reader | undefined
/** Made at the first use, and kept; one that knows added labels is made each time. */
function testReader(labels?: AddedLabels): Reader {
  if (labels && labels.size > 0) return openTestReader(labels)
  ownReader ??= openTestReader()
  return ownReader
}

/**
 * @param env settings other than the defaults, such as a limit.
 * @param reader of texts; the tests' own where left out.
 */
export async function serve(
  store: GraphStore,
  logger: Logger = pino({ level: 'silent' }),
  env: NodeJS.ProcessEnv = {},
  reader: (labels?: AddedLabels) => TextReader = testReader,
): Promise<Served> {
  const app = await createServer({
    store,
    logger,
    reader,
    config: loadConfig({ ...FOR_TESTS, ...env }),
  })
  const send = (url: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify(body),
    })
  const post = (body: unknown) => send('/graphql', body)
  return {
    app,
    post,
    admin: (body, headers = { authorization: `Bearer ${ADMIN_KEY}` }) =>
      send('/admin/graphql', body, headers),
    ask: async (query, variables) => withoutCost((await post({ query, variables })).json()),
  }
}
