import { execFileSync } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import type { GraphStore } from '../../../src/ports/graph-store.ts'
import { filledStore } from '../../contract/fixture.ts'
import { CHROMIUM_ARGS } from '../../support/find-chromium.ts'
import { openEmbedded } from '../../support/open-embedded.ts'
import { serve } from '../../support/served.ts'
import { chromiumPath } from '../browser.ts'

/** A page of a site that shows the widget. */
export interface PartnerPage {
  readonly body: string
  readonly head?: string
  /** Attributes of `html`. */
  readonly html?: string
  readonly style?: string
  /** Left out where the tag of the body loads the script itself. */
  readonly script?: boolean
  /** A script of the page's own, in place of ours. */
  readonly own?: string
  /** What the page's policy allows beside scripts, questions and its own style sheet. */
  readonly policy?: string
}

export interface Visit {
  readonly page: Page
  /** What should not happen: errors, refusals by the page's policy, requests to others. */
  readonly faults: string[]
  /** Requests to our server other than for the script, and what came back. */
  readonly asked: { readonly url: URL; readonly method: string; readonly status: number }[]
  close(): Promise<void>
}

/** An answer, one that never comes, or a connection that breaks. */
export type StandIn = { readonly status?: number; readonly body: string } | 'never' | 'cut'

export interface VisitOptions {
  readonly context?: Parameters<Browser['newContext']>[0]
  /** Answers in place of our server. */
  readonly answer?: (url: URL) => StandIn | Promise<StandIn>
}

/** A site of one page at a time, our server at another origin, and a browser to look at it. */
export interface Partner {
  /** Our server's address. */
  readonly host: string
  readonly origin: string
  readonly browser: Browser
  /** The status of each answer that our server gave to the widget. */
  readonly answered: readonly number[]
  visit(page: PartnerPage, options?: VisitOptions): Promise<Visit>
  close(): Promise<void>
}

const BUILD = fileURLToPath(new URL('../../../scripts/build.mjs', import.meta.url))

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

/** Watches what shifts without the reader's doing, and what the policy refuses. */
const WATCH = `
  window.shifts = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts.push(entry.value)
  }).observe({ type: 'layout-shift', buffered: true })
  addEventListener('securitypolicyviolation', (event) =>
    console.error('policy', event.violatedDirective, event.blockedURI))
  window.events = []
  for (const name of ['load', 'click', 'error'])
    addEventListener('healgraph-' + name, (event) => window.events.push([name, event.detail]))`

export async function openPartner(
  open: () => Promise<GraphStore> = () => filledStore(openEmbedded),
  built: readonly string[] = ['widget'],
) {
  execFileSync(process.execPath, [BUILD, ...built], { stdio: 'ignore' })
  const store = await open()
  const { app } = await serve(store, pino({ level: 'silent' }), { ANSWER_CACHE_ENTRIES: '50' })
  const answered: number[] = []
  app.addHook('onResponse', async (request, reply) => {
    if (request.url.startsWith('/q/')) answered.push(reply.statusCode)
  })
  const host = await app.listen({ port: 0, host: '127.0.0.1' })
  let shown = ''
  let policy = ''
  const site = createServer((request, reply) => {
    if (request.url === '/style.css') return reply.setHeader('content-type', 'text/css').end(style)
    if (request.url === '/own.js') return reply.setHeader('content-type', 'text/javascript').end(own)
    if (request.url === '/favicon.ico') return reply.writeHead(204).end()
    return reply
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-security-policy', policy)
      .end(shown)
  })
  let style = ''
  let own = ''
  // Another name than our server's, and so another site to the browser.
  const origin = `http://localhost:${await listen(site)}`
  const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: CHROMIUM_ARGS })

  async function visit(given: PartnerPage, { context, answer }: VisitOptions = {}): Promise<Visit> {
    style = given.style ?? ''
    own = given.own ?? ''
    policy = `default-src 'none'; script-src ${host}${own && " 'self'"}; connect-src ${host}; style-src 'self'${given.policy ? `; ${given.policy}` : ''}`
    const ours = given.script === false ? '' : `<script async src="${host}/widget/v1.js"></script>`
    const script = own ? '<script defer src="/own.js"></script>' : ours
    shown = `<!doctype html><html ${given.html ?? 'lang="en"'}><head><meta charset="utf-8"><title>A page</title>
      <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css">
      ${given.head ?? ''}${script}</head><body>${given.body}</body></html>`
    const visited: BrowserContext = await browser.newContext(context)
    const page = await visited.newPage()
    const faults: string[] = []
    const asked: Visit['asked'] = []
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('request', (request) => {
      if (![host, origin].includes(new URL(request.url()).origin)) faults.push(`asked ${request.url()}`)
    })
    page.on('response', (response) => {
      const url = new URL(response.url())
      if (url.origin === host && !url.pathname.startsWith('/widget/'))
        asked.push({ url, method: response.request().method(), status: response.status() })
    })
    if (answer) {
      await page.route(`${host}/q/**`, async (route) => {
        const given = await answer(new URL(route.request().url()))
        if (given === 'never') return
        if (given === 'cut') return route.abort()
        await route.fulfill({
          status: given.status ?? 200,
          headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
          body: given.body,
        })
      })
    }
    await page.addInitScript({ content: WATCH })
    await page.goto(origin)
    return { page, faults, asked, close: () => visited.close() }
  }

  const partner: Partner = {
    host,
    origin,
    browser,
    answered,
    visit,
    async close() {
      await browser.close()
      await new Promise((resolve) => site.close(resolve))
      await app.close()
      await store.close()
    },
  }
  return partner
}
