import { z } from 'zod'
import { adminKeysModel } from './admin-keys.ts'
import { DomainError } from './domain/errors.ts'
import { LIMIT_NAMES, LIMITS, limitsFrom, limitsModel } from './limits.ts'

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const common = {
  host: z.string().min(1),
  port: z.coerce.number().int().min(0).max(65_535),
  /** Where the embedded store keeps its file. */
  dataDir: z.string().min(1),
  logLevel: z.enum(LOG_LEVELS),
  limits: limitsModel,
  /** Origins whose pages may read answers in a browser; `*` is every one. */
  corsOrigins: z.union([
    z.literal('*'),
    z
      .array(z.string().regex(/^https?:\/\/[^/]+$/, 'must be origins such as https://example.org, or *'))
      .min(1),
  ]),
  /** Where others reach this server, such as `https://health.example`; what a request says where left out. */
  publicUrl: z
    .string()
    .regex(/^https?:\/\/[^/?#\s]+$/, 'must be an origin such as https://health.example')
    .optional(),
  playground: z.enum(['on', 'off']),
  /** Whether the public endpoint answers only operations that the server holds. */
  trustedOnly: z.enum(['on', 'off']),
  /** Pages for people, at `/`. */
  pages: z.enum(['on', 'off']),
  /** Who may change the graph at `/admin/graphql`; without any there is no such address. */
  adminKeys: adminKeysModel,
  /** Whether `/graphql` is also a subgraph for a gateway of Apollo Federation. */
  federation: z.enum(['on', 'off']),
}

const configModel = z.discriminatedUnion('graphStore', [
  z.object({ graphStore: z.literal('embedded'), ...common }),
  z.object({
    graphStore: z.literal('neo4j'),
    ...common,
    neo4j: z.object({
      uri: z.string().regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/./, 'must start with bolt:// or neo4j://'),
      user: z.string().min(1),
      password: z.string(),
      database: z.string().min(1),
    }),
  }),
])

export type Config = Readonly<z.infer<typeof configModel>>

/** The variable that each setting comes from, for the words of a fault. */
const VARIABLES: Record<string, string> = {
  graphStore: 'GRAPH_STORE',
  host: 'HOST',
  port: 'PORT',
  dataDir: 'DATA_DIR',
  logLevel: 'LOG_LEVEL',
  corsOrigins: 'CORS_ORIGINS',
  publicUrl: 'PUBLIC_URL',
  playground: 'PLAYGROUND',
  trustedOnly: 'TRUSTED_ONLY',
  pages: 'PAGES',
  adminKeys: 'HEALGRAPH_ADMIN_KEY',
  federation: 'FEDERATION',
  'neo4j.uri': 'NEO4J_URI',
  'neo4j.user': 'NEO4J_USER',
  'neo4j.password': 'NEO4J_PASSWORD',
  'neo4j.database': 'NEO4J_DATABASE',
  ...Object.fromEntries(LIMIT_NAMES.map((name) => [`limits.${name}`, LIMITS[name].variable])),
}

/** Names of all variables that are settings. */
export const SETTING_VARIABLES: readonly string[] = Object.values(VARIABLES)

/** `1` and `0` as on and off. */
const switchIn = (text: string): string => ({ '1': 'on', '0': 'off' })[text] ?? text

/** Origins parted by commas or blanks. */
function originsIn(text = '*'): '*' | string[] {
  return text === '*' ? text : text.split(/[\s,]+/).filter((origin) => origin !== '')
}

/**
 * The settings, from the environment.
 *
 * An empty variable counts as one that is not set. Where GRAPH_STORE is not set, an address in NEO4J_URI
 * chooses Neo4j, and the embedded store is used otherwise.
 *
 * @throws DomainError (INVALID_CONFIG) that tells every fault at once, never a value: one may be a password.
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const set = (name: string): string | undefined => env[name]?.trim() || undefined
  const uri = set('NEO4J_URI')
  const result = configModel.safeParse({
    graphStore: set('GRAPH_STORE') ?? (uri ? 'neo4j' : 'embedded'),
    host: set('HOST') ?? '127.0.0.1',
    port: set('PORT') ?? '4000',
    dataDir: set('DATA_DIR') ?? './data',
    logLevel: set('LOG_LEVEL') ?? 'info',
    limits: limitsFrom(set),
    corsOrigins: originsIn(set('CORS_ORIGINS')),
    publicUrl: set('PUBLIC_URL')?.replace(/\/+$/, ''),
    playground: set('PLAYGROUND') ?? 'on',
    trustedOnly: switchIn(set('TRUSTED_ONLY') ?? 'off'),
    pages: set('PAGES') ?? 'on',
    adminKeys: set('HEALGRAPH_ADMIN_KEY') ?? '',
    federation: set('FEDERATION') ?? 'off',
    neo4j: {
      uri,
      user: set('NEO4J_USER') ?? 'neo4j',
      password: env.NEO4J_PASSWORD ?? '',
      database: set('NEO4J_DATABASE') ?? 'neo4j',
    },
  })
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => {
    const path = issue.path.join('.')
    return `${VARIABLES[path] ?? VARIABLES[String(issue.path[0])] ?? path}: ${issue.message}`
  })
  throw new DomainError('INVALID_CONFIG', `These settings can't be used:\n  ${faults.join('\n  ')}`)
}
