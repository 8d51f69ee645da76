import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
} from 'graphql'

/** Entries that a list is taken to have where nothing is known of it: as many as the longest page. */
export const UNKNOWN_SIZE = 100

export type Field = GraphQLField<unknown, unknown>

/** What a field returns, by how its rows are counted. */
export type FieldSize =
  /** No list of objects. */
  | { readonly kind: 'one' }
  /** A connection: its `edges` and `nodes` are as long as `first` says. */
  | { readonly kind: 'page' }
  /** `edges` or `nodes` of a connection. */
  | { readonly kind: 'entries' }
  /** As long as the largest of these arguments, else as `@listSize` assumes. */
  | { readonly kind: 'sized'; readonly slicedBy: readonly string[]; readonly assumed: number | undefined }
  /** A list of objects that nothing bounds. */
  | { readonly kind: 'unknown' }

function directive(schema: GraphQLSchema, field: Field, name: string): Record<string, unknown> | undefined {
  const definition = schema.getDirective(name)
  return (definition && field.astNode && getDirectiveValues(definition, field.astNode)) ?? undefined
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

const isConnection = (typeName: string): boolean => typeName.endsWith('Connection')

export interface FieldPrice {
  readonly size: FieldSize
  /** What `@cost` says of it; 0 where it says nothing. */
  readonly weight: number
}

/** A schema's fields don't change, and reading their directives takes longer than counting a whole query. */
const prices = new WeakMap<Field, FieldPrice>()

/** What a field of an object costs, apart from what is below it. */
export function priceOf(schema: GraphQLSchema, field: Field, parentName: string): FieldPrice {
  const known = prices.get(field)
  if (known) return known
  const price = { size: sizeOf(schema, field, parentName), weight: weightOf(schema, field) }
  prices.set(field, price)
  return price
}

/** How the rows of a field are counted; see the directives of `schema/limits.graphql`. */
export function sizeOf(schema: GraphQLSchema, field: Field, parentName: string): FieldSize {
  const named = getNamedType(field.type)
  if (!isCompositeType(named)) return { kind: 'one' }
  if (isConnection(named.name) && field.args.some((argument) => argument.name === 'first'))
    return { kind: 'page' }
  if (isConnection(parentName) && (field.name === 'edges' || field.name === 'nodes'))
    return { kind: 'entries' }
  if (!isList(field.type)) return { kind: 'one' }
  const given = directive(schema, field, 'listSize')
  if (!given) return { kind: 'unknown' }
  const { slicingArguments, assumedSize } = given
  return {
    kind: 'sized',
    slicedBy: Array.isArray(slicingArguments) ? slicingArguments.map(String) : [],
    assumed: typeof assumedSize === 'number' ? assumedSize : undefined,
  }
}

function weightOf(schema: GraphQLSchema, field: Field): number {
  const weight = directive(schema, field, 'cost')?.weight
  return typeof weight === 'number' ? weight : 0
}

/** The length that an argument's value asks for. */
export function lengthOf(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length
  return typeof value === 'number' ? Math.max(0, value) : undefined
}
