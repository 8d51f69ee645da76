import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { AxeBuilder } from '@axe-core/playwright'
import { parseHTML } from 'linkedom'
import { type Browser, chromium, type Page } from 'playwright-core'
import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allDocuments, DOCUMENT_GROUPS, siteAddresses } from '../../src/docs/site/documents.ts'
import { addressOn, renderMarkdown } from '../../src/docs/site/markdown.tsx'
import { allScreenshots, SCREENSHOT_SIZE } from '../../src/docs/site/screenshots.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { CHROMIUM_ARGS } from '../support/find-chromium.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
import { chromiumFor, sidewaysOf, watchFaults } from '../web/open-pages.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DOCUMENTS = allDocuments()
const LONG_MS = 120_000

let store: GraphStore
let served: Served

beforeAll(async () => {
  // The cookbook and the style sheet, where what is there is stale.
  await promisify(execFile)(process.execPath, [join(ROOT, 'scripts/build.mjs'), 'cookbook', 'pages'])
  store = await openEmbedded()
  served = await serve(store)
})
afterAll(async () => {
  await served?.app.close()
  await store?.close()
})

const get = (url: string, headers = {}) => served.app.inject({ url, headers })
const documentAt = async (url: string) => parseHTML((await get(url)).body).document
const render = (markdown: string, file = 'docs/some.md', playground?: string) =>
  renderMarkdown(markdown, { file, addresses: siteAddresses(), playground })

/** Links of a Markdown file, code left out. */
function targetsIn(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '')
}

/** Markdown files of the repository whose links lead somewhere. */
const WRITTEN = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  ...DOCUMENTS.map(({ file }) => file).filter((file) => !/^docs\/[^/]+$/.test(file)),
]

describe('the documents in the repository', () => {
  it.each(WRITTEN)('%s links only to files and headings that are there', (file) => {
    const broken = targetsIn(readFileSync(join(ROOT, file), 'utf8')).filter((target) => {
      if (/^[a-z]+:/.test(target)) return false
      const [path = '', anchor] = target.split('#')
      const found = path === '' ? join(ROOT, file) : join(ROOT, dirname(file), path)
      if (!existsSync(found)) return true
      if (anchor === undefined || statSync(found).isDirectory()) return anchor !== undefined
      return !render(readFileSync(found, 'utf8')).sections.some(({ id }) => id === anchor)
    })
    expect(broken).toEqual([])
  })

  it('stand on the site, every one of docs/', () => {
    const files = DOCUMENTS.map(({ file }) => file)
    expect(new Set(files).size).toBe(files.length)
    expect(
      readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).filter(
        (name) => name.endsWith('.md') && !files.includes(`docs/${name}`),
      ),
    ).toEqual([])
  })

  it('are listed in the overview as navigation lists them', () => {
    const overview = readFileSync(join(ROOT, 'docs/README.md'), 'utf8')
    const listed = targetsIn(overview).map((target) => join('docs', target))
    for (const { documents } of DOCUMENT_GROUPS)
      for (const { file } of documents.filter(({ address }) => address !== '/docs'))
        expect(listed).toContain(file)
  })
})

describe('Markdown', () => {
  const page = (markdown: string, playground?: string) =>
    parseHTML(`<body>${renderToString(render(markdown, undefined, playground).body)}</body>`).document

  it('leaves out raw HTML, and shows signs of markup as text', () => {
    const shown = page(
      '# T\n\nA <script>alert(1)</script> <b onclick="x">b</b> `<i>`\n\n<!-- no -->\n\n<div>x</div>',
    )
    expect(shown.querySelector('script, b, i, div')).toBeNull()
    expect(shown.querySelector('code')?.textContent).toBe('<i>')
    expect(shown.body.textContent).not.toContain('no')
  })

  it('gives headings an anchor, and opens queries in the playground where there is one', () => {
    const markdown =
      '## What a thing *costs*\n\n```graphql\n{ graph { version } }\n```\n\n```graphql\ntype A { b: Int }\n```'
    const shown = page(markdown, '/playground/')
    expect(shown.querySelector('h2')?.id).toBe('what-a-thing-costs')
    const links = [...shown.querySelectorAll('.try a')].map((link) => link.getAttribute('href') ?? '')
    expect(links).toHaveLength(1)
    expect(new URLSearchParams(links[0]?.split('#')[1]).get('query')).toContain('{ graph { version } }')
    expect(page(markdown).querySelector('.try')).toBeNull()
  })

  it('leads from file to file, and nowhere where a file is not on the site', () => {
    const options = { file: 'docs/decisions/README.md', addresses: siteAddresses(), playground: undefined }
    expect(addressOn(options, '../limits.md#codes')).toBe('/docs/limits#codes')
    expect(addressOn(options, '../../schema')).toBe('/docs/schema')
    expect(addressOn(options, '../../test/queries/')).toBe('/docs/cookbook#the-questions')
    expect(addressOn(options, '#here')).toBe('#here')
    expect(addressOn(options, 'https://example.org/a.md')).toBe('https://example.org/a.md')
    expect(addressOn(options, '../../package.json')).toBeUndefined()
  })
})

describe('/docs', () => {
  it('has every document, each link and anchor of it leading somewhere', async () => {
    const pages = new Map<string, Document>()
    for (const { address } of DOCUMENTS) pages.set(address, await documentAt(address))
    pages.set('/docs/schema', await documentAt('/docs/schema'))

    const broken: string[] = []
    for (const { address } of DOCUMENTS) {
      const shown = pages.get(address)
      for (const link of shown?.querySelectorAll('a[href], img[src], link[rel=stylesheet]') ?? []) {
        const href = link.getAttribute('href') ?? link.getAttribute('src') ?? ''
        const { origin, pathname, search, hash } = new URL(href, `http://site${address}`)
        if (origin !== 'http://site' || /^\/(?:playground\/)?$/.test(pathname)) continue
        const target = pages.get(pathname)
        if (!target && (await get(`${pathname}${search}`)).statusCode !== 200)
          broken.push(`${address}: ${href}`)
        if (target && hash !== '' && !target.getElementById(decodeURIComponent(hash.slice(1))))
          broken.push(`${address}: ${href}`)
      }
      const loose = [...(shown?.querySelectorAll('article span') ?? [])].map((each) => each.textContent)
      if (loose.length > 0) broken.push(`${address}: links to what is not on the site: ${loose}`)
    }
    expect(broken).toEqual([])
  })

  it('has a title, a description and one first heading on each page, and no id twice', async () => {
    const titles = new Set<string>()
    for (const { address } of DOCUMENTS) {
      const shown = await documentAt(address)
      titles.add(shown.title)
      expect(shown.querySelector('meta[name=description]')?.getAttribute('content'), address).toMatch(/\w{3}/)
      expect(shown.querySelectorAll('h1'), address).toHaveLength(1)
      expect(shown.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(address)
      const ids = [...shown.querySelectorAll('[id]')].map(({ id }) => id)
      expect(new Set(ids).size, address).toBe(ids.length)
    }
    expect(titles.size).toBe(DOCUMENTS.length)
  })

  it('shows each golden question in the cookbook, with its query and the beginning of its answer', async () => {
    const shown = await documentAt('/docs/cookbook')
    const text = shown.querySelector('article')?.textContent ?? ''
    const names = readdirSync(join(ROOT, 'test/queries')).filter((name) => name.endsWith('.graphql'))
    expect(shown.querySelectorAll('.try')).toHaveLength(names.length)
    for (const name of names) {
      const query = readFileSync(join(ROOT, 'test/queries', name), 'utf8')
      expect(text, name).toContain(query.replace(/^#.*\n/, '').trim())
    }
  })

  it('has pictures of the size that pages keep free for them', async () => {
    const screenshots = allScreenshots()
    expect(screenshots.length).toBeGreaterThanOrEqual(3)
    for (const { address, file } of screenshots) {
      const { rawPayload, headers } = await get(address)
      expect(headers['content-type']).toBe('image/webp')
      expect(rawPayload.equals(readFileSync(file))).toBe(true)
      // The size, less one, as a WebP's extended header has it.
      expect(rawPayload.toString('latin1', 8, 16)).toBe('WEBPVP8X')
      const [width, height] = [24, 27].map((at) => rawPayload.readUIntLE(at, 3) + 1)
      expect({ width, height }).toEqual(SCREENSHOT_SIZE)
      expect(rawPayload.length).toBeLessThan(100_000)
    }
  })

  it('comes without script or inline style, under a policy that forbids both', async () => {
    const { body, headers } = await get('/docs/limits')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/script-src|unsafe/)
    expect(body).not.toMatch(/<script|<style|\sstyle=/)
    expect((await get('/docs/limits', { 'if-none-match': headers.etag })).statusCode).toBe(304)
    expect((await get('/docs/limits/')).headers.location).toBe('/docs/limits')
    expect((await get('/docs/nothing')).statusCode).toBe(404)
  })
})

const path = chromiumFor('the documentation is')

describe.skipIf(!path)('the documentation in Chromium', () => {
  let browser: Browser
  let origin: string
  const faults: string[] = []

  beforeAll(async () => {
    await served.app.listen({ host: '127.0.0.1', port: 0 })
    origin = `http://127.0.0.1:${(served.app.server.address() as AddressInfo).port}`
    browser = await chromium.launch({ executablePath: path ?? '', args: CHROMIUM_ARGS })
  })
  afterAll(() => browser?.close())

  async function visit(address: string, options: Parameters<Browser['newContext']>[0]): Promise<Page> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    await watchFaults(page, origin, faults)
    await page.goto(`${origin}${address}`)
    return page
  }

  it(
    'has no fault that axe finds, fits 320 px, and moves nothing',
    async () => {
      const shots = process.env.SCREENSHOTS
      for (const address of ['/docs', '/docs/limits', '/docs/cli', '/docs/embedding']) {
        for (const colorScheme of ['light', 'dark'] as const) {
          const page = await visit(address, { viewport: { width: 1200, height: 900 }, colorScheme })
          const { violations } = await new AxeBuilder({ page }).analyze()
          expect([address, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([
            address,
            [],
          ])
          const name = address.replaceAll('/', '_')
          if (shots) await page.screenshot({ path: `${shots}/${name}-${colorScheme}.png` })
          await page.setViewportSize({ width: 320, height: 800 })
          expect([address, await sidewaysOf(page)]).toEqual([address, 0])
          if (shots) await page.screenshot({ path: `${shots}/${name}-${colorScheme}-320.png` })
          await page.context().close()
        }
      }
      expect(faults).toEqual([])
    },
    LONG_MS,
  )
})
