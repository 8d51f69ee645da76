import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { CHROMIUM_ARGS, findChromium } from '../support/find-chromium.ts'
import { OWN_ARTICLE, openTestReader, readArticle } from '../support/muscle-weakness.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
import { installClient, type Project, TSC } from './installed-client.ts'

const run = promisify(execFile)
const README = readFileSync(new URL('../../client/README.md', import.meta.url), 'utf8')
const ADDRESS = 'http://127.0.0.1:4000/graphql'

let project: Project
let store: GraphStore
let served: Served
let url: string

beforeAll(async () => {
  project = installClient()
  const reader = openTestReader()
  store = await openEmbedded()
  await store.loadVocabulary(reader.concepts)
  await store.ingestArticle(readArticle(reader, OWN_ARTICLE), '2025-01-31T08:00:00.000Z')
  served = await serve(store)
  await served.app.listen({ host: '127.0.0.1', port: 0 })
  url = `http://127.0.0.1:${(served.app.server.address() as AddressInfo).port}/graphql`
})
afterAll(async () => {
  await served?.app.close()
  await store?.close()
  project?.remove()
})

const blocks = (language: string): string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] ?? '',
  )

describe('the client as a package', () => {
  it.each(blocks('js').map((example, i) => ({ example, printed: blocks('text')[i] })))(
    'does what its README shows ($#)',
    async ({ example, printed }) => {
      expect(example).toContain(ADDRESS)
      const file = project.write('example.mjs', example.replaceAll(ADDRESS, url))
      const { stdout } = await run(process.execPath, [file])

      expect(stdout).toBe(printed)
    },
  )

  it('has a row in its README for each document that takes variables', () => {
    const types = readFileSync(join(project.dist, '__generated__/documents.d.ts'), 'utf8')
    const withVariables = [...types.matchAll(/export type (\w+)QueryVariables = Exact<\{\n/g)]
      .map((match) => match[1])
      .filter(
        (name) => !types.includes(`export type ${name}QueryVariables = Exact<{\n    [key: string]: never`),
      )

    expect(withVariables.length).toBeGreaterThanOrEqual(7)
    for (const name of withVariables) expect(README).toContain(`\`${name}Document\``)
  })

  it('lets the compiler refuse misuse, and nothing else', () => {
    const lines = [
      "import { createClient, HealgraphError, LinksOfConceptDocument as Links, NutrientsLinkedToCrampsDocument as Cramps } from '@healgraph/client'",
      "const healgraph = createClient({ url: '' })",
      'const fine: string | undefined = (await healgraph.query(Cramps)).symptom?.name',
      "await healgraph.query(Links, { about: { name: 'cramps' } })",
      "await healgraph.query(Links, { about: { name: 'cramps' }, filter: { types: ['NUTRIENT'] } }, {})",
      "const codes = (error: unknown) => error instanceof HealgraphError && error.code === 'TIMED_OUT'",
      'await healgraph.query(Links) // wrong',
      "await healgraph.query(Links, { about: 'cramps' }) // wrong",
      "await healgraph.query(Links, { about: { name: 'cramps', id: 'symptom:cramps' } }) // wrong",
      "await healgraph.query(Links, { about: { name: 'cramps' }, frist: 3 }) // wrong",
      "await healgraph.query(Links, { about: { name: 'cramps' }, filter: { types: ['POTION'] } }) // wrong",
      "await healgraph.query(Cramps, { about: 'cramps' }) // wrong",
      'void (await healgraph.query(Cramps)).symptom.name // wrong',
      'void (await healgraph.query(Cramps)).symptom?.nmae // wrong',
      "const typo = (error: HealgraphError) => error.code === 'TIMEDOUT' // wrong",
      'createClient({}) // wrong',
      'export { codes, fine, typo }',
    ]
    const file = project.write('misuse.mts', lines.join('\n'))
    const options = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--lib',
      'es2023,dom',
    ]
    const { stdout } = spawnSync(process.execPath, [TSC, ...options, file], {
      cwd: project.folder,
      encoding: 'utf8',
    })
    const refused = [...stdout.matchAll(/misuse\.mts\((\d+),/g)].map((match) => Number(match[1]))
    const wrong = lines.flatMap((line, i) => (line.endsWith('// wrong') ? [i + 1] : []))

    expect([...new Set(refused)], stdout).toEqual(wrong)
  })
})

const path = findChromium()
const found = path !== undefined && existsSync(path)
if (!found && process.env.CI === 'true') throw new Error('No Chromium: set CHROMIUM_PATH.')

describe.skipIf(!found)('the client in Chromium', () => {
  it('asks from a page of another origin', async () => {
    const site = createServer((request, response) => {
      const isScript = request.url?.endsWith('.js')
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
      response.end(isScript ? readFileSync(join(project.dist, request.url ?? '')) : '<title>page</title>')
    })
    site.listen(0, '127.0.0.1')
    await once(site, 'listening')
    const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
    const browser = await chromium.launch({ executablePath: path ?? '', args: CHROMIUM_ARGS })
    try {
      const page = await browser.newPage()
      await page.goto(origin)
      // As text: the runner of the tests would put its own import in place of the browser's.
      const names = await page.evaluate(`(async () => {
        const client = await import('${origin}/index.js')
        const { symptom } = await client.createClient({ url: '${url}' }).query(client.NutrientsLinkedToCrampsDocument)
        return symptom.nutrients.edges.map(({ node }) => node.name)
      })()`)

      expect(names).toEqual(['Magnesium'])
    } finally {
      await browser.close()
      site.close()
    }
  })
})
