import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { LIMITLESS, serve } from '../support/served.ts'
import { watchedStore } from '../support/watched-store.ts'

let store: GraphStore

beforeAll(async () => {
  store = await filledStore(openEmbedded)
})

afterAll(async () => {
  await store.close()
})

const EVERYTHING = `query Many($first: Int) {
  concepts(first: $first) { nodes {
    name
    broader { name }
    narrower { name }
    safety { redFlags { quote article { title } appliesTo { name } } }
    articles(first: 3) { nodes { title sections { heading blocks { text } } concepts { nodes { name } } } }
    symptoms { edges { node { name } states links {
      sentence
      subject { name }
      object { name }
      evidence { nodes { quote section { heading } article { title } } }
      claims { nodes { link { id } } }
    } } safety { redFlags { id } } }
    links { nodes { sentence } }
  } }
}`

async function callsFor(first: number): Promise<Record<string, number>> {
  const { store: watched, calls } = watchedStore(store)
  const { app, ask } = await serve(watched, undefined, LIMITLESS)
  const { errors } = await ask(EVERYTHING, { first })
  await app.close()
  expect(errors).toBeUndefined()
  return calls
}

describe('one request', () => {
  it('asks the store no more often for many parents than for one', async () => {
    // Ten concepts reach every kind of read already; a hundred must not add to it.
    const few = await callsFor(10)
    const many = await callsFor(100)
    const total = (calls: Record<string, number>) => Object.values(calls).reduce((sum, n) => sum + n, 0)
    expect(many).toMatchObject({
      concepts: 1,
      linkedConcepts: 1,
      linksByConcept: 1,
      narrowerConcepts: 1,
      articlesByConcept: 1,
      redFlagsByConcept: 1,
      claimsByLink: expect.any(Number),
    })
    expect(total(many)).toBeLessThanOrEqual(total(few))
    expect(Math.max(...Object.values(many))).toBeLessThanOrEqual(3)
  })

  it('asks for the same list once, however often it is named', async () => {
    const { store: watched, calls } = watchedStore(store)
    const { app, ask } = await serve(watched)
    await ask(`{
      a: symptom(by: { id: "symptom:muscle-cramps" }) { nutrients { totalCount } }
      b: symptom(by: { id: "symptom:muscle-cramps" }) { nutrients { nodes { name } } other: nutrients(first: 1) { totalCount } }
    }`)
    await app.close()
    expect(calls).toMatchObject({ linkedConcepts: 2 })
  })
})
