import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printFederatedSchema } from '../../src/graphql/federation.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { openNeo4jStore } from '../../src/stores/neo4j/open-neo4j-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { leaseNeo4j } from '../support/neo4j/lease.ts'
import { wipe } from '../support/neo4j/wipe.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
import { watchedStore } from '../support/watched-store.ts'

const neo4j = await leaseNeo4j()

const STORES = [
  { name: 'the embedded store', skip: false, open: openEmbedded },
  {
    name: 'Neo4j',
    skip: neo4j === undefined,
    open: async () => {
      if (!neo4j) throw new Error('skipped without Neo4j')
      await wipe(neo4j)
      return openNeo4jStore(neo4j)
    },
  },
]

const ENTITIES = `query Entities($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Concept { name }
    ... on Nutrient { symptoms(first: 1) { nodes { name } } }
    ... on Article { title }
  }
}`

const REPRESENTATIONS = [
  { __typename: 'Symptom', id: 'symptom:muscle-cramps' },
  { __typename: 'Nutrient', id: 'nutrient:magnesium' },
  { __typename: 'Article', id: 'article:muscle-cramps' },
  { __typename: 'Article', url: 'https://plain-health.example/muscle-weakness' },
  { __typename: 'Nutrient', id: 'symptom:muscle-cramps' },
  { __typename: 'Symptom', id: 'symptom:nothing' },
  { __typename: 'Article', url: 'no address' },
  { __typename: 'Hormone', id: 7 },
]

describe.each(STORES)('as a subgraph, $name', ({ skip, open }) => {
  describe.skipIf(skip)('answers a gateway', () => {
    let store: GraphStore
    let served: Served
    let calls: Record<string, number>

    beforeAll(async () => {
      store = await filledStore(open)
      const watched = watchedStore(store)
      calls = watched.calls
      served = await serve(watched.store, undefined, { FEDERATION: 'on' })
    })
    afterAll(async () => {
      await served?.app.close()
      await store?.close()
    })

    it('with the things that it names, null for what is not there or is another thing', async () => {
      const answer = await served.ask(ENTITIES, { representations: REPRESENTATIONS })
      expect(answer).toEqual({
        data: {
          _entities: [
            { __typename: 'Symptom', name: 'Muscle cramps' },
            { __typename: 'Nutrient', name: 'Magnesium', symptoms: { nodes: [{ name: 'Muscle cramps' }] } },
            { __typename: 'Article', title: 'muscle cramps' },
            { __typename: 'Article', title: 'Muscle weakness' },
            null,
            null,
            null,
            null,
          ],
        },
      })
    })

    it('with one read of the store for all concepts', async () => {
      const query =
        'query Names($representations: [_Any!]!) { _entities(representations: $representations) { ... on Concept { name } } }'
      const ids = ['muscle-cramps', 'muscle-weakness', 'fatigue'].map((slug) => ({
        __typename: 'Symptom',
        id: `symptom:${slug}`,
      }))
      const before = calls.conceptsById ?? 0
      const { data } = await served.ask(query, { representations: ids })
      expect(data).toMatchObject({ _entities: [{ name: 'Muscle cramps' }, { name: 'Muscle weakness' }, {}] })
      expect((calls.conceptsById ?? 0) - before).toBe(1)
    })

    it('that knows only that it is a concept', async () => {
      const representations = [{ __typename: 'Concept', id: 'nutrient:magnesium' }]
      const { data, errors } = await served.ask(ENTITIES, { representations })
      expect(errors).toBeUndefined()
      expect(data).toMatchObject({ _entities: [{ __typename: 'Nutrient', name: 'Magnesium' }] })
    })

    it('and anyone else as before', async () => {
      const query =
        '{ symptom(by: { name: "cramps" }) { name matchedLabel } node(id: "nutrient:iron") { __typename } }'
      expect(await served.ask(query)).toEqual({
        data: {
          symptom: { name: 'Muscle cramps', matchedLabel: 'cramps' },
          node: { __typename: 'Nutrient' },
        },
      })
    })
  })
})

describe('a question of a gateway', () => {
  let store: GraphStore
  beforeAll(async () => {
    store = await filledStore(openEmbedded)
  })
  afterAll(() => store.close())

  async function reply(env: NodeJS.ProcessEnv, representations: readonly unknown[]) {
    const { app, post } = await serve(store, undefined, env)
    const answer = await post({ query: ENTITIES, variables: { representations } })
    await app.close()
    return answer.json()
  }
  const many = (count: number) => Array(count).fill({ __typename: 'Symptom', id: 'symptom:fatigue' })

  it('costs by the things that it names, and may name only so many', async () => {
    const costOf = async (count: number) =>
      (await reply({ FEDERATION: 'on' }, many(count))).extensions.cost.requested
    const [one, ten] = [await costOf(1), await costOf(10)]
    expect(ten).toBe(10 * one)
    const { errors } = await reply({ FEDERATION: 'on' }, many(101))
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', limit: 'MAX_LIST_INPUT' })
  })

  it('is no question of the public schema', async () => {
    const { errors } = await reply({}, many(1))
    expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})

describe('the public questions, asked of a subgraph', () => {
  it.each([
    '{ symptom(by: {}) { name } }',
    '{ symptom(by: { id: "symptom:fatigue", name: "cramps" }) { name } }',
    '{ symptom(by: { name: "crmps" }) { name } }',
    '{ nutrient(by: { name: "magnesium" }) { links(first: 3) { totalCount nodes { sentence effect } facets { field } } } }',
    '{ article(by: { url: "https://plain-health.example/muscle-cramps" }) { url title sections { heading } } }',
    '{ search(query: "cramps", first: 2) { nodes { __typename } totalCount } }',
  ])('have the same answer: %s', async (query) => {
    const store = await filledStore(openEmbedded)
    const answers = []
    for (const env of [{}, { FEDERATION: 'on' }]) {
      const { app, ask } = await serve(store, undefined, env)
      answers.push(await ask(query))
      await app.close()
    }
    await store.close()
    expect(answers[1]).toEqual(answers[0])
  })
})

describe('the schema as a subgraph', () => {
  const subgraph = {
    name: 'healgraph',
    url: 'http://localhost/graphql',
    typeDefs: parse(printFederatedSchema()),
  }
  const link =
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@interfaceObject"])'

  const compose = (text: string) =>
    composeServices([
      subgraph,
      { name: 'partner', url: 'http://localhost/partner', typeDefs: parse(`${link}\n${text}`) },
    ])

  it('composes by itself', () => {
    const { errors, supergraphSdl = '' } = composeServices([subgraph])
    expect(errors).toBeUndefined()
    expect(supergraphSdl).toContain('type Symptom')
  })

  it('composes with a subgraph that knows our articles by url and our symptoms by id', () => {
    const { errors, supergraphSdl = '' } = compose(`
      scalar URL
      type Query { page(id: ID!): Page }
      type Page { id: ID! article: Article about: [Symptom!]! readers: Readers! }
      type Article @key(fields: "url", resolvable: false) { url: URL }
      type Symptom @key(fields: "id") { id: ID! pages: [Page!]! }
      type Readers { pageInfo: PageInfo! }
      type PageInfo @shareable {
        hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String
      }
    `)
    expect(errors).toBeUndefined()
    expect(supergraphSdl).toMatch(/pages: \[Page!\]! @join__field\(graph: PARTNER\)/)
  })

  it('composes with a subgraph that adds to every concept', () => {
    const { errors } = compose(`
      type Query { partner: String }
      type Concept @key(fields: "id") @interfaceObject { id: ID! note: String }
    `)
    expect(errors).toBeUndefined()
  })

  it('does not compose with one that takes a key we don’t have', () => {
    const { errors = [] } = compose(`
      type Query { partner: Symptom }
      type Symptom @key(fields: "name", resolvable: false) { name: String! }
    `)
    expect(errors.length).toBeGreaterThan(0)
  })
})
