import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM_ARGS, findChromium } from '../support/find-chromium.ts'
import { type ServeRun, startServe, temporaryFolder } from '../support/start-serve.ts'

/** The editor draws only the lines in sight. */
const TALL = { viewport: { width: 1400, height: 4000 } }

const path = findChromium()
const found = path !== undefined && existsSync(path)

if (!found) {
  const message = 'No Chromium on this machine (set CHROMIUM_PATH): the playground is not tried in a browser.'
  if (process.env.CI === 'true') throw new Error(message)
  process.stderr.write(`\n${message}\n`)
}

describe.skipIf(!found)('the playground in Chromium', () => {
  const folder = temporaryFolder()
  let server: ServeRun
  let browser: Browser
  let visit: BrowserContext
  let page: Page
  /** What should not happen: requests elsewhere, refusals by the policy, errors. */
  const faults: string[] = []

  beforeAll(async () => {
    server = await startServe(folder.path)
    browser = await chromium.launch({ executablePath: path ?? '', args: CHROMIUM_ARGS })
    visit = await browser.newContext(TALL)
    const from = performance.now()
    page = await open(visit, `${server.url}/playground`)
    // Told, not judged: a busy machine takes longer.
    process.stderr.write(`\nThe playground opened in ${Math.round(performance.now() - from)} ms.\n`)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    folder.remove()
  })

  async function open(context: BrowserContext, address: string): Promise<Page> {
    const opened = await context.newPage()
    opened.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol !== 'data:' && protocol !== 'blob:' && origin !== server.url)
        faults.push(`asked ${request.url()}`)
    })
    opened.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    opened.on('pageerror', (error) => faults.push(error.message))
    opened.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
    })
    await opened.addInitScript({
      content: `addEventListener('securitypolicyviolation', (event) =>
        console.error('policy', event.violatedDirective, event.blockedURI))`,
    })
    await opened.goto(address)
    // Before the editor is there, the button does nothing.
    await opened.locator('.graphiql-query-editor .view-line', { hasText: 'symptom' }).first().waitFor()
    return opened
  }

  const run = (on: Page) => on.getByRole('button', { name: /execute query/i }).click()
  const answer = (on: Page) => on.getByRole('region', { name: /result window/i })

  it('stands at /playground too', () => {
    expect(page.url()).toBe(`${server.url}/playground/`)
  })

  it('opens with the golden questions as tabs, nutrients linked to cramps first', async () => {
    const tabs = await page.getByRole('tab').allInnerTexts()

    expect(tabs[0]).toBe('NutrientsLinkedToCramps')
    expect(tabs.length).toBeGreaterThanOrEqual(10)
    expect(new Set(tabs).size).toBe(tabs.length)
  })

  it('runs the first tab and shows magnesium', async () => {
    await run(page)

    await answer(page).getByText('"Magnesium"').first().waitFor()
  })

  it('explains the schema without leaving the page', async () => {
    await page.getByRole('button', { name: /documentation explorer/i }).click()

    await page.getByText('Root Types').waitFor()
  })

  it('keeps a history of what was asked', async () => {
    await page.getByRole('button', { name: /show history/i }).click()

    await page.locator('.graphiql-history-item', { hasText: 'NutrientsLinkedToCramps' }).first().waitFor()
  })

  it('builds queries by clicks in the explorer', async () => {
    await page.getByRole('button', { name: /show graphiql explorer/i }).click()

    const explorer = page.locator('.graphiql-explorer-root')
    await explorer.getByText('nutrient', { exact: true }).first().waitFor()
    await page.getByRole('button', { name: /hide graphiql explorer/i }).click()
  })

  it('sends a key of the headers editor, and does not keep it', async () => {
    await page.getByRole('button', { name: 'Headers', exact: true }).click()
    await page.locator('.graphiql-editor-tool .monaco-editor:visible').click()
    await page.keyboard.type('{"authorization": "Bearer a-key-of-somebody')
    const sent = page.waitForRequest(
      (request) => request.url().endsWith('/graphql') && request.method() === 'POST',
    )
    await run(page)

    expect((await sent).headers().authorization).toBe('Bearer a-key-of-somebody')
    expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toContain(
      'a-key-of',
    )
    await page.locator('.graphiql-editor-tool .monaco-editor:visible').click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
  })

  it('makes a link that opens the query on screen for someone else', async () => {
    await page.getByRole('button', { name: 'Copy a link to this query' }).click()
    const link = page.url()
    const elsewhere = await browser.newContext(TALL)
    const other = await open(elsewhere, link)

    await run(other)

    expect(link).toContain('#query=')
    await answer(other).getByText('"Magnesium"').first().waitFor()
    await elsewhere.close()
  })

  it('asks nothing of another host and breaks no policy', () => {
    expect(faults).toEqual([])
  })

  it('allows no script but its own', async () => {
    const response = await fetch(`${server.url}/playground/`)
    const policy = response.headers.get('content-security-policy') ?? ''

    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(await response.text()).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/)
  })

  it('lets browsers keep what is named by its content', async () => {
    const html = await (await fetch(`${server.url}/playground/`)).text()
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(html)?.[1]

    const response = await fetch(`${server.url}/playground/${script}`)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })
})
