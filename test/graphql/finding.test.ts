import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
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
    expect(watched.calls).toEqual({ meta: 2, vocabulary: 1, conceptsById: 2 })
  })

  it('refuses texts that are too long, with the argument at fault', async () => {
    const long = 'a'.repeat(257)
    const query =
      'query Find($text: String!) { suggest(prefix: $text) { text } resolve(terms: [$text]) { term } }'
    const { errors } = await served.ask(query, { text: long })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'prefix' })
  })
})
