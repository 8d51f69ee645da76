import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM_ARGS } from '../support/find-chromium.ts'
import { ADMIN_ENV, ADMIN_KEY } from '../support/served.ts'
import { type ServeRun, startServe, temporaryFolder } from '../support/start-serve.ts'
import { chromiumFor, sidewaysOf, watchFaults } from './open-pages.ts'

/** For tests that open every page; a busy machine takes a few seconds for each. */
const LONG_MS = 180_000

const path = chromiumFor('the pages of articles and of editors are')

const ARTICLE = '/article/muscle-weakness'
const ADDRESSES = [ARTICLE, '/editor', '/nowhere']

describe.skipIf(!path)('the pages of articles and of editors, in Chromium', () => {
  const folder = temporaryFolder()
  let server: ServeRun
  let browser: Browser
  const faults: string[] = []

  beforeAll(async () => {
    server = await startServe(folder.path, ADMIN_ENV)
    browser = await chromium.launch({ executablePath: path ?? '', args: CHROMIUM_ARGS })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    folder.remove()
  })

  /** @param isWatched whether nothing on the page is to move or to fail. */
  async function open(
    address: string,
    options: Parameters<Browser['newContext']>[0] = {},
    isWatched = true,
  ): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options })
    const page = await context.newPage()
    if (isWatched && options.javaScriptEnabled !== false) await watchFaults(page, server.url, faults)
    await page.goto(`${server.url}${address}`)
    return page
  }
  const close = (page: Page) => page.context().close()

  it('shows what was read where it stands, without script', async () => {
    const page = await open(ARTICLE, { javaScriptEnabled: false })
    const region = page.getByRole('region', { name: 'When to seek care' })
    await region.getByRole('link', { name: /Breathing becomes difficult/ }).click()
    expect(await page.locator('.warns:target').innerText()).toContain('Breathing becomes difficult')

    const words = page.locator('mark', { hasText: 'Magnesium Deficiency' }).first()
    await words.locator('xpath=following-sibling::sup[1]').locator('a').first().click()
    const claim = page.locator('.claim:target')
    expect(await claim.locator('h3').innerText()).toMatch(/^\d+\. Magnesium deficiency is linked to /)
    await claim.getByRole('link', { name: /^In the text/ }).click()
    expect(await page.locator('sup a:target').count()).toBe(1)

    await page.locator('summary', { hasText: 'claims read here' }).first().click()
    expect(await page.locator('.read[open] li').count()).toBeGreaterThan(1)
    await page.locator('a.name', { hasText: 'Muscle cramps' }).first().click()
    await page.getByRole('heading', { name: 'Muscle cramps', level: 1 }).waitFor()
    await close(page)
  })

  it('lets an editor with a key reject a claim, shows it at once, and lets them take it back', async () => {
    const page = await open(ARTICLE)
    const claim = page.locator('.claim').nth(4)
    const key = page.getByLabel('Your key')
    const useKey = async (text: string): Promise<void> => {
      await key.fill(text)
      await page.getByRole('button', { name: 'Use this key' }).click()
    }
    await page.getByText('For editors: accept').click()
    await useKey('not the key of anybody at all')
    await page.getByText('This key is not valid.').waitFor()
    await useKey(ADMIN_KEY)
    await page.getByText('The key is valid').waitFor()
    expect(await key.inputValue()).toBe('')
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0)

    await claim.getByText('Review').click()
    await claim.getByText('Nothing was decided about it before.').waitFor()
    await claim.getByRole('radio', { name: /^Reject/ }).check()
    await claim.getByLabel('Why').fill('It says <b>otherwise</b>')
    await claim.getByRole('button', { name: 'Decide' }).click()
    await claim.getByText('rejected by an editor').waitFor()
    await claim.getByText('reject claim · Ana').waitFor()
    expect(await claim.locator('.former').innerText()).toContain('It says <b>otherwise</b>')
    expect(await claim.getAttribute('data-review')).toBe('REJECTED')

    await claim.getByLabel('Why').fill('Once more')
    await claim.getByRole('button', { name: 'Decide' }).click()
    await claim.getByRole('status').filter({ hasNotText: 'Decided' }).filter({ hasText: /\w/ }).waitFor()
    expect(await claim.locator('.former p').count()).toBe(1)

    const afterwards = await open(ARTICLE)
    expect(await afterwards.locator('.claim').nth(4).getAttribute('data-review')).toBe('REJECTED')
    await close(afterwards)

    const history = await open('/editor')
    await history.getByText('For editors: see who').click()
    await history.getByLabel('Your key').fill(ADMIN_KEY)
    await history.getByRole('button', { name: 'Use this key' }).click()
    const decided = history.locator('#decided li', { hasText: 'reject claim · Ana' })
    expect(await decided.innerText()).toContain('It says <b>otherwise</b>')
    await decided.getByRole('link').click()
    expect(await history.locator('.claim:target').getAttribute('data-review')).toBe('REJECTED')
    await close(history)

    await claim.getByLabel('Why').fill('It was right')
    await claim.getByRole('button', { name: 'Take it back' }).click()
    await claim.getByText('no editor has looked at it').waitFor()
    const { violations } = await new AxeBuilder({ page }).include('#claims').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await close(page)
  })

  it.each(['light', 'dark'] as const)(
    'has no fault that axe finds in %s, and fits 320 px and a window at 200 %',
    async (colorScheme) => {
      for (const address of ADDRESSES) {
        // What opens and is made narrow here moves, of course.
        const page = await open(address, { colorScheme }, false)
        await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect([address, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([
          address,
          [],
        ])
        for (const [width, height] of [
          [320, 700],
          [500, 400],
        ] as const) {
          await page.setViewportSize({ width, height })
          expect([address, width, await sidewaysOf(page)]).toEqual([address, width, 0])
        }
        await close(page)
      }
    },
    LONG_MS,
  )

  it('weighs less than 100 kB in all', async () => {
    for (const address of ADDRESSES) {
      const html = await (await fetch(`${server.url}${address}`, { headers: { accept: 'text/html' } })).text()
      const assets = [...html.matchAll(/(?:href|src)="(\/pages\/[^"]+)"/g)].map(([, asset]) => asset)
      expect(assets).toHaveLength(2)
      const parts = await Promise.all(
        assets.map(async (asset) => (await fetch(`${server.url}${asset}`)).text()),
      )
      const bytes = [html, ...parts].reduce((sum, part) => sum + gzipSync(part).length, 0)
      expect(bytes).toBeLessThan(100_000)
    }
  })

  it('asked nothing of another host, broke no policy, and moved nothing', async () => {
    for (const address of ADDRESSES) {
      const page = await open(address)
      await page.mouse.wheel(0, 50_000)
      await page.waitForLoadState('networkidle')
      await close(page)
    }
    // The browser tells of answers that are meant to be none: to a wrong key, and of a page that there is not.
    expect(faults.filter((fault) => !/status of (?:401|404)/.test(fault))).toEqual([])
  })
})
