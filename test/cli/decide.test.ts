import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createWorkplace, type Workplace } from '../support/run-cli.ts'
import { CHANGED_CRAMPS, CRAMPS, SLEEP } from './articles.ts'

let place: Workplace

beforeEach(() => {
  place = createWorkplace()
})
afterEach(() => place.remove())

const WHY = ['--why', 'It says otherwise', '--who', 'Ana'] as const
const MAGNESIUM = 'link:nutrient:magnesium/DEFICIENCY/ASSOCIATED_WITH/symptom:muscle-cramps/PRESENT'

interface Exported {
  readonly kind: string
  readonly article?: { readonly id: string; readonly status: string }
  readonly claims?: readonly { readonly id: string; readonly linkId: string; readonly review: string }[]
  readonly link?: { readonly id: string }
}

async function exported(): Promise<Exported[]> {
  const { stdout } = await place.run(['export'])
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Exported)
}

async function claimId(link = MAGNESIUM): Promise<string> {
  const claims = (await exported()).flatMap((record) => record.claims ?? [])
  return claims.find((claim) => claim.linkId === link)?.id ?? ''
}

const links = async () => (await exported()).flatMap((record) => record.link?.id ?? [])

async function ingest(text = CRAMPS): Promise<string> {
  const { stdout } = await place.run(['ingest', place.write('cramps.md', text)])
  return stdout
}

async function isSound(): Promise<void> {
  expect(await place.run(['check'])).toMatchObject({ code: 0, stderr: '' })
}

const decisionIn = (text: string): string => /^decision:\S+/.exec(text)?.[0] ?? ''

describe('healgraph decide', () => {
  it('rejects a claim, which does not come back when its article is read again', async () => {
    await ingest()
    const id = await claimId()
    const { code, stdout } = await place.run(['decide', 'reject', id, ...WHY])

    expect(code).toBe(0)
    expect(stdout).toMatch(new RegExp(`^decision:[0-9a-f]{20} rejected ${id}\n$`))
    expect(await links()).not.toContain(MAGNESIUM)
    await ingest(CHANGED_CRAMPS)
    expect(await links()).not.toContain(MAGNESIUM)
    await isSound()

    expect((await place.run(['decide', 'undo', decisionIn(stdout), ...WHY])).code).toBe(0)
    expect(await links()).toContain(MAGNESIUM)
    await isSound()
  })

  it('accepts and flags claims', async () => {
    await ingest()
    const id = await claimId()
    const review = async () =>
      (await exported()).flatMap((record) => record.claims ?? []).find((claim) => claim.id === id)?.review
    await place.run(['decide', 'flag', id, ...WHY])
    expect(await review()).toBe('FLAGGED')
    await place.run(['decide', 'accept', id, ...WHY])
    expect(await review()).toBe('ACCEPTED')
  })

  it('merges concepts', async () => {
    await ingest()
    expect((await links()).join('\n')).toContain('muscle-spasms')
    const merge = ['--keep', 'symptom:muscle-cramps', '--absorb', 'symptom:muscle-spasms']
    expect(await place.run(['decide', 'merge', ...merge, ...WHY])).toMatchObject({ code: 0, stderr: '' })
    expect((await links()).join('\n')).not.toContain('muscle-spasms')
    await isSound()
  })

  it('withdraws an article', async () => {
    await ingest()
    expect((await place.run(['decide', 'withdraw', 'article:cramps', ...WHY])).code).toBe(0)
    expect(await links()).toEqual([])
    expect((await exported())[0]?.article).toMatchObject({ id: 'article:cramps', status: 'WITHDRAWN' })
    await isSound()
  })

  it('gives a concept a label, by which the reader reads from the next ingest on', async () => {
    const text = CRAMPS.replace('Potassium Deficiency', 'Unobtainium Deficiency')
    expect(await ingest(text)).toContain('Unobtainium (NUTRIENT?, 1 article)')
    const label = ['decide', 'label', 'nutrient:potassium', 'unobtainium', ...WHY]
    expect((await place.run(label)).code).toBe(0)
    const again = await ingest(text)
    expect(again).not.toContain('Unobtainium')
    expect(again).toMatch(/article:cramps, version 2: [1-9]\d* added, 0 removed/)
    expect((await links()).join('\n')).toContain('nutrient:potassium/DEFICIENCY')
    expect(await ingest(text)).toContain('1 unchanged')
    await isSound()
  })

  it('pins and hides related articles, and takes the decisions along', async () => {
    await ingest()
    await place.run(['ingest', place.write('sleep.md', SLEEP)])
    const pair = ['article:cramps', 'article:sleep']
    const pinned = await place.run(['decide', 'pin', ...pair, '--position', '2', ...WHY])
    expect(pinned.stdout).toMatch(/^decision:[0-9a-f]{20} pinned under article:cramps\n$/)
    expect((await place.run(['decide', 'hide', ...pair, ...WHY])).stdout).toMatch(
      / hid under article:cramps\n$/,
    )
    const { stdout } = await place.run(['decisions', 'export'])
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { kind: 'PIN_RELATED', articleId: pair[0], relatedId: pair[1], position: 2 },
      { kind: 'HIDE_RELATED', articleId: pair[0], relatedId: pair[1] },
    ])
    await isSound()
  })

  it.each([
    ['pin', 'article:cramps', 'article:none'],
    ['pin', 'article:cramps', 'article:cramps'],
    ['pin', 'article:cramps', 'article:none', '--position', 'first'],
    ['hide', 'article:none', 'article:cramps'],
    ['reject', 'claim:none'],
    ['withdraw', 'article:none'],
    ['undo', 'decision:none'],
    ['label', 'symptom:none', 'nothing'],
    ['merge', '--keep', 'symptom:fatigue', '--absorb', 'symptom:none'],
    ['merge', '--keep', 'symptom:fatigue', '--absorb', 'nutrient:zinc'],
    ['label', 'symptom:fatigue', 'magnesium'],
  ])('refuses what can not be meant: %s %s', async (...target) => {
    await ingest()
    const { code, stdout, stderr } = await place.run(['decide', ...target, ...WHY])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^healgraph: .+ \(BAD_USER_INPUT\)\n$/)
    expect((await place.run(['decisions', 'export'])).stdout).toBe('')
  })

  it('suggests concepts for an id that is not known, and asks for a reason', async () => {
    await ingest()
    const { stderr } = await place.run(['decide', 'label', 'symptom:fatige', 'worn out', ...WHY])
    expect(stderr).toContain('Did you mean symptom:fatigue')
    const hasty = await place.run(['decide', 'reject', await claimId()])
    expect(hasty.code).toBe(2)
    expect(hasty.stderr).toContain('--why')
  })
})

describe('healgraph decisions', () => {
  it('takes the decisions of one store to another, before or after its articles', async () => {
    await ingest()
    const id = await claimId()
    await place.run(['decide', 'flag', id, ...WHY])
    await place.run(['decide', 'reject', id, ...WHY])
    const file = join(place.folder, 'decisions.jsonl')
    expect((await place.run(['decisions', 'export', file])).code).toBe(0)
    const graph = (await place.run(['export'])).stdout

    const env = { DATA_DIR: join(place.folder, 'other') }
    const imported = await place.run(['decisions', 'import', file], { env })
    expect(imported).toMatchObject({ code: 0, stdout: '2 decisions read, 2 added, 0 known already\n' })
    await place.run(['ingest', join(place.folder, 'cramps.md')], { env })
    expect((await place.run(['export'], { env })).stdout).toBe(graph)
    expect((await place.run(['decisions', 'import', file], { env })).stdout).toContain('0 added, 2 known')
    expect((await place.run(['decisions', 'export'], { env })).stdout).toBe(readFileSync(file, 'utf8'))
  })

  it.each([
    ['no JSON', 'This is no JSON'],
    ['{"kind":"EAT_CLAIM"}', 'This is no decision'],
    ['{"kind":"REJECT_CLAIM","claimId":"claim:1","who":"Ana","when":"today","why":"x"}', 'when'],
    [
      '{"kind":"REJECT_CLAIM","claimId":"claim:1","who":"Ana","when":"2024-05-01T08:00:00Z","why":"x","id":"decision:1"}',
      'leave the id out',
    ],
  ])('refuses the whole of a file with a bad line: %s', async (line, reason) => {
    const good =
      '{"kind":"REJECT_CLAIM","claimId":"claim:1","who":"Ana","when":"2024-05-01T08:00:00Z","why":"x"}'
    const { code, stderr } = await place.run(['decisions', 'import', '-'], { stdin: `${good}\n\n${line}\n` })
    expect(code).toBe(2)
    expect(stderr).toContain('line 3')
    expect(stderr).toContain(reason)
    expect((await place.run(['decisions', 'export'])).stdout).toBe('')
  })

  it('says so where a file is not there or can not be written', async () => {
    const missing = await place.run(['decisions', 'import', join(place.folder, 'none.jsonl')])
    expect(missing.code).toBe(1)
    expect(missing.stderr).toContain('UNREADABLE_FILE')
    const nowhere = await place.run(['decisions', 'export', join(place.folder, 'none', 'x.jsonl')])
    expect(nowhere.code).toBe(2)
    expect(nowhere.stderr).toContain("can't be written")
  })
})

describe('healgraph candidates', () => {
  it('lists what the vocabulary lacks with type, count, articles and quotes, until a label covers it', async () => {
    const unknown = (text: string) => text.replace('Potassium Deficiency', 'Unobtainium Deficiency')
    await place.run(['ingest', place.write('cramps.md', unknown(CRAMPS))])
    await place.run(['ingest', place.write('again.md', unknown(CRAMPS)), place.write('sleep.md', SLEEP)])

    const { code, stdout } = await place.run(['candidates', '--format', 'json'])
    expect(code).toBe(0)
    const quote = 'Unobtainium Deficiency: muscle cramps, fatigue'
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        term: 'Unobtainium',
        type: 'NUTRIENT',
        count: 2,
        articles: ['article:again', 'article:cramps'],
        quotes: [
          { articleId: 'article:again', quote },
          { articleId: 'article:cramps', quote },
        ],
      },
    ])
    expect((await place.run(['candidates', '--format', 'text'])).stdout).toMatch(
      /^Unobtainium \(NUTRIENT\?, 2 in 2 articles\)\n {2}“Unobtainium Deficiency/,
    )
    expect((await place.run(['candidates', '--min', '3'])).stdout).toBe('')
    expect((await place.run(['candidates', '--min', '0'])).code).toBe(2)
    await place.run(['decide', 'label', 'nutrient:potassium', 'Unobtainium', ...WHY])
    expect((await place.run(['candidates'])).stdout).toBe('')
  })
})

describe('healgraph ingest of a changed article', () => {
  it('tells what a dry run would change, and changes nothing', async () => {
    expect(await ingest()).toMatch(/\d+ added, 0 removed, 0 reworded, 0 moved, 0 unchanged/)
    const before = (await place.run(['export'])).stdout
    const path = place.write('cramps.md', CHANGED_CRAMPS)
    const { stdout } = await place.run(['ingest', path, '--dry-run'])
    expect(stdout).toContain('1 read, none stored (dry run)')
    const told = /article:cramps, version 2: 2 added, 2 removed, 0 reworded, 0 moved, [1-9]\d* unchanged/
    expect(stdout).toMatch(told)
    expect((await place.run(['export'])).stdout).toBe(before)
    expect((await place.run(['ingest', path])).stdout).toMatch(told)
  })
})
