import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import { DomainError } from '../domain/errors.ts'

const UNFORESEEN = 'INTERNAL_SERVER_ERROR'

/** Whether an error with this code is one that nobody foresaw, so that its text must not leave. */
export function isUnforeseen(code: unknown, error: unknown): boolean {
  if (unwrapResolverError(error) instanceof DomainError) return false
  return (code ?? UNFORESEEN) === UNFORESEEN
}

/**
 * What a client sees of an error; the one place where a domain error meets GraphQL.
 *
 * A domain error shows its message, its code and the argument at fault; an error of the request itself
 * (syntax, validation, variables) stays as Apollo tells it; anything else says nothing of the inside.
 * `errorsPlugin` adds the request's id to the latter and logs it.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, path, locations } = formatted
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) }
  const original = unwrapResolverError(error)
  if (original instanceof DomainError) {
    const argument = original.argument === undefined ? {} : { argument: original.argument }
    return { message: original.message, ...place, extensions: { code: original.code, ...argument } }
  }
  if (isUnforeseen(formatted.extensions?.code, error))
    return { message: 'Internal server error', ...place, extensions: { code: UNFORESEEN } }
  return { message, ...place, extensions: { code: formatted.extensions?.code } }
}
