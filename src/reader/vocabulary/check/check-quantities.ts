import { RELATIONS } from '../../../domain/terminology.ts'
import type { Tell } from './faults.ts'
import type { Terms } from './labels.ts'
import { isOneOf, tellBadCue, tellTwice } from './rules.ts'
import type { Row } from './tables.ts'

/** Words that say that there is more or less of something. */
export function checkQuantities(rows: readonly Row<'quantities.tsv'>[], tell: Tell): void {
  tellTwice(
    rows,
    (row) => `${row.kind} ${row.word}`,
    (row) => `${row.kind} "${row.word}"`,
    tell,
  )
  for (const row of rows) {
    tellBadCue(row.word, row, tell)
    isOneOf(['LESSENING', 'LESS', 'BETTER', 'WORSE'], row.kind, 'kind', row, tell)
  }
}

/** Phrases that are verb and complaint at once. */
export function checkVerbPhrases(rows: readonly Row<'verb-phrases.tsv'>[], terms: Terms, tell: Tell): void {
  tellTwice(
    rows,
    (row) => row.phrase,
    (row) => `"${row.phrase}"`,
    tell,
  )
  for (const row of rows) {
    tellBadCue(row.phrase, row, tell)
    isOneOf(RELATIONS, row.relation, 'relation', row, tell)
    if (!terms.has(row.concept)) tell(row, `no term "${row.concept}"`)
  }
}

/** Functions and practices, more of which is good. */
export function checkWanted(rows: readonly Row<'wanted.tsv'>[], terms: Terms, tell: Tell): void {
  tellTwice(
    rows,
    (row) => row.id,
    (row) => `"${row.id}"`,
    tell,
  )
  for (const row of rows) if (!terms.has(row.id)) tell(row, `no term "${row.id}"`)
}
