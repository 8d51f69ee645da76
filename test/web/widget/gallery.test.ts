import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, sayWhatIsSkipped, until } from '../browser.ts'
import { openPartner, type Partner } from './partner.ts'

sayWhatIsSkipped('the gallery of the widget is')

const SHOTS = process.env.SCREENSHOTS

describe.skipIf(!chromiumPath)('the gallery of the widget', () => {
  let partner: Partner
  let visit: BrowserContext
  let page: Page
  const faults: string[] = []

  beforeAll(async () => {
    partner = await openPartner()
    visit = await partner.browser.newContext({ viewport: { width: 1000, height: 900 } })
    page = await visit.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(`${partner.host}/widget/`)
  })
  afterAll(async () => partner?.close())

  const tag = () => page.locator('#tag').innerText()

  it('writes the tag that shows what the form asks for', async () => {
    await until(page, `document.querySelector('#preview healgraph-related')?.shadowRoot.querySelector('a')`)
    expect(await tag()).toBe(
      `<script async src="${partner.host}/widget/v1.js"></script>\n<healgraph-related for="cramps"></healgraph-related>`,
    )
    await page.getByLabel('Name, address or id').fill('cramps, "fatigue" & more')
    await page.getByLabel('Articles', { exact: true }).fill('2')
    await page.getByLabel('with nutrients').check()
    expect(await tag()).toContain(
      '<healgraph-related for="cramps, &quot;fatigue&quot; &amp; more" limit="2" chips></healgraph-related>',
    )
  })

  it('writes a tag that is held to its content, and the page takes it', async () => {
    await page.getByLabel('Name, address or id').fill('cramps')
    await page.getByLabel('integrity').check()
    const body = await tag()
    expect(body).toContain('integrity="sha384-')
    const elsewhere = await partner.visit({ body, script: false })
    await until(elsewhere.page, 'events.some(([name]) => name === "load")')
    expect(elsewhere.faults).toEqual([])
    await elsewhere.close()
  })

  it('writes the frame that shows the same without script, and shows it', async () => {
    await page.locator('[name=as]').selectOption('frame')
    await page.locator('[name=theme]').selectOption('dark')
    expect(await tag()).toBe(
      `<iframe src="${partner.host}/embed/v1/related?for=cramps&amp;limit=2&amp;chips=1&amp;theme=dark" title="Related articles" width="100%" height="480" frameborder="0" loading="lazy"></iframe>\n<script async src="${partner.host}/embed/v1.js"></script>`,
    )
    await page.frameLocator('#preview iframe').locator('.healgraph-item').first().waitFor()
    // As high as what it shows.
    await until(page, `document.querySelector('#preview iframe').style.height`)
    await page.locator('[name=what]').selectOption('')
    expect(await tag()).toContain('say what it is about')
    await page.locator('[name=what]').selectOption('for')
    await page.locator('[name=as]').selectOption('')
  })

  it('shows each state and theme, and axe finds no fault in them', async () => {
    for (const stage of await page.locator('.stage').all()) await stage.scrollIntoViewIfNeeded()
    await until(
      page,
      `[...document.querySelectorAll('.stage healgraph-related')].filter((each) => each.shadowRoot.querySelector('[aria-busy=true]')).length === 1`,
    )
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/gallery.png`, fullPage: true })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
    // 320 px, and a window of 640 px at 200 %: zoom makes of it half as many, each twice as large.
    const zoomed = await partner.browser.newContext({
      viewport: { width: 320, height: 400 },
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
    })
    const small = await zoomed.newPage()
    await small.goto(`${partner.host}/widget/`)
    await small.frameLocator('.framed').locator('.healgraph-item').first().waitFor({ state: 'attached' })
    expect(await small.evaluate('document.documentElement.scrollWidth')).toBe(320)
    expect(await small.evaluate('document.getAnimations().length')).toBe(0)
    if (SHOTS) await small.screenshot({ path: `${SHOTS}/gallery-320.png`, fullPage: true })
    await zoomed.close()
  })

  it('has no error', () => {
    expect(faults).toEqual([])
  })
})
