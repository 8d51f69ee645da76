import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import type { Limits } from '../../limits.ts'
import type { GraphContext } from '../context.ts'
import { dryRunFields, executeOnly } from './dry-run.ts'
import { costOf } from './query-cost.ts'
import { refusal } from './refusal.ts'

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const part of document.definitions)
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
  return fragments
}

/** The request's variables with their defaults; undefined where they don't fit, which execution will tell. */
function variablesOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  return getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 }).coerced
}

/**
 * Refuses a question that costs too much, and tells the cost of each in `extensions.cost`.
 *
 * It is counted for every request, since the variables set the sizes; validation, which Apollo does once for a
 * query, would not see them. What can be told from the text alone is refused before; see `createQueryGate`.
 * A dry run is not refused: its other fields are not run.
 */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<GraphContext> {
  return {
    async requestDidStart({ contextValue }) {
      let dry: readonly FieldNode[] | undefined
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          // What the schema lacks is refused by another plugin.
          if (!operation || !schema.getRootType(operation.operation)) return
          const variables = variablesOf(schema, operation, request.variables ?? {})
          if (!variables) return
          const fragments = fragmentsOf(document)
          const requested = costOf({ schema, operation, fragments, variables, limits })
          contextValue.cost = { requested, limit: limits.cost }
          dry = dryRunFields(schema, operation, variables)
          if (dry || requested <= limits.cost) return
          throw refusal(
            'QUERY_TOO_EXPENSIVE',
            `A question may cost ${limits.cost}; this one costs ${requested}. Ask for smaller pages.`,
            { limit: 'cost', allowed: limits.cost, actual: requested },
          )
        },
        async responseForOperation({ schema, document, operation, request }) {
          if (!dry) return null
          const result = await executeOnly(
            dry,
            schema,
            document,
            operation,
            request.variables ?? {},
            contextValue,
          )
          const singleResult = { data: result.data ?? null }
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult },
          }
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single' || !contextValue.cost) return
          const result = response.body.singleResult
          result.extensions = { ...result.extensions, cost: contextValue.cost }
        },
      }
    },
  }
}
