import { labelKey } from '../../../domain/fold.ts'
import type { Tell } from './faults.ts'
import { labelsOf, type Terms } from './labels.ts'
import { isOneOf, tellTwice } from './rules.ts'
import type { Row } from './tables.ts'

/** All words of labels, folded as the reader folds them: what is none of them is misspelt, or does nothing. */
function wordsOf(terms: Terms): Set<string> {
  const labels = terms.rows.flatMap((term) => labelsOf(term).map(labelKey))
  return new Set([...labels, ...labels.flatMap((label) => label.split(' '))])
}

/** Labels that are everyday words too. */
export function checkEveryday(rows: readonly Row<'everyday.tsv'>[], terms: Terms, tell: Tell): void {
  const words = wordsOf(terms)
  tellTwice(
    rows,
    (row) => labelKey(row.word),
    (row) => `"${row.word}"`,
    tell,
  )
  for (const row of rows)
    if (!words.has(labelKey(row.word))) tell(row, `"${row.word}" is no word of a label in terms.tsv`)
}

/** Words beside a label that give it another sense. */
export function checkHomonyms(rows: readonly Row<'homonyms.tsv'>[], terms: Terms, tell: Tell): void {
  const words = wordsOf(terms)
  for (const row of rows) {
    if (!words.has(labelKey(row.word))) tell(row, `"${row.word}" is no word of a label in terms.tsv`)
    isOneOf(['before', 'after'], row.side, 'side', row, tell)
    const neighbours = row.neighbours.split('|')
    const seen = new Set<string>()
    for (const word of neighbours) {
      if (word === '' || word !== word.trim() || word !== word.toLowerCase())
        tell(row, `neighbour "${word}" is empty, untrimmed or not in lower case`)
      if (seen.has(word)) tell(row, `neighbour "${word}" twice`)
      seen.add(word)
    }
  }
}
