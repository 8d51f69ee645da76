import { CONCEPT_TYPES } from '../../../domain/terminology.ts'
import type { Tell } from './faults.ts'
import { labelsOf, plain, type Terms } from './labels.ts'
import { isOneOf, tellTwice } from './rules.ts'
import type { Row } from './tables.ts'

type Term = Row<'terms.tsv'>

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Ids, types and parents, and that each label means one term. */
export function checkTerms(terms: Terms, tell: Tell): void {
  tellTwice(
    terms.rows,
    (term) => term.id,
    (term) => `id ${term.id}`,
    tell,
  )
  for (const term of terms.rows) {
    if (!SLUG.test(term.id)) tell(term, `id "${term.id}" is no slug`)
    isOneOf(CONCEPT_TYPES, term.type, 'type', term, tell)
    if (term.name === '') tell(term, 'no name')
    if (term.group === '') tell(term, 'no group')
    checkLabels(term, terms, tell)
    checkBroader(term, terms, tell)
  }
}

function checkLabels(term: Term, terms: Terms, tell: Tell): void {
  const seen = new Set<string>()
  for (const label of labelsOf(term)) {
    if (label !== label.trim() || label === '') tell(term, `untrimmed or empty label "${label}"`)
    else if (label.length < 2) tell(term, `label "${label}" is too short`)
    if (seen.has(label.toLowerCase())) tell(term, `label "${label}" twice`)
    seen.add(label.toLowerCase())
    // Told once, at the later term.
    const others = (terms.byLabel.get(plain(label)) ?? []).filter((other) => other.line < term.line)
    for (const other of others)
      tell(term, `"${label}" is also a label of ${other.id} (${other.type}, line ${other.line})`)
  }
}

function checkBroader(term: Term, terms: Terms, tell: Tell): void {
  if (term.broader === '') return
  const broader = terms.byId.get(term.broader)
  if (!broader) tell(term, `broader ${term.broader} does not exist`)
  else if (!mayBeBelow(term.type, broader.type)) tell(term, `broader ${term.broader} has another type`)
  if (isAboveItself(term, terms)) tell(term, 'is broader than itself')
}

/** Of one type; but a condition that a habit or exposure becomes, such as chronic stress, is narrower than it. */
function mayBeBelow(type: string, broader: string): boolean {
  return type === broader || (type === 'FACTOR' && broader === 'LIFESTYLE_FACTOR')
}

function isAboveItself(term: Term, terms: Terms): boolean {
  const path = new Set<string>()
  let at = terms.byId.get(term.broader)
  // A circle further up is told there.
  while (at && at.id !== term.id && !path.has(at.id)) {
    path.add(at.id)
    at = terms.byId.get(at.broader)
  }
  return at?.id === term.id
}
