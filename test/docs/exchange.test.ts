import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { buildSchema, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTypeDefs } from '../../src/graphql/schema.ts'
import { EXPORT_FORMATS } from '../../src/services/exchange/formats.ts'
import { createWorkplace, type Workplace } from '../support/run-cli.ts'

const page = readFileSync(new URL('../../docs/exchange.md', import.meta.url), 'utf8')
const commands = [...page.matchAll(/^npm run --silent healgraph -- (export .+)$/gm)].map(
  (match) => match[1] ?? '',
)
const partner = /^```graphql\n(extend schema[\s\S]*?)^```$/m.exec(page)?.[1] ?? ''
const question = /^```graphql\n(query [\s\S]*?)^```$/m.exec(page)?.[1] ?? ''

/** What a command writes, by the option that names it. */
const WRITES = ['--out', '--report']

let place: Workplace
beforeAll(async () => {
  place = createWorkplace()
  const article = place.write('a.txt', 'Cramps\n\nMagnesium deficiency is linked to muscle cramps.\n')
  await place.run(['ingest', article])
})
afterAll(() => place.remove())

describe('docs/exchange.md', () => {
  it('has a row with the address of each format, and what it is for', () => {
    for (const { name, what, files } of EXPORT_FORMATS) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`))
      expect(row, name).toContain(`\`/export/${files[0]?.name}\``)
      expect(row, name).toContain(what)
    }
  })

  it('names each file that Neo4j imports', () => {
    const csv = EXPORT_FORMATS.find(({ name }) => name === 'csv')
    for (const { name } of csv?.files ?? [])
      expect(page).toMatch(new RegExp(`--(?:nodes|relationships)=${name}`))
  })

  it('shows a question that the schema knows', () => {
    expect(question).toContain('export(')
    expect(validate(buildSchema(readTypeDefs()), parse(question))).toEqual([])
  })

  it('shows a subgraph that composes with the one that its command prints', async () => {
    expect(page).toContain('\nnpm run --silent healgraph -- schema --federation > ')
    const { code, stdout } = await place.run(['schema', '--federation'])
    expect(code).toBe(0)
    const { errors } = composeServices([
      { name: 'healgraph', url: 'http://localhost/graphql', typeDefs: parse(stdout) },
      { name: 'partner', url: 'http://localhost/partner', typeDefs: parse(partner) },
    ])
    expect(errors).toBeUndefined()
  })

  it.each(commands)('says a command that works: %s', async (command) => {
    const words = command.split(' ')
    const paths = words.flatMap((word, i) =>
      WRITES.includes(words[i - 1] ?? '') ? [join(place.folder, word)] : [],
    )
    const argv = words.map((word, i) =>
      WRITES.includes(words[i - 1] ?? '') ? join(place.folder, word) : word,
    )
    const { code, stderr } = await place.run(argv)
    expect(code, stderr).toBe(0)
    expect(paths.length).toBeGreaterThan(0)
    for (const path of paths) {
      expect(existsSync(path)).toBe(true)
      expect(statSync(path).size).toBeGreaterThan(0)
    }
  })
})
