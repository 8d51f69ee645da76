import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  CERTAINTIES,
  CONCEPT_TYPES,
  DERIVATIONS,
  POLARITIES,
  RELATIONS,
  STATES,
} from '../../src/domain/terminology.ts'
import { createWorkplace, type Workplace } from '../support/run-cli.ts'
import { CRAMPS, SLEEP } from './articles.ts'

/** The form that scripts rely on; nothing more and nothing less. */
const extraction = z.strictObject({
  file: z.string(),
  article: z.looseObject({ id: z.string().startsWith('article:'), title: z.string().min(1) }),
  concepts: z.array(
    z.strictObject({
      id: z.string(),
      type: z.enum(CONCEPT_TYPES),
      name: z.string().min(1),
      labels: z.array(z.string()).min(1),
    }),
  ),
  claims: z.array(
    z.strictObject({
      subject: z.string(),
      subjectState: z.enum(STATES),
      relation: z.enum(RELATIONS),
      object: z.string(),
      objectState: z.enum(STATES),
      polarity: z.enum(POLARITIES),
      certainty: z.enum(CERTAINTIES),
      derivation: z.enum(DERIVATIONS),
      quote: z.string().min(1),
      contextQuote: z.string().nullable(),
      section: z.string(),
    }),
  ),
  redFlags: z.array(z.strictObject({ quote: z.string() })),
  teasers: z.array(
    z.strictObject({ title: z.string(), subtitle: z.string().nullable(), category: z.string().nullable() }),
  ),
  warnings: z.array(z.string()),
  refused: z.array(z.strictObject({ quote: z.string(), reason: z.string() })),
})

const parse = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => extraction.parse(JSON.parse(line)))

let place: Workplace

beforeAll(() => {
  place = createWorkplace()
})
afterAll(() => place.remove())

describe('healgraph extract', () => {
  it('prints one JSON object a line for each article, in the form that scripts rely on', async () => {
    const cramps = place.write('cramps.md', CRAMPS)
    const sleep = place.write('sleep.md', SLEEP)

    const { code, stdout, stderr } = await place.run(['extract', cramps, sleep, '--format', 'json'])

    const articles = parse(stdout)
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(articles.map(({ file, article }) => [file, article.title])).toEqual([
      [cramps, 'Why calves cramp at night'],
      [sleep, 'Sleep and stress'],
    ])
  })

  it('quotes each claim with the heading that gives its verb', async () => {
    const { stdout } = await place.run(['extract', place.write('cramps.md', CRAMPS), '--format', 'json'])

    const claim = parse(stdout)[0]?.claims.find(
      ({ subject, object }) => subject === 'nutrient:magnesium' && object === 'symptom:muscle-cramps',
    )
    expect(claim).toMatchObject({
      subjectState: 'DEFICIENCY',
      relation: 'ASSOCIATED_WITH',
      polarity: 'AFFIRMED',
      quote: 'Magnesium Deficiency: muscle cramps, muscle spasms',
      section: 'Nutrient deficiencies linked to muscle cramps',
    })
  })

  it('names every concept that a claim uses, with its labels', async () => {
    const { stdout } = await place.run(['extract', place.write('cramps.md', CRAMPS), '--format', 'json'])

    const [article] = parse(stdout)
    const ids = new Set(article?.concepts.map(({ id }) => id))
    const ends = article?.claims.flatMap(({ subject, object }) => [subject, object]) ?? []
    expect(ends.length).toBeGreaterThan(0)
    expect(ends.filter((id) => !ids.has(id))).toEqual([])
    expect(article?.concepts.find(({ id }) => id === 'symptom:muscle-cramps')?.labels).toContain('cramps')
  })

  it('keeps when-to-seek-care lines apart from claims', async () => {
    const { stdout } = await place.run(['extract', place.write('cramps.md', CRAMPS), '--format', 'json'])

    expect(parse(stdout)[0]?.redFlags).toEqual([
      { quote: 'Weakness comes on suddenly' },
      { quote: 'Breathing becomes hard' },
    ])
  })

  it('leaves questions out unless all is asked for', async () => {
    const path = place.write(
      'question.md',
      '# Iron and hair\n\nDoes iron deficiency cause hair loss? Stress causes fatigue.\n',
    )
    const plain = parse((await place.run(['extract', path, '--format', 'json'])).stdout)
    const all = parse((await place.run(['extract', path, '--format', 'json', '--all'])).stdout)

    expect(plain[0]?.claims.map(({ certainty }) => certainty)).not.toContain('QUESTION')
    expect(all[0]?.claims.map(({ certainty }) => certainty)).toContain('QUESTION')
  })

  it('reads standard input, and tells the same to a person', async () => {
    const { code, stdout } = await place.run(['extract', '-', '--format', 'text'], { stdin: CRAMPS })

    expect(code).toBe(0)
    expect(stdout).toContain('Magnesium deficiency is linked to muscle cramps.')
    expect(stdout).toContain('“Magnesium Deficiency: muscle cramps, muscle spasms”')
  })

  it('explains each claim, and each sentence that gave none, where it is asked for', async () => {
    const path = place.write('explained.md', `${CRAMPS}\n## More\n\nStress and fatigue, again.\n`)
    const json = await place.run(['extract', path, '--format', 'json', '--explain'])
    const text = await place.run(['extract', path, '--format', 'text', '--explain'])

    const { claims, explained } = JSON.parse(json.stdout)
    expect(explained.claims).toHaveLength(claims.length)
    expect(explained.claims[0]).toMatchObject({ rule: expect.stringMatching(/./), cue: null })
    expect(explained.sentences).toContainEqual({
      quote: 'Stress and fatigue, again.',
      concepts: ['lifestyle-factor:psychological-stress', 'symptom:fatigue'],
      reason: 'NO_CUE',
      cues: [],
    })
    expect(text.stdout).toContain('by the rule “deficiency and effects”')
    expect(text.stdout).toContain('“Stress and fatigue, again.”')
    expect(text.stdout).toContain('holds no cue for a relation')
  })

  it('passes nothing on to a terminal that would steer it', async () => {
    const { stdout } = await place.run(['extract', '-', '--format', 'text'], {
      stdin: CRAMPS.replace('Why calves', 'Why \u001b[2J\u202ecalves'),
    })

    expect(stdout).toContain('cramp at night')
    expect([...stdout].filter((sign) => sign === '\u001b' || sign === '\u202e')).toEqual([])
  })

  it('tells a bad file on standard error, and still prints the others', async () => {
    const good = place.write('cramps.md', CRAMPS)
    const empty = place.write('empty.md', '')
    const missing = `${place.folder}/missing.md`

    const { code, stdout, stderr } = await place.run(['extract', missing, empty, good, '--format', 'json'])

    expect(code).toBe(1)
    expect(parse(stdout)).toHaveLength(1)
    expect(stderr).toMatch(/missing\.md can't be read: there is no such file\. \(UNREADABLE_FILE\)/)
    expect(stderr).toMatch(/empty\.md.*\(EMPTY_ARTICLE\)/)
  })

  it('refuses a file over the size limit', async () => {
    const large = place.write('large.md', CRAMPS.repeat(10))

    const { code, stderr } = await place.run(['extract', large, '--max-size', '0.001'])

    expect(code).toBe(1)
    expect(stderr).toContain('FILE_TOO_LARGE')
  })

  it('refuses an article over the limit of words, and tells how to raise it', async () => {
    const article = place.write('cramps.md', CRAMPS)

    const refused = await place.run(['extract', article, '--max-words', '10'])
    const read = await place.run(['extract', article, '--max-words', '10000'])

    expect(refused.code).toBe(1)
    expect(refused.stderr).toMatch(/more than \d+ (?:words|lines).*raise the limit.*\(FILE_TOO_LARGE\)/)
    expect(read.code).toBe(0)
  })

  it('warns of Markdown that is read as plain text', async () => {
    const article = place.write('deep.md', `${CRAMPS}\n${'> '.repeat(40)}So does zinc.\n`)

    const json = await place.run(['extract', article, '--format', 'json'])
    const text = await place.run(['extract', article, '--format', 'text'])

    expect(parse(json.stdout)[0]?.warnings).toEqual([expect.stringContaining('read as plain text')])
    expect(text.stdout).toMatch(/Warnings\s[\s\S]*read as plain text/)
  })
})
