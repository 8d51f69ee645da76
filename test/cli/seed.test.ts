import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openReader } from '../../src/cli/open-reader.ts'
import { type SeedMode, seedGraph } from '../../src/cli/seed.ts'
import { usingStore } from '../../src/cli/using-store.ts'
import { loadConfig } from '../../src/config.ts'
import { createWorkplace, silentIo, type Workplace } from '../support/run-cli.ts'

const SEED = new URL('../../seed/articles/', import.meta.url)
const names = readdirSync(SEED)
const reader = openReader()

let place: Workplace

beforeEach(() => {
  place = createWorkplace()
})
afterEach(() => place.remove())

/** What the seed does to the store in the folder. */
function seed(mode: SeedMode, signal = new AbortController().signal) {
  return usingStore(loadConfig(place.env), async (store) => {
    await store.loadVocabulary(reader.concepts)
    return seedGraph({ store, reader, io: silentIo(), mode, signal })
  })
}

describe('the seed', () => {
  it('fills an empty graph, once', async () => {
    expect((await seed('empty'))?.articles).toHaveLength(names.length)
    expect(await seed('empty')).toBeNull()
  })

  it('goes on where it was interrupted', async () => {
    const first = new URL(names[0] ?? '', SEED)
    await place.run(['ingest', place.write(names[0] ?? '', readFileSync(first))])

    const report = await seed('empty')

    const statuses = report?.articles.map(({ status }) => status)
    expect(statuses).toEqual(['UNCHANGED', ...names.slice(1).map(() => 'ADDED')])
  })

  it('stays out of a graph with an article of its owner, even by the name of a seed article', async () => {
    await place.run([
      'ingest',
      place.write('muscle-weakness.txt', 'Weak muscles\n\nMy own words on fatigue.\n'),
    ])
    const before = (await place.run(['export'])).stdout

    expect(await seed('empty')).toBeNull()
    expect((await place.run(['export'])).stdout).toBe(before)
  })

  it('is added to any graph where asked for, and to none where refused', async () => {
    await place.run(['ingest', place.write('own.txt', 'My article\n\nStress worsens insomnia.\n')])

    expect(await seed('never')).toBeNull()
    expect((await seed('always'))?.articles).toHaveLength(names.length)
  })
})
