import { CONCEPT_TYPES, type ConceptType } from '../../../domain/terminology.ts'
import { checkIdentifiers, checkTermIdentifiers } from './check-identifiers.ts'
import { checkEveryday, checkHomonyms } from './check-neighbours.ts'
import { checkCare, checkHeadings, checkLayout, checkProse, checkTensions } from './check-page-words.ts'
import { checkQuantities, checkVerbPhrases, checkWanted } from './check-quantities.ts'
import { checkRelations } from './check-relations.ts'
import { checkStates } from './check-states.ts'
import { checkAmbiguities, checkComposites, checkConditions } from './check-surfaces.ts'
import { checkTerms } from './check-terms.ts'
import { type Fault, Faults } from './faults.ts'
import { labelsOf, Terms } from './labels.ts'
import { COLUMNS, type FileName, type Row, readTable } from './tables.ts'

export interface VocabularyCheck {
  readonly faults: readonly Fault[]
  /** What a sound row of each file is counted as, for the person who asked. */
  readonly counts: {
    readonly terms: Readonly<Record<ConceptType, number>>
    readonly labels: number
    readonly rows: Readonly<Record<FileName, number>>
  }
}

export interface CheckOptions {
  /** How many terms of a type there must be at least; a vocabulary that lost half of them is not sound. */
  readonly least?: Readonly<Record<ConceptType, number>>
}

function countByType(terms: Terms): Record<ConceptType, number> {
  const [SYMPTOM = 0, NUTRIENT = 0, HORMONE = 0, LIFESTYLE_FACTOR = 0, FACTOR = 0] = CONCEPT_TYPES.map(
    (type) => terms.count(type),
  )
  return { SYMPTOM, NUTRIENT, HORMONE, LIFESTYLE_FACTOR, FACTOR }
}

/**
 * Whether the files of a vocabulary are sound, each for itself and one with another.
 *
 * Reads all of them and tells all faults, where the loader stops at the first.
 */
export function checkVocabulary(directory: string, options: CheckOptions = {}): VocabularyCheck {
  const faults = new Faults()
  const counts = new Map<FileName, number>()
  const read = <F extends FileName>(file: F): Row<F>[] => {
    const rows = readTable(directory, file, faults)
    counts.set(file, rows.length)
    return rows
  }
  const terms = new Terms(read('terms.tsv'))
  checkTerms(terms, faults.in('terms.tsv'))
  checkTermIdentifiers(terms, faults.in('terms.tsv'))
  checkIdentifiers(read('identifiers.tsv'), terms, faults.in('identifiers.tsv'), faults.in('terms.tsv'))
  const states = read('states.tsv')
  checkStates(states, terms, faults.in('states.tsv'))
  checkRelations(read('relations.tsv'), faults.in('relations.tsv'))
  const known = new Set(states.map((row) => row.state))
  checkComposites(read('composites.tsv'), terms, known, faults.in('composites.tsv'))
  checkAmbiguities(read('ambiguities.tsv'), terms, faults.in('ambiguities.tsv'))
  checkConditions(read('conditions.tsv'), terms, faults.in('conditions.tsv'))
  checkHeadings(read('headings.tsv'), faults.in('headings.tsv'))
  checkLayout(read('layout.tsv'), faults.in('layout.tsv'))
  checkCare(read('care.tsv'), faults.in('care.tsv'))
  checkProse(read('prose.tsv'), faults.in('prose.tsv'))
  checkTensions(read('tensions.tsv'), faults.in('tensions.tsv'))
  checkEveryday(read('everyday.tsv'), terms, faults.in('everyday.tsv'))
  checkQuantities(read('quantities.tsv'), faults.in('quantities.tsv'))
  checkVerbPhrases(read('verb-phrases.tsv'), terms, faults.in('verb-phrases.tsv'))
  checkWanted(read('wanted.tsv'), terms, faults.in('wanted.tsv'))
  checkHomonyms(read('homonyms.tsv'), terms, faults.in('homonyms.tsv'))
  const byType = countByType(terms)
  for (const type of CONCEPT_TYPES) {
    const least = options.least?.[type] ?? 0
    if (byType[type] < least)
      faults.add('terms.tsv', null, `${byType[type]} of type ${type}, ${least} wanted`)
  }
  const files = Object.keys(COLUMNS) as FileName[]
  return {
    faults: faults.all(),
    counts: {
      terms: byType,
      labels: terms.rows.reduce((sum, term) => sum + labelsOf(term).length, 0),
      rows: Object.fromEntries(files.map((file) => [file, counts.get(file) ?? 0])) as Record<
        FileName,
        number
      >,
    },
  }
}
