import type { LightMyRequestResponse } from 'fastify'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { ADMIN_ENV, type Served, serve } from '../support/served.ts'

let store: GraphStore
let served: Served
const opened: Served[] = []

async function serveWith(env: NodeJS.ProcessEnv, logger = pino({ level: 'silent' })): Promise<Served> {
  const own = await serve(store, logger, { ...ADMIN_ENV, ...env })
  opened.push(own)
  return own
}

beforeAll(async () => {
  store = await filledStore(openEmbedded)
  served = await serve(store, undefined, { ...ADMIN_ENV, MAX_FAILED_KEYS: '1000' })
})
afterEach(async () => {
  for (const { app } of opened.splice(0)) await app.close()
})
afterAll(async () => {
  await served.app.close()
  await store.close()
})

const QUERY = '{ decisions { totalCount } }'
const KEYS = ['ana-has-a-key-of-her-own-1', 'bert.has_another~one+2/3=']
const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
const codeOf = (reply: LightMyRequestResponse) => reply.json().errors?.[0].extensions.code

describe('the address of editors', () => {
  it('is not there where no key is set', async () => {
    const own = await serve(store)
    opened.push(own)
    const reply = await own.admin({ query: QUERY })
    expect([reply.statusCode, codeOf(reply)]).toEqual([404, 'NOT_FOUND'])
  })

  it('adds nothing to the public one: no mutation, no history', async () => {
    for (const query of [
      QUERY,
      'mutation { undoDecision(input: { decisionId: "d", why: "w" }) { graphVersion } }',
    ]) {
      const reply = await served.post({ query })
      expect([reply.statusCode, codeOf(reply)]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
    }
    const { data } = await served.ask('{ __schema { mutationType { name } types { name } } }')
    expect(data).toMatchObject({ __schema: { mutationType: null } })
    expect(JSON.stringify(data)).not.toMatch(/Decision|Payload|RefusalCode/)
  })

  it('answers who has a key, and answers them all that the public one does', async () => {
    const query = '{ decisions { totalCount } symptom(by: { name: "cramps" }) { id } }'
    const reply = await served.admin({ query })
    expect(reply.statusCode).toBe(200)
    expect(reply.json().data).toEqual({
      decisions: { totalCount: 0 },
      symptom: { id: 'symptom:muscle-cramps' },
    })
    expect(reply.json().extensions.cost.requested).toBeGreaterThan(0)
  })

  it.each([
    ['no key', {}],
    ['an empty one', { authorization: 'Bearer ' }],
    ['a wrong one', bearer('ana-has-a-key-of-her-own-2')],
    ['the beginning of one', bearer('ana-has-a-key-of-her-own-')],
    ['one and more', bearer('ana-has-a-key-of-her-own-11')],
    ['its name', bearer('Ana')],
    ['its name with it', bearer('Ana:ana-has-a-key-of-her-own-1')],
    [
      'another scheme',
      { authorization: `Basic ${Buffer.from('Ana:ana-has-a-key-of-her-own-1').toString('base64')}` },
    ],
    ['another header', { 'x-api-key': 'ana-has-a-key-of-her-own-1' }],
    ['a cookie', { cookie: 'authorization=Bearer ana-has-a-key-of-her-own-1' }],
  ])('answers 401 to %s, whatever it asks', async (_what, headers) => {
    for (const body of [{ query: QUERY }, { query: '{ __typename }' }, { query: '{' }, 'no JSON']) {
      const reply = await served.admin(body, headers)
      expect([reply.statusCode, codeOf(reply)]).toEqual([401, 'UNAUTHENTICATED'])
      expect(reply.headers['www-authenticate']).toBe('Bearer')
    }
    const get = await served.app.inject({
      url: `/admin/graphql?query=${encodeURIComponent(QUERY)}`,
      headers: { 'apollo-require-preflight': 'true', ...headers },
    })
    expect(get.statusCode).toBe(401)
  })

  it('tells editors apart by their keys, of which one may have several', async () => {
    const own = await serveWith({
      HEALGRAPH_ADMIN_KEY: `Ana:${KEYS[0]}, Bert B.: ${KEYS[1]} ,Ana:the-next-key-of-ana-1234`,
    })
    const label = (n: number) =>
      `mutation { addLabel(input: { conceptId: "nutrient:iron", label: "fe ${n}", why: "?" }) { decision { who } } }`
    const who = async (key: string, n: number) =>
      (await own.admin({ query: label(n) }, bearer(key))).json().data.addLabel.decision.who
    expect(await who(KEYS[0] ?? '', 1)).toBe('Ana')
    expect(await who(KEYS[1] ?? '', 2)).toBe('Bert B.')
    expect(await who('the-next-key-of-ana-1234', 3)).toBe('Ana')
    const alone = await serveWith({ HEALGRAPH_ADMIN_KEY: 'a-key-without-any-name-1' })
    const reply = await alone.admin({ query: label(4) }, bearer('a-key-without-any-name-1'))
    expect(reply.json().data.addLabel.decision.who).toBe('admin')
  })

  it('answers no more for a while where too many came without a key', async () => {
    const own = await serveWith({ MAX_FAILED_KEYS: '3' })
    for (let i = 0; i < 3; i++) expect((await own.admin({ query: QUERY }, {})).statusCode).toBe(401)
    for (const headers of [{}, bearer(KEYS[0] ?? '')]) {
      const reply = await own.admin({ query: QUERY }, headers)
      expect([reply.statusCode, codeOf(reply)]).toEqual([429, 'TOO_MANY_REQUESTS'])
      expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0)
      expect(Number(reply.headers['retry-after'])).toBeLessThanOrEqual(60)
    }
    expect((await own.post({ query: '{ meta { graphVersion } }' })).statusCode).toBe(200)
  })

  it('is for no page of another origin', async () => {
    const origin = 'https://partner.example'
    for (const headers of [{ origin }, { origin, ...bearer(KEYS[0] ?? '') }]) {
      const reply = await served.admin({ query: QUERY }, headers)
      expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
      expect(reply.headers).not.toHaveProperty('set-cookie')
    }
    const preflight = await served.app.inject({
      method: 'OPTIONS',
      url: '/admin/graphql',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    })
    expect(preflight.statusCode).toBe(404)
    expect(Object.keys(preflight.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
  })

  it('changes nothing by GET, and has no subscription', async () => {
    const query =
      'mutation { addLabel(input: { conceptId: "nutrient:iron", label: "by get", why: "?" }) { graphVersion } }'
    const before = await store.graphVersion()
    const get = await served.app.inject({
      url: `/admin/graphql?query=${encodeURIComponent(query)}`,
      headers: { 'apollo-require-preflight': 'true', ...bearer(KEYS[0] ?? '') },
    })
    expect([get.statusCode, codeOf(get)]).toEqual([405, 'BAD_REQUEST'])
    const subscription = await served.admin({ query: 'subscription { anything }' })
    expect(subscription.statusCode).toBe(400)
    expect(await store.graphVersion()).toBe(before)
  })

  it('holds changes to the limits of questions, and takes longer bodies', async () => {
    const label = 'addLabel(input: { conceptId: "nutrient:iron", label: "x", why: "y" }) { graphVersion }'
    const many = await served.admin({
      query: `mutation { ${Array.from({ length: 21 }, (_, i) => `a${i}: ${label}`).join(' ')} }`,
    })
    expect(many.json().errors[0].extensions).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      limit: 'MAX_ROOT_FIELDS',
    })
    const long = await served.admin({
      query:
        'mutation ($why: String!) { addLabel(input: { conceptId: "nutrient:iron", label: "x", why: $why }) { graphVersion } }',
      variables: { why: 'y'.repeat(2_001) },
    })
    expect(long.json().errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.why' })
    const empty = await served.admin({
      query:
        'mutation { addLabel(input: { conceptId: "nutrient:iron", label: "x", why: " " }) { graphVersion } }',
    })
    expect(empty.json().errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'why' })
    const dear = await served.admin({
      query: `mutation { addLabel(input: { conceptId: "nutrient:iron", label: "x", why: "y" }) {
        query { concepts(first: 100) { nodes { links(first: 100) { totalCount nodes { id } } } } } } }`,
    })
    expect(dear.json().errors[0].extensions.code).toBe('QUERY_TOO_EXPENSIVE')

    const source = `# Cramps\n\n${'Low magnesium can cause cramps. '.repeat(4_000)}`
    const body = {
      query:
        'mutation ($source: String!) { ingestArticle(input: { source: $source, dryRun: true, why: "?" }) { refusal { code } } }',
      variables: { source },
    }
    expect((await served.admin(body)).json()).toMatchObject({ data: { ingestArticle: { refusal: null } } })
    const own = await serveWith({ MAX_ADMIN_BODY_BYTES: '10000' })
    const tooLarge = await own.admin(body)
    expect([tooLarge.statusCode, codeOf(tooLarge)]).toEqual([413, 'PAYLOAD_TOO_LARGE'])
  })

  it('lets no key into the log or an answer', async () => {
    let log = ''
    const logger = pino(
      { level: 'trace' },
      {
        write: (line: string) => {
          log += line
        },
      },
    )
    const own = await serveWith({}, logger)
    const replies = [
      await own.admin({ query: QUERY }),
      await own.admin({ query: QUERY }, bearer('a-wrong-key-that-someone-typed')),
      await own.admin({ query: '{ nothing }' }),
    ]
    const told = log + replies.map((reply) => reply.body + JSON.stringify(reply.headers)).join('')
    expect(told).not.toContain(KEYS[0])
    expect(told).not.toContain('a-wrong-key-that-someone-typed')
  })
})

describe('the keys of editors', () => {
  it.each([
    ['Ana:short', 'at least 24 characters'],
    ['twenty-three-characters', 'at least 24 characters'],
    [`Ana:${KEYS[0]},Bert:${KEYS[0]}`, 'key 2'],
    [`:${KEYS[0]}`, 'name'],
    ['Ana:a key with blanks in it, oh', 'key 1'],
  ])('end the start where they can’t be used, without being told', (value, reason) => {
    let message = ''
    try {
      loadConfig({ HEALGRAPH_ADMIN_KEY: value })
    } catch (error) {
      message = error instanceof Error ? error.message : ''
    }
    expect(message).toContain('HEALGRAPH_ADMIN_KEY')
    expect(message).toContain(reason)
    for (const part of value.split(/[:,]/).filter((part) => part.length > 4))
      expect(message).not.toContain(part)
  })

  it('are not among the settings, only what they can be compared with', () => {
    const config = loadConfig(ADMIN_ENV)
    expect(config.adminKeys.map(({ name }) => name)).toEqual(['Ana'])
    expect(JSON.stringify(config)).not.toContain('ana-has-a-key')
    expect(loadConfig({}).adminKeys).toEqual([])
  })
})
