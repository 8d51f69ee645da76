import {
  type DocumentNode,
  execute,
  type FieldNode,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import type { GraphContext } from '../context.ts'

/** The fields `rateLimit` of the operation itself where one says `dryRun: true`; undefined where none does. */
export function dryRunFields(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly FieldNode[] | undefined {
  const definition = schema.getQueryType()?.getFields().rateLimit
  if (!definition) return undefined
  const fields = operation.selectionSet.selections.filter(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === definition.name,
  ) as readonly FieldNode[]
  const isDry = (field: FieldNode) => getArgumentValues(definition, field, variables).dryRun === true
  return fields.some(isDry) ? fields : undefined
}

/** Runs the operation with these fields alone. */
export function executeOnly(
  fields: readonly FieldNode[],
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  contextValue: GraphContext,
) {
  const { selectionSet, ...rest } = operation
  const reduced: OperationDefinitionNode = { ...rest, selectionSet: { ...selectionSet, selections: fields } }
  const fragments = document.definitions.filter((part) => part.kind === Kind.FRAGMENT_DEFINITION)
  return execute({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [reduced, ...fragments] },
    variableValues: variables,
    contextValue,
  })
}
