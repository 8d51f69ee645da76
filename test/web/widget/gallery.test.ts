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
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
  })

  it('has no error', () => {
    expect(faults).toEqual([])
  })
})
