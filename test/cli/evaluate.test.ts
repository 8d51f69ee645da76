import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkplace, type Workplace } from '../support/run-cli.ts'
import { CRAMPS } from './articles.ts'

const GOLD = {
  entities: [
    { type: 'NUTRIENT', name: 'magnesium', mentions: ['Magnesium'] },
    { type: 'SYMPTOM', name: 'muscle cramps', mentions: ['muscle cramps'] },
  ],
  links: [
    {
      source: 'magnesium',
      target: 'muscle cramps',
      relation: 'ASSOCIATED',
      state: 'DEFICIENCY',
      quote: 'Magnesium Deficiency: muscle cramps, muscle spasms',
      pattern: 'CL',
    },
    {
      source: 'zinc',
      target: 'muscle cramps',
      relation: 'RELIEVES_OR_SUPPORTS',
      state: 'PRESENT',
      quote: 'Why calves cramp at night',
      pattern: 'HP',
    },
  ],
  redFlags: [{ quote: 'Breathing becomes hard' }],
  traps: [],
}

let place: Workplace
let folder: string

beforeAll(() => {
  place = createWorkplace()
  folder = join(place.folder, 'my-gold')
  for (const part of ['articles', 'gold']) mkdirSync(join(folder, part), { recursive: true })
  writeFileSync(join(folder, 'articles/cramps.md'), CRAMPS)
  writeFileSync(join(folder, 'gold/cramps.json'), JSON.stringify(GOLD))
})
afterAll(() => place.remove())

describe('healgraph evaluate', () => {
  it('scores what is read by the gold files of a folder', async () => {
    const { code, stdout, stderr } = await place.run(['evaluate', folder, '--json'])

    expect(stderr).toBe('')
    expect(code).toBe(0)
    const [set] = JSON.parse(stdout)
    expect(set.micro.relation).toMatchObject({ tp: 1, gold: 2, r: 0.5 })
    expect(set.redFlags).toMatchObject({ tp: 1, gold: 1 })
    expect(set.byPattern).toEqual({
      CL: { wanted: 1, pairs: 1, relation: 1 },
      HP: { wanted: 1, pairs: 0, relation: 0 },
    })
    expect(set.quotes.valid).toBe(set.quotes.n)
  })

  it('lists what was missed where it is asked for', async () => {
    const plain = await place.run(['evaluate', folder])
    const listed = await place.run(['evaluate', folder, '--list', 'fn'])

    expect(plain.stdout).not.toContain('zinc > muscle cramps')
    expect(listed.stdout).toContain('- zinc > muscle cramps RELIEVES_OR_SUPPORTS PRESENT [HP]')
  })

  it('scores our own sets apart, and lists no line of those held out', async () => {
    const { stdout } = await place.run(['evaluate', '--list', 'fn'])

    const heldOut = stdout.slice(stdout.indexOf('held-out: '))
    expect(stdout).toMatch(/^tune: \d+ articles/)
    expect(stdout).toMatch(/^ {2}- /m)
    expect(heldOut).toMatch(/link pairs \(undirected\) +P \d/)
    expect(heldOut).not.toMatch(/^ {2}- /m)
  })

  it('says what a folder lacks', async () => {
    const { code, stderr } = await place.run(['evaluate', place.folder])

    expect(code).toBe(2)
    expect(stderr).toMatch(/a folder with articles\/ and gold\/\. \(BAD_USER_INPUT\)/)
  })

  it('records the figures of our own sets only', async () => {
    const { code, stderr } = await place.run(['evaluate', folder, '--record'])

    expect(code).toBe(2)
    expect(stderr).toContain('leave out the folder')
  })
})
