import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SCOPE } from '../../src/domain/scope.ts'
import * as domain from '../../src/domain/terminology.ts'
import { readAdminTypeDefs, readTypeDefs } from '../../src/graphql/schema.ts'

const schema = buildSchema(readTypeDefs())

interface Described {
  readonly name: string
  readonly description?: string | null | undefined
}

/** A type with all that it holds, each under the name that a reader would give it. */
function partsOf(type: GraphQLNamedType): Described[] {
  const own: Described[] = [{ name: type.name, description: type.description }]
  const under = (part: Described, path: string): Described => ({ ...part, name: `${path}.${part.name}` })
  if (isEnumType(type)) return own.concat(type.getValues().map((value) => under(value, type.name)))
  if (isInputObjectType(type))
    return own.concat(Object.values(type.getFields()).map((field) => under(field, type.name)))
  if (isObjectType(type) || isInterfaceType(type))
    return own.concat(
      Object.values(type.getFields()).flatMap((field) => [
        under(field, type.name),
        ...field.args.map((arg) => under(arg, `${type.name}.${field.name}`)),
      ]),
    )
  return own
}

/** With what only editors see. */
const whole = buildSchema(readAdminTypeDefs())

const types = Object.values(whole.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)
const parts = types.flatMap(partsOf)

describe('the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    expect(parts.length).toBeGreaterThan(300)
    expect(parts.filter((part) => !part.description?.trim()).map((part) => part.name)).toEqual([])
  })

  it('ends every description as a sentence', () => {
    const unfinished = parts.filter((part) => !/[.!?`]$/.test(part.description?.trim() ?? ''))
    expect(unfinished.map((part) => part.name)).toEqual([])
  })

  it('is the one that was committed as printed, so that a change of the contract is seen', () => {
    for (const [name, current] of Object.entries({ schema, 'schema.admin': whole })) {
      const golden = readFileSync(new URL(`${name}.golden.graphql`, import.meta.url), 'utf8')
      expect(printSchema(lexicographicSortSchema(buildSchema(golden)))).toBe(
        printSchema(lexicographicSortSchema(current)),
      )
    }
  })

  it('offers no mutation and no subscription', () => {
    expect(schema.getMutationType()).toBeUndefined()
    expect(schema.getSubscriptionType()).toBeUndefined()
  })

  it('has no relation that claims a treatment', () => {
    const relation = schema.getType('Relation')
    const values = isEnumType(relation) ? relation.getValues().map((value) => value.name) : []
    expect(values).toContain('ASSOCIATED_WITH')
    expect(values.filter((value) => /TREAT|CURE/.test(value))).toEqual([])
  })

  it('lists the values of each enumeration as the domain does', () => {
    const listed = (name: string) => {
      const type = schema.getType(name)
      return isEnumType(type) ? type.getValues().map((value) => value.name) : []
    }
    expect({
      ConceptType: listed('ConceptType'),
      State: listed('State'),
      Level: listed('Level'),
      Modifier: listed('Modifier'),
      Relation: listed('Relation'),
      Effect: listed('Effect'),
      Polarity: listed('Polarity'),
      Certainty: listed('Certainty'),
      Derivation: listed('Derivation'),
      SectionAspect: listed('SectionAspect'),
      BlockKind: listed('BlockKind'),
      BlockRole: listed('BlockRole'),
      ArticleStatus: listed('ArticleStatus'),
      Direction: listed('Direction'),
      LinkOrder: listed('LinkOrder'),
    }).toEqual({
      ConceptType: [...domain.CONCEPT_TYPES],
      State: [...domain.STATES],
      Level: [...domain.LEVELS],
      Modifier: [...domain.MODIFIERS],
      Relation: [...domain.RELATIONS],
      Effect: [...domain.EFFECTS],
      Polarity: [...domain.POLARITIES],
      Certainty: [...domain.CERTAINTIES],
      Derivation: [...domain.DERIVATIONS],
      SectionAspect: [...domain.SECTION_ASPECTS],
      BlockKind: [...domain.BLOCK_KINDS],
      BlockRole: [...domain.BLOCK_ROLES],
      ArticleStatus: [...domain.ARTICLE_STATUSES],
      Direction: [...domain.DIRECTIONS],
      LinkOrder: [...domain.LINK_ORDERS],
    })
  })

  it('filters by the default scope of the domain', () => {
    for (const name of ['LinkFilter', 'ClaimFilter']) {
      const type = schema.getType(name)
      const defaults = isInputObjectType(type)
        ? Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, field.defaultValue]))
        : {}
      expect(defaults).toMatchObject(DEFAULT_SCOPE)
    }
  })
})
