import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StoreUnavailableError } from '../../src/domain/errors.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore, NIGHT, READ_AT, readingOf } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
import { watchedStore } from '../support/watched-store.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const MESSAGES = JSON.parse(read('assets/related-messages.json')) as Record<string, Record<string, string>>

let store: GraphStore
let served: Served

beforeAll(async () => {
  store = await filledStore(openEmbedded)
  served = await serve(store, undefined, { ANSWER_CACHE_ENTRIES: '20' })
})
afterAll(async () => {
  await served.app.close()
  await store.close()
})

const get = (url: string, headers: Record<string, string> = {}) => served.app.inject({ url, headers })
const documentOf = (body: string) => parseHTML(body).document
const shown = async (query: string) => documentOf((await get(`/embed/v1/related?${query}`)).body)
const textsOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent)

/** Pages of partners hold what is tested here: a change to it is another version, at another address. */
describe('the contract of /embed/v1/related', () => {
  it.each([
    ['a name', 'for=cramps'],
    ['an id, and names', 'for=symptom:muscle-cramps,%20fatigue'],
    ['an article', 'article=article:muscle-cramps'],
    ['the address of a page', 'url=https%3A%2F%2Fplain-health.example%2Fmuscle-cramps'],
  ])('takes %s', async (_, query) => {
    const { statusCode, headers, body } = await get(`/embed/v1/related?${query}`)
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(documentOf(body).querySelectorAll('.healgraph-item').length).toBeGreaterThan(0)
  })

  it('has the articles that the API gives, with reason, quote and its place', async () => {
    const { data } = await served.ask(
      `{ related(for: { names: ["cramps"] }, limit: 3) {
          items { title url reasons { text evidence { quote deepLink } } } safety { disclaimer redFlags { quote } } } }`,
    )
    interface Item {
      title: string
      url: string | null
      reasons: { text: string; evidence: { quote: string; deepLink: string } | null }[]
    }
    const { items, safety } = (
      data as {
        related: { items: Item[]; safety: { disclaimer: string; redFlags: { quote: string }[] } }
      }
    ).related
    const document = await shown('for=cramps')

    expect(textsOf(document, '.healgraph-title')).toEqual(items.map(({ title }) => title))
    expect(textsOf(document, '.healgraph-reason')).toEqual(items.map(({ reasons }) => reasons[0]?.text))
    const evidence = items.flatMap(({ reasons }) => reasons.find((reason) => reason.evidence)?.evidence ?? [])
    expect(evidence.length).toBeGreaterThan(0)
    expect(textsOf(document, '.healgraph-quote')).toEqual(evidence.map(({ quote }) => `“${quote}”`))
    const addresses = (selector: string) =>
      [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href'))
    expect(addresses('a.healgraph-title')).toEqual(items.flatMap(({ url }) => url ?? []))
    expect(addresses('a.healgraph-quote')).toEqual(evidence.flatMap(({ deepLink }) => deepLink ?? []))
    expect(textsOf(document, '.healgraph-red-flags li')).toEqual(safety.redFlags.map(({ quote }) => quote))
    expect(textsOf(document, '.healgraph-disclaimer')).toEqual([safety.disclaimer])
  })

  it('has this markup', async () => {
    const outline = (element: Element, depth = 0): string[] => [
      `${'  '.repeat(depth)}${[element.tagName.toLowerCase(), ...element.classList].join('.')}`,
      ...[...element.children].flatMap((child) => outline(child, depth + 1)),
    ]
    const document = await shown('for=cramps&limit=1&chips=1')
    const head = [...(document.head?.children ?? [])].map((each) => each.outerHTML)
    expect(head).toContain('<base target="_top">')
    expect(`\n${outline(document.body).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      body
        div.healgraph-box
          h2.healgraph-heading
          ul.healgraph-list
            li.healgraph-item
              a.healgraph-title
              p.healgraph-reason
              blockquote.healgraph-quotation
                a.healgraph-quote
          ul.healgraph-chips
            li.healgraph-chip.healgraph-chip-nutrient
              a
          div.healgraph-safety
            p.healgraph-note
              bdi
            details
              summary.healgraph-care
                b
                span
                span
              ul.healgraph-red-flags
                li
                  bdi
                li
                  bdi
                li
                  bdi
            p.healgraph-disclaimer
      "
    `)
  })

  it('tells machines the same, as a list of schema.org', async () => {
    const document = await shown('for=cramps&limit=2')
    const list = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '')
    expect(list).toMatchObject({ '@context': 'https://schema.org', '@type': 'ItemList', numberOfItems: 2 })
    expect(list.itemListElement.map((each: { item: { headline: string } }) => each.item.headline)).toEqual(
      textsOf(document, '.healgraph-title'),
    )
  })

  it('takes limit, from 1 to 6, and 3 where it is left out', async () => {
    const count = async (query: string) => (await shown(query)).querySelectorAll('.healgraph-item').length
    const most = await count('for=cramps,fatigue,magnesium&limit=99')
    expect(await count('for=cramps,fatigue,magnesium&limit=1')).toBe(1)
    expect(await count('for=cramps,fatigue,magnesium&limit=0')).toBe(1)
    expect(await count('for=cramps,fatigue,magnesium')).toBe(Math.min(3, most))
    expect(await count('for=cramps,fatigue,magnesium&limit=x')).toBe(Math.min(3, most))
  })

  it('takes chips, each a link to the page of its concept', async () => {
    expect((await shown('for=cramps')).querySelectorAll('.healgraph-chip')).toHaveLength(0)
    expect((await shown('for=cramps&chips=0')).querySelectorAll('.healgraph-chip')).toHaveLength(0)
    for (const query of ['for=cramps&chips', 'for=cramps&chips=1']) {
      const chips = [...(await shown(query)).querySelectorAll('.healgraph-chip a')]
      expect(chips.length).toBeGreaterThan(0)
      for (const chip of chips) {
        const page = await get(chip.getAttribute('href') ?? '')
        expect(page.statusCode).toBe(200)
        expect(page.body).toContain(`<h1>${chip.textContent}</h1>`)
      }
    }
  })

  it.each(['related', 'next-step', 'prevention', 'safety'])('takes the intent %s', async (intent) => {
    const { statusCode, body } = await get(`/embed/v1/related?for=cramps&intent=${intent}`)
    expect(statusCode).toBe(200)
    const { data } = await served.ask(
      `{ related(for: { names: ["cramps"] }, limit: 3, intent: ${intent.toUpperCase().replace('-', '_')}) { items { title } } }`,
    )
    const { related } = data as { related: { items: { title: string }[] } }
    expect(textsOf(documentOf(body), '.healgraph-title')).toEqual(related.items.map(({ title }) => title))
  })

  it.each([
    ['en-GB', 'en'],
    ['de-AT', 'de'],
    ['es', 'es'],
    ['fr-CA', 'fr'],
    ['cy', 'en'],
    ['__proto__', 'en'],
  ])('speaks the widget’s words for lang=%s', async (tag, language) => {
    const document = await shown(`for=cramps&lang=${tag}`)
    expect(document.documentElement.getAttribute('lang')).toBe(language)
    expect(textsOf(document, '.healgraph-heading')).toEqual([MESSAGES[language]?.heading])
    expect(textsOf(document, '.healgraph-note')).toEqual([MESSAGES[language]?.note])
    expect(textsOf(document, '.healgraph-care b')).toEqual([MESSAGES[language]?.care])
  })

  it('takes theme and dir, and leaves both to the reader where they are none', async () => {
    const attributes = async (query: string) => {
      const { documentElement } = await shown(`for=cramps${query}`)
      return [documentElement.getAttribute('data-theme'), documentElement.getAttribute('dir')]
    }
    expect(await attributes('&theme=dark&dir=rtl')).toEqual(['dark', 'rtl'])
    expect(await attributes('&theme=light&dir=ltr')).toEqual(['light', 'ltr'])
    expect(await attributes('')).toEqual([null, null])
    expect(await attributes('&theme=pink&dir=up')).toEqual([null, null])
  })

  it('reports its height by messages of this shape, and listens to one of this shape', () => {
    const [frame, page] = [read('assets/embed/v1/frame.js'), read('assets/embed/v1.js')]
    expect(frame).toContain("postMessage({ type: 'healgraph-height', version: 1, height }, '*')")
    expect(frame).toContain("data?.type === 'healgraph-measure'")
    expect(page).toContain("data?.type !== 'healgraph-height' || data.version !== 1")
    expect(page).toContain("{ type: 'healgraph-measure', version: 1 }")
    for (const script of [frame, page]) expect(script).not.toMatch(/cookie|Storage|innerHTML|fetch|referrer/)
  })

  it('is described in the guide, with each parameter', () => {
    const guide = read('docs/embedding.md')
    for (const word of ['for', 'article', 'url', 'limit', 'intent', 'chips', 'lang', 'theme', 'dir'])
      expect(guide).toContain(`\`${word}\``)
    for (const word of ['/embed/v1/related', '/embed/v1.js', 'healgraph-height', 'healgraph-measure'])
      expect(guide).toContain(word)
  })
})

describe('an embed', () => {
  it('may be framed by every page, runs no script but its own, and says so in one header alone', async () => {
    const { headers, body } = await get('/embed/v1/related?for=cramps')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain('frame-ancestors *')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers).not.toHaveProperty('x-frame-options')
    expect(headers).not.toHaveProperty('set-cookie')
    expect(body).not.toMatch(/\sstyle=|\son\w+=/)
  })

  it('is the only thing that may be framed', async () => {
    const others = ['/', '/concept/muscle-cramps', '/docs/schema', '/playground/', '/widget/', '/graphql']
    for (const url of [...others, '/health', '/export', '/embed/v1.js', '/embed/v2/related', '/no/such']) {
      const { headers } = await get(url)
      expect([url, headers['content-security-policy']]).toEqual([
        url,
        expect.stringMatching(/frame-ancestors (?:'none'|'self')/),
      ])
      expect([url, headers['x-frame-options']]).toEqual([url, 'SAMEORIGIN'])
    }
  })

  it('loads a style sheet and a script that are there for good, and may be kept', async () => {
    const { body } = await get('/embed/v1/related?for=cramps')
    const addresses = [...body.matchAll(/(?:href|src)="(\/embed\/[^"]+)"/g)].map(
      ([, address]) => address ?? '',
    )
    expect(addresses).toHaveLength(2)
    for (const address of addresses) {
      const { statusCode, headers } = await get(address)
      expect([statusCode, headers['cache-control']]).toEqual([200, expect.stringContaining('immutable')])
    }
    const script = await get('/embed/v1.js')
    expect(script.headers['cache-control']).toBe('public, max-age=3600')
    expect(script.headers['content-type']).toMatch(/javascript/)
  })

  it('may be kept for as long as the API says, and is not sent again while the graph stays', async () => {
    const watched = watchedStore(store)
    const { app } = await serve(watched.store, undefined, { ANSWER_CACHE_ENTRIES: '10' })
    const url = '/embed/v1/related?for=cramps'
    const first = await app.inject({ url })
    const again = await app.inject({ url, headers: { 'if-none-match': String(first.headers.etag) } })
    const other = await app.inject({ url: `${url}&lang=de&theme=dark` })
    await app.close()

    expect(first.headers['cache-control']).toMatch(/^public, max-age=[1-9]\d*$/)
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', first.headers.etag])
    expect(other.body).toContain(MESSAGES.de?.heading)
    // What it looks like asks nothing of the store.
    expect(watched.calls.relatedCandidates).toBe(1)
  })

  it('is another after a write', async () => {
    const own = await filledStore(openEmbedded)
    const { app } = await serve(own, undefined, { ANSWER_CACHE_ENTRIES: '10' })
    const url = '/embed/v1/related?for=cramps'
    const { etag } = (await app.inject({ url })).headers
    await own.ingestArticle(readingOf({ ...NIGHT, title: 'Another title' }), READ_AT)
    const after = await app.inject({ url, headers: { 'if-none-match': String(etag) } })
    await app.close()
    await own.close()

    expect(after.statusCode).toBe(200)
    expect(after.body).toContain('Another title')
  })

  it.each([
    ['a concept', 'for=flurbs'],
    ['an article', 'article=article:flurbs'],
    ['a page', 'url=https%3A%2F%2Fflurbs.example%2F'],
  ])('about %s that nobody knows is a polite block, and 404', async (_, query) => {
    const { statusCode, headers, body } = await get(`/embed/v1/related?${query}&lang=de`)
    const document = documentOf(body)
    expect([statusCode, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect(headers['content-security-policy']).toContain('frame-ancestors *')
    expect(headers).not.toHaveProperty('etag')
    expect(textsOf(document, '.healgraph-message')).toEqual([MESSAGES.de?.empty])
    expect(textsOf(document, '.healgraph-note')).toEqual([MESSAGES.de?.note])
  })

  it.each([
    ['is not said what it is about', ''],
    ['the intent is none', 'for=cramps&intent=healing'],
    ['the address is none', 'url=nonsense'],
    ['there are too many names', `for=${Array.from({ length: 51 }, () => 'cramps').join(',')}`],
  ])('is a block that says what is wrong, and 400, where %s', async (_, query) => {
    const { statusCode, headers, body } = await get(`/embed/v1/related?${query}`)
    expect([statusCode, headers['cache-control']]).toEqual([400, 'no-store'])
    const [message = ''] = textsOf(documentOf(body), '.healgraph-message')
    expect(message?.length).toBeGreaterThan((MESSAGES.en?.error?.length ?? 0) + 10)
  })

  it.each(['meta', 'relatedCandidates'] as const)(
    'is a block, and 503, where the store is away: %s',
    async (read) => {
      const away = watchedStore(store, { [read]: new StoreUnavailableError(new Error('gone')) })
      const { app } = await serve(away.store)
      const { statusCode, headers, body } = await app.inject('/embed/v1/related?for=cramps&lang=fr')
      await app.close()
      expect([statusCode, headers['content-type']]).toEqual([503, 'text/html; charset=utf-8'])
      expect([headers['retry-after'], headers['cache-control']]).toEqual(['5', 'no-store'])
      expect(textsOf(documentOf(body), '.healgraph-message')).toEqual([MESSAGES.fr?.error])
      expect(textsOf(documentOf(body), '.healgraph-note')).toEqual([MESSAGES.fr?.note])
    },
  )

  it('is there without the pages, and its chips lead nowhere then', async () => {
    const { app } = await serve(store, undefined, { PAGES: 'off' })
    const { statusCode, body } = await app.inject('/embed/v1/related?for=cramps&chips=1')
    await app.close()
    expect(statusCode).toBe(200)
    expect(documentOf(body).querySelectorAll('.healgraph-chip').length).toBeGreaterThan(0)
    expect(documentOf(body).querySelectorAll('.healgraph-chip a')).toHaveLength(0)
  })
})
