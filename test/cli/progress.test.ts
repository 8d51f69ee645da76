import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkplace, type Workplace } from '../support/run-cli.ts'

let place: Workplace

beforeAll(async () => {
  place = createWorkplace()
  place.write('a.txt', 'Cramps\n\nMagnesium deficiency is linked to muscle cramps.\n')
})
afterAll(() => place.remove())

describe.each([
  ['ingest', () => ['ingest', join(place.folder, 'a.txt')], '1/1 articles'],
  ['check', () => ['check'], '2/2 articles and links'],
  ['export', () => ['export', '--format', 'turtle', '--out', join(place.folder, 'a.ttl')], 'Exporting'],
])('%s', (_, argv, told) => {
  it('shows how far it is on a terminal', async () => {
    const { code, stderr } = await place.run(argv(), { showsProgress: true })
    expect(code).toBe(0)
    expect(stderr).toContain(told)
    // The cursor is there again at the end.
    expect(stderr.lastIndexOf('\u001b[?25h')).toBeGreaterThan(stderr.lastIndexOf('\u001b[?25l'))
  })

  it('draws nothing elsewhere', async () => {
    const { code, stderr } = await place.run(argv())
    expect(code).toBe(0)
    expect(stderr).not.toContain('\u001b[')
  })
})
