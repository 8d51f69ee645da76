import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as client from '../../client/src/index.ts'
import { API_ERROR_CODES as SERVER_CODES } from '../../src/graphql/error-codes.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { readGoldenQueries } from '../queries/golden-query.ts'
import { OWN_ARTICLE, openTestReader, readArticle } from '../support/muscle-weakness.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'

const { createClient, HealgraphError } = client

let store: GraphStore
let served: Served
let url: string

beforeAll(async () => {
  const reader = openTestReader()
  store = await openEmbedded()
  await store.loadVocabulary(reader.concepts)
  await store.ingestArticle(readArticle(reader, OWN_ARTICLE), '2025-01-31T08:00:00.000Z')
  served = await serve(store)
  await served.app.listen({ host: '127.0.0.1', port: 0 })
  url = `http://127.0.0.1:${(served.app.server.address() as AddressInfo).port}/graphql`
})
afterAll(async () => {
  await served?.app.close()
  await store?.close()
})

/** The document that is made of a golden question. */
function documentOf(query: string): client.TypedDocument<unknown, unknown> {
  const [operation] = parse(query).definitions.filter((part) => part.kind === 'OperationDefinition')
  const name = `${operation?.name?.value}Document`
  const found: unknown = Reflect.get(client, name)
  if (typeof found !== 'object' || found === null) throw new Error(`the client has no ${name}`)
  return found as client.TypedDocument<unknown, unknown>
}

describe('the client', () => {
  const golden = readGoldenQueries()

  it.each(golden.filter(({ articles, edit }) => articles.length === 0 && !edit))(
    'gets the golden answer to $title',
    async ({ query, variables, answer }) => {
      const { data } = await createClient({ url }).request(documentOf(query), variables)

      expect(data).toEqual(answer?.data)
    },
  )

  it('has a document for every golden question, those about other articles too', async () => {
    for (const { query, variables } of golden)
      await expect(createClient({ url }).query(documentOf(query), variables)).resolves.toBeTypeOf('object')
  })

  it('asks with variables, and gives the next page', async () => {
    const healgraph = createClient({ url })
    const about = { name: 'muscle weakness' }
    const first = await healgraph.query(client.LinksOfConceptDocument, { about, first: 2 })
    const after = first.links?.pageInfo.endCursor ?? null
    const next = await healgraph.query(client.LinksOfConceptDocument, { about, first: 2, after })

    const ids = [first, next].flatMap(({ links }) => links?.nodes.map(({ id }) => id) ?? [])
    expect(new Set(ids).size).toBe(4)
    expect(first.links?.safety.redFlags).toHaveLength(4)
  })

  it('tells the nearest names of one that is not known, and what the question costs', async () => {
    const answer = await createClient({ url }).request(client.SafetyOfConceptDocument, {
      about: { name: 'magnesum' },
    })

    expect(answer.data.concept).toBeNull()
    expect(answer.unknownNames[0]?.name).toBe('magnesum')
    expect(answer.unknownNames[0]?.suggestions[0]?.name).toBe('Magnesium')
    expect(answer.cost?.requested).toBeGreaterThan(0)
  })

  it('knows the codes of the API, and no others', () => {
    expect([...client.API_ERROR_CODES].sort()).toEqual(Object.keys(SERVER_CODES).sort())
  })
})

describe('an error of the client', () => {
  async function errorOf(answer: Promise<unknown>): Promise<client.HealgraphError> {
    const error: unknown = await answer.then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    if (!(error instanceof HealgraphError)) throw new Error(`no HealgraphError: ${String(error)}`)
    return error
  }

  const about = { name: 'cramps' }

  /** A server that answers everything alike. */
  async function answering(status: number, headers: Record<string, string>, body: string) {
    const server: Server = createServer((_request, response) => response.writeHead(status, headers).end(body))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return { address, close: () => server.close() }
  }

  it('names the argument at fault', async () => {
    const error = await errorOf(
      createClient({ url }).query(client.LinksOfConceptDocument, { about, first: 1000 }),
    )
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' })
  })

  it('tells what is wrong with a query of one’s own', async () => {
    const error = await errorOf(createClient({ url }).query({ toString: () => '{ nothing }' }))
    expect(error).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', status: 400 })
  })

  it.each([
    [
      'a store that is away, with when to try again',
      503,
      { 'retry-after': '1' },
      '{"errors":[{"message":"away","extensions":{"code":"SERVICE_UNAVAILABLE"}}]}',
      { code: 'SERVICE_UNAVAILABLE', status: 503, retryAfter: 1, message: 'away' },
    ],
    [
      'a part of the answer that failed, with the others',
      200,
      {},
      '{"data":{"a":1,"b":null},"errors":[{"message":"b","extensions":{"code":"INTERNAL_SERVER_ERROR","requestId":"7"}}]}',
      { code: 'INTERNAL_SERVER_ERROR', requestId: '7', data: { a: 1, b: null } },
    ],
    [
      'a code that it does not know',
      400,
      {},
      '{"errors":[{"message":"new","extensions":{"code":"NEW"}}]}',
      { code: 'UNKNOWN' },
    ],
    [
      'a page in place of an answer',
      502,
      {},
      '<html>Bad gateway</html>',
      { code: 'NO_GRAPHQL', status: 502 },
    ],
    ['JSON that is no answer', 200, {}, '[]', { code: 'NO_GRAPHQL' }],
    ['an answer without data', 200, {}, '{"data":null}', { code: 'NO_GRAPHQL' }],
  ])('tells of %s', async (_told, status, headers, body, expected) => {
    const { address, close } = await answering(status, headers, body)
    try {
      const healgraph = createClient({ url: address })
      expect(await errorOf(healgraph.query(client.LinksOfConceptDocument, { about }))).toMatchObject(expected)
    } finally {
      close()
    }
  })

  it('tells of a server that is not there', async () => {
    const healgraph = createClient({ url: 'http://127.0.0.1:1/graphql' })
    expect((await errorOf(healgraph.query(client.LinksOfConceptDocument, { about }))).code).toBe('NETWORK')
  })

  it('tells of a server that does not answer in time, and of a caller that waits no longer', async () => {
    const silent = createServer(() => undefined)
    silent.listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const address = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
    try {
      const late = createClient({ url: address, timeoutMs: 50 })
      expect((await errorOf(late.query(client.LinksOfConceptDocument, { about }))).code).toBe(
        'CLIENT_TIMEOUT',
      )
      const stopping = new AbortController()
      const answer = createClient({ url: address }).query(
        client.LinksOfConceptDocument,
        { about },
        { signal: stopping.signal },
      )
      stopping.abort()
      expect((await errorOf(answer)).code).toBe('ABORTED')
    } finally {
      silent.closeAllConnections()
      silent.close()
    }
  })
})
