import { AxeBuilder } from '@axe-core/playwright'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filledStore } from '../../contract/fixture.ts'
import { openEmbedded } from '../../support/open-embedded.ts'
import { chromiumPath, sayWhatIsSkipped, until } from '../browser.ts'
import { sidewaysOf } from '../open-pages.ts'
import { openPartner, type Partner, type VisitOptions } from './partner.ts'

sayWhatIsSkipped('the embed in a frame is')

/** Where the screenshots go, for whoever wants to look at them. */
const SHOTS = process.env.SCREENSHOTS

const STYLE = `body { margin: 1em auto; padding: 0 1em; max-width: 46rem; font: 16px/1.5 sans-serif }
  iframe { border: 0; width: 100% }`
const COLOURS = `:root { color-scheme: light dark } body { background: light-dark(#fff, #101418); color: light-dark(#000, #eee) }`

describe.skipIf(!chromiumPath)('an embed and a widget on a page with a strict policy', () => {
  let partner: Partner

  beforeAll(async () => {
    partner = await openPartner(() => filledStore(openEmbedded), ['widget', 'pages'])
  })
  afterAll(async () => partner?.close())

  const frameOf = (query: string, attributes = '') =>
    `<iframe src="${partner.host}/embed/v1/${query}" title="Related articles" width="100%" height="480" frameborder="0" ${attributes}></iframe>`
  const inFrame = (page: Page): FrameLocator => page.frameLocator('iframe')

  async function visit(
    frame: string,
    { head, more = '', ...options }: VisitOptions & { head?: string; more?: string } = {},
  ) {
    return partner.visit(
      {
        body: `<main><h1>Cramps</h1><p>About cramps.</p>${frame}${more}</main>`,
        head: head ?? `<script async src="${partner.host}/embed/v1.js"></script>`,
        style: STYLE + COLOURS,
        script: more !== '',
        policy: `frame-src ${partner.host}`,
      },
      options,
    )
  }

  /** What an expression gives in the frame. */
  const evaluate = <Value>(page: Page, expression: string) => page.frames()[1]?.evaluate<Value>(expression)

  /** Waits until the frame is as high as what it shows. */
  async function sized(page: Page): Promise<void> {
    await inFrame(page).locator('.healgraph-box, .healgraph-answer').waitFor()
    await expect
      .poll(
        async () => {
          const box = await evaluate<number>(page, 'document.documentElement.getBoundingClientRect().height')
          return (await heightOf(page)) - Math.ceil(box ?? 0)
        },
        { timeout: 15_000, interval: 50 },
      )
      .toBe(0)
  }
  const heightOf = (page: Page) => page.evaluate<number>('document.querySelector("iframe").clientHeight')

  const LOOKS = [
    ['light', { viewport: { width: 900, height: 700 }, colorScheme: 'light' }],
    ['dark', { viewport: { width: 900, height: 700 }, colorScheme: 'dark' }],
    ['320 px', { viewport: { width: 320, height: 900 } }],
    // What zoom does to layout: half as many pixels, each twice as large.
    ['200 %', { viewport: { width: 450, height: 350 }, deviceScaleFactor: 2, reducedMotion: 'reduce' }],
  ] as const

  it.each(LOOKS)('are readable, as high as what they show, and without fault: %s', async (name, context) => {
    const { page, faults, close } = await visit(frameOf('related?for=cramps&chips=1'), {
      context,
      more: '<healgraph-related for="cramps" chips></healgraph-related>',
    })
    await page.evaluate('document.querySelector("healgraph-related").load()')
    await sized(page)
    await until(page, 'events.some(([name]) => name === "load")')
    const before = await heightOf(page)
    await inFrame(page).locator('summary').click()
    await expect.poll(() => heightOf(page), { timeout: 10_000 }).toBeGreaterThan(before)
    await sized(page)

    if (SHOTS)
      await page.screenshot({ path: `${SHOTS}/embed ${name}.png`.replaceAll(/[ %]+/g, '-'), fullPage: true })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(await sidewaysOf(page)).toBe(0)
    const html = 'document.documentElement'
    expect(
      await evaluate(
        page,
        `[${html}.scrollWidth - ${html}.clientWidth, ${html}.scrollHeight - ${html}.clientHeight]`,
      ),
    ).toEqual([0, 0])
    const moving =
      '[document, document.querySelector("healgraph-related").shadowRoot].flatMap((root) => root.getAnimations()).length'
    expect(await page.evaluate(moving)).toBe(0)
    expect(await page.evaluate('document.cookie + localStorage.length + sessionStorage.length')).toBe('00')
    expect(faults).toEqual([])
    await close()
  })

  it.each(LOOKS.slice(1, 3))('show an answer with its quotes: %s', async (name, context) => {
    const { page, faults, close } = await visit(frameOf('answer?q=nutrients+linked+to+cramps'), { context })
    await inFrame(page).locator('.links blockquote').first().waitFor()
    await sized(page)
    if (SHOTS)
      await page.screenshot({
        path: `${SHOTS}/answer-embed ${name}.png`.replaceAll(/[ %]+/g, '-'),
        fullPage: true,
      })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(await sidewaysOf(page)).toBe(0)
    expect(faults).toEqual([])
    await close()
  })

  it('is sized also where the page’s script comes late, and in a sandbox', async () => {
    const sandbox = 'sandbox="allow-scripts allow-top-navigation-by-user-activation"'
    const { page, faults, close } = await visit(frameOf('related?for=cramps', sandbox), { head: '' })
    await inFrame(page).locator('.healgraph-box, .healgraph-answer').waitFor()
    expect(await heightOf(page)).toBe(480)
    await page.evaluate(
      `document.head.append(Object.assign(document.createElement('script'), { src: ${JSON.stringify(`${partner.host}/embed/v1.js`)} }))`,
    )
    await sized(page)
    expect(await heightOf(page)).not.toBe(480)
    expect(faults).toEqual([])
    await close()
  })

  it('takes no height from another frame, or of another form', async () => {
    const { page, close } = await visit(frameOf('related?for=cramps'))
    await sized(page)
    const before = await heightOf(page)
    await page.evaluate(`for (const data of [
      { type: 'healgraph-height', version: 1, height: 5 },
      'healgraph-height', null, { type: 'healgraph-height' },
    ]) postMessage(data, '*')`)
    const [, frame] = page.frames()
    for (const height of ['-1', '"<b>"', '{}', 'NaN'])
      await frame?.evaluate(
        `parent.postMessage({ type: 'healgraph-height', version: 1, height: ${height} }, '*')`,
      )
    await frame?.evaluate("parent.postMessage({ type: 'healgraph-height', version: 2, height: 5 }, '*')")
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 100))')
    expect(await heightOf(page)).toBe(before)
    await frame?.evaluate("parent.postMessage({ type: 'healgraph-height', version: 1, height: 1e9 }, '*')")
    await expect.poll(() => heightOf(page)).toBe(20_000)
    await close()
  })

  it('leads away in place of the page, and can be read without script', async () => {
    const { page, close } = await visit(frameOf('related?for=cramps&lang=de&theme=dark&dir=rtl'), {
      context: { javaScriptEnabled: false, viewport: { width: 900, height: 700 } },
    })
    const frame = inFrame(page)
    expect(await frame.getByRole('heading').innerText()).toBe('Weitere Artikel zum Thema')
    expect(await frame.locator('.healgraph-quote').first().innerText()).toContain('“')
    await frame.locator('summary').click()
    expect(await frame.locator('.healgraph-red-flags li').first().isVisible()).toBe(true)
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/embed-no-script-rtl.png` })

    await page.route('https://plain-health.example/**', (route) => route.fulfill({ body: 'the article' }))
    await frame.locator('a.healgraph-title').first().click()
    await page.waitForURL('https://plain-health.example/**')
    await close()
  })
})
