import type { Tell } from './faults.ts'
import type { Terms } from './labels.ts'
import { isOneOf, tellTwice } from './rules.ts'
import type { Row } from './tables.ts'

const SCHEMES = ['hpo', 'mesh', 'chebi', 'wikidata'] as const

const FORMS: Readonly<Record<(typeof SCHEMES)[number], RegExp>> = {
  hpo: /^HP:\d{7}$/,
  mesh: /^[DC]\d{6,9}$/,
  chebi: /^CHEBI:\d+$/,
  wikidata: /^Q\d+$/,
}

const isScheme = (scheme: string): scheme is (typeof SCHEMES)[number] =>
  SCHEMES.some((known) => known === scheme)

const sourcesOf = (term: Row<'terms.tsv'>): string[] =>
  term.verified_in === '' ? [] : term.verified_in.split(';')

/** Identifiers of terms: their form, that each is verified, and that no two terms of a type share one. */
export function checkTermIdentifiers(terms: Terms, tell: Tell): void {
  for (const term of terms.rows) {
    const own = SCHEMES.filter((scheme) => term[scheme] !== '')
    for (const scheme of own)
      if (!FORMS[scheme].test(term[scheme])) tell(term, `${scheme} "${term[scheme]}" is malformed`)
    const verified = sourcesOf(term).map((source) => source.split(':')[0] ?? '')
    if (verified.join() !== own.join())
      tell(
        term,
        `verified_in "${term.verified_in}" does not match its identifiers (${own.join(', ') || 'none'})`,
      )
  }
  for (const scheme of SCHEMES) {
    tellTwice(
      terms.rows.filter((term) => term[scheme] !== ''),
      (term) => `${term.type} ${term[scheme]}`,
      (term) => `${scheme} ${term[scheme]} of ${term.type}`,
      tell,
    )
  }
}

/** Evidence: a row for each identifier, and no other. */
export function checkIdentifiers(
  rows: readonly Row<'identifiers.tsv'>[],
  terms: Terms,
  tell: Tell,
  tellTerm: Tell,
): void {
  tellTwice(
    rows,
    (row) => `${row.id} ${row.scheme}`,
    (row) => `${row.id} ${row.scheme}`,
    tell,
  )
  for (const row of rows) {
    if (!isOneOf(SCHEMES, row.scheme, 'scheme', row, tell) || !isScheme(row.scheme)) continue
    const term = terms.byId.get(row.id)
    if (term?.[row.scheme] !== row.identifier)
      tell(row, `${row.id} has no ${row.scheme} ${row.identifier} in terms.tsv`)
    if (!row.label_in_source || !row.matched_by || !row.sources)
      tell(row, `${row.id} ${row.scheme} is incomplete`)
    const first = term ? sourcesOf(term).find((source) => source.startsWith(`${row.scheme}:`)) : undefined
    if (first !== `${row.scheme}:${row.sources.split(';')[0]}`)
      tell(row, `${row.id} ${row.scheme}: its first source is not the one in verified_in`)
  }
  const evidence = new Set(rows.map((row) => `${row.id} ${row.scheme}`))
  for (const term of terms.rows) {
    for (const scheme of SCHEMES)
      if (term[scheme] !== '' && !evidence.has(`${term.id} ${scheme}`))
        tellTerm(term, `identifiers.tsv has no evidence for ${scheme} ${term[scheme]}`)
  }
}
