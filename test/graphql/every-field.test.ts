import { buildSchema, type GraphQLOutputType, getNamedType, isInterfaceType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTypeDefs } from '../../src/graphql/schema.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { LIMITLESS, type Served, serve } from '../support/served.ts'

const schema = buildSchema(readTypeDefs())

let store: GraphStore
let served: Served

beforeAll(async () => {
  store = await filledStore(openEmbedded)
  served = await serve(store, undefined, LIMITLESS)
})

afterAll(async () => {
  await served.app.close()
  await store.close()
})

/** Every field of a type, and of what it leads to so many steps on. */
function selection(type: GraphQLOutputType, steps: number): string {
  const named = getNamedType(type)
  if (!isObjectType(named) && !isInterfaceType(named)) return ''
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const target = getNamedType(field.type)
    if (!isObjectType(target) && !isInterfaceType(target)) return [field.name]
    return steps > 1 ? [`${field.name} ${selection(target, steps - 1)}`] : []
  })
  return `{ __typename ${fields.join(' ')} }`
}

/** Ids of one node of each type, from the fixture. */
const LINK = 'link:nutrient:magnesium/DEFICIENCY/ASSOCIATED_WITH/symptom:muscle-cramps/PRESENT'
const NODES = {
  Symptom: 'symptom:muscle-weakness',
  Nutrient: 'nutrient:magnesium',
  Hormone: 'hormone:insulin',
  LifestyleFactor: 'lifestyle-factor:stress',
  Factor: 'factor:insulin-resistance',
  Link: LINK,
  Article: 'article:muscle-weakness',
  Section: 'section:muscle-weakness/1',
}

describe('every field', () => {
  it.each(Object.entries(NODES))('of %s and of what it leads to can be read', async (name, id) => {
    const type = schema.getType(name)
    if (!isObjectType(type)) throw new Error(`${name} is no type`)
    const query = `query Read($id: ID!) { node(id: $id) { ... on ${name} ${selection(type, 4)} } }`
    const { data, errors } = await served.ask(query, { id })
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ node: { __typename: name } })
  })

  it('of the state of the graph can be read', async () => {
    const type = schema.getType('Meta')
    if (!isObjectType(type)) throw new Error('Meta is no type')
    const { errors } = await served.ask(`{ meta ${selection(type, 3)} }`)
    expect(errors).toBeUndefined()
  })
})
