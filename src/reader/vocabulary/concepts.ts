import { type Concept, conceptId, type Mapping } from '../../domain/concept.ts'
import { DomainError } from '../../domain/errors.ts'
import { CONCEPT_TYPES, STATES } from '../../domain/terminology.ts'
import { oneOf, readTsv } from './read-tsv.ts'

const TERM_COLUMNS = [
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
] as const

/** The concepts of the vocabulary, by slug as the other files name them. */
export function readConcepts(directory: string): Map<string, Concept> {
  const terms = readTsv(directory, 'terms.tsv', TERM_COLUMNS)
  const ids = new Map(
    terms.map((term) => [
      term.id,
      conceptId(oneOf(CONCEPT_TYPES, term.type, `terms.tsv ${term.id}`), term.id),
    ]),
  )
  const idOf = (slug: string, where: string): string => {
    const id = ids.get(slug)
    if (!id) throw new DomainError('INVALID_VOCABULARY', `${where}: no term "${slug}"`)
    return id
  }
  const exact = exactMatches(directory)
  const conditions = new Map(
    readTsv(directory, 'conditions.tsv', ['condition', 'concept', 'state', 'note'] as const).map((row) => [
      idOf(row.condition, 'conditions.tsv'),
      {
        conceptId: idOf(row.concept, 'conditions.tsv'),
        state: oneOf(STATES, row.state, `conditions.tsv ${row.condition}`),
      },
    ]),
  )
  return new Map(
    terms.map((term) => {
      const id = idOf(term.id, 'terms.tsv')
      const synonyms = term.synonyms === '' ? [] : term.synonyms.split('|')
      return [
        term.id,
        {
          id,
          type: oneOf(CONCEPT_TYPES, term.type, `terms.tsv ${term.id}`),
          slug: term.id,
          name: term.name,
          group: term.group,
          labels: [term.name, ...synonyms].map((text, i) => ({ text, language: 'en', preferred: i === 0 })),
          mappings: mappingsOf(term, exact),
          broader: term.broader === '' ? [] : [idOf(term.broader, `terms.tsv ${term.id}`)],
          conditionOf: conditions.get(id) ?? null,
        },
      ]
    }),
  )
}

/** Identifiers whose label in the source equals our name: the others are only close. */
function exactMatches(directory: string): Set<string> {
  const columns = ['id', 'scheme', 'identifier', 'label_in_source', 'matched_by', 'sources'] as const
  return new Set(
    readTsv(directory, 'identifiers.tsv', columns)
      .filter((row) => row.matched_by === 'name')
      .map((row) => `${row.id} ${row.identifier}`),
  )
}

function mappingsOf(
  term: Record<(typeof TERM_COLUMNS)[number], string>,
  exact: ReadonlySet<string>,
): Mapping[] {
  const found: [Mapping['vocabulary'], string, string][] = [
    ['HPO', term.hpo, term.hpo],
    ['MESH', term.mesh, `MESH:${term.mesh}`],
    ['CHEBI', term.chebi, term.chebi],
    ['WIKIDATA', term.wikidata, `WIKIDATA:${term.wikidata}`],
  ]
  return found
    .filter(([, identifier]) => identifier !== '')
    .map(([vocabulary, identifier, curie]) => ({
      curie,
      vocabulary,
      match: exact.has(`${term.id} ${identifier}`) ? 'exact' : 'close',
    }))
}
