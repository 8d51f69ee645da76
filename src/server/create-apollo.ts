import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { OperationTypeNode } from 'graphql'
import type { Logger } from 'pino'
import type { Resolvers } from '../graphql/__generated__/resolvers.ts'
import type { GraphContext } from '../graphql/context.ts'
import { formatError } from '../graphql/errors.ts'
import { errorsPlugin } from '../graphql/errors-plugin.ts'
import { federatedResolvers, readFederatedTypeDefs } from '../graphql/federation.ts'
import { limitsPlugin } from '../graphql/limits/limits-plugin.ts'
import { onlyOperations } from '../graphql/only-operations.ts'
import { adminResolvers } from '../graphql/resolvers/admin/index.ts'
import { resolvers } from '../graphql/resolvers/index.ts'
import { readAdminTypeDefs, readTypeDefs } from '../graphql/schema.ts'
import { unknownNamesPlugin } from '../graphql/unknown-names.ts'
import type { Limits } from '../limits.ts'
import type { PersistedQueries } from './persisted-queries.ts'

/** What an endpoint offers, and which operations it runs. */
interface Contract {
  readonly operations: readonly `${OperationTypeNode}`[]
  readonly typeDefs: string
  readonly resolvers: Resolvers | typeof federatedResolvers
}

/** The public endpoint's. */
export const publicContract = (): Contract => ({
  typeDefs: readTypeDefs(),
  resolvers,
  operations: ['query'],
})

/** The public one with what a gateway of Apollo Federation asks for beside. */
export const federatedContract = (): Contract => ({
  typeDefs: readFederatedTypeDefs(),
  resolvers: federatedResolvers,
  operations: ['query'],
})

/** The public one with all that editors have beside. */
export const adminContract = (): Contract => ({
  typeDefs: readAdminTypeDefs(),
  resolvers: adminResolvers,
  operations: ['query', 'mutation'],
})

/** A GraphQL server, not yet started. Signals and draining are the HTTP server's; see `createServer`. */
export function createApollo(
  { operations, ...contract }: Contract,
  logger: Logger,
  limits: Limits,
  persisted?: PersistedQueries,
): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    ...contract,
    ...(persisted ? { persistedQueries: { cache: persisted } } : {}),
    logger,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationOptions: { maxErrors: limits.validationErrors },
    formatError: (formatted, error) => formatError(formatted, error, limits.echo),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      onlyOperations(operations),
      limitsPlugin(limits),
      unknownNamesPlugin,
      errorsPlugin(logger, limits.validationErrors),
    ],
  })
}
