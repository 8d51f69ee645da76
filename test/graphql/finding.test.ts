import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { HOSTILE } from '../contract/searching.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
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

describe('resolve', () => {
  it('leads on from what a term means, and names the label that matched on the concept too', async () => {
    const { data, errors } = await served.ask(`{
      resolve(terms: ["Cramp", "gut flora"]) {
        term confidence match matchedLabel
        concept { __typename matchedLabel safety { disclaimer } ... on Symptom { nutrients { totalCount } } }
        alternatives { match matchedLabel concept { id matchedLabel } }
      }
    }`)
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      resolve: [
        {
          term: 'Cramp',
          confidence: 1,
          match: 'EXACT',
          matchedLabel: 'cramps',
          concept: { __typename: 'Symptom', matchedLabel: 'cramps', nutrients: { totalCount: 1 } },
        },
        {
          term: 'gut flora',
          confidence: 0,
          match: null,
          matchedLabel: null,
          concept: null,
          alternatives: [{ match: 'WORDS', concept: { id: 'factor:gut-inflammation' } }],
        },
      ],
    })
  })
})

describe('the alternatives of a term', () => {
  it('are as many as are wanted, at most five', async () => {
    const { data } = await served.ask(
      '{ resolve(terms: ["leg cramp"]) { alternatives(limit: 1) { matchedLabel } } }',
    )
    expect(data).toEqual({ resolve: [{ alternatives: [{ matchedLabel: 'cramps' }] }] })
    for (const limit of [-1, 6]) {
      const { errors } = await served.ask(
        `{ resolve(terms: ["leg"]) { alternatives(limit: ${limit}) { match } } }`,
      )
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'limit' })
    }
  })
})

describe('suggest', () => {
  it('offers eight concepts of all types unless told otherwise', async () => {
    const { data } = await served.ask('{ suggest(prefix: "m") { text spans { text } concept { id } } }')
    expect(data).toEqual({
      suggest: [
        { text: 'Magnesium', spans: [{ text: 'M' }], concept: { id: 'nutrient:magnesium' } },
        { text: 'Muscle cramps', spans: [{ text: 'M' }], concept: { id: 'symptom:muscle-cramps' } },
        { text: 'Muscle weakness', spans: [{ text: 'M' }], concept: { id: 'symptom:muscle-weakness' } },
      ],
    })
  })
})

describe('search', () => {
  it('tells what it found, why, and where the words stand', async () => {
    const { data, errors } = await served.ask(`{
      search(query: "magnesum", first: 2) {
        totalCount didYouMean
        facets { type count }
        pageInfo { hasNextPage }
        nodes { __typename }
        edges {
          score match corrected matchedLabel
          matches { field fragment spans { start end text } section { heading } }
          node { ... on Nutrient { name matchedLabel } ... on Article { title } }
        }
      }
    }`)
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      search: {
        totalCount: 4,
        didYouMean: 'magnesium',
        facets: [
          { type: 'NUTRIENT', count: 1 },
          { type: 'ARTICLE', count: 3 },
        ],
        pageInfo: { hasNextPage: true },
        nodes: [{ __typename: 'Nutrient' }, { __typename: 'Article' }],
        edges: [
          {
            score: 0.5,
            match: 'LABEL',
            corrected: true,
            matchedLabel: 'Magnesium',
            matches: [
              {
                field: 'LABEL',
                fragment: 'Magnesium',
                spans: [{ start: 0, end: 9, text: 'Magnesium' }],
                section: null,
              },
            ],
            node: { name: 'Magnesium', matchedLabel: 'Magnesium' },
          },
          {
            score: 0.2,
            match: 'QUOTE',
            corrected: true,
            matchedLabel: null,
            matches: [
              {
                field: 'QUOTE',
                fragment: 'Magnesium deficiency goes with cramps.',
                spans: [{ start: 0, end: 9, text: 'Magnesium' }],
                section: { heading: '' },
              },
              expect.objectContaining({ fragment: 'Once more: magnesium deficiency goes with cramps.' }),
              expect.objectContaining({ field: 'TEXT', fragment: 'Magnesium supplements do not help.' }),
            ],
            node: { title: 'Cramps at night' },
          },
        ],
      },
    })
  })

  it('goes on from page to page, and refuses the cursor of another search', async () => {
    const query = `query Next($text: String!, $after: String) {
      search(query: $text, first: 1, after: $after) { nodes { ... on Node { id } } pageInfo { endCursor hasPreviousPage } }
    }`
    const first = await served.ask(query, { text: 'cramps' })
    const { endCursor: after } = (first.data as { search: { pageInfo: { endCursor: string } } }).search
      .pageInfo
    expect(await served.ask(query, { text: 'cramps', after })).toMatchObject({
      data: { search: { nodes: [{ id: 'symptom:leg-cramps' }], pageInfo: { hasPreviousPage: true } } },
    })
    const { errors } = await served.ask(query, { text: 'magnesium', after })
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' })
  })

  it('costs one call of the store for each field, however many results there are', async () => {
    const watched = watchedStore(store)
    const { app, ask } = await serve(watched.store)
    await ask(`{ search(query: "cramps") {
      edges { matches { fragment section { heading } } node { ... on Symptom { name } ... on Article { title } } }
    } }`)
    await app.close()
    expect(watched.calls).toEqual({
      graphVersion: 1,
      vocabulary: 1,
      searchArticles: 1,
      conceptsById: 1,
      passagesByArticle: 1,
      sectionsById: 1,
    })
  })

  it('takes the signs of any syntax for text', async () => {
    const query =
      'query Find($text: String!) { search(query: $text) { totalCount } articles(query: $text) { totalCount } }'
    for (const text of HOSTILE.filter((each) => each.length <= 256)) {
      const { errors } = await served.ask(query, { text })
      expect(errors, JSON.stringify(text)).toBeUndefined()
    }
    const { data } = await served.ask(query, { text: '' })
    expect(data).toEqual({ search: { totalCount: 0 }, articles: { totalCount: 0 } })
  })
})

describe('articles', () => {
  it('are those with all the words of a text, where one is given', async () => {
    const { data } = await served.ask(`{
      all: articles { nodes { slug } }
      some: articles(query: "breathing weakness") { totalCount nodes { slug } pageInfo { hasNextPage } }
      none: articles(query: "weakness", status: [WITHDRAWN]) { totalCount }
    }`)
    expect(data).toEqual({
      all: { nodes: [{ slug: 'cramps-at-night' }, { slug: 'muscle-cramps' }, { slug: 'muscle-weakness' }] },
      some: { totalCount: 1, nodes: [{ slug: 'muscle-weakness' }], pageInfo: { hasNextPage: false } },
      none: { totalCount: 0 },
    })
  })
})

describe('finding', () => {
  it('asks the store once for all concepts, however many terms and suggestions there are', async () => {
    const watched = watchedStore(store)
    const { app, ask } = await serve(watched.store)
    const query = `{
      resolve(terms: ["cramps", "magnesum", "iron", "stress"]) { concept { name } alternatives { concept { name } } }
      suggest(prefix: "i") { text concept { name } }
    }`
    await ask(query)
    await ask(query)
    await app.close()
    expect(watched.calls).toEqual({ graphVersion: 2, vocabulary: 1, conceptsById: 2 })
  })

  it('refuses texts that are too long, with the argument at fault', async () => {
    const long = 'a'.repeat(257)
    const query =
      'query Find($text: String!) { suggest(prefix: $text) { text } resolve(terms: [$text]) { term } }'
    const { errors } = await served.ask(query, { text: long })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'prefix' })
  })
})
