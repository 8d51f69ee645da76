import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { createElement, type FunctionComponent } from 'react'
import { renderToString } from 'react-dom/server'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, sayWhatIsSkipped, until } from '../browser.ts'
import { openPartner, type Partner, type Visit } from './partner.ts'

sayWhatIsSkipped('the React wrapper of the widget is')

const path = (from: string) => fileURLToPath(new URL(from, import.meta.url))

/** The page's script, as a bundler of a site makes it. */
async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path('react-page.jsx'), name: 'page', formats: ['iife'], fileName: () => 'page.js' },
    },
  })
  const [first] = [made].flat()
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error('nothing was bundled')
  return chunk.code
}

describe.skipIf(!chromiumPath)('the widget in React', () => {
  let partner: Partner
  let page: Page
  let visit: Visit

  beforeAll(async () => {
    partner = await openPartner()
    const own = `window.server = ${JSON.stringify(partner.host)};\n${await bundled()}`
    visit = await partner.visit({ body: '<div id="root"></div>', own })
    page = visit.page
  })
  afterAll(async () => partner?.close())

  const inWidget = (expression: string) =>
    `(({ shadowRoot: root, ...rest }) => ${expression})(document.querySelector('healgraph-related'))`
  const shown = () =>
    page.evaluate<string>(`document.querySelector('healgraph-related').shadowRoot.textContent`)

  it('shows what its properties say, and tells of it once', async () => {
    await until(page, 'told.length > 0')
    expect(await page.evaluate(inWidget('root.querySelectorAll("[part=item]").length'))).toBe(2)
    expect(await page.evaluate(inWidget('root.querySelectorAll("[part~=chip]").length > 0'))).toBe(true)
    expect(await page.evaluate('document.querySelector("healgraph-related").className')).toBe('own')
    expect(await page.evaluate('told')).toEqual([2])
  })

  it('asks anew when its properties change, also where one is left out', async () => {
    await page.getByRole('button', { name: 'other' }).click()
    await until(page, 'told.length >= 2')
    // Not also by the handler of the rendering before.
    await page.waitForTimeout(100)
    expect(await page.evaluate('told')).toEqual([2, 0])
    // Its children stand where there is nothing to show.
    expect(await page.getByText('All our articles').isVisible()).toBe(true)

    await page.getByRole('button', { name: 'again' }).click()
    await until(page, 'told.length === 3')
    expect(await page.evaluate('document.querySelector("healgraph-related").hasAttribute("url")')).toBe(false)
    expect(await page.evaluate<number>('told[2]')).toBeGreaterThan(0)
    expect(await shown()).toContain('fatigue')
  })

  it('goes with its component, and without a fault', async () => {
    await page.getByRole('button', { name: 'away' }).click()
    await until(page, 'document.querySelector("healgraph-related") === null')
    expect(visit.faults).toEqual([])
  })

  it('is the bare tag with its children where it is rendered on a server', async () => {
    const wrapper: { HealgraphRelated: FunctionComponent<Record<string, unknown>> } = await import(
      path('../../../dist/widget/react/index.js')
    )
    const html = renderToString(
      createElement(wrapper.HealgraphRelated, { for: 'cramps', chips: true, limit: 2 }, 'All our articles'),
    )
    expect(html).toMatch(/^<healgraph-related [^>]*for="cramps"[^>]*>All our articles<\/healgraph-related>$/)
  })
})
