import { CONCEPT_TYPES, MODIFIERS, STATES } from '../../../domain/terminology.ts'
import type { Tell } from './faults.ts'
import type { Terms } from './labels.ts'
import { isOneOf, tellBadCue, tellTwice } from './rules.ts'
import type { Row } from './tables.ts'

/** Groups of factors that some state words are for. */
const FACTOR_GROUPS = ['neurotransmitter', 'medication']
const APPLIES_TO = [...CONCEPT_TYPES, ...FACTOR_GROUPS.map((group) => `FACTOR:${group}`)]

/** Words that give a term a state or a modifier. */
export function checkStates(rows: readonly Row<'states.tsv'>[], terms: Terms, tell: Tell): void {
  tellTwice(
    rows,
    (row) => `${row.state} ${row.applies_to} ${row.position} ${row.word}`,
    (row) => `${row.state} "${row.word}" ${row.position}`,
    tell,
  )
  for (const row of rows) {
    isOneOf([...STATES, ...MODIFIERS], row.state, 'state', row, tell)
    isOneOf(['before', 'after', 'affix'], row.position, 'position', row, tell)
    for (const type of row.applies_to.split(',')) isOneOf(APPLIES_TO, type, 'applies_to', row, tell)
    tellBadCue(row.word, row, tell)
  }
  const groups = new Set(terms.rows.filter((term) => term.type === 'FACTOR').map((term) => term.group))
  for (const row of rows)
    for (const group of FACTOR_GROUPS)
      if (row.applies_to.split(',').includes(`FACTOR:${group}`) && !groups.has(group))
        tell(row, `no factor in terms.tsv is of the group ${group}`)
}
