import type { ApolloServerPlugin } from '@apollo/server'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import type { Limits } from '../../limits.ts'
import type { GraphContext } from '../context.ts'
import { costOf } from './query-cost.ts'
import { refusal } from './refusal.ts'

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const part of document.definitions)
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
  return fragments
}

/** The cost with the request's own variables; undefined where these don't fit, which execution will tell. */
function costWith(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
  limits: Limits,
): number | undefined {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 })
  if (!coerced) return undefined
  return costOf({ schema, operation, fragments: fragmentsOf(document), variables: coerced, limits })
}

/**
 * Refuses a question that costs too much, and tells the cost of each in `extensions.cost`.
 *
 * It is counted for every request, since the variables set the sizes; validation, which Apollo does once for a
 * query, would not see them. What can be told from the text alone is refused before; see `createQueryGate`.
 */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<GraphContext> {
  return {
    async requestDidStart() {
      let requested: number | undefined
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (operation?.operation !== 'query') return
          requested = costWith(schema, document, operation, request.variables ?? {}, limits)
          if (requested === undefined || requested <= limits.cost) return
          throw refusal(
            'QUERY_TOO_EXPENSIVE',
            `A question may cost ${limits.cost}; this one costs ${requested}. Ask for smaller pages.`,
            { limit: 'cost', allowed: limits.cost, actual: requested },
          )
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single' || requested === undefined) return
          const result = response.body.singleResult
          result.extensions = { ...result.extensions, cost: { requested, limit: limits.cost } }
        },
      }
    },
  }
}
