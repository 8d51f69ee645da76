import type { ConceptType } from '../../../domain/terminology.ts'
import type { Row } from './tables.ts'

const GREEK: Readonly<Record<string, string>> = { α: 'alpha', β: 'beta', γ: 'gamma' }

/** A label without case, accents and signs; a plus counts ("NAD+"). */
export function plain(label: string): string {
  return label
    .toLowerCase()
    .replace(/[αβγ]/g, (letter) => GREEK[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9+]+/g, ' ')
    .trim()
}

export function labelsOf(term: Row<'terms.tsv'>): string[] {
  return [term.name, ...(term.synonyms === '' ? [] : term.synonyms.split('|'))]
}

/** The terms of a vocabulary, as the other files refer to them. */
export class Terms {
  readonly rows: readonly Row<'terms.tsv'>[]
  readonly byId: ReadonlyMap<string, Row<'terms.tsv'>>
  /** Plain label to the terms that have it. */
  readonly byLabel: ReadonlyMap<string, readonly Row<'terms.tsv'>[]>

  constructor(rows: readonly Row<'terms.tsv'>[]) {
    this.rows = rows
    this.byId = new Map(rows.map((row) => [row.id, row]))
    const byLabel = new Map<string, Row<'terms.tsv'>[]>()
    for (const row of rows) {
      for (const label of new Set(labelsOf(row).map(plain)))
        byLabel.set(label, [...(byLabel.get(label) ?? []), row])
    }
    this.byLabel = byLabel
  }

  has(id: string): boolean {
    return this.byId.has(id)
  }

  isLabel(label: string): boolean {
    return this.byLabel.has(plain(label))
  }

  count(type: ConceptType): number {
    return this.rows.filter((row) => row.type === type).length
  }
}
