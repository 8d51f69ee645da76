import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { parseHTML } from 'linkedom'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schemaPage } from '../../src/docs/schema-page.ts'
import { readTypeDefs } from '../../src/graphql/schema.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { CHROMIUM_ARGS, findChromium } from '../support/find-chromium.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'

let store: GraphStore
let served: Served

beforeAll(async () => {
  store = await openEmbedded()
  served = await serve(store)
})
afterAll(async () => {
  await served?.app.close()
  await store?.close()
})

const pageOf = (sdl: string, playground?: string) =>
  parseHTML(
    schemaPage(buildSchema(sdl), {
      title: 'A schema',
      version: '1.2.3',
      styleSheet: 'docs.css',
      ...(playground ? { playground } : {}),
    }),
  ).document

/** Text as a reader sees it. */
const words = (element: { textContent: string | null } | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

const SMALL = `
"Costs something."
directive @cost("In rows." weight: Int!) on FIELD_DEFINITION

type Query {
  "Things by name. Example: \`things(first: 2, of: RED) { name }\`."
  things("How many <b>at most</b>." first: Int = 10, of: Color): [Thing!]! @cost(weight: 3)
  thing(by: Ref!): Thing
}
"A thing."
type Thing implements Named {
  "Such as \`spoon\`."
  name: String!
  old: Int @deprecated(reason: "Gone on 2027-01-31; use \`name\`.")
}
interface Named { name: String! }
union Anything = Thing
enum Color { "Like blood." RED GREEN @deprecated(reason: "Never used.") }
input Ref @oneOf { id: ID  "Its name." name: String }
scalar Date
`

describe('the page of a schema', () => {
  const page = pageOf(SMALL, '/playground/')

  it('has a place for everything, with its description, arguments, defaults and directives', () => {
    const things = page.getElementById('Query.things')
    expect(words(things)).toContain('things(…): [Thing!]! @cost(weight: 3)')
    expect(words(things)).toContain('Things by name. Example: things(first: 2, of: RED) { name }.')
    expect(words(things)).toContain('first: Int = 10How many <b>at most</b>.')
    expect(things?.querySelector('b b')).toBeNull()
    expect(words(page.getElementById('Thing'))).toContain('Implements Named.')
    expect(words(page.getElementById('Named'))).toContain('Implemented by Thing.')
    expect(words(page.getElementById('Anything'))).toContain('One of: Thing')
    expect(words(page.getElementById('Color'))).toContain('REDLike blood.')
    expect(words(page.getElementById('Ref'))).toContain('Exactly one of these is given.')
    expect(words(page.getElementById('@cost'))).toContain('On field definition. weight: Int!In rows.')
    expect(words(page.querySelector('header'))).toContain('Version 1.2.3')
  })

  it('tells what is deprecated, and why', () => {
    const notes = [...page.querySelectorAll('.deprecated')].map(words)
    expect(notes).toEqual(['Deprecated. Gone on 2027-01-31; use `name`.', 'Deprecated. Never used.'])
  })

  it('says where a type is used, with links there', () => {
    const uses = [...(page.getElementById('Color')?.querySelectorAll('details a') ?? [])]
    expect(uses.map((link) => [words(link), link.getAttribute('href')])).toEqual([
      ['Query.things(of:)', '#Query.things'],
    ])
  })

  it('opens examples in the playground, where there is one', () => {
    const link = page.getElementById('Query.things')?.querySelector('a[href*="query="]')
    const { hash } = new URL(link?.getAttribute('href') ?? '', 'http://host')
    expect(new URLSearchParams(hash.slice(1)).get('query')).toBe('{ things(first: 2, of: RED) { name } }')
    expect(pageOf(SMALL).querySelector('a[href*="playground"]')).toBeNull()
  })
})

describe('/docs/schema', () => {
  const get = (url: string, headers = {}) => served.app.inject({ url, headers })

  it('describes every type, field, argument and value of the API, each link leading somewhere', async () => {
    const { document } = parseHTML((await get('/docs/schema')).body)
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
    expect(new Set(ids).size).toBe(ids.length)

    const missing: string[] = []
    const expectPlace = (id: string, description: string | null | undefined) => {
      const told = words(document.getElementById(id))
      const said = (description ?? '').replace(/[\s`]+/g, '').slice(0, 60)
      if (!ids.includes(id)) missing.push(id)
      else if (!id.includes('.') && !told.replace(/[\s`]+/g, '').includes(said))
        missing.push(`${id}: ${said}`)
    }
    for (const type of Object.values(buildSchema(readTypeDefs()).getTypeMap())) {
      if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue
      expectPlace(type.name, type.name === 'Query' ? '' : type.description)
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
        for (const field of Object.values(type.getFields())) expectPlace(`${type.name}.${field.name}`, '')
      if (isEnumType(type)) for (const { name } of type.getValues()) expectPlace(`${type.name}.${name}`, '')
    }
    expect(missing).toEqual([])

    const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href')?.slice(1),
    )
    expect(targets.length).toBeGreaterThan(1000)
    expect([...new Set(targets)].filter((target) => !ids.includes(target ?? ''))).toEqual([])
    expect(document.querySelectorAll('a[href^="../playground/#query="]').length).toBeGreaterThan(10)
  })

  it('comes without script or inline style, under a policy that forbids both', async () => {
    const { body, headers, statusCode } = await get('/docs/schema')
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self';/)
    expect(body).not.toMatch(/<script|<style|style=|onclick/)
  })

  it('is not sent again where it has not changed', async () => {
    const { headers } = await get('/docs/schema')
    const again = await get('/docs/schema', { 'if-none-match': headers.etag })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect((await get('/docs/schema/')).headers.location).toBe('/docs/schema')
    expect((await get('/docs/docs.css')).headers['content-type']).toBe('text/css; charset=utf-8')
  })

  it('names no playground where that is off', async () => {
    const off = await serve(store, undefined, { PLAYGROUND: 'off' })
    const { body } = await off.app.inject({ url: '/docs/schema' })
    await off.app.close()
    expect(body).toContain('Healgraph schema')
    expect(body).not.toContain('playground/')
  })
})

const path = findChromium()
const found = path !== undefined && existsSync(path)
if (!found && process.env.CI === 'true') throw new Error('No Chromium: set CHROMIUM_PATH.')

describe.skipIf(!found)('/docs/schema in Chromium', () => {
  let browser: Browser
  let origin: string

  beforeAll(async () => {
    await served.app.listen({ host: '127.0.0.1', port: 0 })
    origin = `http://127.0.0.1:${(served.app.server.address() as AddressInfo).port}`
    browser = await chromium.launch({ executablePath: path ?? '', args: CHROMIUM_ARGS })
  })
  afterAll(async () => {
    await browser?.close()
  })

  it('asks no other host, breaks no rule of its policy, and fits a narrow screen', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 900 } })
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) faults.push(request.url())
    })
    await page.goto(`${origin}/docs/schema#Symptom.nutrients`)

    expect(await page.locator('[id="Symptom.nutrients"]').isVisible()).toBe(true)
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
    await page.close()
  })

  // Of a schema that has one of everything: the whole one takes the checker minutes and has no other elements.
  it.each([
    { told: 'light', colorScheme: 'light', width: 1300 },
    { told: 'dark', colorScheme: 'dark', width: 1300 },
    { told: 'narrow', colorScheme: 'light', width: 360 },
  ] as const)('is accessible, $told', async ({ colorScheme, width }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
    const page = await context.newPage()
    const text = schemaPage(buildSchema(SMALL), {
      title: 'A schema',
      version: '1',
      styleSheet: 'docs.css',
      playground: '../playground/',
    })
    await page.route('**/docs/schema', (route) => route.fulfill({ contentType: 'text/html', body: text }))
    await page.goto(`${origin}/docs/schema`)
    const { violations, passes } = await new AxeBuilder({ page }).analyze()

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
    await context.close()
  })
})
