import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { Logger } from 'pino'
import type { GraphContext } from '../graphql/context.ts'
import { formatError } from '../graphql/errors.ts'
import { errorsPlugin } from '../graphql/errors-plugin.ts'
import { limitsPlugin } from '../graphql/limits/limits-plugin.ts'
import { queriesOnlyPlugin } from '../graphql/queries-only.ts'
import { resolvers } from '../graphql/resolvers/index.ts'
import { readTypeDefs } from '../graphql/schema.ts'
import { unknownNamesPlugin } from '../graphql/unknown-names.ts'
import type { Limits } from '../limits.ts'

/** The GraphQL server, not yet started. Signals and draining are the HTTP server's; see `createServer`. */
export function createApollo(logger: Logger, limits: Limits): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    typeDefs: readTypeDefs(),
    resolvers,
    logger,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationOptions: { maxErrors: limits.validationErrors },
    formatError: (formatted, error) => formatError(formatted, error, limits.echo),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      queriesOnlyPlugin,
      limitsPlugin(limits),
      unknownNamesPlugin,
      errorsPlugin(logger, limits.validationErrors),
    ],
  })
}
