import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, sayWhatIsSkipped, until } from '../browser.ts'
import { FAILED, related } from './answers.ts'
import { openPartner, type Partner, type StandIn } from './partner.ts'

sayWhatIsSkipped('the widget is')

const TAG = '<healgraph-related for="cramps"></healgraph-related>'
const FAR = '<div class="far"></div>'
const STYLE = 'body { margin: 1em; background: #fff; color: #000 } .far { height: 3000px }'

const settled = (page: Page) => until(page, 'events.some(([name]) => name !== "click")')
const eventsOf = (page: Page) => page.evaluate<[string, Record<string, unknown>][]>('events')
const shiftOf = (page: Page) => page.evaluate<number>('shifts.reduce((sum, each) => sum + each, 0)')
const shownText = (page: Page) =>
  page.evaluate<string>(
    'document.querySelector("healgraph-related").shadowRoot.querySelector("section").innerText',
  )

describe.skipIf(!chromiumPath)('the widget in Chromium', () => {
  let partner: Partner

  beforeAll(async () => {
    partner = await openPartner()
  })
  afterAll(async () => partner?.close())

  it('shows articles with reason, quote and the safety line under a strict policy, by one request', async () => {
    const { page, faults, asked, close } = await partner.visit({ body: TAG, style: STYLE })
    await settled(page)

    const text = await shownText(page)
    expect(text).toContain('Related articles')
    expect(text).toContain('muscle cramps')
    expect(text).toContain('Both speak of muscle cramps.')
    expect(text).toContain('“Magnesium deficiency: cramps, weakness”')
    expect(text).toContain('not medical advice')
    expect(asked.map(({ method, status, url }) => [method, status, url.pathname.slice(0, 3)])).toEqual([
      ['GET', 200, '/q/'],
    ])
    expect(await eventsOf(page)).toEqual([
      ['load', { count: 3, emptyBecause: null, graphVersion: expect.any(String) }],
    ])
    expect(await page.evaluate('document.cookie + localStorage.length + sessionStorage.length')).toBe('00')
    expect(faults).toEqual([])
    await close()
  })

  it('asks only when it is scrolled near, and then once', async () => {
    const { page, asked, close } = await partner.visit({ body: FAR + TAG, style: STYLE })
    await until(page, 'customElements.get("healgraph-related")')
    await page.waitForTimeout(300)
    expect(asked).toEqual([])

    await page.evaluate('scrollTo(0, 2500)')
    await settled(page)
    await page.evaluate('scrollTo(0, 0)')
    await page.evaluate('scrollTo(0, 2500)')
    await page.waitForTimeout(300)
    expect(asked).toHaveLength(1)
    expect(await shiftOf(page)).toBe(0)
    await close()
  })

  it('is asked again without an answer being sent again', async () => {
    const before = partner.answered.length
    const { page, asked, close } = await partner.visit({ body: TAG, style: STYLE })
    await settled(page)
    const address = asked[0]?.url.href ?? ''

    const again = await page.evaluate<number[]>(`(async () => {
      const checked = await fetch(${JSON.stringify(address)}, { credentials: 'omit', cache: 'no-cache' })
      return [checked.status, (await checked.json()).data.related.items.length]
    })()`)
    expect(again).toEqual([200, 3])
    // The browser says 200 of what it had kept, so the server is asked.
    expect(partner.answered.slice(before)).toEqual([200, 304])
    await close()
  })

  it.each([
    ['url', '<healgraph-related url="https://plain-health.example/muscle-weakness"></healgraph-related>', ''],
    ['article', '<healgraph-related article="article:muscle-weakness"></healgraph-related>', ''],
    [
      'the page’s own address',
      '<healgraph-related></healgraph-related>',
      '<link rel="canonical" href="https://plain-health.example/muscle-weakness">',
    ],
    [
      'the page’s text',
      '<article><h1>Cramps</h1><p>Magnesium deficiency is behind cramps.</p></article><healgraph-related></healgraph-related>',
      '',
    ],
  ])('takes %s', async (what, body, head) => {
    const { page, faults, asked, close } = await partner.visit({ body, head, style: STYLE })
    await settled(page)

    const variables = JSON.parse(asked[0]?.url.searchParams.get('variables') ?? '')
    expect(asked).toHaveLength(1)
    expect((await eventsOf(page))[0]?.[0]).toBe('load')
    if (what === 'the page’s text') {
      expect(variables.for.text).toContain('Magnesium deficiency is behind cramps.')
      expect((await eventsOf(page))[0]?.[1].count).toBeGreaterThan(0)
    }
    expect(faults).toEqual([])
    await close()
  })

  it('asks by its text for a page whose own address the graph does not know, and keeps the address short', async () => {
    const long = 'Magnesium deficiency is behind “cramps” – ćramps 💊. '.repeat(2000)
    const { page, faults, asked, close } = await partner.visit({
      body: `<main><p>${long}</p></main><healgraph-related></healgraph-related>`,
      head: '<link rel="canonical" href="https://elsewhere.example/unknown">',
      style: STYLE,
    })
    await page.evaluate('document.querySelector("healgraph-related").load()')
    await settled(page)

    expect(asked.length).toBeLessThanOrEqual(2)
    expect(asked.at(-1)?.url.search).toContain('text')
    for (const { url, status } of asked) expect([status, url.href.length < 6000]).toEqual([200, true])
    expect((await eventsOf(page))[0]?.[1].count).toBeGreaterThan(0)
    expect(faults).toEqual([])
    await close()
  })

  it('puts nothing of the server in as markup, and follows no address that is no page', async () => {
    const nasty = '<img src=x onerror="document.title=\'owned\'"><b>bold</b>'
    const { page, faults, close } = await partner.visit(
      { body: TAG.replace('>', ' chips>'), style: STYLE },
      {
        answer: () => ({
          body: related(1, {
            title: nasty,
            reason: nasty,
            quote: nasty,
            redFlag: nasty,
            url: "javascript:document.title='owned'",
            deepLink: 'data:text/html,owned',
          }),
        }),
      },
    )
    await settled(page)

    expect(await shownText(page)).toContain('<b>bold</b>')
    expect(
      await page.evaluate(
        'document.querySelector("healgraph-related").shadowRoot.querySelectorAll("img, a, section b:not(summary b)").length',
      ),
    ).toBe(0)
    expect(await page.title()).toBe('A page')
    expect(faults).toEqual([])
    await close()
  })

  it.each([
    ['answers', () => ({ body: related(3) })],
    ['fewer answers than asked for', () => ({ body: related(1) })],
    ['none', () => ({ body: related(0) })],
    ['an error', () => FAILED],
    ['no connection', () => 'cut' as const],
  ])('moves nothing on a page when there are %s', async (_, answer) => {
    let send = () => {}
    const sent = new Promise<void>((resolve) => {
      send = resolve
    })
    const { page, close } = await partner.visit(
      { body: `${TAG.replace('>', ' chips>')}<p>Under it.</p>`, style: `${STYLE} p { height: 40px }` },
      { answer: () => sent.then<StandIn>(answer), context: { viewport: { width: 900, height: 1400 } } },
    )
    await until(page, 'customElements.get("healgraph-related")')
    await page.waitForTimeout(300)
    await page.evaluate('shifts.length = 0') // that the script came later than the page's own text is the page's
    send()
    await settled(page)
    await page.waitForTimeout(200)
    expect(await shiftOf(page)).toBe(0)
    await close()
  })

  it('keeps the children of the tag where there is nothing to show', async () => {
    const body = '<healgraph-related for="cramps"><a href="/all">All our articles</a></healgraph-related>'
    const { page, close } = await partner.visit(
      { body, style: STYLE },
      { answer: () => ({ body: related(0) }) },
    )
    await settled(page)
    expect(await page.getByText('All our articles').isVisible()).toBe(true)
    expect(await page.getByText('There are no related articles.').isVisible()).toBe(false)
    await close()
  })

  it('can be tried again after an error, by keyboard', async () => {
    let times = 0
    const { page, close } = await partner.visit(
      { body: TAG, style: STYLE },
      { answer: () => (times++ === 0 ? FAILED : { body: related(2) }) },
    )
    await settled(page)
    expect((await eventsOf(page))[0]).toEqual([
      'error',
      { code: 'SERVICE_UNAVAILABLE', message: expect.any(String) },
    ])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until(page, 'events.some(([name]) => name === "load")')
    await close()
  })

  it('is walked by keyboard, and tells which link was followed', async () => {
    const { page, close } = await partner.visit(
      { body: TAG, style: STYLE },
      { answer: () => ({ body: related(1) }) },
    )
    await settled(page)
    await page.evaluate('addEventListener("healgraph-click", (event) => event.preventDefault())')
    const focused = () =>
      page.evaluate<string>('document.activeElement.shadowRoot?.activeElement?.getAttribute("part") ?? ""')
    const walked: string[] = []
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('Tab')
      walked.push(await focused())
      if (step === 0) await page.keyboard.press('Enter')
    }
    expect(walked).toEqual(['title', 'quote', 'care'])
    await page.keyboard.press('Enter')
    expect(await shownText(page)).toContain('The weakness follows an injury')
    expect((await eventsOf(page)).at(-1)).toEqual([
      'click',
      { articleId: 'article:leg-cramps-0', url: 'https://tidewater.example/leg-cramps', part: 'title' },
    ])
    expect(page.url()).toBe(`${partner.origin}/`)
    await close()
  })

  it.each([
    ['en-GB', 'Related articles'],
    ['de-AT', 'Weitere Artikel zum Thema'],
    ['es', 'Artículos relacionados'],
    ['fr-CA', 'Articles liés'],
    ['cy', 'Related articles'],
  ])('speaks to a page in %s', async (language, heading) => {
    const { page, close } = await partner.visit({ body: TAG, style: STYLE, html: `lang="${language}"` })
    await settled(page)
    expect(await page.getByRole('heading', { level: 2 }).innerText()).toBe(heading)
    await close()
  })

  it('runs from right to left where the page does', async () => {
    const { page, close } = await partner.visit(
      { body: TAG, style: STYLE, html: 'lang="ar" dir="rtl"' },
      { answer: () => ({ body: related(2) }) },
    )
    await settled(page)
    const [heading, box] = await page.evaluate<[{ right: number }, { right: number }]>(`(() => {
      const root = document.querySelector('healgraph-related').shadowRoot
      const range = document.createRange()
      range.selectNodeContents(root.querySelector('h2'))
      return [range.getBoundingClientRect(), root.querySelector('section').getBoundingClientRect()].map((r) => r.toJSON())
    })()`)
    expect(box.right - heading.right).toBeLessThan(30)
    await close()
  })

  it('asks anew when its attributes change, once for all of them', async () => {
    const { page, asked, close } = await partner.visit({ body: TAG, style: STYLE })
    await settled(page)
    await page.evaluate(
      `Object.assign(document.querySelector('healgraph-related'), { for: 'fatigue', limit: 9 })`,
    )
    await until(page, 'events.length === 2')
    expect(asked).toHaveLength(2)
    expect(JSON.parse(asked[1]?.url.searchParams.get('variables') ?? '')).toEqual({
      for: { names: ['fatigue'] },
      limit: 6,
    })
    await close()
  })

  it('is held to its content by a pinned address, and takes 6 kB at most', async () => {
    const pinned = JSON.parse(
      readFileSync(new URL('../../../dist/widget/pinned.json', import.meta.url), 'utf8'),
    ) as { file: string; integrity: string; version: string }
    const tag = (integrity: string) =>
      `<script async crossorigin integrity="${integrity}" src="${partner.host}/widget/${pinned.file}"></script>${TAG}`
    const right = await partner.visit({ body: tag(pinned.integrity), style: STYLE, script: false })
    await settled(right.page)
    expect(right.faults).toEqual([])
    await right.close()

    const wrong = await partner.visit({ body: tag(`sha384-${'A'.repeat(64)}`), style: STYLE, script: false })
    await wrong.page.waitForLoadState()
    expect(await wrong.page.evaluate('customElements.get("healgraph-related") === undefined')).toBe(true)
    await wrong.close()

    const reply = await fetch(`${partner.host}/widget/${pinned.file}`)
    expect(reply.headers.get('cache-control')).toContain('immutable')
    const script = await reply.text()
    expect(gzipSync(script).length).toBeLessThanOrEqual(6000)
    expect(script).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|eval\(|new Function|document\.write|cookie|localStorage/,
    )
    expect(await (await fetch(`${partner.host}/widget/v1.js`)).text()).toBe(script)
  })
})
