import {
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
  specifiedScalarTypes,
} from 'graphql'

/** Types of one kind, by name. */
export interface TypeGroup {
  readonly title: string
  readonly types: readonly GraphQLNamedType[]
}

/** Described by GraphQL itself. */
export const BUILT_IN_TYPES: ReadonlySet<string> = new Set(specifiedScalarTypes.map(({ name }) => name))

type Kind = readonly [title: string, belongs: (type: GraphQLNamedType) => boolean]

const KINDS: readonly Kind[] = [
  ['Objects', isObjectType],
  ['Interfaces', isInterfaceType],
  ['Unions', isUnionType],
  ['Inputs', isInputObjectType],
  ['Enumerations', isEnumType],
  ['Scalars', () => true],
]

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1)

/** Types of the schema's own, by kind; what a question can begin with stands by itself. */
export function groupTypes(schema: GraphQLSchema): TypeGroup[] {
  const roots = new Set<GraphQLNamedType | null | undefined>([
    schema.getQueryType(),
    schema.getMutationType(),
  ])
  let left = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !roots.has(type),
  )
  return KINDS.flatMap(([title, belongs]) => {
    const types = left.filter(belongs).sort(byName)
    left = left.filter((type) => !belongs(type))
    return types.length > 0 ? [{ title, types }] : []
  })
}

/** Where each type is used: `Type.field` or `Type.field(argument:)`, by the name of the type. */
export function usesOfTypes(schema: GraphQLSchema): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>()
  const add = (type: GraphQLType, place: string) => {
    const { name } = getNamedType(type)
    if (BUILT_IN_TYPES.has(name)) return
    uses.set(name, [...(uses.get(name) ?? []), place])
  }
  for (const type of Object.values(schema.getTypeMap()).sort(byName)) {
    if (isIntrospectionType(type)) continue
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      add(field.type, `${type.name}.${field.name}`)
      if (!('args' in field)) continue
      for (const argument of field.args) add(argument.type, `${type.name}.${field.name}(${argument.name}:)`)
    }
  }
  return uses
}
