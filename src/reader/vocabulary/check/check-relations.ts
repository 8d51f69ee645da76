import { RELATIONS } from '../../../domain/terminology.ts'
import type { Tell } from './faults.ts'
import { isOneOf, tellBadCue, tellTwice } from './rules.ts'
import type { Row } from './tables.ts'

type Relation = Row<'relations.tsv'>

const STRENGTHS = ['strong', 'medium', 'weak']
/** Which way each kind of cue may read; hedges and negations have no relation. */
const DIRECTIONS: Readonly<Record<string, readonly string[]>> = {
  CUE: ['forward', 'reverse', 'symmetric'],
  PREDICATE: ['forward', 'reverse'],
  SPLIT: ['forward'],
}
const PLAIN_KINDS = ['HEDGE', 'NEGATION']
const KINDS = [...Object.keys(DIRECTIONS), ...PLAIN_KINDS]

/** Cues for relations, in one part, in two, or as a noun; hedges and negations. */
export function checkRelations(rows: readonly Relation[], tell: Tell): void {
  tellTwice(
    rows,
    (row) => `${row.kind} ${row.relation} ${row.direction} ${row.cue}`,
    (row) => `${row.kind} ${row.relation} "${row.cue}"`,
    tell,
  )
  for (const row of rows) {
    tellBadCue(row.cue, row, tell)
    if (!isOneOf(KINDS, row.kind, 'kind', row, tell)) continue
    if (PLAIN_KINDS.includes(row.kind)) {
      if (row.relation !== '' || row.direction !== '' || row.strength !== '')
        tell(row, `a ${row.kind.toLowerCase()} has no relation, direction or strength`)
      continue
    }
    isOneOf(RELATIONS, row.relation, 'relation', row, tell)
    isOneOf(DIRECTIONS[row.kind] ?? [], row.direction, 'direction', row, tell)
    isOneOf(STRENGTHS, row.strength, 'strength', row, tell)
    checkShape(row, tell)
  }
}

function checkShape({ kind, cue, line }: Relation, tell: Tell): void {
  const parts = cue.split(' … ')
  if (kind === 'SPLIT') {
    const [verb = '', after = ''] = parts
    if (parts.length !== 2 || !/^\S+$/.test(verb) || after.trim() === '')
      tell({ line }, `"${cue}" must be one verb, " … " and what follows its object`)
  } else if (cue.includes('…')) tell({ line }, `"${cue}" has two parts: its kind is SPLIT`)
  if (kind === 'PREDICATE' && /\s/.test(cue)) tell({ line }, `"${cue}" must be one noun`)
}
