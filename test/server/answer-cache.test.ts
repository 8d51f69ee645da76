import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { watchVersion } from '../../src/server/version-watch.ts'
import { filledStore } from '../contract/fixture.ts'
import { OWN_ARTICLE, openTestReader, readArticle } from '../support/muscle-weakness.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
import { watchedStore } from '../support/watched-store.ts'

let store: GraphStore
let calls: Record<string, number>
let served: Served

beforeAll(async () => {
  store = await filledStore(openEmbedded)
})

afterAll(async () => {
  await store.close()
})

beforeEach(async () => {
  const watched = watchedStore(store)
  calls = watched.calls
  served = await serve(watched.store, undefined, { ANSWER_CACHE_ENTRIES: '3' })
  return async () => {
    await served.app.close()
  }
})

const BY_ID = 'query Find($id: ID!) { concept(by: { id: $id }) { name } }'
const ask = (id: string) => served.post({ query: BY_ID, variables: { id } })

describe('a question that was answered before', () => {
  it('gets the same answer, headers included, without a read', async () => {
    const first = await ask('symptom:muscle-cramps')
    const second = await ask('symptom:muscle-cramps')
    expect(second.body).toBe(first.body)
    expect(second.headers['content-type']).toBe(first.headers['content-type'])
    expect(second.headers['access-control-allow-origin']).toBe('*')
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id'])
    expect(calls).toEqual({ graphVersion: 2, conceptsById: 1 })
  })

  it('is another one with other variables, another operation, or another form of answer', async () => {
    const query = 'query A { meta { graphVersion } } query B { meta { apiVersion } }'
    const a = await served.post({ query, operationName: 'A' })
    const b = await served.post({ query, operationName: 'B' })
    expect(a.body).not.toBe(b.body)
    await ask('symptom:muscle-cramps')
    expect((await ask('nutrient:magnesium')).json().data).toEqual({ concept: { name: 'Magnesium' } })

    const accept = 'application/graphql-response+json'
    const modern = await served.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', accept },
      payload: { query: BY_ID, variables: { id: 'nutrient:magnesium' } },
    })
    expect(modern.headers['content-type']).toContain(accept)
  })

  it('is answered anew once the graph has changed', async () => {
    const query = '{ meta { graphVersion } }'
    const before = await served.post({ query })
    const reader = openTestReader()
    await store.loadVocabulary(reader.concepts)
    await store.ingestArticle(readArticle(reader, OWN_ARTICLE), '2025-01-31T08:00:00.000Z')
    const after = await served.post({ query })
    expect(after.json().data.meta.graphVersion).not.toBe(before.json().data.meta.graphVersion)
    expect(after.json().data.meta.graphVersion).toBe((await store.meta()).graphVersion)
  })

  it('is answered anew where it went wrong before', async () => {
    const wrong = { query: '{ concepts(after: "nonsense") { totalCount } }' }
    await served.post(wrong)
    await served.post(wrong)
    expect(calls.concepts).toBe(2)
  })

  it('is forgotten when others were asked since', async () => {
    const ids = ['symptom:muscle-cramps', 'nutrient:magnesium', 'hormone:insulin', 'symptom:muscle-weakness']
    for (const id of [...ids, ...ids]) await ask(id)
    expect(calls.conceptsById).toBe(8)
  })

  it('is still refused to a page that could send it unasked', async () => {
    await ask('symptom:muscle-cramps')
    const form = await served.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify({ query: BY_ID, variables: { id: 'symptom:muscle-cramps' } }),
    })
    expect(form.statusCode).toBe(415)
  })
})

describe('the version of the graph', () => {
  it('is asked once for a while, and again after a write of this process', async () => {
    let version = 1
    let asked = 0
    const watch = watchVersion(async () => {
      asked++
      return String(version)
    }, 60_000)
    expect([await watch.current(), await watch.current()]).toEqual(['1', '1'])
    expect(asked).toBe(1)
    version = 2
    expect(await watch.current()).toBe('1')
    watch.forget()
    expect(await watch.current()).toBe('2')
  })

  it('is asked again where it could not be told', async () => {
    const answers = [Promise.reject(new Error('away')), Promise.resolve('7')]
    const watch = watchVersion(() => answers.shift() ?? Promise.reject(new Error('no more')), 60_000)
    await expect(watch.current()).rejects.toThrow('away')
    expect(await watch.current()).toBe('7')
  })
})
