import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { GraphContext } from './context.ts'

/** Refuses mutations and subscriptions, which the schema lacks, as the client's mistake that they are. */
export const queriesOnlyPlugin: ApolloServerPlugin<GraphContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (!operation || operation.operation === 'query') return
        throw new GraphQLError(`This API answers queries; it has no ${operation.operation}.`, {
          nodes: [operation],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
        })
      },
    }
  },
}
