import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { OWN_ARTICLE, openTestReader, readArticle } from '../support/muscle-weakness.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { createWorkplace, type Workplace } from '../support/run-cli.ts'
import { type Served, serve } from '../support/served.ts'
import { openShell, type Shell } from '../support/shell.ts'
import { allBlocks, type CodeBlock } from './blocks.ts'

/** Most of the time of a command is the reader's loading its words; the same words make the same reader. */
vi.mock('../../src/cli/open-reader.ts', async (importOriginal) => {
  const { openReader } = await importOriginal<typeof import('../../src/cli/open-reader.ts')>()
  const kept = new Map<string, ReturnType<typeof openReader>>()
  return {
    openReader: (...given: Parameters<typeof openReader>) => {
      const [added, limits] = given
      const key = JSON.stringify([[...(added ?? [])], limits])
      const reader = kept.get(key) ?? openReader(...given)
      kept.set(key, reader)
      return reader
    },
  }
})

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LONG_MS = 120_000

/** What a test of its own runs: `admin.test.ts` and `exchange.test.ts`, beside this one. */
const isRunElsewhere = ({ file, code }: CodeBlock): boolean =>
  file === 'docs/exchange.md' || (file === 'docs/admin.md' && code.startsWith('curl'))

const stem = (name: string): string => name.replace(/\.\w+$/, '')

const WORDPRESS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Wellspring</title><item><title>Night cramps</title><wp:post_name>night-cramps</wp:post_name>
<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
<content:encoded><![CDATA[<p>Low magnesium can cause muscle cramps.</p>]]></content:encoded></item></channel></rss>
`

const blocks = allBlocks()
const toRun = (language: string) =>
  blocks.filter(
    (block) => block.language === language && block.notRun === undefined && !isRunElsewhere(block),
  )
const told = (all: readonly CodeBlock[]) =>
  all.map((block) => [`${block.file}:${block.line}`, block] as const)

describe('the code in the docs', () => {
  it('says in what language it is', () => {
    const known = ['sh', 'graphql', 'json', 'html', 'js', 'jsx', 'cypher', 'mermaid', 'text']
    expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([])
  })

  it('is run, but for what says why it can not be', () => {
    const left = blocks.flatMap(({ file, notRun }) => (notRun === undefined ? [] : [`${file}: ${notRun}`]))
    expect(left.sort()).toMatchInlineSnapshot(`
      [
        "README.md: it is what runs this",
        "README.md: it needs Docker",
        "README.md: it needs a Neo4j server",
        "docs/cli.md: it needs a Neo4j server",
        "docs/exchange.md: it needs the importer of a Neo4j server",
        "docs/neo4j.md: it needs Docker",
        "docs/neo4j.md: it needs a Neo4j server",
        "docs/neo4j.md: it needs a Neo4j server",
        "docs/neo4j.md: it needs an account at Aura",
      ]
    `)
  })
})

describe('the queries in the docs', () => {
  let store: GraphStore
  let served: Served
  beforeAll(async () => {
    const reader = openTestReader()
    store = await openEmbedded()
    await store.loadVocabulary(reader.concepts)
    await store.ingestArticle(readArticle(reader, OWN_ARTICLE), '2025-01-31T08:00:00.000Z')
    served = await serve(store)
  })
  afterAll(async () => {
    await served?.app.close()
    await store?.close()
  })

  it.each(told(toRun('graphql')))('%s is answered', async (_, { code }) => {
    expect(parse(code).definitions.length).toBeGreaterThan(0)
    const { data, errors } = await served.ask(code)
    expect(errors).toBeUndefined()
    for (const value of Object.values(data as object)) expect(value).not.toBeNull()
  })
})

/** Ids that nobody knows beforehand, as the help of `decide` has them. */
async function withIds(code: string, place: Workplace): Promise<string> {
  const { stdout } = await place.run(['export'])
  const claimId = /"id":"(claim:[^"]+)"/.exec(stdout)?.[1] ?? ''
  return code
    .replaceAll('claim:1f0c…', claimId)
    .replaceAll('decision:9a4b…', '"$(healgraph decisions export | grep -o \'decision:[^"]*\' | head -n 1)"')
}

/** One after the other in one workplace, so that its graph is filled once. */
describe.each([
  ['guides', (file: string) => file !== 'docs/cli.md'],
  ['help', (file: string) => file === 'docs/cli.md'],
])('the commands in the docs: %s', (_, isOfThese) => {
  let place: Workplace
  let shell: Shell
  beforeAll(async () => {
    place = createWorkplace()
    mkdirSync(join(place.folder, 'articles'))
    const text = 'Cramps\n\nMagnesium deficiency is linked to muscle cramps.\n\nTaurine deficiency: fatigue\n'
    place.write('article.txt', text)
    for (const name of ['old-advice', 'leg-cramps', 'magnesium', 'growing-pains'])
      place.write(`articles/${name}.txt`, text)
    place.write('wordpress-export.xml', WORDPRESS)
    cpSync(join(ROOT, 'seed/vocabulary'), join(place.folder, 'my-vocabulary'), { recursive: true })
    const gold = join(ROOT, 'test/reader/gold/tune')
    const [scored = ''] = readdirSync(join(gold, 'gold'))
    for (const part of ['articles', 'gold']) {
      const name = readdirSync(join(gold, part)).find((other) => stem(other) === stem(scored)) ?? ''
      cpSync(join(gold, part, name), join(place.folder, 'my-gold', part, name))
    }
    shell = await openShell(place)
    expect((await place.run(['ingest', join(place.folder, 'articles')])).code).toBe(0)
  })
  afterAll(async () => {
    await shell?.close()
    place?.remove()
  })

  it.each(told(toRun('sh').filter(({ file }) => isOfThese(file))))(
    '%s work',
    async (_, { code }) => {
      const { code: exit, output } = await shell.run(await withIds(code, place))
      expect(exit, output).toBe(0)
    },
    LONG_MS,
  )
})
