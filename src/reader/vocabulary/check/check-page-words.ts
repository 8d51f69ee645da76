import { RELATIONS, SECTION_ASPECTS } from '../../../domain/terminology.ts'
import { CARE_KINDS, CARE_NOTES } from '../care-words.ts'
import { PROSE_KINDS, PROSE_NOTES } from '../prose-words.ts'
import { TENSION_KINDS, TENSION_NOTES } from '../tension-words.ts'
import type { Tell } from './faults.ts'
import { isOneOf, tellBadCue, tellTwice } from './rules.ts'
import type { Row } from './tables.ts'

/** What a heading may give the section under it. */
const HEADING_VALUES: Readonly<Record<string, readonly string[]>> = {
  ROLE: ['TEASERS', 'BOILERPLATE', 'FOOT', 'SOURCES_OF', 'MYTHS'],
  ASPECT: SECTION_ASPECTS,
  SCOPE: RELATIONS,
}

const LAYOUT_KINDS = [
  'LINE_BOILERPLATE',
  'LINE_WHOLE',
  'LINE_ANYWHERE',
  'CREDENTIAL',
  'APPROACH',
  'CARD_END',
  'ADVICE',
  'REPORTED',
  'OUTCOME',
  'LETTER',
  'TIP_VERB',
  'ASIDE',
  'TOPIC_HEAD',
  'ABBREVIATION',
]

/** Headings that give a section its aspect, a relation or a role. */
export function checkHeadings(rows: readonly Row<'headings.tsv'>[], tell: Tell): void {
  tellTwice(
    rows,
    (row) => `${row.kind} ${row.cue} ${row.note}`,
    (row) => `${row.kind} "${row.cue}"`,
    tell,
  )
  for (const row of rows) {
    tellBadCue(row.cue, row, tell)
    if (isOneOf(Object.keys(HEADING_VALUES), row.kind, 'kind', row, tell))
      isOneOf(HEADING_VALUES[row.kind] ?? [], row.value, row.kind.toLowerCase(), row, tell)
  }
}

/** Page furniture. */
export function checkLayout(rows: readonly Row<'layout.tsv'>[], tell: Tell): void {
  tellTwice(
    rows,
    (row) => `${row.kind} ${row.cue}`,
    (row) => `${row.kind} "${row.cue}"`,
    tell,
  )
  for (const row of rows) {
    isOneOf(LAYOUT_KINDS, row.kind, 'kind', row, tell)
    if (row.cue === '') tell(row, 'no cue')
    if (row.cue !== row.cue.toLowerCase()) tell(row, `"${row.cue}" must be in lower case`)
    if (row.kind === 'ABBREVIATION' && row.cue.endsWith('.'))
      tell(row, `"${row.cue}" must be without its full stop`)
  }
}

/** Words that tell when to seek care. */
export function checkCare(rows: readonly Row<'care.tsv'>[], tell: Tell): void {
  checkKinds(rows, CARE_KINDS, CARE_NOTES, tell)
}

/** Words by which sentences are put together. */
export function checkProse(rows: readonly Row<'prose.tsv'>[], tell: Tell): void {
  checkKinds(rows, PROSE_KINDS, PROSE_NOTES, tell)
}

/** Words by which a when-to-seek-care line is found to clash with another line. */
export function checkTensions(rows: readonly Row<'tensions.tsv'>[], tell: Tell): void {
  checkKinds(rows, TENSION_KINDS, TENSION_NOTES, tell)
}

function checkKinds(
  rows: readonly Row<'care.tsv'>[],
  kinds: readonly string[],
  notes: readonly string[],
  tell: Tell,
): void {
  tellTwice(
    rows,
    (row) => `${row.kind} ${row.cue}`,
    (row) => `${row.kind} "${row.cue}"`,
    tell,
  )
  for (const row of rows) {
    isOneOf(kinds, row.kind, 'kind', row, tell)
    isOneOf(notes, row.note, 'note', row, tell)
    if (row.cue === '') tell(row, 'no cue')
    if (row.cue !== row.cue.toLowerCase()) tell(row, `"${row.cue}" must be in lower case`)
  }
}
