import { API_ERROR_CODES } from './__generated__/error-codes.ts'

export { API_ERROR_CODES }
export type ApiErrorCode = (typeof API_ERROR_CODES)[number]

/**
 * What the client adds to them.
 *
 * - `NETWORK`: the server was not reached, or the connection broke.
 * - `CLIENT_TIMEOUT`: no answer came within the client's own time.
 * - `ABORTED`: the caller's signal ended the request.
 * - `NO_GRAPHQL`: what came is no answer of a GraphQL server.
 * - `UNKNOWN`: an error whose code this version of the client does not know; see `HealgraphError.errors`.
 */
export type ClientErrorCode = 'NETWORK' | 'CLIENT_TIMEOUT' | 'ABORTED' | 'NO_GRAPHQL' | 'UNKNOWN'

export type ErrorCode = ApiErrorCode | ClientErrorCode

export function toErrorCode(code: unknown): ErrorCode {
  return API_ERROR_CODES.find((known) => known === code) ?? 'UNKNOWN'
}
