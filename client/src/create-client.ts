import type { ConceptType } from './__generated__/documents.ts'
import { type AnswerError, HealgraphError } from './healgraph-error.ts'

/**
 * A question with the type of its answer and of its variables: a document of this package, or one that
 * graphql-codegen made of your own queries, as text (`documentMode: 'string'`).
 */
export interface TypedDocument<Data, Variables> {
  toString(): string
  __apiType?: (variables: Variables) => Data
}

export interface ClientOptions {
  /** Where the API is, such as `https://example.org/graphql`. */
  readonly url: string
  /** Sent with each request; a browser asks the server first whether it may send others than the usual ones. */
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds to wait for an answer; 10,000 where left out. */
  readonly timeoutMs?: number
  /** In place of the global `fetch`. */
  readonly fetch?: typeof fetch
}

export interface RequestOptions {
  /** Ends the request; it then fails with the code `ABORTED`. */
  readonly signal?: AbortSignal
}

/** A name that nothing is called by, with the nearest names. */
export interface UnknownName {
  readonly path: readonly (string | number)[]
  readonly name: string
  readonly suggestions: readonly {
    readonly id: string
    readonly type: ConceptType
    readonly name: string
  }[]
}

export interface Answer<Data> {
  readonly data: Data
  /** Names in the question that were not found; where they stand, `data` has null. */
  readonly unknownNames: readonly UnknownName[]
  /** Rows that the question may cost and its limit; undefined where the server does not tell. */
  readonly cost: { readonly requested: number; readonly limit: number } | undefined
}

/** Variables may be left out where none is required. */
type Rest<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions]

export interface HealgraphClient {
  /** Asks and gives the data. @throws HealgraphError for anything but a whole answer. */
  query<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...rest: Rest<NoInfer<Variables>>
  ): Promise<Data>
  /** The same with what stands beside the data. @throws HealgraphError */
  request<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...rest: Rest<NoInfer<Variables>>
  ): Promise<Answer<Data>>
}

interface Body {
  readonly data?: unknown
  readonly errors?: readonly AnswerError[]
  readonly extensions?: {
    readonly unknownNames?: readonly UnknownName[]
    readonly cost?: Answer<unknown>['cost']
  }
}

const TIMEOUT_MS = 10_000

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value)
}

function secondsOf(response: Response): { retryAfter?: number } {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? { retryAfter: seconds } : {}
}

function failed(cause: unknown, signal: AbortSignal | undefined, timeout: AbortSignal): HealgraphError {
  if (signal?.aborted) return new HealgraphError('ABORTED', 'The request was ended by its caller.', { cause })
  if (timeout.aborted) return new HealgraphError('CLIENT_TIMEOUT', 'No answer came in time.', { cause })
  return new HealgraphError('NETWORK', 'The server could not be reached.', { cause })
}

async function bodyOf(response: Response): Promise<Body> {
  const answer = await response.text()
  try {
    const body: unknown = JSON.parse(answer)
    if (isBody(body)) return body
  } catch {
    // Told below.
  }
  throw new HealgraphError('NO_GRAPHQL', `The server answered with HTTP ${response.status} and no GraphQL.`, {
    status: response.status,
    ...secondsOf(response),
  })
}

/**
 * A client of one Healgraph server. It sends no cookies and keeps nothing.
 *
 * @example
 * ```ts
 * const healgraph = createClient({ url: 'http://127.0.0.1:4000/graphql' })
 * const { links } = await healgraph.query(LinksOfConceptDocument, { about: { name: 'cramps' } })
 * ```
 */
export function createClient({
  url,
  headers = {},
  timeoutMs = TIMEOUT_MS,
  fetch: send = fetch,
}: ClientOptions): HealgraphClient {
  async function request(
    document: { toString(): string },
    variables: unknown = {},
    { signal }: RequestOptions = {},
  ): Promise<Answer<unknown>> {
    const timeout = AbortSignal.timeout(timeoutMs)
    const respond = async (): Promise<{ response: Response; body: Body }> => {
      const response = await send(url, {
        method: 'POST',
        headers: {
          accept: 'application/graphql-response+json, application/json',
          ...headers,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ query: document.toString(), variables }),
        credentials: 'omit',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      })
      return { response, body: await bodyOf(response) }
    }
    const { response, body } = await respond().catch((error: unknown) => {
      throw error instanceof HealgraphError ? error : failed(error, signal, timeout)
    })
    const { data, errors, extensions } = body
    const { status } = response
    if (errors && errors.length > 0)
      throw HealgraphError.from(errors, { status, data, ...secondsOf(response) })
    if (data === undefined || data === null)
      throw new HealgraphError('NO_GRAPHQL', 'The answer has no data.', { status })
    return { data, unknownNames: extensions?.unknownNames ?? [], cost: extensions?.cost }
  }
  // What a document's answer looks like is known by its type alone.
  return {
    request,
    query: async (document: { toString(): string }, ...rest: [unknown?, RequestOptions?]) =>
      (await request(document, ...rest)).data,
  } as HealgraphClient
}
