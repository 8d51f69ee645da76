import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Limits } from '../../limits.ts'
import { InputSizes } from './input-size.ts'
import { type Field, lengthOf, priceOf, UNKNOWN_SIZE } from './list-size.ts'

/** What `__schema` or `__type` costs: about the types that it lists. */
const INTROSPECTION_COST = 100

type Values = Record<string, unknown>

export interface CostedOperation {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Coerced, defaults filled in. */
  readonly variables: Values
  readonly limits: Limits
}

/**
 * The cost of a valid operation: the most rows that its answer can have, with the sizes that it asks for.
 *
 * Each entry of a list counts one, so does each object with an id and each list itself; what is below a list
 * counts once for each entry. What the objects of an interface give differs by their type: the dearest counts.
 * Text costs nothing by itself.
 *
 * @throws GraphQLError BAD_USER_INPUT for an argument that is too long or a page that is too large.
 */
export function costOf(costed: CostedOperation): number {
  const root = costed.schema.getRootType(costed.operation.operation)
  return root ? Math.max(1, new CostWalk(costed).ofOperation(root)) : 0
}

class CostWalk {
  readonly #costed: CostedOperation
  readonly #inputs: InputSizes
  /** Costs by selection set, type and page, so that a fragment used often is counted once. */
  readonly #known = new Map<SelectionSetNode, Map<string, number>>()

  constructor(costed: CostedOperation) {
    this.#costed = costed
    this.#inputs = new InputSizes(costed.schema, costed.limits)
  }

  ofOperation(root: GraphQLObjectType): number {
    return this.#ofSelections(this.#costed.operation.selectionSet, root, UNKNOWN_SIZE)
  }

  /** @param page entries of the connection whose selections these are. */
  #ofSelections(set: SelectionSetNode, type: GraphQLCompositeType, page: number): number {
    if (!isAbstractType(type)) return this.#ofObject(set, type, page)
    const types = this.#costed.schema.getPossibleTypes(type)
    return Math.max(0, ...types.map((possible) => this.#ofObject(set, possible, page)))
  }

  #ofObject(set: SelectionSetNode, type: GraphQLObjectType, page: number): number {
    const known = this.#known.get(set) ?? new Map<string, number>()
    this.#known.set(set, known)
    const key = `${type.name} ${page}`
    const found = known.get(key)
    if (found !== undefined) return found
    let cost = 0
    for (const selection of set.selections) {
      if (!this.#isIncluded(selection)) continue
      if (selection.kind === Kind.FIELD) cost += this.#ofField(selection, type, page)
      else cost += this.#ofFragment(selection, type, page)
    }
    known.set(key, cost)
    return cost
  }

  #ofFragment(selection: Exclude<SelectionNode, FieldNode>, type: GraphQLObjectType, page: number): number {
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#costed.fragments.get(selection.name.value)
    if (!fragment) return 0
    const { schema } = this.#costed
    const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value)
    const applies =
      !condition || condition === type || (isAbstractType(condition) && schema.isSubType(condition, type))
    return applies ? this.#ofObject(fragment.selectionSet, type, page) : 0
  }

  #ofField(node: FieldNode, parent: GraphQLObjectType, page: number): number {
    const name = node.name.value
    if (name === '__schema' || name === '__type') return INTROSPECTION_COST
    const field = parent.getFields()[name]
    if (!field) return 0
    const { schema } = this.#costed
    const values = this.#argumentsOf(field, node)
    this.#inputs.check(field.args, values, node)
    const type = getNamedType(field.type)
    const below = (size: number): number =>
      node.selectionSet && isCompositeType(type) ? this.#ofSelections(node.selectionSet, type, size) : 0
    const { weight, size } = priceOf(schema, field, parent.name)
    switch (size.kind) {
      case 'one':
        return weight + (this.#isNode(type, parent) ? 1 : 0) + below(UNKNOWN_SIZE)
      case 'page':
        return weight + 1 + below(lengthOf(values.first) ?? UNKNOWN_SIZE)
      case 'entries':
        return weight + page * (1 + below(UNKNOWN_SIZE))
      case 'sized': {
        const lengths = size.slicedBy.map((argument) => lengthOf(values[argument]) ?? 0)
        const given = lengths.length > 0 ? Math.max(...lengths) : undefined
        return weight + (given ?? size.assumed ?? UNKNOWN_SIZE) * (1 + below(UNKNOWN_SIZE))
      }
      case 'unknown':
        return weight + UNKNOWN_SIZE * (1 + below(UNKNOWN_SIZE))
    }
  }

  /** An edge and its node are one row. */
  #isNode(type: unknown, parent: GraphQLObjectType): boolean {
    const node = this.#costed.schema.getType('Node')
    if (parent.name.endsWith('Edge') || !isAbstractType(node)) return false
    return type === node || (isCompositeType(type) && implementsNode(type))
  }

  #argumentsOf(field: Field, node: FieldNode): Values {
    if (field.args.length === 0) return {}
    try {
      return getArgumentValues(field, node, this.#costed.variables)
    } catch (error) {
      // Execution meets it again, and tells it with its path.
      if (error instanceof GraphQLError) return {}
      throw error
    }
  }

  #isIncluded(selection: SelectionNode): boolean {
    if (!selection.directives?.length) return true
    const { variables } = this.#costed
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) return false
    return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false
  }
}

function implementsNode(type: GraphQLCompositeType): boolean {
  return 'getInterfaces' in type && type.getInterfaces().some((implemented) => implemented.name === 'Node')
}
