import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM_ARGS } from '../support/find-chromium.ts'
import { type ServeRun, startServe, temporaryFolder } from '../support/start-serve.ts'
import { chromiumFor, sidewaysOf, watchFaults } from './open-pages.ts'

/** For tests that open every page; a busy machine takes a few seconds for each. */
const LONG_MS = 180_000

const path = chromiumFor('the pages that answer are')

/** Every kind of answer. */
const ADDRESSES = [
  '/',
  '/?q=nutrients+linked+to+cramps',
  '/?q=what+do+fatigue+and+cramps+share',
  '/?q=how+is+stress+connected+to+muscle+weakness',
  '/?q=how+much+magnesium+should+I+take',
  '/?q=xyzzy',
  '/concept/muscle-cramps',
  '/concept/magnesium?ownStates=DEFICIENCY',
  '/concept/magnesium?picture=1',
  '/path?from=stress&to=muscle+weakness',
  '/path?from=magnesum&to=cramps',
]

describe.skipIf(!path)('the pages that answer, in Chromium', () => {
  const folder = temporaryFolder()
  let server: ServeRun
  let browser: Browser
  const faults: string[] = []

  beforeAll(async () => {
    server = await startServe(folder.path)
    browser = await chromium.launch({ executablePath: path ?? '', args: CHROMIUM_ARGS })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    folder.remove()
  })

  async function open(address: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options })
    const page = await context.newPage()
    if (options.javaScriptEnabled !== false) await watchFaults(page, server.url, faults)
    await page.goto(`${server.url}${address}`)
    return page
  }
  /** Opens what is folded, by clicks: what then moves was asked for. */
  async function openAll(page: Page): Promise<void> {
    for (const summary of await page.locator('summary').all()) await summary.click()
  }
  async function goTo(page: Page, address: string): Promise<void> {
    await page.goto(`${server.url}${address}`)
    if (address.includes('picture=')) await page.locator('#picture[data-ready]').waitFor()
    await openAll(page)
  }
  const close = (page: Page) => page.context().close()

  it('answers with quotes, sources, safety lines and the query behind, without script', async () => {
    const page = await open('/', { javaScriptEnabled: false })
    await page.getByRole('searchbox').fill('nutrients linked to cramps')
    await page.getByRole('button', { name: 'Ask' }).click()

    await page.getByRole('heading', { name: 'Nutrients linked to muscle cramps' }).waitFor()
    const links = page.locator('.links > li')
    expect(await links.count()).toBeGreaterThan(3)
    expect(await links.first().locator('blockquote').count()).toBeGreaterThan(0)
    expect(await links.first().locator('figcaption').first().innerText()).not.toBe('')
    expect(await page.getByRole('region', { name: 'When to seek care' }).innerText()).toContain('“')
    await page.getByText('The query behind this answer').click()
    expect(await page.locator('.query pre').first().innerText()).toContain('query')
    await close(page)
  })

  it('shows the best evidenced links first, and more of them where more are asked for', async () => {
    const page = await open('/?q=what+is+linked+to+muscle+weakness', { javaScriptEnabled: false })
    const links = page.locator('.links > li')
    expect(await links.count()).toBe(10)
    await page.getByRole('link', { name: 'Show more' }).click()
    expect(await links.count()).toBeGreaterThan(10)
    await close(page)
  })

  it('opens the query in the playground, where it gives the same answer', async () => {
    const page = await open('/?q=nutrients+linked+to+cramps')
    const first = await page.locator('.links h3').first().innerText()
    await page.getByText('The query behind this answer').click()
    await page.getByRole('link', { name: 'Open in the playground' }).click()
    await page.locator('.graphiql-query-editor .view-line', { hasText: 'query' }).first().waitFor()
    await page.getByRole('button', { name: /execute query/i }).click()

    const answer = page.getByRole('region', { name: /result window/i })
    await answer.getByText(first).first().waitFor()
    await close(page)
  })

  it('offers names while somebody types, by keyboard and by mouse', async () => {
    const page = await open('/')
    const field = page.locator('#q')
    await field.pressSequentially('nutrients linked to muscle cr')
    const option = page.getByRole('option', { name: /^Muscle cramps/ })
    await option.waitFor()
    await field.press('ArrowDown')
    expect(await page.locator('[aria-selected="true"]').count()).toBe(1)
    await field.press('Enter')
    expect(await field.inputValue()).toBe('nutrients linked to Muscle cramps')
    expect(await page.getByRole('listbox').count()).toBe(0)

    await field.fill('')
    await field.pressSequentially('what is linked to magnesi')
    await page.getByRole('option').first().click()
    expect(await field.inputValue()).toMatch(/^what is linked to Magnesium/)
    await field.press('Enter')
    await page
      .getByRole('heading', { name: /linked to magnesium/i })
      .first()
      .waitFor()
    await close(page)
  })

  it('refuses what it must not answer, and says what it did not know', async () => {
    const dose = await open('/?q=how+much+magnesium+should+I+take')
    expect(await dose.locator('.links').count()).toBe(0)
    expect(await dose.locator('.disclaimer').innerText()).not.toBe('')
    await close(dose)

    const unknown = await open('/?q=nutrients+linked+to+flurbs')
    expect(await unknown.locator('main').innerText()).toContain('“flurbs”')
    expect(await unknown.locator('.examples a').count()).toBeGreaterThan(3)
    await close(unknown)
  })

  it('shows text as text, whatever is asked', async () => {
    const page = await open(`/?q=${encodeURIComponent('"><script>console.error(1)</script><b>x</b>')}`)
    expect(await page.locator('main b').count()).toBe(0)
    expect(await page.locator('#q').inputValue()).toBe('"><script>console.error(1)</script><b>x</b>')
    await close(page)
  })

  it('tells what is said of a concept and narrows it, without script', async () => {
    const page = await open('/concept/muscle-weakness', { javaScriptEnabled: false })
    await page.getByRole('heading', { name: 'Muscle weakness', level: 1 }).waitFor()
    const all = await page.locator('#links').innerText()
    const label = await page.locator('option[value="NUTRIENT"]').innerText()
    await page.getByLabel('What is linked').selectOption('NUTRIENT')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/types=NUTRIENT/)
    const left = await page.locator('#links').innerText()
    expect(left).not.toBe(all)
    expect(label).toContain(`(${Number.parseInt(left, 10)})`)
    expect(await page.locator('.links > li blockquote').count()).toBeGreaterThan(0)

    await page.getByRole('link', { name: 'Show all' }).click()
    await page.getByRole('link', { name: /^All \d+ links with nutrients/ }).click()
    expect(await page.locator('#links').innerText()).toBe(left)
    await close(page)
  })

  it('tells how two things are connected, asked by names that are offered', async () => {
    const page = await open('/path')
    await page.getByLabel('From', { exact: true }).pressSequentially('psychological str')
    await page.getByRole('option', { name: /^Psychological stress/ }).click()
    await page.getByLabel('To', { exact: true }).fill('muscle weaknes')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.getByRole('link', { name: 'Muscle weakness', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Psychological stress and muscle weakness' }).waitFor()
    const drawn = page.locator('.drawn').first()
    expect(await drawn.locator('.stop').count()).toBeGreaterThan(1)
    expect(await page.locator('.steps blockquote').count()).toBeGreaterThan(1)
    await drawn.locator('.stop').last().click()
    await page.waitForURL(/\/concept\//)
    await close(page)
  })

  it('draws the links beside their list, loads the script for it only then, and keeps what is expanded in the address', async () => {
    const page = await open('/concept/magnesium?types=NUTRIENT')
    const scripts: string[] = []
    page.on('request', (request) => void (request.resourceType() === 'script' && scripts.push(request.url())))
    await page.getByRole('link', { name: 'Show all' }).click()
    await page.getByRole('link', { name: 'CSV' }).waitFor()
    expect(scripts.filter((url) => url.includes('picture'))).toEqual([])
    await page.getByRole('link', { name: 'Show as a picture' }).click()
    await page.locator('#picture[data-ready]').waitFor()
    expect(scripts.filter((url) => url.includes('picture'))).toHaveLength(1)
    expect(await page.locator('.links > li').count()).toBeGreaterThan(5)
    const canvas = page.getByRole('img', { name: /^Magnesium in the middle of \d+ concepts/ })
    const before = await canvas.getAttribute('aria-label')

    await page.getByLabel('Draw the links of').selectOption('muscle-cramps')
    await page.getByRole('button', { name: 'Draw', exact: true }).press('Enter')
    await page.getByRole('status').getByRole('link', { name: 'All that is said of Muscle cramps' }).waitFor()
    const after = await canvas.getAttribute('aria-label')
    expect(after).not.toBe(before)
    expect(page.url()).toMatch(/picture=1&expanded=muscle-cramps#picture$/)
    await page.reload()
    await page.locator('#picture[data-ready]').waitFor()
    expect(await canvas.getAttribute('aria-label')).toBe(after)

    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download as PNG' }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toBe('magnesium-links.png')
    const bytes = readFileSync(await download.path())
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(bytes.length).toBeGreaterThan(10_000)
    await close(page)
  })

  it('draws the links of a concept that is clicked, and moves nothing for who wants it still', async () => {
    const page = await open('/concept/magnesium?types=FACTOR&picture=1', { reducedMotion: 'reduce' })
    await page.locator('#picture[data-ready]').waitFor()
    await page.getByRole('button', { name: 'Nearer' }).click()
    expect(await page.evaluate('document.getAnimations().length')).toBe(0)
    await page.getByRole('button', { name: 'Whole' }).click()
    // Nobody but sigma knows where a node stands: look for one as the mouse does, until it can be clicked.
    const place = await page.evaluate<{ x: number; y: number } | null>(`(() => {
      const stage = document.querySelector('.canvas')
      const { left, top, width, height } = stage.getBoundingClientRect()
      for (let y = 6; y < height; y += 8)
        for (let x = 6; x < width; x += 8) {
          const at = { clientX: left + x, clientY: top + y, bubbles: true }
          stage.querySelector('.sigma-mouse').dispatchEvent(new MouseEvent('mousemove', at))
          if (stage.style.cursor === 'pointer') return { x, y }
        }
      return null
    })()`)
    if (!place) throw new Error('no node was found in the picture')
    await page.locator('.canvas').click({ position: place })
    await page.waitForURL(/expanded=[a-z]/)
    await close(page)
  })

  it('says plainly where no picture can be drawn', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null')
    await page.goto(`${server.url}/concept/magnesium?picture=1`)
    await page.getByText('This browser draws no WebGL').waitFor()
    await close(page)

    const plain = await open('/concept/magnesium?picture=1', { javaScriptEnabled: false })
    expect(await plain.locator('noscript p', { hasText: 'The picture needs script' }).isVisible()).toBe(true)
    expect(await plain.getByRole('button', { name: 'Download as PNG' }).isVisible()).toBe(false)
    await close(plain)
  })

  it.each(['light', 'dark'] as const)(
    'has no fault that axe finds in %s',
    async (colorScheme) => {
      const page = await open('/', { colorScheme })
      for (const address of ADDRESSES) {
        await goTo(page, address)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect([address, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([
          address,
          [],
        ])
      }
      await close(page)
    },
    LONG_MS,
  )

  it(
    'fits 320 px, and a window at 200 %',
    async () => {
      for (const [width, deviceScaleFactor] of [
        [320, 1],
        [500, 2],
      ] as const) {
        const page = await open('/', { viewport: { width, height: 700 }, deviceScaleFactor })
        for (const address of ADDRESSES) {
          await goTo(page, address)
          expect([address, width, await sidewaysOf(page)]).toEqual([address, width, 0])
        }
        await close(page)
      }
    },
    LONG_MS,
  )

  it('weighs less than 100 kB in all', async () => {
    const html = await (await fetch(`${server.url}/concept/muscle-weakness`)).text()
    const addresses = [...html.matchAll(/(?:href|src)="(\/pages\/[^"]+)"/g)].map(([, address]) => address)
    expect(addresses).toHaveLength(2)
    const parts = await Promise.all(
      addresses.map(async (address) => (await fetch(`${server.url}${address}`)).text()),
    )
    const bytes = [html, ...parts].reduce((sum, part) => sum + gzipSync(part).length, 0)
    expect(bytes).toBeLessThan(100_000)
  })

  it('asked nothing of another host, broke no policy, and moved nothing', () => {
    expect(faults).toEqual([])
  })
})
