import type { ErrorCode } from '../domain/errors.ts'

/**
 * The closed list of codes that an answer may carry, each with what it means to the client. `docs/limits.md`
 * shows it, and a test keeps the two equal.
 */
export const API_ERROR_CODES = {
  GRAPHQL_PARSE_FAILED: 'The query is no GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The query does not fit the schema, or is no query.',
  OPERATION_RESOLUTION_FAILURE: 'The request does not say which of its operations to run.',
  BAD_REQUEST: 'The request is not one of GraphQL over HTTP, or a browser could have sent it unasked.',
  BAD_USER_INPUT: 'A variable or an argument can not be used; `argument` names it where one is at fault.',
  QUERY_NOT_TRUSTED: 'The server answers only the operations that it holds; see `TRUSTED_ONLY`.',
  QUERY_TOO_LONG: 'The query has too much text, too many tokens or too many brackets in one another.',
  QUERY_TOO_COMPLEX: 'The query is too deep or has too many fields, aliases or directives.',
  QUERY_TOO_EXPENSIVE: 'The question could give too many rows. Ask for smaller pages.',
  ANSWER_TOO_LARGE: 'The answer has too much text. Ask for smaller pages or fewer fields.',
  PAYLOAD_TOO_LARGE: 'The body of the request is too large.',
  UNSUPPORTED_MEDIA_TYPE: 'The body is no JSON, or is packed in another way than gzip.',
  NOT_FOUND: 'There is nothing at this address.',
  PERSISTED_QUERY_NOT_FOUND: 'The server does not know this hash. Send the query with it.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'The server takes no hashes.',
  SERVICE_UNAVAILABLE: 'The store does not answer. Try again after `Retry-After` seconds.',
  TOO_MANY_EXPORTS: 'As many exports as may be are being sent. Try again after `Retry-After` seconds.',
  TIMED_OUT: 'The question took too long. Ask for less, or try again after `Retry-After` seconds.',
  SERVER_BUSY: 'Too many others ask or write at the same time. Try again after `Retry-After` seconds.',
  UNAUTHENTICATED: 'The request has no valid key; see docs/admin.md.',
  TOO_MANY_REQUESTS:
    'Too many requests without a valid key came from this address. Try again after `Retry-After` seconds.',
  INTERNAL_SERVER_ERROR: 'A fault of the server. `requestId` finds it in the log.',
  UNKNOWN_CONCEPT: 'A concept that was named is not in the graph.',
} as const
export type ApiErrorCode = keyof typeof API_ERROR_CODES

export function isApiErrorCode(code: unknown): code is ApiErrorCode {
  return typeof code === 'string' && Object.hasOwn(API_ERROR_CODES, code)
}

/** What a client is told for a code of the domain, where the two differ. */
const TOLD_AS: Partial<Record<ErrorCode, ApiErrorCode>> = {
  INVALID_CURSOR: 'BAD_USER_INPUT',
  STORE_UNAVAILABLE: 'SERVICE_UNAVAILABLE',
  STORE_VERSION: 'SERVICE_UNAVAILABLE',
}

/** The code that a client sees for a domain error; undefined where the error is none of the client's business. */
export function toldAs(code: ErrorCode): ApiErrorCode | undefined {
  const told = TOLD_AS[code] ?? code
  return isApiErrorCode(told) ? told : undefined
}
