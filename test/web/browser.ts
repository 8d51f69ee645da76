import { existsSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findChromium } from '../support/find-chromium.ts'

const path = findChromium()

/** The path of a Chromium on this machine; undefined where there is none. */
export const chromiumPath = path !== undefined && existsSync(path) ? path : undefined

/**
 * Says loudly that something is not tried, where there is no Chromium.
 *
 * @throws Error under `CI=true`: there it is to be tried.
 */
export function sayWhatIsSkipped(what: string): void {
  if (chromiumPath !== undefined) return
  const message = `No Chromium on this machine (set CHROMIUM_PATH): ${what} not tried in a browser.`
  if (process.env.CI === 'true') throw new Error(message)
  process.stderr.write(`\n${message}\n`)
}

/** Waits until an expression holds in the page; works under policies that forbid the page to evaluate texts. */
export async function until(page: Page, expression: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(`Boolean(${expression})`), { timeout: 15_000, interval: 25 })
    .toBe(true)
}
