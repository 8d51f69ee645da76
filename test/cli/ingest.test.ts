import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createWorkplace, type Workplace } from '../support/run-cli.ts'
import { CHANGED_CRAMPS, CRAMPS, SLEEP } from './articles.ts'

let place: Workplace

beforeEach(() => {
  place = createWorkplace()
})
afterEach(() => place.remove())

async function articlesStored(): Promise<number> {
  const { stdout } = await place.run(['stats', '--format', 'json'])
  return JSON.parse(stdout).counts.articles
}

describe('healgraph ingest', () => {
  it('stores a folder with all below it, and reports what it understood', async () => {
    mkdirSync(join(place.folder, 'articles', 'deep'), { recursive: true })
    place.write('articles/cramps.md', CRAMPS)
    place.write('articles/deep/sleep.md', SLEEP)
    place.write('articles/picture.png', 'no article')

    const { code, stdout, stderr } = await place.run(['ingest', join(place.folder, 'articles')])

    expect(code).toBe(0)
    expect(stdout).toMatch(/^2 articles in [\d.]+ s: 2 added$/m)
    expect(stdout).toMatch(/^ {2}ASSOCIATED_WITH +\d+$/m)
    expect(stdout).toMatch(/\d+ concepts, \d+ claims, 2 when-to-seek-care lines/)
    expect(stderr).toMatch(/1\/2 added .*cramps\.md/)
    expect(stderr).toMatch(/2\/2 added .*sleep\.md/)
    expect(await articlesStored()).toBe(2)
  })

  it('changes nothing when it reads the same article again', async () => {
    const path = place.write('cramps.md', CRAMPS)
    await place.run(['ingest', path])
    const before = await place.run(['export'])

    const again = await place.run(['ingest', path])

    expect(again.stdout).toContain('1 unchanged')
    expect((await place.run(['export'])).stdout).toBe(before.stdout)
  })

  it('replaces the claims of a changed article', async () => {
    const path = place.write('cramps.md', CRAMPS)
    await place.run(['ingest', path])
    place.write('cramps.md', CHANGED_CRAMPS)

    const { stdout } = await place.run(['ingest', path])

    const graph = (await place.run(['export'])).stdout
    expect(stdout).toContain('1 changed')
    expect(graph).toContain('link:nutrient:iron/DEFICIENCY')
    expect(graph).not.toContain('link:nutrient:potassium/DEFICIENCY')
    expect(graph).toContain('link:nutrient:magnesium/DEFICIENCY')
  })

  it('warns of Markdown that is read as plain text', async () => {
    const path = place.write('deep.md', `# Iron\n\n${'> '.repeat(40)}Low iron causes fatigue.\n`)

    const { stdout } = await place.run(['ingest', path, '--dry-run'])

    expect(stdout).toMatch(/Warnings \(1\)\n\s+.*deep\.md: .*read as plain text/)
  })

  it('stores nothing in a dry run, and makes no store', async () => {
    const path = place.write('cramps.md', CRAMPS)

    const { code, stdout } = await place.run(['ingest', path, '--dry-run'])

    expect(code).toBe(0)
    expect(stdout).toContain('1 read, none stored (dry run)')
    expect(existsSync(join(place.folder, 'data'))).toBe(false)
  })

  it('compares a dry run with the store, and changes no sign of it', async () => {
    const path = place.write('cramps.md', CRAMPS)
    await place.run(['ingest', path])
    // A closed store is in its file; a log that says nothing more may lie beside it until libsql lets go of it.
    const stored = () => readFileSync(join(place.folder, 'data', 'healgraph.sqlite')).toString('base64')
    const before = stored()
    place.write('cramps.md', CHANGED_CRAMPS)

    const { code, stdout } = await place.run(['ingest', path, '--dry-run'])

    expect(code).toBe(0)
    expect(stdout).toMatch(/1 read, none stored/)
    expect(stored() === before).toBe(true)
  })

  it('reports a bad file and stores the others', async () => {
    const paths = [
      place.write('empty.md', ''),
      place.write(
        'binary.txt',
        Uint8Array.from({ length: 2000 }, (_, i) => i % 7),
      ),
      join(place.folder, 'missing.md'),
      place.write('cramps.md', CRAMPS),
    ]

    const { code, stdout } = await place.run(['ingest', ...paths])

    expect(code).toBe(1)
    expect(stdout).toContain('1 added, 3 failed')
    expect(stdout).toMatch(/empty\.md.*\(EMPTY_ARTICLE\)/)
    expect(stdout).toMatch(/binary\.txt.*\((UNREADABLE_FILE|UNSUPPORTED_FORMAT)\)/)
    expect(stdout).toMatch(/missing\.md.*\(UNREADABLE_FILE\)/)
    expect(await articlesStored()).toBe(1)
  })

  it('tells files of the same name apart by their folders, and again when they are read anew', async () => {
    for (const folder of ['other', 'deep/other', 'deep'])
      mkdirSync(join(place.folder, folder), { recursive: true })
    const first = place.write('deep/night.md', CRAMPS)
    const second = place.write('other/night.md', SLEEP)
    const third = place.write('deep/other/night.md', CHANGED_CRAMPS)

    const { code, stdout } = await place.run(['ingest', first, second, third])

    expect(code).toBe(0)
    expect(stdout).toContain('3 added')
    const graph = (await place.run(['export'])).stdout
    const ids = [...new Set(graph.match(/"article:[^"/]*night"/g))].sort()
    expect(ids).toEqual(['"article:deep--other--night"', '"article:night"', '"article:other--night"'])
    for (const again of [[third], [second], [third, second, first]]) {
      expect((await place.run(['ingest', ...again])).stdout).toContain(`${again.length} unchanged`)
    }
    expect((await place.run(['export'])).stdout).toBe(graph)
  })

  it('takes pages of a saved site, each an index.html without an address', async () => {
    for (const folder of ['cramps', 'sleep'])
      mkdirSync(join(place.folder, 'site', folder), { recursive: true })
    const page = (title: string) =>
      `<html><body><h1>${title}</h1><p>Low iron causes fatigue.</p></body></html>`
    place.write('site/cramps/index.html', page('Cramps'))
    place.write('site/sleep/index.html', page('Sleep'))

    const { code, stdout } = await place.run(['ingest', join(place.folder, 'site')])

    expect(code).toBe(0)
    expect(stdout).toContain('2 added')
  })

  it('refuses a second file that names the same slug itself', async () => {
    const named = (text: string) => `---\nslug: our-night\n---\n${text.replace(/^---[\s\S]*?---\n/, '')}`
    const first = place.write('a.md', named(CRAMPS))
    const second = place.write('b.md', named(SLEEP))

    const { code, stdout } = await place.run(['ingest', first, second])

    expect(code).toBe(1)
    expect(stdout).toContain(`${second} has the same article id as ${first}`)
    expect(stdout).toContain('ARTICLE_ID_TAKEN')
    expect((await place.run(['export'])).stdout).toContain('nutrient:potassium')
  })

  it('takes a file once that is named twice', async () => {
    const path = place.write('cramps.md', CRAMPS)

    const { code, stdout } = await place.run(['ingest', path, place.folder, path])

    expect(code).toBe(0)
    expect(stdout).toContain('1 article in')
  })

  it('reads standard input', async () => {
    const { code, stdout } = await place.run(['ingest', '-'], { stdin: CRAMPS })

    expect(code).toBe(0)
    expect(stdout).toContain('1 added')
  })

  it('lists terms that the vocabulary lacks, with their quotes', async () => {
    const path = place.write('unknown.md', CRAMPS.replace('Potassium Deficiency', 'Unobtainium Deficiency'))

    const { stdout } = await place.run(['ingest', path, '--dry-run'])

    expect(stdout).toMatch(
      /Terms that the vocabulary lacks \(1\)\n {2}Unobtainium \(NUTRIENT\?, 1 article\): “Unobtainium Deficiency/i,
    )
  })
})

describe('healgraph check', () => {
  it('finds that a rebuild gives what is stored', async () => {
    await place.run(['ingest', place.write('cramps.md', CRAMPS), place.write('sleep.md', SLEEP)])

    const { code, stdout } = await place.run(['check'])

    expect(code).toBe(0)
    expect(stdout).toMatch(/^2 articles, \d+ claims, \d+ links: a full rebuild gives the same$/m)
  })
})
