import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { Logger } from 'pino'
import type { GraphContext } from '../graphql/context.ts'
import { formatError } from '../graphql/errors.ts'
import { errorsPlugin } from '../graphql/errors-plugin.ts'
import { queriesOnlyPlugin } from '../graphql/queries-only.ts'
import { resolvers } from '../graphql/resolvers/index.ts'
import { readTypeDefs } from '../graphql/schema.ts'
import { unknownNamesPlugin } from '../graphql/unknown-names.ts'

/** The GraphQL server, not yet started. Signals and draining are the HTTP server's; see `createServer`. */
export function createApollo(logger: Logger): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    typeDefs: readTypeDefs(),
    resolvers,
    logger,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      queriesOnlyPlugin,
      unknownNamesPlugin,
      errorsPlugin(logger),
    ],
  })
}
