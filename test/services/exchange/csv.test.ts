import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../../src/ports/graph-store.ts'
import { CSV } from '../../../src/services/exchange/csv.ts'
import { jarFolder } from '../../support/neo4j/jar-cache.ts'
import { leaseNeo4j } from '../../support/neo4j/lease.ts'
import { filledEmbedded, type Written, written } from './written.ts'

type Row = Readonly<Record<string, string>>

let store: GraphStore
let csv: Written
let rows: Readonly<Record<string, readonly Row[]>>

beforeAll(async () => {
  store = await filledEmbedded()
  csv = await written(CSV, store)
  rows = Object.fromEntries(
    Object.entries(csv.files).map(([name, text]) => [name, parse(text, { columns: true }) as Row[]]),
  )
})
afterAll(() => store.close())

const ofFile = (name: string): readonly Row[] => rows[name] ?? []
const nodeFiles = () => Object.keys(rows).filter((name) => ofFile(name)[0]?.['id:ID'] !== undefined)
const relationshipFiles = () => Object.keys(rows).filter((name) => ofFile(name)[0]?.[':TYPE'] !== undefined)
const nodes = () => nodeFiles().flatMap(ofFile)
const relationships = () => relationshipFiles().flatMap(ofFile)

describe('the export as CSV', () => {
  it('gives each node one id and joins only nodes that are there', () => {
    const ids = nodes().map((row) => row['id:ID'] ?? '')
    expect(new Set(ids).size).toBe(ids.length)
    expect(relationships().length).toBeGreaterThan(40)
    for (const row of relationships()) {
      expect(ids).toContain(row[':START_ID'])
      expect(ids).toContain(row[':END_ID'])
    }
  })

  it('labels concepts as our own Neo4j store does', () => {
    expect(ofFile('concepts.csv').find((row) => row['id:ID'] === 'lifestyle-factor:stress')).toMatchObject({
      ':LABEL': 'Concept;LifestyleFactor',
    })
    expect(ofFile('concepts.csv').find((row) => row['id:ID'] === 'symptom:muscle-cramps')).toMatchObject({
      'labels:string[]': 'Muscle cramps;cramps',
      'mappings:string[]': 'HP:0003394',
    })
  })

  it('tells links with their relation, states and counts', () => {
    const link = ofFile('links.csv').find(
      ({ id }) => id === 'link:nutrient:magnesium/DEFICIENCY/ASSOCIATED_WITH/symptom:muscle-cramps/PRESENT',
    )
    expect(link).toMatchObject({
      ':START_ID': 'nutrient:magnesium',
      ':END_ID': 'symptom:muscle-cramps',
      ':TYPE': 'LINKED_TO',
      relation: 'ASSOCIATED_WITH',
      subjectState: 'DEFICIENCY',
      'articles:int': '3',
    })
  })

  it('keeps the words of claims to the letter and leaves denials out', () => {
    const quotes = ofFile('claims.csv').map(({ quote }) => quote)
    expect(quotes).toContain(
      'Stress, "so they say" <b>\\"causes"\\</b> fatigue\t& more; it’s 100 %\u0007 \u{1F634} ]]>.',
    )
    expect(new Set(ofFile('claims.csv').map(({ polarity }) => polarity))).toEqual(new Set(['AFFIRMED']))
    expect(csv.losses.map(({ code }) => code)).toContain('DENIED')
  })
})

const hasNeo4j = (await leaseNeo4j()) !== undefined

describe.skipIf(!hasNeo4j)('neo4j-admin', () => {
  it('imports all of it', async () => {
    const home = await mkdtemp(join(tmpdir(), 'healgraph-import-'))
    await mkdir(join(home, 'conf'))
    for (const [name, text] of Object.entries(csv.files)) await writeFile(join(home, name), text)
    const files = (option: string, names: readonly string[]) =>
      names.map((name) => `--${option}=${join(home, name)}`)
    const { stdout } = await promisify(execFile)(
      'java',
      [
        ...['-cp', `${await jarFolder(process.env)}/*`, '-Xmx256m', 'org.neo4j.cli.AdminTool'],
        ...['database', 'import', 'full', 'neo4j', '--multiline-fields=true', '--threads=1'],
        ...files('nodes', nodeFiles()),
        ...files('relationships', relationshipFiles()),
      ],
      { env: { ...process.env, NEO4J_HOME: home }, timeout: 110_000 },
    )
    const imported = [...stdout.matchAll(/(\d+) (nodes|relationships)$/gm)].map(([, count, what]) => [
      what,
      Number(count),
    ])
    expect(Object.fromEntries(imported)).toEqual({
      nodes: nodes().length,
      relationships: relationships().length,
    })
    expect(existsSync(join(home, 'data', 'databases', 'neo4j'))).toBe(true)
    await rm(home, { recursive: true })
  }, 120_000)
})
