import { STATES } from '../../../domain/terminology.ts'
import type { Tell } from './faults.ts'
import { plain, type Terms } from './labels.ts'
import { isOneOf, tellTwice } from './rules.ts'
import type { Row } from './tables.ts'

/** Words that are a term and a state at once. */
export function checkComposites(
  rows: readonly Row<'composites.tsv'>[],
  terms: Terms,
  states: ReadonlySet<string>,
  tell: Tell,
): void {
  tellTwice(
    rows,
    (row) => plain(row.surface),
    (row) => `"${row.surface}"`,
    tell,
  )
  for (const row of rows) {
    if (row.surface === '') tell(row, 'no surface')
    if (!terms.has(row.term)) tell(row, `"${row.surface}": no term ${row.term}`)
    if (isOneOf(STATES, row.state, 'state', row, tell) && !states.has(row.state))
      tell(row, `"${row.surface}": no word in states.tsv gives ${row.state}`)
    if (terms.isLabel(row.surface)) tell(row, `"${row.surface}" is a label in terms.tsv`)
  }
}

/** Surfaces that can mean more than one term. */
export function checkAmbiguities(rows: readonly Row<'ambiguities.tsv'>[], terms: Terms, tell: Tell): void {
  tellTwice(
    rows,
    (row) => plain(row.surface),
    (row) => `"${row.surface}"`,
    tell,
  )
  for (const row of rows) {
    if (row.surface === '' || row.how_to_decide === '') tell(row, 'no surface, or no way to decide')
    const candidates = row.candidates.split(';')
    for (const id of new Set([...candidates, row.default]))
      if (!terms.has(id)) tell(row, `"${row.surface}": no term ${id}`)
    if (!candidates.includes(row.default))
      tell(row, `"${row.surface}": the default ${row.default} is none of its candidates`)
  }
}

/** Named conditions that are a state of another concept. */
export function checkConditions(rows: readonly Row<'conditions.tsv'>[], terms: Terms, tell: Tell): void {
  tellTwice(
    rows,
    (row) => row.condition,
    (row) => row.condition,
    tell,
  )
  for (const row of rows) {
    for (const id of [row.condition, row.concept]) if (!terms.has(id)) tell(row, `no term ${id}`)
    isOneOf(STATES, row.state, 'state', row, tell)
    if (row.condition === row.concept) tell(row, `${row.condition} is no state of itself`)
  }
}
