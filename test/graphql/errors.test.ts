import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StoreUnavailableError } from '../../src/domain/errors.ts'
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

describe('an error of the request', () => {
  it('tells the argument at fault, where the page is too large or no number', async () => {
    for (const first of [101, -1]) {
      const { errors } = await served.ask(`{ concepts(first: ${first}) { totalCount } }`)
      expect(errors?.[0]?.message).toContain('`first` must be a whole number from 0 to 100')
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' })
    }
  })

  it('refuses a cursor that it never gave, and one that another list gave', async () => {
    const { data } = await served.ask('{ articles(first: 1) { pageInfo { endCursor } } }')
    const { endCursor } = (data as { articles: { pageInfo: { endCursor: string } } }).articles.pageInfo
    for (const after of ['nonsense', endCursor]) {
      const { errors } = await served.ask(
        'query Next($after: String) { concepts(after: $after) { totalCount } }',
        {
          after,
        },
      )
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' })
    }
  })

  it.each([
    ['no GraphQL', '{ meta {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ sympton }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a reference with two names',
      '{ symptom(by: { id: "a", name: "b" }) { id } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a mutation', 'mutation { ingest }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', 'subscription { news }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('answers %s as the client’s own error', async (_what, query, code) => {
    const reply = await served.post({ query })
    expect(reply.statusCode).toBe(400)
    expect(reply.json().errors[0].extensions).toEqual({ code })
  })

  it('answers variables that do not fit as bad input', async () => {
    const query = 'query Find($by: ConceptRef!) { symptom(by: $by) { id } }'
    for (const by of [{}, { id: 'a', name: 'b' }, { id: null }, { word: 'a' }]) {
      const reply = await served.post({ query, variables: { by } })
      expect(reply.statusCode).toBe(400)
      expect(reply.json().errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' })
    }
  })

  it('refuses an array of operations', async () => {
    const reply = await served.post([{ query: '{ meta { graphVersion } }' }])
    expect(reply.statusCode).toBe(400)
  })
})

describe('an error inside', () => {
  it('tells the client nothing but a number to ask for, and the log everything', async () => {
    const lines: string[] = []
    const log = new Writable({
      write(line, _encoding, done) {
        lines.push(String(line))
        done()
      },
    })
    const broken = watchedStore(store, { meta: new Error('SELECT secret FROM /home/somebody/graph.db') })
    const { app, post } = await serve(broken.store, pino({ level: 'error' }, log))
    const reply = await post({ query: 'query State { meta { graphVersion } }' })
    await app.close()

    const requestId = reply.headers['x-request-id']
    expect(reply.json()).toMatchObject({
      data: null,
      errors: [
        {
          message: 'Internal server error',
          path: ['meta'],
          locations: expect.any(Array),
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
        },
      ],
    })
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ requestId, operation: 'State' })
    expect(lines[0]).toContain('SELECT secret')
  })

  it('tells a store that does not answer by its status, never by an empty answer', async () => {
    const gone = watchedStore(store, { conceptsById: new StoreUnavailableError(new Error('refused')) })
    const { app, post } = await serve(gone.store)
    const reply = await post({ query: '{ symptom(by: { id: "symptom:muscle-cramps" }) { name } }' })
    await app.close()

    expect(reply.statusCode).toBe(503)
    expect(reply.headers['retry-after']).toBe('1')
    expect(reply.json().errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' })
    expect(reply.body).not.toContain('refused')
  })

  it('never shows a stack, whatever goes wrong', async () => {
    const broken = watchedStore(store, { meta: new Error('broken'), vocabulary: new Error('broken') })
    const { app, post } = await serve(broken.store)
    const queries = ['{ meta { graphVersion } }', '{ symptom(by: { name: "x" }) { id } }', '{ nothing }', '{']
    const replies = await Promise.all(queries.map((query) => post({ query })))
    await app.close()

    for (const reply of replies) {
      expect(reply.json().errors).toHaveLength(1)
      expect(reply.body).not.toMatch(/stack|\.ts:|node_modules|broken/)
    }
  })
})
