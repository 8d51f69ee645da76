import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Faults } from './faults.ts'

/** The columns of every file of a vocabulary. */
export const COLUMNS = {
  'terms.tsv': [
    'id',
    'type',
    'name',
    'synonyms',
    'broader',
    'hpo',
    'mesh',
    'chebi',
    'wikidata',
    'verified_in',
    'group',
  ],
  'identifiers.tsv': ['id', 'scheme', 'identifier', 'label_in_source', 'matched_by', 'sources'],
  'states.tsv': ['state', 'applies_to', 'position', 'word', 'note'],
  'relations.tsv': ['kind', 'relation', 'direction', 'strength', 'cue', 'note'],
  'composites.tsv': ['surface', 'term', 'state', 'note'],
  'ambiguities.tsv': ['surface', 'candidates', 'default', 'how_to_decide'],
  'conditions.tsv': ['condition', 'concept', 'state', 'note'],
  'headings.tsv': ['kind', 'value', 'cue', 'note'],
  'layout.tsv': ['kind', 'cue', 'note'],
  'care.tsv': ['kind', 'cue', 'note'],
  'prose.tsv': ['kind', 'cue', 'note'],
  'tensions.tsv': ['kind', 'cue', 'note'],
  'everyday.tsv': ['word', 'note'],
  'quantities.tsv': ['kind', 'word', 'note'],
  'wanted.tsv': ['id', 'note'],
  'verb-phrases.tsv': ['relation', 'concept', 'phrase', 'note'],
  'homonyms.tsv': ['word', 'side', 'neighbours', 'note'],
} as const

export type FileName = keyof typeof COLUMNS
export type Row<F extends FileName> = Record<(typeof COLUMNS)[F][number], string> & { readonly line: number }

function textOf(directory: string, file: FileName, faults: Faults): string | undefined {
  try {
    const bytes = readFileSync(join(directory, file))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    faults.add(file, null, isMissing ? 'the file is missing' : 'the file is no UTF-8 text')
    return undefined
  }
}

/** The rows of a file that have all their cells; what is wrong with the file's form is told. */
export function readTable<F extends FileName>(directory: string, file: F, faults: Faults): Row<F>[] {
  const text = textOf(directory, file, faults)
  if (text === undefined) return []
  if (text.includes('\r')) faults.add(file, null, 'a carriage return')
  if (!text.endsWith('\n')) faults.add(file, null, 'no newline at the end')
  const columns: readonly string[] = COLUMNS[file]
  const lines = text.replace(/\n$/, '').split('\n')
  if (lines[0] !== columns.join('\t')) {
    faults.add(file, 1, `the header must be ${columns.join(', ')}`)
    return []
  }
  const rows: Row<F>[] = []
  for (const [i, text] of lines.entries()) {
    if (i === 0) continue
    const line = i + 1
    const cells = text.split('\t')
    if (cells.length !== columns.length) {
      faults.add(file, line, `${cells.length} cells, ${columns.length} wanted`)
      continue
    }
    for (const [j, cell] of cells.entries())
      if (cell !== cell.trim()) faults.add(file, line, `untrimmed ${columns[j]} "${cell}"`)
    const entries = columns.map((column, j) => [column, cells[j] ?? ''])
    rows.push({ ...Object.fromEntries(entries), line } as Row<F>)
  }
  return rows
}
