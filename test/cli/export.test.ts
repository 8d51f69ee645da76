import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'n3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkplace, type Workplace } from '../support/run-cli.ts'

const ARTICLE = `Cramps at night

Magnesium deficiency is linked to muscle cramps. Does stress cause cramps?
`

let place: Workplace
beforeAll(async () => {
  place = createWorkplace()
  const { code, stderr } = await place.run(['ingest', place.write('cramps.txt', ARTICLE)])
  expect([code, stderr]).toEqual([0, expect.any(String)])
})
afterAll(() => place.remove())

describe('healgraph export', () => {
  it('prints one JSON object a line where no format is asked for', async () => {
    const { code, stdout } = await place.run(['export'])
    const kinds = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).kind)
    expect(code).toBe(0)
    expect(kinds).toContain('article')
    expect(kinds).toContain('link')
  })

  it('prints Turtle', async () => {
    const { code, stdout } = await place.run(['export', '--format', 'turtle'])
    expect(code).toBe(0)
    expect(new Parser().parse(stdout).length).toBeGreaterThan(100)
    expect(stdout).toContain('Magnesium deficiency is linked to muscle cramps.')
  })

  it('writes a file, and a report of what it left out', async () => {
    const [out, report] = [join(place.folder, 'graph.jsonld'), join(place.folder, 'losses.json')]
    const { code, stdout, stderr } = await place.run([
      'export',
      '--format',
      'json-ld',
      '--out',
      out,
      '--report',
      report,
    ])
    expect([code, stdout]).toEqual([0, ''])
    expect(JSON.parse(readFileSync(out, 'utf8'))['@graph'].length).toBeGreaterThan(100)
    const { losses } = JSON.parse(readFileSync(report, 'utf8'))
    expect(losses).toMatchObject([
      { code: 'QUESTION', count: 1, examples: [expect.stringMatching(/^claim:/)] },
    ])
    expect(stderr).toBe(`1 × QUESTION: ${losses[0].meaning}\n`)
  })

  it.each([
    ['a format it does not know', ['--format', 'xml'], /xml/],
    ['a base that names can’t begin with', ['--format', 'turtle', '--base', 'example.org'], /--base/],
    ['several files without a folder', ['--format', 'csv'], /--out/],
    [
      'a file that can’t be written',
      ['--format', 'turtle', '--out', '/nowhere/at/all.ttl'],
      /can't be written/,
    ],
  ])('refuses %s', async (_what, options, message) => {
    const { code, stdout, stderr } = await place.run(['export', ...options])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })
})
