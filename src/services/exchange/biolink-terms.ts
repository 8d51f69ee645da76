import type { Relation, State } from '../../domain/terminology.ts'
import { seedRows } from '../seed-table.ts'

export type Direction = 'increased' | 'decreased'

/** How a relation is told in Biolink. */
export interface BiolinkRelation {
  /** Without its prefix, such as `contributes_to`. */
  readonly predicate: string
  /** False where the predicate says less. */
  readonly same: boolean
  /** What happens to the object's abundance, where the relation says so. */
  readonly direction: Direction | null
}

/** A state as qualifiers; `plain` where there is nothing to say, null where Biolink has no word for it. */
export type BiolinkState =
  | 'plain'
  | { readonly aspect: string; readonly direction: Direction; readonly same: boolean }
  | null

const COLUMNS = {
  relations: ['relation', 'predicate', 'same', 'direction', 'note'],
  states: ['state', 'aspect', 'direction', 'same', 'note'],
} as const

let relations: ReadonlyMap<string, BiolinkRelation> | undefined
let states: ReadonlyMap<string, BiolinkState> | undefined

function toDirection(text: string): Direction | null {
  return text === 'increased' || text === 'decreased' ? text : null
}

/** From `seed/exchange/relations.tsv`. */
export function biolinkRelation(relation: Relation): BiolinkRelation {
  relations ??= new Map(
    seedRows('exchange/relations.tsv', COLUMNS.relations).map((row) => [
      row.relation,
      { predicate: row.predicate, same: row.same === 'yes', direction: toDirection(row.direction) },
    ]),
  )
  const found = relations.get(relation)
  if (!found) throw new Error(`seed/exchange/relations.tsv has no ${relation}`)
  return found
}

/** From `seed/exchange/states.tsv`. */
export function biolinkState(state: State): BiolinkState {
  states ??= new Map(
    seedRows('exchange/states.tsv', COLUMNS.states).map((row) => {
      const direction = toDirection(row.direction)
      const told = direction ? { aspect: row.aspect, direction, same: row.same === 'yes' } : null
      return [row.state, row.aspect === '-' ? 'plain' : told]
    }),
  )
  const found = states.get(state)
  if (found === undefined) throw new Error(`seed/exchange/states.tsv has no ${state}`)
  return found
}
