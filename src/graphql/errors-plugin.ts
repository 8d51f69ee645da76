import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { DomainError } from '../domain/errors.ts'
import type { GraphContext } from './context.ts'
import { isUnforeseen } from './errors.ts'

/** Codes of errors that pass by themselves. */
const TRY_AGAIN: ReadonlySet<unknown> = new Set(['SERVICE_UNAVAILABLE', 'TIMED_OUT', 'SERVER_BUSY'])

/** Codes of a query that can't be run, as the specification of GraphQL over HTTP knows them. */
const OF_QUERY: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
])

function isOfQuery({ extensions }: GraphQLFormattedError): boolean {
  return OF_QUERY.has(extensions?.code) && extensions?.limit === undefined
}

/** For `application/json` alone the specification wants HTTP 200 with the errors: older clients read no other. */
function wantsLegacy(accept: string | undefined): boolean {
  return /^\s*application\/json\s*(?:;|$)/.test(accept ?? '') && !accept?.includes(',')
}

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  if (error.extensions?.code !== 'INTERNAL_SERVER_ERROR') return error
  return { ...error, extensions: { ...error.extensions, requestId } }
}

/**
 * Logs what went wrong inside, under the request's id, and tells the client that id.
 *
 * A store that does not answer is told by the HTTP status too, so that a proxy or a client tries again.
 *
 * @param most how many errors are told of a request that is not run; those of single fields are told all.
 */
export function errorsPlugin(logger: Logger, most: number): ApolloServerPlugin<GraphContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue: { requestId }, operationName }) {
          for (const error of errors) {
            const cause = error.originalError ?? error
            const outage = cause instanceof DomainError && cause.code === 'STORE_UNAVAILABLE'
            if (outage || isUnforeseen(error.extensions.code, error))
              logger.error({ err: cause, requestId, operation: operationName }, 'query failed')
          }
        },
        async willSendResponse({ request, response, contextValue, operation }) {
          if (response.body.kind !== 'single') return
          const result = response.body.singleResult
          if (!result.errors) return
          const told = result.data === undefined ? result.errors.slice(0, most) : result.errors
          result.errors = told.map((error) => withRequestId(error, contextValue.requestId))
          if (result.errors.some((error) => TRY_AGAIN.has(error.extensions?.code))) {
            response.http.status = 503
            response.http.headers.set('retry-after', '1')
          }
          const { status } = response.http
          const asked = operation === undefined || operation?.operation === 'query'
          if (
            status === 400 &&
            asked &&
            told.every(isOfQuery) &&
            wantsLegacy(request.http?.headers.get('accept'))
          )
            response.http.status = 200
        },
      }
    },
  }
}
