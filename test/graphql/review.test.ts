import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toDecision } from '../../src/domain/decision.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { CRAMPS, filledStore, readingOf } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'

let store: GraphStore
let served: Served
const claim = readingOf(CRAMPS).claims[1]
const [claimId, linkId] = [claim?.id ?? '', claim?.linkId ?? '']
const signature = { who: 'Ana', when: '2024-05-02T08:00:00Z', why: 'It says otherwise' }

beforeAll(async () => {
  store = await filledStore(openEmbedded, [CRAMPS])
  served = await serve(store)
})

afterAll(async () => {
  await served.app.close()
  await store.close()
})

const QUERY = `query ($claimId: ID!, $linkId: ID!) {
  claim: node(id: $claimId) { ... on Claim { review link { id } } }
  link: node(id: $linkId) { id }
  article(by: { slug: "muscle-cramps" }) { claims { totalCount nodes { review } } }
  symptom(by: { name: "charley horse" }) { id name }
}`
const ask = async () => (await served.ask(QUERY, { claimId, linkId })).data

describe('an editor’s decision', () => {
  it('is seen at once: a rejected claim only by its id, a label by its name', async () => {
    expect(await ask()).toMatchObject({
      claim: { review: 'MACHINE', link: { id: linkId } },
      link: { id: linkId },
      article: { claims: { totalCount: 3 } },
      symptom: null,
    })
    await store.decide([
      toDecision({ kind: 'REJECT_CLAIM', claimId, ...signature }),
      toDecision({
        kind: 'ADD_LABEL',
        conceptId: 'symptom:leg-cramps',
        label: 'charley horse',
        ...signature,
      }),
    ])
    expect(await ask()).toMatchObject({
      claim: { review: 'REJECTED', link: null },
      link: null,
      article: { claims: { totalCount: 2, nodes: [{ review: 'MACHINE' }, { review: 'MACHINE' }] } },
      symptom: { id: 'symptom:leg-cramps', name: 'Leg cramps' },
    })
  })

  it('leaves the id of a merged concept leading to the one that is kept', async () => {
    const [keep, absorb] = ['symptom:muscle-cramps', ['symptom:leg-cramps']]
    await store.decide([toDecision({ kind: 'MERGE_CONCEPTS', keep, absorb, ...signature })])
    const { data } = await served.ask('{ node(id: "symptom:leg-cramps") { id __typename } }')
    expect(data).toEqual({ node: { id: keep, __typename: 'Symptom' } })
    expect(await ask()).toMatchObject({ symptom: { id: keep } })
  })
})
