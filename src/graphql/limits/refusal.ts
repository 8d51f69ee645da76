import { type ASTNode, GraphQLError } from 'graphql'
import { LIMITS, type LimitName } from '../../limits.ts'
import type { ApiErrorCode } from '../error-codes.ts'

interface Overstepped {
  readonly limit: LimitName
  readonly allowed: number
  /** What the request has; left out where counting stopped at the limit. */
  readonly actual?: number
  readonly nodes?: readonly ASTNode[]
  readonly argument?: string
}

/** The error of a request over a limit: HTTP 400, with the limit's variable, so that the refusal explains itself. */
export function refusal(
  code: ApiErrorCode,
  message: string,
  { limit, allowed, actual, nodes, argument }: Overstepped,
): GraphQLError {
  return new GraphQLError(message, {
    ...(nodes ? { nodes } : {}),
    extensions: {
      code,
      limit: LIMITS[limit].variable,
      allowed,
      ...(actual === undefined ? {} : { actual }),
      ...(argument === undefined ? {} : { argument }),
      http: { status: 400 },
    },
  })
}
