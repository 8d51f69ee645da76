import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { API_ERROR_CODES } from '../../src/graphql/error-codes.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { rawHttp } from '../support/raw-http.ts'
import { type Served, serve } from '../support/served.ts'

let store: GraphStore
let served: Served
const opened: Served[] = []

/** A server with settings of its own, closed after the test. */
async function serveWith(env: NodeJS.ProcessEnv): Promise<Served> {
  const own = await serve(store, undefined, env)
  opened.push(own)
  return own
}

async function listening(env: NodeJS.ProcessEnv): Promise<number> {
  const { app } = await serveWith(env)
  await app.listen({ host: '127.0.0.1', port: 0 })
  return (app.server.address() as AddressInfo).port
}

beforeAll(async () => {
  store = await filledStore(openEmbedded)
  served = await serve(store)
})

afterEach(async () => {
  for (const { app } of opened.splice(0)) await app.close()
})

afterAll(async () => {
  await served.app.close()
  await store.close()
})

const QUERY = '{ meta { graphVersion } }'
const JSON_TYPE = { 'content-type': 'application/json' }

function send(payload: string | Buffer, headers: Record<string, string> = JSON_TYPE) {
  return served.app.inject({ method: 'POST', url: '/graphql', headers, payload })
}

describe('the body of a request', () => {
  const large = JSON.stringify({ query: QUERY, variables: { a: 'a'.repeat(102_400) } })

  it.each([
    ['over 100 KB', large, {}, 413, 'PAYLOAD_TOO_LARGE'],
    [
      'over 100 KB when it is unpacked',
      gzipSync(large),
      { 'content-encoding': 'gzip' },
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    [
      'of 50 MB packed small',
      gzipSync(Buffer.alloc(50_000_000, ' ')),
      { 'content-encoding': 'gzip' },
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    [
      'packed by brotli',
      brotliCompressSync(JSON.stringify({ query: QUERY })),
      { 'content-encoding': 'br' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'packed twice',
      gzipSync(gzipSync('{}')),
      { 'content-encoding': 'gzip, gzip' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['that is no gzip', '{}', { 'content-encoding': 'gzip' }, 400, 'BAD_REQUEST'],
    ['that is no JSON', '{"query": ', {}, 400, 'BAD_REQUEST'],
    [
      'that is a form',
      'query=%7Bmeta%7D',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'that is plain text',
      JSON.stringify({ query: QUERY }),
      { 'content-type': 'text/plain' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'that is a multipart form',
      '--b\r\n\r\n--b--',
      { 'content-type': 'multipart/form-data; boundary=b' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['that is nothing', '', {}, 400, 'BAD_REQUEST'],
    [
      'that is an array of operations',
      JSON.stringify([{ query: QUERY }, { query: QUERY }]),
      {},
      400,
      'BAD_REQUEST',
    ],
    ['that is an empty array', '[]', {}, 400, 'BAD_REQUEST'],
    ['that is no object', '"query"', {}, 400, 'BAD_REQUEST'],
    ['whose query is no text', '{"query": {"a": 1}}', {}, 400, 'BAD_REQUEST'],
    ['whose variables are no object', `{"query": "${QUERY}", "variables": [1]}`, {}, 400, 'BAD_REQUEST'],
    [
      'that would change what objects inherit',
      `{"query": "${QUERY}", "__proto__": {"a": 1}}`,
      {},
      400,
      'BAD_REQUEST',
    ],
  ])('%s is refused', async (_what, payload, headers, status, code) => {
    const reply = await send(payload, { ...JSON_TYPE, ...headers })
    expect(reply.statusCode, reply.body).toBe(status)
    expect(reply.json().errors[0].extensions.code).toBe(code)
    expect(reply.body.length).toBeLessThan(500)
  })

  it('may be packed by gzip', async () => {
    const reply = await send(gzipSync(JSON.stringify({ query: QUERY })), {
      ...JSON_TYPE,
      'content-encoding': 'gzip',
    })
    expect(reply.json()).toMatchObject({ data: { meta: {} } })
  })

  it('may hold variables nested without end', async () => {
    const variables = `${'['.repeat(40_000)}${']'.repeat(40_000)}`
    const cached = await serveWith({ ANSWER_CACHE_ENTRIES: '10' })
    for (const { app } of [served, cached]) {
      const reply = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: JSON_TYPE,
        payload: `{"query": "${QUERY}", "variables": {"a": ${variables}}}`,
      })
      expect(reply.statusCode).toBe(200)
    }
  })
})

describe('an answer', () => {
  it('is no larger than it may be', async () => {
    const tight = await serveWith({ MAX_ANSWER_BYTES: '2000' })
    const small = await tight.post({ query: QUERY })
    const large = await tight.post({ query: '{ __schema { types { name description } } }' })
    expect(small.statusCode).toBe(200)
    expect(large.statusCode).toBe(400)
    expect(large.json().errors[0].extensions).toMatchObject({
      code: 'ANSWER_TOO_LARGE',
      limit: 'MAX_ANSWER_BYTES',
      allowed: 2000,
    })
  })

  it('to a tool that reads the whole schema is well below the limit', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    const reply = await served.post({ query: getIntrospectionQuery() })
    expect(reply.statusCode).toBe(200)
    expect(reply.body.length).toBeLessThan(700_000)
  })
})

describe('what is no question', () => {
  it('gets a code and repeats nothing of the request', async () => {
    const long = 'z'.repeat(5_000)
    const replies = await Promise.all([
      served.app.inject(`/${long}`),
      served.app.inject({ url: `/playground/${long}` }),
      served.app.inject({ method: 'PUT', url: '/graphql', headers: { accept: long }, payload: {} }),
      served.app.inject({ url: '/graphql', headers: { host: 'a b\\c', 'apollo-require-preflight': '1' } }),
    ])
    for (const reply of replies) {
      expect(reply.statusCode).toBeGreaterThanOrEqual(400)
      expect(reply.statusCode).toBeLessThan(500)
      expect(reply.body).not.toMatch(/zzz/)
      expect(JSON.stringify(reply.headers)).not.toMatch(/zzz/)
      expect(Object.keys(API_ERROR_CODES)).toContain(reply.json().errors[0].extensions.code)
    }
  })

  it('is a GET that a page could send unasked', async () => {
    const url = `/graphql?query=${encodeURIComponent(QUERY)}`
    expect((await served.app.inject(url)).statusCode).toBe(400)
    expect((await served.app.inject({ url, headers: { 'apollo-require-preflight': '1' } })).statusCode).toBe(
      200,
    )
  })

  it('is a GET that is no query', async () => {
    const url = `/graphql?query=${encodeURIComponent('mutation { a }')}`
    const reply = await served.app.inject({ url, headers: { 'apollo-require-preflight': '1' } })
    expect(reply.statusCode).toBeGreaterThanOrEqual(400)
    expect(reply.statusCode).toBeLessThan(500)
  })
})

describe('other origins', () => {
  const preflight = (own: Served, origin: string) =>
    own.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-secret',
      },
    })

  it('may all read, without credentials and for ten minutes, unless told otherwise', async () => {
    const { headers } = await preflight(served, 'https://partner.example')
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['access-control-max-age']).toBe('600')
    expect(headers).not.toHaveProperty('access-control-allow-credentials')
    expect(headers['access-control-allow-headers']).not.toContain('x-secret')
  })

  it('may read only where they are listed', async () => {
    const own = await serveWith({ CORS_ORIGINS: 'https://one.example, https://two.example' })
    const listed = await preflight(own, 'https://two.example')
    const foreign = await preflight(own, 'https://three.example')
    expect(listed.headers['access-control-allow-origin']).toBe('https://two.example')
    expect(listed.headers.vary).toMatch(/\bOrigin\b/i)
    expect(listed.headers).not.toHaveProperty('access-control-allow-credentials')
    expect(foreign.headers).not.toHaveProperty('access-control-allow-origin')
  })
})

describe('the playground', () => {
  it('can be switched off', async () => {
    const own = await serveWith({ PLAYGROUND: 'off' })
    expect((await own.app.inject('/playground/')).statusCode).toBe(404)
    expect((await served.app.inject('/playground')).statusCode).toBe(302)
    expect((await own.app.inject('/')).body).not.toContain('/playground')
  })

  it('keeps browsers from guessing, framing, and telling where one came from', async () => {
    const { headers } = await served.app.inject('/')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('server')
  })
})

describe('a slow or large sender', () => {
  it.each([
    ['headers that don’t end', 'POST /graphql HTTP/1.1\r\nHost: a\r\n', /^HTTP\/1\.1 408 /],
    [
      'a body that doesn’t end',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
      /^HTTP\/1\.1 408 /,
    ],
    [
      '17 KB of headers',
      `GET /health HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(17_000)}\r\n\r\n`,
      /^HTTP\/1\.1 431 /,
    ],
    [
      'a body that says it is too large',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 200000\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 413 /,
    ],
    ['no HTTP', 'hello\r\n\r\n', /^HTTP\/1\.1 400 /],
  ])('with %s is closed', async (_what, bytes, answer) => {
    const port = await listening({ HEADERS_TIMEOUT_MS: '200', BODY_TIMEOUT_MS: '400' })
    expect(await rawHttp(port, bytes)).toMatch(answer)
  })

  it('is closed when there are too many', async () => {
    const port = await listening({ MAX_CONNECTIONS: '1', HEADERS_TIMEOUT_MS: '2000' })
    const first = rawHttp(port, 'GET /health HTTP/1.1\r\nHost: a\r\n')
    expect(await rawHttp(port, 'GET /health HTTP/1.1\r\nHost: a\r\n\r\n')).toBe('')
    await first
  })

  it('holds an idle connection no longer than it may', async () => {
    const port = await listening({ KEEP_ALIVE_MS: '100' })
    const answer = await rawHttp(port, 'GET /health HTTP/1.1\r\nHost: a\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
  })
})
