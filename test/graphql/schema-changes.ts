import { CriticalityLevel, diff } from '@graphql-inspector/core'
import {
  buildSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'

/** When what is deprecated may go, told in its reason: `Use `other`. Goes on 2027-01-31.` */
const GOES_ON = /Goes on (\d{4}-\d{2}-\d{2})\./

interface Deprecated {
  /** `Type.field`, `Type.field.argument` or `Type.VALUE`. */
  readonly path: string
  /** ISO day; undefined where the reason tells none that is a day. */
  readonly goesOn: string | undefined
}

function dayIn(reason: string): string | undefined {
  const day = GOES_ON.exec(reason)?.[1]
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${day}`) ? day : undefined
}

/** Everything that the schema marks as deprecated. */
export function deprecations(schema: GraphQLSchema): Deprecated[] {
  const parts = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type)) return []
    const under =
      (path: string) => (part: { name: string; deprecationReason?: string | null | undefined }) => ({
        path: `${path}.${part.name}`,
        reason: part.deprecationReason,
      })
    if (isEnumType(type)) return type.getValues().map(under(type.name))
    if (isInputObjectType(type)) return Object.values(type.getFields()).map(under(type.name))
    if (!isObjectType(type) && !isInterfaceType(type)) return []
    return Object.values(type.getFields()).flatMap((field) => [
      under(type.name)(field),
      ...field.args.map(under(`${type.name}.${field.name}`)),
    ])
  })
  return parts.flatMap(({ path, reason }) =>
    typeof reason === 'string' ? [{ path, goesOn: dayIn(reason) }] : [],
  )
}

/**
 * What would break a client of the released schema: a breaking change, unless it takes away what the released
 * schema had marked as deprecated, on or after the day that it told.
 *
 * @param today ISO day.
 */
export async function breakingChanges(released: string, current: string, today: string): Promise<string[]> {
  const before = buildSchema(released)
  const due = new Set(
    deprecations(before)
      .filter(({ goesOn }) => goesOn !== undefined && goesOn <= today)
      .map(({ path }) => path),
  )
  const changes = await diff(before, buildSchema(current))
  return changes
    .filter(
      ({ criticality, path }) => criticality.level === CriticalityLevel.Breaking && !due.has(path ?? ''),
    )
    .map(({ message }) => message)
}
