import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../../src/ports/graph-store.ts'
import { CSV } from '../../../src/services/exchange/csv.ts'
import { DEFAULT_BASE } from '../../../src/services/exchange/export-format.ts'
import { EXPORT_FORMATS } from '../../../src/services/exchange/formats.ts'
import { JSON_LD } from '../../../src/services/exchange/json-ld.ts'
import { TURTLE } from '../../../src/services/exchange/turtle.ts'
import { openNeo4jStore } from '../../../src/stores/neo4j/open-neo4j-store.ts'
import { CRAMPS, NIGHT, WEAKNESS } from '../../contract/fixture.ts'
import { endlessArticles } from '../../support/endless-articles.ts'
import { leaseNeo4j } from '../../support/neo4j/lease.ts'
import { wipe } from '../../support/neo4j/wipe.ts'
import { AWKWARD, fill, filledEmbedded, written } from './written.ts'

const neo4j = await leaseNeo4j()

let embedded: GraphStore
beforeAll(async () => {
  embedded = await filledEmbedded()
})
afterAll(() => embedded.close())

describe.each(EXPORT_FORMATS)('the export as $name', (format) => {
  it('is the same whatever the order in which the articles came', async () => {
    const other = await filledEmbedded([AWKWARD, NIGHT, CRAMPS, WEAKNESS])
    const [one, two] = [await written(format, embedded), await written(format, other)]
    await other.close()
    expect(two.files).toEqual(one.files)
    expect(two.losses).toEqual(one.losses)
  })

  it('is whole for an empty graph', async () => {
    const empty = await filledEmbedded([])
    for (const text of Object.values((await written(format, empty)).files))
      expect(text.length).toBeGreaterThan(0)
    await empty.close()
  })
})

describe.each([TURTLE, JSON_LD, CSV])('the export as $name', ({ files: [file] }) => {
  it('reads no further than it is asked, and lets go of the store', async () => {
    const { store, read, isClosed } = endlessArticles(embedded)
    const pieces = file?.write({ source: store, base: DEFAULT_BASE })[Symbol.asyncIterator]()
    for (let i = 0; i < 200; i++) expect((await pieces?.next())?.done).toBe(false)
    expect(read()).toBeLessThan(200)
    await pieces?.return?.()
    expect(isClosed()).toBe(true)
  })
})

describe.skipIf(!neo4j)('on Neo4j', () => {
  let store: GraphStore
  beforeAll(async () => {
    if (!neo4j) return
    await wipe(neo4j)
    store = await fill(await openNeo4jStore(neo4j))
  })
  afterAll(() => store?.close())

  it.each(EXPORT_FORMATS)('the export as $name is that of the embedded store to the byte', async (format) => {
    const [one, two] = [await written(format, embedded), await written(format, store)]
    expect(two.files).toEqual(one.files)
    expect(two.losses).toEqual(one.losses)
  })
})
