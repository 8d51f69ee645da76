import { existsSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { findChromium } from '../support/find-chromium.ts'

/** Where Chromium is; undefined where there is none. Says loudly what is not tried then. @throws Error under CI. */
export function chromiumFor(what: string): string | undefined {
  const path = findChromium()
  if (path !== undefined && existsSync(path)) return path
  const message = `No Chromium on this machine (set CHROMIUM_PATH): ${what} not tried in a browser.`
  if (process.env.CI === 'true') throw new Error(message)
  process.stderr.write(`\n${message}\n`)
  return undefined
}

/** Share of the window that moves, times how far; what a box that is opened late by a busy machine does is less. */
const SEEN = 0.001

/** Collects what should not happen: requests elsewhere, errors, refusals by the policy, things that move. */
export async function watchFaults(page: Page, origin: string, faults: string[]): Promise<void> {
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.origin !== origin) faults.push(`asked ${request.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  await page.addInitScript({
    content: `addEventListener('securitypolicyviolation', (event) =>
        console.error('policy', event.violatedDirective, event.blockedURI))
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries())
          if (!hadRecentInput && value > ${SEEN}) console.error('layout shift', value)
      }).observe({ type: 'layout-shift', buffered: true })`,
  })
}

/** How far the page reaches beyond the window, in pixels; 0 where nothing scrolls sideways. */
export const sidewaysOf = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
