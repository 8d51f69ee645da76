import { labelEndOf } from './labels.ts'
import type { FoundBlock } from './stored-text.ts'

/** A row of a table as the texts of its cells. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly isHead: boolean
}

// Doses, laboratory values and prices are no statements.
const HAS_NUMBER = /\d/

/**
 * The rows of a table of two columns as list items with a label, its head as the line that leads them in; none for
 * other tables, and none of rows that hold a number.
 */
export function pairsOf(rows: readonly TableRow[]): FoundBlock[] {
  if (rows.length < 2 || rows.some((row) => row.cells.length !== 2)) return []
  const pairs = rows
    .filter(
      ({ cells, isHead }) =>
        !isHead && cells.every((cell) => cell !== '') && !HAS_NUMBER.test(cells[1] ?? ''),
    )
    .map(({ cells }): FoundBlock => {
      const text = cells.join('\n')
      return { kind: 'LIST_ITEM', level: 0, text, labelEnd: labelEndOf(text, cells[0]?.length ?? 0, true) }
    })
  const head = rows.find((row) => row.isHead && row.cells.every((cell) => cell !== ''))
  if (pairs.length === 0) return []
  return head
    ? [{ kind: 'PARAGRAPH', level: 0, text: head.cells.join('\n'), leadsIn: true }, ...pairs]
    : pairs
}
