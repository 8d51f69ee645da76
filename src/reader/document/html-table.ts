import type { PageElement } from './html-dom.ts'
import { pairsOf } from './paired-rows.ts'
import type { FoundBlock } from './stored-text.ts'

/** Tables of articles are short. */
const MAX_ROWS = 200

/**
 * What a table pairs, as {@link pairsOf} tells; nothing for a table in or around another, which is layout.
 *
 * @param textsOf the lines of a cell, as a reader sees them.
 */
export function pairedRows(table: PageElement, textsOf: (cell: PageElement) => string[]): FoundBlock[] {
  if (table.querySelector('table')) return []
  const rows = [...table.querySelectorAll('tr')]
  if (rows.length > MAX_ROWS) return []
  return pairsOf(
    rows.map((row) => {
      const cells = [...row.querySelectorAll('td, th')]
      return {
        cells: cells.map((cell) => textsOf(cell).join('\n')),
        isHead: row.querySelector('td') === null,
      }
    }),
  )
}
