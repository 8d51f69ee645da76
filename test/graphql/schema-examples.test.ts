import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isOutputType,
  PossibleFragmentSpreadsRule,
  parse,
  parseValue,
  specifiedRules,
  validate,
  valueFromAST,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { readAdminTypeDefs } from '../../src/graphql/schema.ts'

interface Described {
  readonly path: string
  readonly parent: string
  readonly field: string
  readonly description: string
}

function fieldsOf(schema: GraphQLSchema): Described[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type)) return []
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return []
    return Object.values(type.getFields()).map((field) => ({
      path: `${type.name}.${field.name}`,
      parent: type.name,
      field: field.name,
      description: field.description ?? '',
    }))
  })
}

/** What a description gives as `Example: …`, where it does. */
const exampleIn = (description: string): string | undefined =>
  /Example:\s+`([^`]+)`/.exec(description.replaceAll(/\s+/g, ' '))?.[1]

/** A piece in backticks, a quoted word, or words behind "such as". */
const showsOne = ({ description }: Described): boolean => /`[^`]+`|"[^"]+"|such as /i.test(description)

const withoutExample = (schema: GraphQLSchema): string[] =>
  fieldsOf(schema)
    .filter((field) => !showsOne(field))
    .map(({ path }) => path)

/** Types whose values are not just any text. */
const STRICT = ['Int', 'Float', 'Boolean']

function faultOfSelection(schema: GraphQLSchema, parent: string, example: string): string | undefined {
  const selection = example.startsWith('{') ? example : `{ ${example} }`
  const on = example.startsWith('{') ? 'Query' : parent
  const faults = validate(schema, parse(`fragment Example on ${on} ${selection} { ...Example }`), [
    ...specifiedRules.filter((rule) => rule !== PossibleFragmentSpreadsRule),
  ])
  return faults[0]?.message
}

function faultOfValue(type: GraphQLInputType, example: string): string | undefined {
  const named = getNamedType(type)
  const strict = isEnumType(named) || isInputObjectType(named) || isListType(getNullableType(type))
  if (!strict && !STRICT.includes(named.name)) return undefined
  return valueFromAST(parseValue(example), type) === undefined ? `${example} is no ${type}` : undefined
}

/** Why an example is none that could be asked or answered; undefined where it could, or where any text could. */
function faultOf(schema: GraphQLSchema, { parent, field, description }: Described): string | undefined {
  const example = exampleIn(description)
  const type = schema.getType(parent)
  const own = type && 'getFields' in type ? type.getFields()[field] : undefined
  if (example === undefined || !own) return undefined
  try {
    const isQuestion =
      isOutputType(own.type) && (isCompositeType(getNamedType(own.type)) || /[({]/.test(example))
    return isQuestion
      ? faultOfSelection(schema, parent, example)
      : faultOfValue(own.type as GraphQLInputType, example)
  } catch (error) {
    return String(error)
  }
}

const faultsOf = (schema: GraphQLSchema): string[] =>
  fieldsOf(schema).flatMap((field) => {
    const fault = faultOf(schema, field)
    return fault === undefined ? [] : [`${field.path}: ${fault}`]
  })

describe('the descriptions of the schema', () => {
  const schema = buildSchema(readAdminTypeDefs())

  it('give an example for every field', () => {
    expect(withoutExample(schema)).toEqual([])
  })

  it('give examples that hold: selections can be asked, values are of their type', () => {
    expect(fieldsOf(schema).filter(({ description }) => exampleIn(description)).length).toBeGreaterThan(300)
    expect(faultsOf(schema)).toEqual([])
  })

  it('would be told where they give none, or one that does not hold', () => {
    const bare = buildSchema(`
      type Query {
        "A concept."
        bare: String
        "A state. Example: \`LOWISH\`."
        state: State
        "More. Example: \`other { nam }\`."
        other: Other
        "Fine, such as iron."
        fine: String
      }
      "A state." enum State { LOW }
      "Another." type Other {
        "A name. Example: \`Zinc\`."
        name: String
      }
    `)
    expect(withoutExample(bare)).toEqual(['Query.bare'])
    expect(faultsOf(bare)).toEqual([
      'Query.state: LOWISH is no State',
      'Query.other: Cannot query field "nam" on type "Other". Did you mean "name"?',
    ])
  })
})
