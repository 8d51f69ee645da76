import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'

const ROOT = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')
const guide = read('docs/embedding.md')
const snippets = [...guide.matchAll(/^```html\n([\s\S]*?)^```$/gm)].map(([, text]) => text ?? '')
const pinned = () => JSON.parse(read('dist/widget/pinned.json')) as { file: string; integrity: string }

let store: GraphStore
let served: Served

beforeAll(async () => {
  execFileSync(process.execPath, [fileURLToPath(new URL('scripts/build.mjs', ROOT)), 'widget'], {
    stdio: 'ignore',
  })
  store = await filledStore(openEmbedded)
  served = await serve(store)
})
afterAll(async () => {
  await served.app.close()
  await store.close()
})

/** What the server has at an address of the guide. */
const get = (address: string) => served.app.inject(address.replace('https://HOST', ''))

describe('the embedding guide', () => {
  it('has snippets that load what is there, and nothing of another host', async () => {
    const { document } = parseHTML(`<body>${snippets.join('')}</body>`)
    const addresses = [...document.querySelectorAll('[src]')].map((each) => each.getAttribute('src') ?? '')
    expect(addresses.length).toBeGreaterThanOrEqual(4)
    for (const address of addresses) {
      expect(address).toMatch(/^https:\/\/HOST\//)
      expect([address, (await get(address)).statusCode]).toEqual([address, 200])
    }
  })

  it('gives each tag attributes that it has', () => {
    const { document } = parseHTML(`<body>${snippets.join('')}</body>`)
    const manifest = read('src/web/widget/public/custom-elements.json')
    const tags = [...document.querySelectorAll('healgraph-related')]
    expect(tags.length).toBeGreaterThan(0)
    for (const tag of tags)
      for (const name of tag.getAttributeNames()) expect(manifest).toContain(`"name": "${name}"`)
  })

  it('names the pinned file of this version, whose content has the hash that the gallery shows', async () => {
    expect(guide).toContain(`/widget/${pinned().file}`)
    expect(pinned().integrity).toMatch(/^sha384-/)
  })

  it('names files, addresses and commands that are there', async () => {
    const code = [...guide.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text ?? '')
    const addresses = code.filter(
      (text) => /^\/(?:widget|embed|oembed|docs)\/\S*$/.test(text) && !text.endsWith('v1/'),
    )
    expect(addresses.length).toBeGreaterThanOrEqual(5)
    for (const address of addresses.filter((text) => !text.includes('…')))
      expect([address, (await get(address)).statusCode < 500]).toEqual([address, true])
    for (const address of addresses.filter((text) => text.startsWith('/widget/') && !text.includes('…')))
      expect([address, (await get(address)).statusCode]).toEqual([address, 200])
    const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>
    for (const [, name = ''] of guide.matchAll(/`npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([name])
  })

  it('shows React a property that its wrapper has', () => {
    const [, tag = ''] = /^```jsx\n([\s\S]*?)^```$/m.exec(guide) ?? []
    const types = read('src/web/widget/public/react/HealgraphRelated.d.ts')
    const names = [...tag.matchAll(/\s(\w+)=/g)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(3)
    for (const name of names) expect(types).toContain(`${name}?:`)
  })
})
