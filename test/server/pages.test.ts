import { parse } from 'csv-parse/sync'
import { XMLParser } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StoreUnavailableError } from '../../src/domain/errors.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'

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

const get = (url: string) => served.app.inject(url)

describe('a page', () => {
  it('is HTML under a strict policy', async () => {
    const { statusCode, headers, body } = await get('/')
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(body).toMatch(/^<!doctype html><html lang="en">/)
    expect(body).not.toMatch(/\sstyle=|\son\w+=/)
  })

  it('has a title, a description, its own address, and data of schema.org', async () => {
    const { body } = await get('/')
    expect(body).toMatch(/<title>[^<]+<\/title>/)
    expect(body).toMatch(/<meta name="description" content="[^"]{20,}"/)
    expect(body).toContain('<link rel="canonical" href="/"')
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(body) ?? []
    expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org', '@type': 'WebSite' })
  })

  it('shows what the API answers', async () => {
    const question = 'nutrients linked to cramps'
    const { data } = await served.ask(
      'query ($question: String!) { ask(question: $question) { understood links { nodes { sentence } } } }',
      { question },
    )
    const { ask } = data as { ask: { understood: string; links: { nodes: { sentence: string }[] } } }
    const { body } = await get(`/?q=${encodeURIComponent(question)}`)
    expect(ask.links.nodes.length).toBeGreaterThan(1)
    expect(body).toContain('href="/concept/muscle-cramps"')
    expect(body).toMatch(/href="\/path\?from=[a-z-]+&amp;to=[a-z-]+"/)
    expect(body).toMatch(/href="\/article\/[a-z-]+">as read/)
    for (const text of [ask.understood, ...ask.links.nodes.map(({ sentence }) => sentence)])
      expect(body).toContain(text)
  })

  it('tells by a page that a question is too long, and takes the first of two', async () => {
    const long = await get(`/?q=${'a'.repeat(257)}`)
    expect([long.statusCode, long.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8'])
    expect((await get('/?q=xyzzy&q=cramps')).body).toContain('value="xyzzy"')
  })

  it('tells by a page that the store is away, and when to come back', async () => {
    const gone = new Proxy(store, {
      get: (target, name) =>
        typeof Reflect.get(target, name) === 'function'
          ? () => Promise.reject(new StoreUnavailableError(new Error('gone')))
          : Reflect.get(target, name),
    })
    const { app } = await serve(gone)
    const reply = await app.inject('/?q=cramps')
    await app.close()
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([503, 'text/html; charset=utf-8'])
    expect(reply.headers['retry-after']).toBe('5')
  })

  it('of a concept is there by its slug and its id, and is 404 where there is none', async () => {
    const bySlug = await get('/concept/muscle-cramps')
    const byId = await get('/concept/symptom:muscle-cramps')
    expect([bySlug.statusCode, byId.statusCode]).toEqual([200, 200])
    for (const { body } of [bySlug, byId])
      expect(body).toContain('<link rel="canonical" href="/concept/muscle-cramps"')
    const missing = await get('/concept/nothing-of-the-kind')
    expect([missing.statusCode, missing.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect((await get('/concept/muscle-cramps?types=NONSENSE')).statusCode).toBe(400)
  })

  it('tells a browser by a page that there is nothing at an address, and a program in JSON', async () => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
    const nowhere = '/nowhere/<script>'
    const page = await served.app.inject({ url: nowhere, headers: { accept } })
    expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
    expect(page.headers.vary).toContain('Accept')
    expect(page.body).toContain('There is nothing at this address')
    expect(page.body).toContain('<form class="ask"')
    expect(page.body).toContain('noindex')
    expect(page.body).not.toContain('nowhere')

    for (const other of [undefined, '*/*', 'application/json', 'application/json, text/html;q=0']) {
      const reply = await served.app.inject({
        url: nowhere,
        headers: other === undefined ? {} : { accept: other },
      })
      expect(reply.statusCode).toBe(404)
      expect(reply.json().errors[0].extensions.code).toBe('NOT_FOUND')
    }
    const posted = await served.app.inject({ method: 'POST', url: '/nowhere', headers: { accept } })
    expect(posted.json().errors[0].extensions.code).toBe('NOT_FOUND')
  })

  it('of a concept shows the links of each type under their states', async () => {
    const { data } = await served.ask(`{ concept(by: { slug: "magnesium" }) {
      links(filter: { types: [SYMPTOM] }, first: 6) { totalCount nodes { sentence } }
    } }`)
    const { links } = (data as { concept: { links: { totalCount: number; nodes: { sentence: string }[] } } })
      .concept
    expect(links.totalCount).toBeGreaterThan(3)
    const { body } = await get('/concept/magnesium')
    for (const { sentence } of links.nodes) expect(body).toContain(sentence)
    expect(body).toContain('Magnesium: deficiency</h3>')

    const all = await get('/concept/magnesium?types=SYMPTOM')
    expect(all.body.split('<li class="link">')).toHaveLength(links.totalCount + 1)
    const cramps = await get('/concept/muscle-cramps?types=NUTRIENT')
    expect(cramps.body).toContain('<h3 class="state">Deficiency</h3>')
  })

  it('quotes both sides where articles disagree', async () => {
    const { data } = await served.ask(
      '{ contradictions(first: 1) { nodes { sentence link { subject { slug } } opposing { evidence { quote } } } } }',
    )
    const [found] = (
      data as {
        contradictions: {
          nodes: {
            sentence: string
            link: { subject: { slug: string } }
            opposing: { evidence: { quote: string }[] }
          }[]
        }
      }
    ).contradictions.nodes
    if (!found) throw new Error('the fixture has no contradiction')
    const { body } = await get(`/concept/${found.link.subject.slug}`)
    for (const text of [found.sentence, ...found.opposing.evidence.map(({ quote }) => quote)])
      expect(body).toContain(text)
  })

  it('offers the links of a concept as files, narrowed as the page is, with the safety lines', async () => {
    const json = await get('/concept/magnesium/links.json?types=SYMPTOM')
    expect(json.headers['content-disposition']).toBe('attachment; filename="magnesium-links.json"')
    const told = JSON.parse(json.body)
    expect(told.links).toHaveLength(told.totalCount)
    expect(told.safety.disclaimer).not.toBe('')

    const csv = await get('/concept/magnesium/links.csv?types=SYMPTOM')
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8; header=present')
    expect(csv.headers['content-disposition']).toBe('attachment; filename="magnesium-links.csv"')
    const rows = parse<Record<string, string>>(csv.body, { bom: true, columns: true })
    const links = rows.filter(({ kind }) => kind === 'link')
    expect(new Set(links.map(({ linkId }) => linkId))).toEqual(
      new Set(told.links.map(({ id }: { id: string }) => id)),
    )
    expect(links.every(({ quote, article }) => quote && article)).toBe(true)
    expect(rows.at(-1)).toMatchObject({ kind: 'note', sentence: told.safety.disclaimer })
    expect(rows.filter(({ kind }) => kind === 'when to seek care')).toHaveLength(told.safety.redFlags.length)
    expect((await get('/concept/nothing-of-the-kind/links.csv')).statusCode).toBe(404)
    expect((await get('/concept/magnesium/links.json?types=NONSENSE')).statusCode).toBe(400)
  })

  it('tells how two concepts are connected as the API does, by names, slugs or ids', async () => {
    const { data } = await served.ask(
      '{ paths(from: { name: "cramps" }, to: { name: "muscle weakness" }) { paths { sentence steps { link { sentence } } } } }',
    )
    const { paths } = (
      data as { paths: { paths: { sentence: string; steps: { link: { sentence: string } }[] }[] } }
    ).paths
    expect(paths.some(({ steps }) => steps.length > 1)).toBe(true)
    const byName = await get('/path?from=cramps&to=muscle+weakness')
    for (const { sentence, steps } of paths)
      for (const text of [sentence, ...steps.map(({ link }) => link.sentence)])
        expect(byName.body).toContain(text)
    expect(byName.body).toContain('Weakest step')
    const bySlug = await get('/path?from=muscle-cramps&to=symptom:muscle-weakness')
    const canonical = /<link rel="canonical" href="([^"]+)"/
    expect(bySlug.body).toMatch(canonical)
    expect(canonical.exec(bySlug.body)?.[1]).toBe(canonical.exec(byName.body)?.[1])
  })

  it('offers what may be meant by an end of a path that is not known', async () => {
    const near = await get('/path?from=magnesum&to=cramps')
    expect(near.body).toContain('Not known: “magnesum”')
    expect(near.body).toContain('href="/path?from=magnesium&amp;to=muscle-cramps"')
    expect((await get('/path?from=cramps&to=muscle-cramps')).body).toContain('Both are Muscle cramps')
    expect((await get(`/path?from=${'a'.repeat(257)}&to=cramps`)).statusCode).toBe(400)
    expect((await get('/path')).statusCode).toBe(200)
  })

  it('stands in a map for search engines, with the host that was asked; what is no page is kept from them', async () => {
    const asked = { url: '/sitemap.xml', headers: { host: 'health.example' } }
    const { headers, body } = await served.app.inject(asked)
    expect(headers['content-type']).toBe('application/xml; charset=utf-8')
    const { urlset } = new XMLParser().parse(body)
    const found: string[] = urlset.url.map(({ loc }: { loc: string }) => loc)
    expect(found).toContain('http://health.example/concept/muscle-cramps')
    const { data } = await served.ask('{ articles(first: 100) { nodes { slug } } }')
    const { articles } = data as { articles: { nodes: { slug: string }[] } }
    expect(articles.nodes.length).toBeGreaterThan(0)
    expect(found).toEqual(
      expect.arrayContaining(articles.nodes.map(({ slug }) => `http://health.example/article/${slug}`)),
    )
    for (const address of found.slice(0, 5))
      expect((await get(new URL(address).pathname)).statusCode).toBe(200)

    const robots = await served.app.inject({ url: '/robots.txt', headers: { host: 'health.example' } })
    expect(robots.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(robots.body).toContain('Disallow: /graphql\n')
    expect(robots.body).toContain('Sitemap: http://health.example/sitemap.xml')
  })

  it('can be switched off; then / leads to the playground', async () => {
    const { app } = await serve(store, undefined, { PAGES: 'off' })
    expect((await app.inject('/')).headers.location).toBe('/playground/')
    const nowhere = await app.inject({ url: '/nowhere', headers: { accept: 'text/html' } })
    expect(nowhere.json().errors[0].extensions.code).toBe('NOT_FOUND')
    await app.close()
  })
})
