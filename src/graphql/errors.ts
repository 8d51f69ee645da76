import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { DomainError } from '../domain/errors.ts'
import { isApiErrorCode, toldAs } from './error-codes.ts'
import { shortenEcho } from './shorten.ts'

const UNFORESEEN = 'INTERNAL_SERVER_ERROR'

/** Besides its code, what an error may tell a program; see `refusal`. */
const DETAILS = ['argument', 'limit', 'allowed', 'actual'] as const

/** Whether Apollo itself blames the client, though it gives no code, as for a hash that is not the query's. */
function blamesClient(error: unknown): boolean {
  const status: unknown =
    error instanceof GraphQLError && Reflect.get(Object(error.extensions.http), 'status')
  return typeof status === 'number' && status >= 400 && status < 500
}

/** The code that a client sees. */
function codeOf(formatted: GraphQLFormattedError, error: unknown): string {
  const original = unwrapResolverError(error)
  const code = original instanceof DomainError ? toldAs(original.code) : formatted.extensions?.code
  if (isApiErrorCode(code) && code !== UNFORESEEN) return code
  return blamesClient(error) ? 'BAD_REQUEST' : UNFORESEEN
}

/** Whether nobody foresaw an error, so that its text must not leave and the log must have it. */
export function isUnforeseen(code: unknown, error: unknown): boolean {
  return codeOf({ message: '', extensions: { code } }, error) === UNFORESEEN
}

function detailsOf({ extensions = {} }: GraphQLFormattedError): Record<string, unknown> {
  return Object.fromEntries(
    DETAILS.flatMap((name) => (extensions[name] === undefined ? [] : [[name, extensions[name]]])),
  )
}

/**
 * What a client sees of an error; the one place where a domain error meets GraphQL.
 *
 * A domain error shows its message, its code and the argument at fault; an error of the request itself
 * (syntax, validation, variables, limits) stays as it is told; anything else says nothing of the inside.
 * `errorsPlugin` adds the request's id to the latter and logs it.
 *
 * @param echo the longest piece of a request that a message may repeat, in characters.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  echo: number,
): GraphQLFormattedError {
  const { message, path, locations } = formatted
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) }
  const code = codeOf(formatted, error)
  if (code === UNFORESEEN) return { message: 'Internal server error', ...place, extensions: { code } }
  const original = unwrapResolverError(error)
  if (original instanceof DomainError) {
    const argument = original.argument === undefined ? {} : { argument: original.argument }
    return { message: shortenEcho(original.message, echo), ...place, extensions: { code, ...argument } }
  }
  return { message: shortenEcho(message, echo), ...place, extensions: { code, ...detailsOf(formatted) } }
}
