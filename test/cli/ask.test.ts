import { Readable, Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askModel } from '../../src/answers/models.ts'
import { main } from '../../src/cli/main.ts'
import { createWorkplace, type Workplace } from '../support/run-cli.ts'
import { CRAMPS } from './articles.ts'

let place: Workplace

beforeAll(async () => {
  place = createWorkplace()
  const { code } = await place.run(['ingest', place.write('cramps.md', CRAMPS)])
  expect(code).toBe(0)
})
afterAll(() => place.remove())

describe('healgraph ask', () => {
  it('answers with quotes, sources and when to seek care, and with nothing else on either stream', async () => {
    const { code, stdout, stderr } = await place.run(['ask', 'nutrients', 'linked', 'to', 'cramps'])

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.split('\n')).toEqual([
      'Nutrients linked to muscle cramps.',
      '',
      '  Magnesium deficiency is linked to muscle cramps. (1 article)',
      '    “Magnesium Deficiency: muscle cramps, muscle spasms”',
      '    under “Nutrient deficiencies linked to muscle cramps”',
      '    — Why calves cramp at night, Test Press',
      '',
      '  Potassium deficiency is linked to muscle cramps. (1 article)',
      '    “Potassium Deficiency: muscle cramps, fatigue”',
      '    under “Nutrient deficiencies linked to muscle cramps”',
      '    — Why calves cramp at night, Test Press',
      '',
      'When to seek care',
      '  Why calves cramp at night',
      '    “Weakness comes on suddenly”',
      '    “Breathing becomes hard”',
      '',
      expect.stringContaining('not medical advice'),
      '',
    ])
  })

  it('says how many more there are than it shows', async () => {
    const { stdout } = await place.run(['ask', 'nutrients linked to cramps', '--first', '1'])

    expect(stdout).toContain('1 of 2 shown.')
    expect(stdout).not.toContain('Potassium')
  })

  it('gives one JSON object for pipes, with the query that says the same', async () => {
    const { code, stdout } = await place.run(['ask', 'nutrients linked to cramps', '--json'])
    const answer = askModel.parse(JSON.parse(stdout))

    expect(code).toBe(0)
    expect(answer.links?.nodes.map(({ sentence }) => sentence)).toEqual([
      'Magnesium deficiency is linked to muscle cramps.',
      'Potassium deficiency is linked to muscle cramps.',
    ])
    expect(answer.graphql).toContain('links(about: $about')
    expect(answer.safety.redFlags).toHaveLength(2)
  })

  it('tells what two share, and how they are connected', async () => {
    const shared = await place.run(['ask', 'What do cramps and spasms have in common?'])
    const paths = await place.run(['ask', 'How is potassium connected to spasms?'])

    expect(shared.stdout).toContain('\n  Magnesium\n    Magnesium deficiency is linked to muscle cramps.\n')
    expect(paths.stdout).toMatch(/\n {2}Potassium deficiency is linked to muscle cramps; .+\n {4}\d links, /)
    for (const { stdout } of [shared, paths]) expect(stdout).toContain('Breathing becomes hard')
  })

  it.each([
    { told: 'asks for a dose', question: 'how much magnesium for cramps', says: 'tells no doses' },
    {
      told: 'names what is not known',
      question: 'nutrients linked to xyzzyflurb',
      says: 'Not known: “xyzzyflurb”',
    },
    { told: 'has no known form', question: 'the weather tomorrow', says: 'Questions that are understood:' },
  ])(
    'ends with code 1 for a question that $told, and still shows the disclaimer',
    async ({ question, says }) => {
      const { code, stdout } = await place.run(['ask', question])

      expect(code).toBe(1)
      expect(stdout).toContain(says)
      expect(stdout).toContain('not medical advice')
    },
  )

  it.each([
    { told: 'no question', argv: ['ask'], says: 'missing required argument' },
    {
      told: 'a question of more than 256 characters',
      argv: ['ask', 'a '.repeat(200)],
      says: 'BAD_USER_INPUT',
    },
    { told: 'a count that is none', argv: ['ask', 'cramps', '--first', '101'], says: 'from 0 to 100' },
  ])('ends with code 2 for $told', async ({ argv, says }) => {
    const { code, stderr } = await place.run(argv)

    expect(code).toBe(2)
    expect(stderr).toContain(says)
  })

  it.each([
    { told: 'a terminal', env: {}, colored: true },
    { told: 'a terminal that wants none', env: { NO_COLOR: '1' }, colored: false },
  ])('colours by $told', async ({ env, colored }) => {
    let text = ''
    const stdout = Object.assign(
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          text += chunk.toString('utf8')
          done()
        },
      }),
      { isTTY: true },
    )
    await main(['ask', 'nutrients linked to cramps'], {
      stdin: Readable.from([]),
      stdout,
      stderr: new Writable(),
      env: { ...place.env, ...env },
    })

    expect(text).toContain('Magnesium deficiency is linked to muscle cramps.')
    expect(text.includes('\u001b[1m')).toBe(colored)
  })

  it('fills a graph that holds nothing first, so that a fresh clone answers', async () => {
    const fresh = createWorkplace()
    try {
      const { code, stdout, stderr } = await fresh.run(['ask', 'nutrients linked to cramps'])
      expect(code).toBe(0)
      expect(stdout).toContain('Magnesium deficiency is linked to muscle cramps.')
      expect(stderr).toContain('Reading the seed')
    } finally {
      fresh.remove()
    }
  })
})
