import { buildSchema, isCompositeType, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Field, sizeOf } from '../../src/graphql/limits/list-size.ts'
import { readAdminTypeDefs } from '../../src/graphql/schema.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { readGoldenQueries } from '../queries/golden-query.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Answer, type Served, serve } from '../support/served.ts'
import { watchedStore } from '../support/watched-store.ts'

let store: GraphStore
let served: Served

beforeAll(async () => {
  store = await filledStore(openEmbedded)
  served = await serve(store)
})

afterAll(async () => {
  await served.app.close()
  await store.close()
})

async function send(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer> {
  return (await served.post({ query, variables })).json()
}

async function costOf(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { errors, extensions } = await send(query, variables)
  expect(errors).toBeUndefined()
  expect(extensions?.cost).toMatchObject({ limit: 10_000 })
  return Reflect.get(Object(extensions?.cost), 'requested')
}

describe('the cost of a question', () => {
  it.each([
    // One for the object, one for the list, one for each of its entries.
    ['one object', '{ meta { graphVersion } }', 1],
    ['one node', '{ symptom(by: { name: "cramps" }) { name } }', 1],
    ['a page', '{ concepts(first: 7) { nodes { name } } }', 8],
    ['a page of the default size', '{ concepts { nodes { name } } }', 21],
    ['a page by its edges', '{ concepts(first: 7) { edges { cursor node { name } } } }', 8],
    ['a count', '{ concepts(first: 100) { totalCount } }', 1],
    ['an empty page', '{ concepts(first: 0) { nodes { articles { nodes { title } } } } }', 1],
    [
      'pages of pages',
      '{ concepts(first: 7) { nodes { articles(first: 3) { nodes { title } } } } }',
      1 + 7 * (1 + 1 + 3),
    ],
    ['a list without pages', '{ article(by: { slug: "none" }) { sections { heading } } }', 1 + 40],
    [
      'what belongs to the connection and not to its entries',
      '{ symptom(by: { name: "cramps" }) { nutrients(first: 100) { nodes { name } safety { redFlags { quote } } } } }',
      1 + 1 + 100 + 25,
    ],
    [
      'the dearest type of an interface',
      '{ node(id: "x") { ... on Article { concepts(first: 9) { nodes { id } } } ... on Section { claims(first: 4) { nodes { id } } } } }',
      1 + 1 + 9,
    ],
    ['a look at the schema', '{ __schema { description } }', 100],
    ['what is left out', '{ concepts(first: 9) @skip(if: true) { nodes { id } } meta { graphVersion } }', 1],
  ])('counts the rows of %s', async (_what, query, cost) => {
    expect(await costOf(query)).toBe(cost)
  })

  it('counts a fragment each time it is used', async () => {
    const query =
      '{ a: concepts(first: 2) { ...C } b: concepts(first: 3) { ...C } } fragment C on ConceptConnection { nodes { id } }'
    expect(await costOf(query)).toBe(1 + 2 + 1 + 3)
  })

  it('takes the variables of each request, also for a query that was answered before', async () => {
    const query =
      'query Q($n: Int = 5) { concepts(first: $n) { nodes { articles(first: $n) { nodes { claims(first: $n) { nodes { id } } } } } } }'
    expect(await costOf(query)).toBe(1 + 5 * (1 + 1 + 5 * (1 + 1 + 5)))
    expect(await costOf(query, { n: 2 })).toBe(1 + 2 * (1 + 1 + 2 * (1 + 1 + 2)))

    const reply = await served.post({ query, variables: { n: 100 } })
    expect(reply.statusCode).toBe(400)
    const actual = 1 + 100 * (1 + 1 + 100 * (1 + 1 + 100))
    expect(reply.json()).toMatchObject({
      errors: [{ extensions: { code: 'QUERY_TOO_EXPENSIVE', limit: 'MAX_COST', allowed: 10_000, actual } }],
    })
  })

  it('is refused without asking the store', async () => {
    const query = '{ concepts(first: 100) { nodes { links(first: 100) { nodes { id } } } } }'
    const { data, errors } = await send(query)
    expect(data).toBeUndefined()
    expect(errors?.[0]?.message).toMatch(/may cost 10000; this one costs 10201/)
  })

  it('is small for every golden question', async () => {
    for (const { query, variables } of readGoldenQueries())
      expect(Number(await costOf(query, variables)), query.split('\n')[0]).toBeLessThan(5_000)
  })
})

describe('rateLimit', () => {
  const BIG = 'concepts(first: 100) { nodes { links(first: 100) { nodes { id } } } }'

  it('tells the cost beside the answer', async () => {
    const { data, extensions } = await send(
      '{ rateLimit { cost limit } concepts(first: 5) { nodes { id } } }',
    )
    expect(data).toMatchObject({ rateLimit: { cost: 6, limit: 10_000 }, concepts: {} })
    expect(extensions?.cost).toEqual({ requested: 6, limit: 10_000 })
  })

  it('in a dry run tells the cost alone, also where it is too high, and asks the store nothing', async () => {
    const watched = watchedStore(store)
    const { app, ask } = await serve(watched.store)
    const query = `query Q($dry: Boolean!) { price: rateLimit(dryRun: $dry) { ...R } ${BIG} } fragment R on RateLimit { cost limit }`
    const dry = await ask(query, { dry: true })
    const wet = await ask(query, { dry: false })
    await app.close()
    expect(dry).toEqual({ data: { price: { cost: 1 + 100 * (1 + 1 + 100), limit: 10_000 } } })
    expect(wet.errors?.[0]?.extensions?.code).toBe('QUERY_TOO_EXPENSIVE')
    expect(watched.calls).toEqual({})
  })

  it('in a dry run still bounds the shape and the arguments', async () => {
    const { errors } = await send('{ rateLimit(dryRun: true) { cost } concepts(first: 101) { totalCount } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', limit: 'MAX_PAGE_SIZE' })
  })
})

describe('every list of the schema', () => {
  const schema = buildSchema(readAdminTypeDefs())
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !isIntrospectionType(type))
    .flatMap((type) =>
      isCompositeType(type) && 'getFields' in type
        ? Object.values(type.getFields()).map((field: Field) => ({ type: type.name, field }))
        : [],
    )

  it('has a bound: add @listSize where this names one (see schema/limits.graphql)', () => {
    expect(fields.length).toBeGreaterThan(100)
    const unbounded = fields.filter(({ type, field }) => sizeOf(schema, field, type).kind === 'unknown')
    expect(unbounded.map(({ type, field }) => `${type}.${field.name}`)).toEqual([])
  })

  it('is counted as a hundred where it had none', () => {
    const bare = buildSchema('type Query { all: [Thing!]! } type Thing { id: ID! }')
    const field = bare.getQueryType()?.getFields().all
    expect(field && sizeOf(bare, field, 'Query')).toEqual({ kind: 'unknown' })
  })

  it('that is a page takes no more than it may', () => {
    const pages = fields.filter(({ type, field }) => sizeOf(schema, field, type).kind === 'page')
    expect(pages.length).toBeGreaterThan(20)
    for (const { type, field } of pages) {
      const first = field.args.find((argument) => argument.name === 'first')
      expect(first?.defaultValue, `${type}.${field.name}`).toBeTypeOf('number')
      expect(Number(first?.defaultValue)).toBeLessThanOrEqual(20)
    }
  })
})
