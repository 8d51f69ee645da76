import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { threadedReaders } from '../../src/cli/threaded-readers.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import type { TextReader } from '../../src/services/annotate/text-reader.ts'
import { buildServer } from '../support/build-server.ts'
import { openTestReader } from '../support/muscle-weakness.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { ADMIN_ENV, serve } from '../support/served.ts'

const PARAGRAPH =
  'Magnesium deficiency can cause muscle cramps. Poor sleep worsens fatigue, and iron supports energy.'
/** Longer than what is read at once. */
const LONG = `# A long one\n\n${Array.from({ length: 200 }, (_, i) => `Day ${i}. ${PARAGRAPH}`).join('\n\n')}\n`
const source = (text: string) => ({ name: 'long.md', bytes: new TextEncoder().encode(text) })

const inline = openTestReader()
const readers = threadedReaders()

beforeAll(buildServer)

describe('a long text', () => {
  it('is read in a thread as it is read at once, by the labels that editors added too', async () => {
    const labels = new Map([['nutrient:magnesium', ['day']]])
    expect(await readers().read(source(LONG))).toEqual(inline.read(source(LONG)))
    expect(await readers(labels).read(source(LONG))).toEqual(openTestReader(labels).read(source(LONG)))
  })

  it.each([
    ['EMPTY_ARTICLE', ' \n'.repeat(10_000)],
    ['FILE_TOO_LARGE', 'a '.repeat(260_000)],
  ])('is refused there with %s as it is at once', async (code, text) => {
    expect(() => inline.read(source(text))).toThrow(expect.objectContaining({ code }))
    await expect(readers().read(source(text))).rejects.toMatchObject({ name: 'DomainError', code })
  })

  it('waits for those before it, and is refused where too many wait already', async () => {
    const reader = readers()
    const all = await Promise.allSettled(Array.from({ length: 18 }, () => reader.read(source(LONG))))
    expect(all.map(({ status }) => status)).toEqual([...Array(17).fill('fulfilled'), 'rejected'])
    expect(all.at(-1)).toMatchObject({ reason: { code: 'SERVER_BUSY' } })
  })

  it('is read no further once it is stopped, and the next one is read', async () => {
    // A thread that never ends with a text that says so: only ending it lets the next text be read.
    const stuck = threadedReaders(new URL('../support/stuck-thread.mjs', import.meta.url))()
    const leaving = new AbortController()
    const [first, waiting] = [1, 2].map(() => stuck.read(source(`stuck ${LONG}`), leaving.signal))
    const next = stuck.read(source(LONG))
    setTimeout(() => leaving.abort(new Error('The client has left.')), 200)
    await expect(first).rejects.toThrow('The client has left.')
    await expect(waiting).rejects.toThrow('The client has left.')
    expect(await next).toEqual({ article: 'read' })
  })
})

describe('while a long text is read', () => {
  let store: GraphStore
  beforeAll(async () => {
    store = await openEmbedded()
    await store.loadVocabulary(inline.concepts)
  })
  afterAll(async () => {
    await store.close()
  })

  const INGEST = `mutation ($source: String!) {
    ingestArticle(input: { source: $source, why: "New" }) { status refusal { code } }
  }`
  const ANNOTATE = 'query ($source: String!) { annotate(text: $source) { claims { quote } } }'
  const RELATED = 'query ($source: String!) { related(for: { text: $source }) { emptyBecause } }'

  it('the reading is stopped when the client leaves', async () => {
    let tell: (reason: unknown) => void
    const stopped = new Promise<unknown>((resolve) => {
      tell = resolve
    })
    const leaving = new AbortController()
    const watched: TextReader = {
      mentionsIn: inline.mentionsIn,
      read: (_text, signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            tell(signal.reason)
            reject(signal.reason)
          })
          leaving.abort()
        }),
    }
    const served = await serve(store, undefined, ADMIN_ENV, () => watched)
    try {
      const address = await served.app.listen({ host: '127.0.0.1', port: 0 })
      const asked = fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: ANNOTATE, variables: { source: LONG.slice(0, 19_000) } }),
        signal: leaving.signal,
      })
      await expect(asked).rejects.toThrow()
      expect(await stopped).toMatchObject({ code: 'TIMED_OUT', message: 'The client has left.' })
    } finally {
      await served.app.close()
    }
  })

  it.each([
    ['ingestArticle', 'admin', INGEST, { data: { ingestArticle: { status: 'ADDED', refusal: null } } }],
    ['annotate', 'post', ANNOTATE, { data: { annotate: { claims: expect.any(Array) } } }],
    ['related', 'post', RELATED, { data: { related: expect.anything() } }],
  ] as const)('for %s, other questions are answered', async (_field, endpoint, query, answer) => {
    const events: string[] = []
    let begin: () => void
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const watched: TextReader = {
      mentionsIn: inline.mentionsIn,
      async read(text) {
        const reading = readers().read(text)
        begin()
        const read = await reading
        events.push('read')
        return read
      },
    }
    const served = await serve(store, undefined, ADMIN_ENV, () => watched)
    try {
      const long = served[endpoint]({ query, variables: { source: LONG.slice(0, 19_000) } })
      await begun
      const short = await served.post({ query: '{ meta { counts { articles } } }' })
      events.push('answered')
      expect(short.statusCode).toBe(200)
      expect((await long).json()).toMatchObject(answer)
      expect(events).toEqual(['answered', 'read'])
    } finally {
      await served.app.close()
    }
  })
})
