// Makes the pictures of docs/screenshots: starts a server with the seed articles, and looks at it with Chromium
// (CHROMIUM_PATH, else the usual names). Without one it says so and leaves the pictures as they are.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'docs/screenshots')

/** All of one size, which pages keep free for them; see src/docs/site/screenshots.ts. */
const SIZE = { width: 1000, height: 700 }
const QUALITY = 80

const SHOTS = [
  {
    name: 'home',
    path: '/?q=nutrients+linked+to+cramps',
    ready: (page) => page.locator('.links').first().waitFor(),
  },
  {
    name: 'widget',
    path: '/widget/',
    async ready(page) {
      await page.waitForFunction(() =>
        document.querySelector('#preview healgraph-related')?.shadowRoot?.querySelector('a'),
      )
      // To the widget; what is above it names the port of this server.
      await page.evaluate(() => document.querySelector('#preview').scrollIntoView({ block: 'start' }))
    },
  },
  {
    name: 'playground',
    path: '/playground/',
    async ready(page) {
      await page.locator('.graphiql-query-editor .view-line', { hasText: 'symptom' }).first().waitFor()
      await page.getByRole('button', { name: /execute query/i }).click()
      await page.locator('.result-window .view-line', { hasText: 'Muscle cramps' }).first().waitFor()
    },
  },
]

function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])
    try {
      return execFileSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()
    } catch {
      // Not under this name.
    }
  return undefined
}

/** @returns its address, and how to stop it. */
function startServer(dataDir) {
  const child = spawn(process.execPath, [join(root, 'bin/healgraph.mjs'), 'serve'], {
    env: { ...process.env, GRAPH_STORE: 'embedded', DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = () => {
    child.kill('SIGTERM')
    return new Promise((resolve) => child.once('exit', resolve))
  }
  return new Promise((resolve, reject) => {
    let output = ''
    child.once('exit', () => reject(new Error(`The server ended:\n${output}`)))
    child.stdout.on('data', (chunk) => {
      output += chunk
      const url = /API +(http:\/\/\S+)\/graphql/.exec(output)?.[1]
      if (url) resolve({ url, stop })
    })
  })
}

/** Playwright has no WebP, which is a third of a PNG; the browser has. */
async function shoot(context, url, { name, path, ready }) {
  const page = await context.newPage()
  await page.goto(`${url}${path}`)
  await ready(page)
  const session = await context.newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY })
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'))
  await page.close()
}

async function main(executablePath) {
  await build()
  const { chromium } = await import('playwright-core')
  const dataDir = mkdtempSync(join(tmpdir(), 'healgraph-screenshots-'))
  const server = await startServer(dataDir)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const context = await browser.newContext({
      viewport: SIZE,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    })
    mkdirSync(folder, { recursive: true })
    for (const shot of SHOTS) await shoot(context, server.url, shot)
  } finally {
    await browser.close()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const chromiumPath = findChromium()
if (chromiumPath === undefined)
  console.error(
    'NO CHROMIUM on this machine (set CHROMIUM_PATH): the screenshots of the docs are left as they are.',
  )
else await main(chromiumPath)
