import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getDirectiveValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'
import type { LimitName, Limits } from '../../limits.ts'
import { refusal } from './refusal.ts'

/** Arguments that tell a page's size and place, in every list. */
const PAGE_SIZES: ReadonlySet<string> = new Set(['first', 'last'])
const CURSORS: ReadonlySet<string> = new Set(['after', 'before'])

interface Given {
  readonly definition: GraphQLArgument | GraphQLInputField
  readonly node: FieldNode
  /** As the client would name it, such as `filter.relations`. */
  readonly path: string
}

/** Refuses arguments that are too long, of whatever field: a field that is new is bounded without being told. */
export class InputSizes {
  readonly #schema: GraphQLSchema
  readonly #limits: Limits

  constructor(schema: GraphQLSchema, limits: Limits) {
    this.#schema = schema
    this.#limits = limits
  }

  /** @throws GraphQLError BAD_USER_INPUT. */
  check(definitions: readonly GraphQLArgument[], values: Record<string, unknown>, node: FieldNode): void {
    for (const definition of definitions) {
      const value = values[definition.name]
      const path = definition.name
      if (value === undefined || value === null) continue
      if (PAGE_SIZES.has(path)) this.#checkPageSize(value, node, path)
      else this.#checkValue(definition.type, value, { definition, node, path })
    }
  }

  #checkPageSize(value: unknown, node: FieldNode, argument: string): void {
    const { pageSize } = this.#limits
    if (typeof value === 'number' && value >= 0 && value <= pageSize) return
    const message = `\`${argument}\` must be a whole number from 0 to ${pageSize}.`
    throw refusal('BAD_USER_INPUT', message, {
      limit: 'pageSize',
      allowed: pageSize,
      argument,
      nodes: [node],
    })
  }

  #checkValue(type: GraphQLInputType, value: unknown, given: Given): void {
    if (value === undefined || value === null) return
    if (isNonNullType(type)) {
      this.#checkValue(type.ofType, value, given)
    } else if (isListType(type)) {
      const entries = Array.isArray(value) ? value : [value]
      this.#checkLength(entries.length, 'listInput', 'entries', given)
      for (const entry of entries) this.#checkValue(type.ofType, entry, given)
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        this.#checkValue(field.type, Reflect.get(Object(value), field.name), {
          definition: field,
          node: given.node,
          path: `${given.path}.${field.name}`,
        })
    } else if (isScalarType(type)) {
      this.#checkText(type.name, value, given)
    }
  }

  #checkText(typeName: string, value: unknown, given: Given): void {
    const text = value instanceof URL ? value.href : value
    if (typeof text !== 'string') return
    const own = this.#maxLengthOf(given.definition)
    this.#checkLength(text.length, textLimit(typeName, given.definition.name), 'characters', given, own)
  }

  #maxLengthOf({ astNode }: GraphQLArgument | GraphQLInputField): number | undefined {
    if (!astNode?.directives?.length) return undefined
    const directive = this.#schema.getDirective('maxLength')
    const of = directive && getDirectiveValues(directive, astNode)?.of
    return typeof of === 'number' ? of : undefined
  }

  #checkLength(actual: number, limit: LimitName, what: string, { path, node }: Given, own?: number): void {
    const allowed = own ?? this.#limits[limit]
    if (actual <= allowed) return
    const message = `\`${path}\` may have ${allowed} ${what}; this one has ${actual}.`
    throw refusal('BAD_USER_INPUT', message, { limit, allowed, actual, argument: path, nodes: [node] })
  }
}

function textLimit(typeName: string, name: string): LimitName {
  if (CURSORS.has(name)) return 'cursorLength'
  if (typeName === 'ID') return 'idLength'
  return typeName === 'URL' ? 'urlLength' : 'textLength'
}
