import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkplace, type Workplace } from '../support/run-cli.ts'

const ESCAPE = '\u001b['

let place: Workplace
let article: string

beforeAll(async () => {
  place = createWorkplace()
  article = place.write('a.txt', 'Cramps\n\nMagnesium deficiency is linked to muscle cramps.\n')
  await place.run(['ingest', article])
})
afterAll(() => place.remove())

describe.each([
  ['ask', () => ['ask', 'nutrients linked to cramps']],
  ['extract', () => ['extract', article]],
  ['ingest', () => ['ingest', article]],
])('%s', (_, argv) => {
  it('is in colour on a terminal, and plain elsewhere or where NO_COLOR is set', async () => {
    const onTerminal = await place.run(argv(), { isTerminal: true })
    const plain = await place.run(argv(), { isTerminal: true, env: { NO_COLOR: '1' } })
    const piped = await place.run(argv())

    expect(onTerminal.stdout).toContain(ESCAPE)
    expect(plain.stdout).not.toContain(ESCAPE)
    expect(piped.stdout).not.toContain(ESCAPE)
  })
})

describe('the help', () => {
  it('is as wide as the terminal, and the same everywhere else', async () => {
    const wide = await place.run(['extract', '--help'], { isTerminal: true })
    const piped = await place.run(['extract', '--help'])
    expect(wide.stdout.split('\n').length).toBeLessThan(piped.stdout.split('\n').length)
    expect(piped.stdout).not.toContain(ESCAPE)
  })
})

describe('ask --json', () => {
  it('is one object that a program reads, also on a terminal', async () => {
    const { code, stdout, stderr } = await place.run(['ask', 'nutrients linked to cramps', '--json'], {
      isTerminal: true,
    })
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({
      links: { nodes: [{ sentence: 'Magnesium deficiency is linked to muscle cramps.' }] },
    })
  })
})
