import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, type OperationTypeNode } from 'graphql'
import type { GraphContext } from './context.ts'

/** Refuses operations of other types than these, which the schema lacks, as the client's mistake that they are. */
export function onlyOperations(types: readonly `${OperationTypeNode}`[]): ApolloServerPlugin<GraphContext> {
  const answered = types.map((type) => (type === 'query' ? 'queries' : `${type}s`)).join(' and ')
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation }) {
          if (!operation || types.includes(operation.operation)) return
          throw new GraphQLError(`This API answers ${answered}; it has no ${operation.operation}.`, {
            nodes: [operation],
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
          })
        },
      }
    },
  }
}
