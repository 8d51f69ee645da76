import { z } from 'zod'

/** What a limit counts, for its description and for the smallest value that makes sense. */
type Unit = 'count' | 'bytes' | 'characters' | 'milliseconds'

interface LimitDefinition {
  /** The environment variable that sets it. */
  readonly variable: string
  readonly standard: number
  readonly unit: Unit
  /** It can't be set higher: the schema or the stores promise it, or memory would not do. */
  readonly highest?: number
  /** 1, unless 0 has a meaning. */
  readonly lowest?: number
  /** One sentence for `docs/limits.md`. */
  readonly what: string
}

/** Memory for the places of all entries is set aside from the start. */
const MOST_KEPT = 1_000_000

/**
 * Every limit of the server: its variable, default and meaning. `docs/limits.md` shows this table, and a test
 * keeps the two equal.
 */
export const LIMITS = {
  depth: {
    variable: 'MAX_DEPTH',
    standard: 10,
    unit: 'count',
    what: 'Levels of fields below one another, fragments put in their places. Introspection is not counted.',
  },
  cost: {
    variable: 'MAX_COST',
    standard: 10_000,
    unit: 'count',
    what: 'Cost of a question: the most rows that it can give.',
  },
  aliases: {
    variable: 'MAX_ALIASES',
    standard: 30,
    unit: 'count',
    what: 'Aliases, also those of `__typename`.',
  },
  sameKey: {
    variable: 'MAX_SAME_KEY',
    standard: 50,
    unit: 'count',
    what: 'How often one key of one object of the answer is asked for.',
  },
  directives: {
    variable: 'MAX_DIRECTIVES',
    standard: 20,
    unit: 'count',
    what: 'Directives.',
  },
  rootFields: {
    variable: 'MAX_ROOT_FIELDS',
    standard: 20,
    unit: 'count',
    what: 'Fields of `Query` in one request.',
  },
  introspections: {
    variable: 'MAX_INTROSPECTIONS',
    standard: 3,
    unit: 'count',
    what: 'Fields `__schema` and `__type` in one request.',
  },
  fields: {
    variable: 'MAX_FIELDS',
    standard: 5_000,
    unit: 'count',
    what: 'Fields in all, each fragment counted where it is used.',
  },
  nameLength: {
    variable: 'MAX_NAME_LENGTH',
    standard: 80,
    unit: 'characters',
    what: 'Length of an alias.',
  },
  queryBytes: {
    variable: 'MAX_QUERY_BYTES',
    standard: 32_768,
    unit: 'bytes',
    what: 'Text of a query.',
  },
  tokens: {
    variable: 'MAX_TOKENS',
    standard: 2_000,
    unit: 'count',
    what: 'Tokens of a query, counted before it is parsed.',
  },
  nesting: {
    variable: 'MAX_NESTING',
    standard: 100,
    unit: 'count',
    what: 'Brackets of a query within one another, counted before it is parsed.',
  },
  pageSize: {
    variable: 'MAX_PAGE_SIZE',
    standard: 100,
    highest: 100,
    unit: 'count',
    what: '`first` of any list. It may be lowered, not raised.',
  },
  listInput: {
    variable: 'MAX_LIST_INPUT',
    standard: 100,
    unit: 'count',
    what: 'Entries of a list that is given, such as ids.',
  },
  textLength: {
    variable: 'MAX_TEXT_LENGTH',
    standard: 256,
    unit: 'characters',
    what: 'A text that is given, such as a name, unless the schema says `@maxLength`.',
  },
  idLength: {
    variable: 'MAX_ID_LENGTH',
    standard: 256,
    unit: 'characters',
    what: 'An id that is given. The id of a link is made of two others.',
  },
  cursorLength: {
    variable: 'MAX_CURSOR_LENGTH',
    standard: 1_024,
    unit: 'characters',
    what: 'A cursor that is given.',
  },
  urlLength: {
    variable: 'MAX_URL_LENGTH',
    standard: 2_048,
    unit: 'characters',
    what: 'A web address that is given.',
  },
  validationErrors: {
    variable: 'MAX_VALIDATION_ERRORS',
    standard: 5,
    unit: 'count',
    what: 'Errors of validation that an answer tells.',
  },
  echo: {
    variable: 'MAX_ECHO',
    standard: 80,
    unit: 'characters',
    what: 'The longest piece of a request that an error repeats.',
  },
  bodyBytes: {
    variable: 'MAX_BODY_BYTES',
    standard: 102_400,
    unit: 'bytes',
    what: 'Body of a request, after it is unpacked; over it the answer is HTTP 413.',
  },
  adminBodyBytes: {
    variable: 'MAX_ADMIN_BODY_BYTES',
    standard: 2_097_152,
    unit: 'bytes',
    what: 'The same at `/admin/graphql`, where articles come in.',
  },
  articleLength: {
    variable: 'MAX_ARTICLE_LENGTH',
    // Storing it holds the embedded store, and its claims are one transaction: it should end in the time of a request.
    standard: 150_000,
    unit: 'characters',
    what: 'An article that comes in at `/admin/graphql`; a longer one is refused with `TEXT_TOO_LONG`.',
  },
  answerBytes: {
    variable: 'MAX_ANSWER_BYTES',
    standard: 1_048_576,
    unit: 'bytes',
    what: 'An answer, before it is compressed.',
  },
  headerBytes: {
    variable: 'MAX_HEADER_BYTES',
    standard: 16_384,
    unit: 'bytes',
    what: 'Headers of a request in all; over it the answer is HTTP 431.',
  },
  connections: {
    variable: 'MAX_CONNECTIONS',
    standard: 2_000,
    unit: 'count',
    what: 'Open connections; more are closed at once.',
  },
  headersMs: {
    variable: 'HEADERS_TIMEOUT_MS',
    standard: 10_000,
    unit: 'milliseconds',
    what: 'For the headers of a request to arrive; over it the answer is HTTP 408.',
  },
  bodyMs: {
    variable: 'BODY_TIMEOUT_MS',
    standard: 20_000,
    unit: 'milliseconds',
    what: 'For a whole request to arrive; over it the answer is HTTP 408.',
  },
  keepAliveMs: {
    variable: 'KEEP_ALIVE_MS',
    standard: 8_000,
    unit: 'milliseconds',
    what: 'For the next request on an open connection.',
  },
  requestMs: {
    variable: 'REQUEST_TIMEOUT_MS',
    standard: 4_800,
    unit: 'milliseconds',
    what: 'For a question to be answered; over it the answer is HTTP 503.',
  },
  adminRequestMs: {
    variable: 'ADMIN_REQUEST_TIMEOUT_MS',
    standard: 60_000,
    unit: 'milliseconds',
    what: 'The same at `/admin/graphql`. What was begun to be written is written all the same.',
  },
  atOnce: {
    variable: 'MAX_AT_ONCE',
    standard: 64,
    unit: 'count',
    what: 'Questions that are worked on at the same time; more wait for their turn.',
  },
  waiting: {
    variable: 'MAX_WAITING',
    standard: 128,
    lowest: 0,
    unit: 'count',
    what: 'Questions that wait for their turn; over it the answer is HTTP 503 with `SERVER_BUSY`.',
  },
  failedKeys: {
    variable: 'MAX_FAILED_KEYS',
    standard: 20,
    unit: 'count',
    what: 'Requests to `/admin/graphql` without a valid key from one address within a minute; over it each one of that address gets HTTP 429 for the rest of the minute.',
  },
  storeMs: {
    variable: 'STORE_TIMEOUT_MS',
    standard: 2_000,
    unit: 'milliseconds',
    what: 'For one statement in Neo4j, told to the server as the timeout of its transaction.',
  },
  connectMs: {
    variable: 'CONNECT_TIMEOUT_MS',
    standard: 1_500,
    unit: 'milliseconds',
    what: 'For a connection to Neo4j to be made.',
  },
  poolMs: {
    variable: 'POOL_TIMEOUT_MS',
    standard: 2_000,
    unit: 'milliseconds',
    what: 'For a connection to Neo4j to be free.',
  },
  retryMs: {
    variable: 'RETRY_TIMEOUT_MS',
    standard: 2_000,
    unit: 'milliseconds',
    what: 'For all further tries of a statement in Neo4j together.',
  },
  drainMs: {
    variable: 'DRAIN_TIMEOUT_MS',
    standard: 10_000,
    unit: 'milliseconds',
    what: 'For requests in flight to be answered when the server is told to stop.',
  },
  exports: {
    variable: 'MAX_EXPORTS',
    standard: 2,
    lowest: 0,
    unit: 'count',
    what: 'Exports that are sent at a time; 0 offers none.',
  },
  exportMs: {
    variable: 'EXPORT_TIMEOUT_MS',
    standard: 600_000,
    unit: 'milliseconds',
    what: 'For an export to be sent; over it the connection is closed.',
  },
  cacheBytes: {
    variable: 'ANSWER_CACHE_BYTES',
    standard: 33_554_432,
    unit: 'bytes',
    what: 'Answers that are kept for the same question, questions included.',
  },
  cacheEntries: {
    variable: 'ANSWER_CACHE_ENTRIES',
    standard: 2_000,
    lowest: 0,
    highest: MOST_KEPT,
    unit: 'count',
    what: 'How many answers are kept; 0 keeps none.',
  },
  persistedQueries: {
    variable: 'MAX_PERSISTED_QUERIES',
    standard: 1_000,
    highest: MOST_KEPT,
    unit: 'count',
    what: 'Queries that clients sent with their hash, to name them by it later; those not asked for longest are forgotten.',
  },
  persistedBytes: {
    variable: 'MAX_PERSISTED_BYTES',
    standard: 4_194_304,
    unit: 'bytes',
    what: 'All of these together.',
  },
} as const satisfies Record<string, LimitDefinition>

export type LimitName = keyof typeof LIMITS
export type Limits = Readonly<Record<LimitName, number>>

export const LIMIT_NAMES = Object.keys(LIMITS) as readonly LimitName[]

/** No limit is higher, so that timers and buffers take it. */
const HIGHEST = 1_000_000_000

const numberOf = ({ lowest = 1, highest = HIGHEST }: LimitDefinition): z.ZodType<number> =>
  z.coerce.number().int().min(lowest).max(highest)

/** Whole numbers above zero, each within what it may be. */
export const limitsModel = z.object(
  Object.fromEntries(LIMIT_NAMES.map((name) => [name, numberOf(LIMITS[name])])) as Record<
    LimitName,
    z.ZodType<number>
  >,
)

/** The variables' texts, or the defaults where they are not set. */
export function limitsFrom(
  set: (variable: string) => string | undefined,
): Record<LimitName, string | number> {
  return Object.fromEntries(
    LIMIT_NAMES.map((name) => [name, set(LIMITS[name].variable) ?? LIMITS[name].standard]),
  ) as Record<LimitName, string | number>
}
