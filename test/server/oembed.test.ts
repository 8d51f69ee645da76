import { XMLParser } from 'fast-xml-parser'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StoreUnavailableError } from '../../src/domain/errors.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
import { watchedStore } from '../support/watched-store.ts'

const ORIGIN = 'https://health.example'
const CONCEPT = `${ORIGIN}/concept/muscle-cramps`
const ARTICLE = `${ORIGIN}/article/muscle-cramps`
const ANSWER = `${ORIGIN}/?q=nutrients+linked+to+cramps`

let store: GraphStore
let served: Served

beforeAll(async () => {
  store = await filledStore(openEmbedded)
  served = await serve(store, undefined, { PUBLIC_URL: ORIGIN, ANSWER_CACHE_ENTRIES: '20' })
})
afterAll(async () => {
  await served.app.close()
  await store.close()
})

const ask = (parameters: Record<string, string>, { app } = served, headers: Record<string, string> = {}) =>
  app.inject({ url: `/oembed?${new URLSearchParams(parameters)}`, headers })
const framed = (html: string) => parseHTML(html).document.querySelector('iframe')

describe('/oembed', () => {
  it.each([
    ['a concept', CONCEPT, 'Articles about Muscle cramps'],
    ['a concept by its id', `${ORIGIN}/concept/symptom%3Amuscle-cramps`, 'Articles about Muscle cramps'],
    ['a concept that is narrowed', `${CONCEPT}?types=NUTRIENT`, 'Articles about Muscle cramps'],
    ['an article', ARTICLE, 'Articles related to “muscle cramps”'],
    ['an answer', ANSWER, 'Nutrients linked to muscle cramps.'],
  ])('tells how to embed the page of %s', async (_, url, title) => {
    const { statusCode, headers, body } = await ask({ url })
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
    const answer = JSON.parse(body)
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title,
      provider_name: 'Healgraph',
      provider_url: `${ORIGIN}/`,
      width: 640,
    })
    const frame = framed(answer.html)
    expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual(['640', `${answer.height}`])
    const src = frame?.getAttribute('src') ?? ''
    expect(src.startsWith(`${ORIGIN}/embed/v1/`)).toBe(true)
    const shown = await served.app.inject(src.slice(ORIGIN.length))
    expect(shown.statusCode).toBe(200)
    expect(shown.headers['content-security-policy']).toContain('frame-ancestors *')
  })

  it('tells the same in XML, and escapes what XML would take for its own', async () => {
    const url = `${ORIGIN}/?q=nutrients+linked+to+cramps&x=<%3E"'`
    const json = (await ask({ url })).json()
    const { statusCode, headers, body } = await ask({ url, format: 'xml' })
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/xml; charset=utf-8'])
    expect(body).toMatch(/^<\?xml version="1.0" encoding="utf-8" standalone="yes"\?>/)
    expect(body).not.toContain('<iframe')
    const { oembed } = new XMLParser({ parseTagValue: false }).parse(body)
    const asText = Object.entries(json).map(([name, value]) => [name, String(value)])
    expect(oembed).toEqual(Object.fromEntries(asText))
  })

  it('keeps to maxwidth and maxheight', async () => {
    const narrow = (await ask({ url: CONCEPT, maxwidth: '320', maxheight: '200' })).json()
    expect([narrow.width, narrow.height]).toEqual([320, 200])
    expect(framed(narrow.html)?.getAttribute('width')).toBe('320')
    const usual = (await ask({ url: CONCEPT })).json()
    for (const none of ['0', '-5', 'wide', '', '1e9', 'NaN'])
      expect((await ask({ url: CONCEPT, maxwidth: none, maxheight: none })).json()).toEqual(usual)
  })

  it.each([
    ['another site', 'https://elsewhere.example/concept/muscle-cramps'],
    ['another scheme', 'javascript://health.example/concept/muscle-cramps'],
    ['no address', 'cramps'],
    ['the page where nothing is asked', `${ORIGIN}/`],
    ['a page of another kind', `${ORIGIN}/docs`],
    ['a concept that there is not', `${ORIGIN}/concept/flurbs`],
    ['a concept of another form', `${ORIGIN}/concept/%E0%A4%A`],
    ['an article that there is not', `${ORIGIN}/article/flurbs`],
    ['a question that is not understood', `${ORIGIN}/?q=flurbs`],
    ['a question that is not answered', `${ORIGIN}/?q=how+much+magnesium+should+I+take`],
    ['a question that is too long', `${ORIGIN}/?q=${'a'.repeat(300)}`],
  ])('is 404 for %s', async (_, url) => {
    const { statusCode, headers, body } = await ask({ url })
    expect([statusCode, headers['cache-control']]).toEqual([404, 'no-store'])
    expect(JSON.parse(body).errors[0].extensions.code).toBe('NOT_FOUND')
  })

  it('is 501 for a format that it does not have, and 400 without an address', async () => {
    expect((await ask({ url: CONCEPT, format: 'yaml' })).statusCode).toBe(501)
    expect((await ask({})).statusCode).toBe(400)
  })

  it('may be kept, and is not sent again while the graph stays', async () => {
    const { headers } = await ask({ url: CONCEPT })
    expect(headers['cache-control']).toMatch(/^public, max-age=[1-9]\d*$/)
    const again = await ask({ url: CONCEPT }, served, { 'if-none-match': String(headers.etag) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  it('is 503 while the store is away', async () => {
    const away = watchedStore(store, { meta: new StoreUnavailableError(new Error('gone')) })
    const gone = await serve(away.store, undefined, { PUBLIC_URL: ORIGIN })
    const { statusCode, headers } = await ask({ url: CONCEPT }, gone)
    await gone.app.close()
    expect([statusCode, headers['retry-after'], headers['cache-control']]).toEqual([503, '5', 'no-store'])
  })

  it('takes the request’s own host where the operator names none, and the scheme of the page', async () => {
    const own = await serve(store)
    const headers = { host: 'other.example' }
    const answer = (await ask({ url: 'https://other.example/concept/muscle-cramps' }, own, headers)).json()
    expect(framed(answer.html)?.getAttribute('src')).toMatch(/^https:\/\/other\.example\/embed\/v1\//)
    expect((await ask({ url: CONCEPT }, own, headers)).statusCode).toBe(404)
    await own.app.close()
  })

  it('is not there without the pages', async () => {
    const own = await serve(store, undefined, { PUBLIC_URL: ORIGIN, PAGES: 'off' })
    expect((await ask({ url: CONCEPT }, own)).statusCode).toBe(404)
    await own.app.close()
  })
})

describe('a page that can be embedded', () => {
  it.each([
    ['a concept', CONCEPT],
    ['an article', ARTICLE],
    ['an answer', ANSWER],
  ])('says so in its head: %s', async (_, url) => {
    const { document } = parseHTML((await served.app.inject(url.slice(ORIGIN.length))).body)
    const links = [...document.querySelectorAll('link[rel="alternate"]')]
    expect(links.map((link) => link.getAttribute('type'))).toEqual([
      'application/json+oembed',
      'text/xml+oembed',
    ])
    for (const link of links) {
      const address = link.getAttribute('href') ?? ''
      expect(address.startsWith(`${ORIGIN}/oembed?`)).toBe(true)
      const { statusCode, body } = await served.app.inject(address.slice(ORIGIN.length))
      expect([statusCode, body.includes('1.0')]).toEqual([200, true])
    }
  })

  it('is no page that has nothing to show', async () => {
    for (const address of ['/', '/?q=flurbs', '/?q=how+much+magnesium+should+I+take', '/concept/flurbs'])
      expect((await served.app.inject(address)).body).not.toContain('oembed')
  })
})

describe('an answer in a frame', () => {
  it('has the links with their quotes, the safety lines, and the way to the whole answer', async () => {
    const { statusCode, headers, body } = await served.app.inject(
      '/embed/v1/answer?q=nutrients+linked+to+cramps',
    )
    const { document } = parseHTML(body)
    expect(statusCode).toBe(200)
    expect(headers['cache-control']).toMatch(/^public, max-age=[1-9]\d*$/)
    expect(document.querySelector('h2')?.textContent).toBe('Nutrients linked to muscle cramps.')
    expect(document.querySelectorAll('.links > li blockquote').length).toBeGreaterThan(0)
    expect(document.querySelector('.safety')?.textContent).toContain('medical advice')
    const told = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '')
    expect(told.citation.length).toBeGreaterThan(0)
    const one = parseHTML(
      (await served.app.inject('/embed/v1/answer?q=nutrients+linked+to+cramps&limit=1')).body,
    )
    expect(one.document.querySelectorAll('.links > li')).toHaveLength(1)
    for (const each of [document, one.document])
      expect(each.querySelector('a[href="/?q=nutrients+linked+to+cramps"]')).toBeTruthy()
  })

  it.each([
    ['is not understood', 'flurbs', 404],
    ['is not answered', 'how+much+magnesium+should+I+take', 404],
    ['is not there', '', 400],
  ])('is a block with a safety line where the question %s', async (_, question, status) => {
    const { statusCode, headers, body } = await served.app.inject(`/embed/v1/answer?q=${question}`)
    expect([statusCode, headers['content-security-policy']]).toEqual([
      status,
      expect.stringContaining('frame-ancestors *'),
    ])
    expect(body).toContain('not medical advice')
  })
})
