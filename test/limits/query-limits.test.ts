import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Answer, type Served, serve } from '../support/served.ts'

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

/** Sends it, and gives the status with the one error. */
async function refused(query: string, variables?: Readonly<Record<string, unknown>>) {
  const reply = await served.post({ query, variables })
  const { errors = [], data } = reply.json<Answer>()
  expect(data).toBeUndefined()
  expect(errors).toHaveLength(1)
  return { status: reply.statusCode, message: errors[0]?.message, extensions: errors[0]?.extensions }
}

async function answers(query: string, variables?: Readonly<Record<string, unknown>>): Promise<void> {
  const reply = await served.post({ query, variables })
  expect(reply.json<Answer>().errors).toBeUndefined()
  expect(reply.statusCode).toBe(200)
}

const CRAMPS = 'symptom(by: { id: "symptom:muscle-cramps" })'
const times = (n: number, make: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => make(i)).join(' ')

/** A query whose deepest field stands at this level; it costs little. */
function deep(levels: number): string {
  const fields = Array.from({ length: levels - 2 }, (_, i) => (i % 2 === 0 ? 'conditionOf' : 'concept'))
  return `{ ${CRAMPS} { ${fields.join(' { ')} { __typename ${'} '.repeat(levels)}`
}

describe('a query over a limit of its shape', () => {
  it('is refused below ten levels, and answered at ten', async () => {
    await answers(deep(10))
    expect(await refused(deep(11))).toMatchObject({
      status: 400,
      extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'MAX_DEPTH', allowed: 10 },
    })
  })

  it('can’t hide its levels in fragments', async () => {
    const fragments = times(12, (i) => `fragment F${i} on Concept { broader { ...F${i + 1} } }`)
    const query = `{ ${CRAMPS} { ...F0 } } ${fragments} fragment F12 on Concept { id }`
    expect((await refused(query)).extensions).toMatchObject({ limit: 'MAX_DEPTH' })
  })

  it('may look at the schema as deep as tools do', async () => {
    const ofType = `${times(9, () => '{ kind name ofType')} { name } ${times(9, () => '}')}`
    await answers(`{ __schema { types { fields { type ${ofType} } } } }`)
  })

  it.each([
    ['31 aliases', times(31, (i) => `a${i}: __typename`), 'MAX_ALIASES', 'MAX_ROOT_FIELDS'],
    ['51 times one key', `meta { ${'graphVersion '.repeat(51)} }`, 'MAX_SAME_KEY', 'MAX_SAME_KEY'],
    [
      '51 times one key in fields that are one',
      `${times(17, () => 'meta { graphVersion graphVersion graphVersion }')}`,
      'MAX_SAME_KEY',
      'MAX_SAME_KEY',
    ],
    [
      '21 directives',
      `meta { graphVersion ${'@include(if: true) '.repeat(21)} }`,
      'MAX_DIRECTIVES',
      'MAX_DIRECTIVES',
    ],
    ['21 fields of Query', times(21, () => '__typename'), 'MAX_ROOT_FIELDS', 'MAX_ROOT_FIELDS'],
    [
      'four looks at the schema',
      times(4, () => '__schema { description }'),
      'MAX_INTROSPECTIONS',
      'MAX_INTROSPECTIONS',
    ],
    ['an alias of 81 characters', `${'a'.repeat(81)}: __typename`, 'MAX_NAME_LENGTH', 'MAX_NAME_LENGTH'],
  ])('is refused for %s', async (_what, selection, ...limits) => {
    const { status, extensions } = await refused(`{ ${selection} }`)
    expect(status).toBe(400)
    expect(extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX' })
    expect(limits).toContain(extensions?.limit)
  })

  it('is refused for aliases of `__typename` below the root', async () => {
    const query = `{ meta { ${times(31, (i) => `a${i}: __typename`)} } }`
    expect((await refused(query)).extensions).toMatchObject({ limit: 'MAX_ALIASES', allowed: 30 })
    await answers(`{ meta { ${times(30, (i) => `a${i}: __typename`)} } }`)
  })

  it('is refused where its fragments multiply, at once', async () => {
    const bomb = times(20, (i) => `fragment F${i} on Meta { ...F${i + 1} ...F${i + 1} }`)
    const query = `{ meta { ...F0 } } ${bomb} fragment F20 on Meta { graphVersion }`
    expect((await refused(query)).extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX' })
  })

  it('leaves a fragment that contains itself, or is not there, to validation', async () => {
    for (const query of [
      '{ meta { ...A } } fragment A on Meta { ...B } fragment B on Meta { ...A }',
      '{ meta { ...A } }',
    ]) {
      const reply = await served.post({ query })
      expect(reply.statusCode).toBe(400)
      expect(reply.json().errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    }
  })
})

describe('a query over a limit of its text', () => {
  it.each([
    ['2,001 tokens', `{ meta { ${'graphVersion '.repeat(1_996)} } }`, 'MAX_TOKENS'],
    ['32 KB of blanks', `{ meta { graphVersion } }${' '.repeat(32_768)}`, 'MAX_QUERY_BYTES'],
    ['32 KB of one comment', `# ${'é'.repeat(16_400)}\n{ meta { graphVersion } }`, 'MAX_QUERY_BYTES'],
    ['a hundred braces in one another', '{ a '.repeat(101), 'MAX_NESTING'],
    ['a hundred lists in one another', `{ a(b: ${'['.repeat(900)}`, 'MAX_NESTING'],
    ['a hundred objects in one another', `{ a(b: ${'{ c: '.repeat(400)}`, 'MAX_NESTING'],
  ])('is refused for %s, before it is parsed', async (_what, query, limit) => {
    const { status, message, extensions } = await refused(query)
    expect(status).toBe(400)
    expect(extensions).toMatchObject({ code: 'QUERY_TOO_LONG', limit })
    expect(message?.length).toBeLessThan(200)
  })

  it('counts no token in a text or a comment', async () => {
    await answers(`# ${'{ '.repeat(2_500)}\n{ symptom(by: { name: "${'[ '.repeat(120)}" }) { id } }`)
  })
})

describe('what an error repeats', () => {
  it.each([
    ['an unknown field', `{ ${'b'.repeat(20_000)} }`],
    ['an unknown argument', `{ meta(${'b'.repeat(20_000)}: 1) { graphVersion } }`],
    ['a text where a number belongs', `{ concepts(first: "${'b '.repeat(9_000)}") { totalCount } }`],
    ['a number without end', `{ concepts(first: ${'7'.repeat(20_000)}) { totalCount } }`],
    ['a broken string', `{ meta { "${'b'.repeat(20_000)}`],
    ['an unknown fragment', `{ meta { ...${'b'.repeat(20_000)} } }`],
  ])('is cut short for %s', async (_what, query) => {
    const { body } = await served.post({ query })
    expect(body.length).toBeLessThan(1_500)
    expect(body).not.toMatch(/b{81}|7{81}|(?:b ){41}/)
  })

  it('is cut short for variables and operation names', async () => {
    const long = 'b'.repeat(20_000)
    for (const body of [
      { query: 'query ($first: Int) { concepts(first: $first) { totalCount } }', variables: { first: long } },
      { query: 'query ($by: ConceptRef!) { concept(by: $by) { id } }', variables: { by: { [long]: long } } },
      { query: 'query A { meta { graphVersion } }', operationName: long },
    ]) {
      const reply = await served.post(body)
      expect(reply.statusCode).toBe(400)
      expect(reply.body.length).toBeLessThan(1_500)
      expect(reply.body).not.toMatch(/b{81}/)
    }
  })

  it('is five errors of validation at the most', async () => {
    const { errors } = await served.ask(`{ ${times(19, (i) => `unknown${i}`)} }`)
    expect(errors).toHaveLength(5)
  })

  it('is five errors of variables at the most', async () => {
    const query = `query (${times(15, (i) => `$v${i}: Int!`)}) { ${times(15, (i) => `a${i}: concepts(first: $v${i}) { totalCount }`)} }`
    const { errors } = await served.ask(query, {})
    expect(errors?.length).toBeGreaterThan(0)
    expect(errors?.length).toBeLessThanOrEqual(5)
  })
})
