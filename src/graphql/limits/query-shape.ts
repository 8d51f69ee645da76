import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { LimitName, Limits } from '../../limits.ts'
import { refusal } from './refusal.ts'

/** A limit of the shape, and what a query has too many of, for the message. */
const WORDS = {
  depth: 'levels of fields',
  aliases: 'aliases',
  sameKey: 'selections of one key',
  directives: 'directives',
  rootFields: 'fields of Query',
  introspections: 'introspections',
  fields: 'fields, each fragment counted where it is used',
  nameLength: 'characters in an alias',
} as const satisfies Partial<Record<LimitName, string>>
type ShapeLimit = keyof typeof WORDS
type CountedLimit = Exclude<ShapeLimit, 'depth' | 'sameKey' | 'nameLength'>

/**
 * Refuses a document by its shape, of which nothing depends on the schema: so it runs before validation, some
 * of whose rules compare all fields of a name with one another.
 *
 * Every operation is walked with its fragments put in their places; the walk ends at the first limit, and at
 * the latest after `fields` steps. Unknown fragments and those that contain themselves are for validation.
 *
 * @throws GraphQLError QUERY_TOO_COMPLEX.
 */
export function checkQueryShape(document: DocumentNode, limits: Limits): void {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const part of document.definitions)
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
  const walk = new ShapeWalk(fragments, limits)
  for (const part of document.definitions) {
    walk.count('directives', 'directives' in part ? (part.directives?.length ?? 0) : 0)
    if (part.kind === Kind.OPERATION_DEFINITION) walk.operation(part.selectionSet)
  }
}

class ShapeWalk {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #limits: Limits
  readonly #counts: Record<CountedLimit, number> = {
    aliases: 0,
    directives: 0,
    introspections: 0,
    fields: 0,
    rootFields: 0,
  }
  /** How often each path of response keys was seen in this operation. */
  #keys = new Map<string, number>()
  readonly #within = new Set<string>()

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>, limits: Limits) {
    this.#fragments = fragments
    this.#limits = limits
  }

  operation(selectionSet: SelectionSetNode): void {
    this.#keys = new Map()
    this.#selections(selectionSet, '', 1, false)
  }

  count(limit: CountedLimit, by = 1): void {
    this.#counts[limit] += by
    this.#check(limit, this.#counts[limit])
  }

  #check(limit: ShapeLimit, actual: number): void {
    const allowed = this.#limits[limit]
    if (actual > allowed)
      throw refusal('QUERY_TOO_COMPLEX', `A query may have ${allowed} ${WORDS[limit]}; this one has more.`, {
        limit,
        allowed,
      })
  }

  #selections(set: SelectionSetNode, path: string, depth: number, introspecting: boolean): void {
    for (const selection of set.selections) {
      this.count('fields')
      this.count('directives', selection.directives?.length ?? 0)
      if (selection.kind === Kind.FIELD) this.#field(selection, path, depth, introspecting)
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        this.#selections(selection.selectionSet, path, depth, introspecting)
      else this.#spread(selection.name.value, path, depth, introspecting)
    }
  }

  #spread(name: string, path: string, depth: number, introspecting: boolean): void {
    const fragment = this.#fragments.get(name)
    if (!fragment || this.#within.has(name)) return
    this.#within.add(name)
    this.#selections(fragment.selectionSet, path, depth, introspecting)
    this.#within.delete(name)
  }

  #field(field: FieldNode, path: string, depth: number, introspecting: boolean): void {
    const name = field.name.value
    const key = field.alias?.value ?? name
    if (field.alias) {
      this.count('aliases')
      this.#check('nameLength', key.length)
    }
    if (depth === 1) this.count('rootFields')
    const inside = introspecting || name === '__schema' || name === '__type'
    if (inside && !introspecting) this.count('introspections')
    if (!inside) this.#check('depth', depth)

    const place = `${path}.${key}`
    const seen = (this.#keys.get(place) ?? 0) + 1
    this.#keys.set(place, seen)
    this.#check('sameKey', seen)
    if (field.selectionSet) this.#selections(field.selectionSet, place, depth + 1, inside)
  }
}
