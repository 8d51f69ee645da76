import type { Concept, ConceptId } from '../../domain/concept.ts'
import { EMPTY_PAGE, type Page, type PageRequest } from '../../domain/page.ts'
import type { ConceptType } from '../../domain/terminology.ts'
import { CONCEPTS_SORT, conceptList } from '../paged-list.ts'
import { CONCEPT_COLUMNS, type ConceptRow, toConcept } from './concept-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { byKey, jsonList, listsByKey, optionalList } from './keys.ts'
import { ONLY_LIST, type PagedRow, pagedSql, pageParameters, toPages } from './paging.ts'

const VOCABULARY = /* sql */ `SELECT ${CONCEPT_COLUMNS} FROM concepts c WHERE c.absorbed_by IS NULL ORDER BY c.id`

export function vocabulary(connection: SqliteConnection): Concept[] {
  return connection.all<ConceptRow>(VOCABULARY).map(toConcept)
}

const CONCEPTS_BY_ID = /* sql */ `
  SELECT k.value AS key, ${CONCEPT_COLUMNS}
  FROM json_each(@ids) k
  CROSS JOIN concepts named ON named.id = k.value
  CROSS JOIN concepts c ON c.id = coalesce(named.absorbed_by, named.id)`

export function conceptsById(
  connection: SqliteConnection,
  ids: readonly ConceptId[],
): Map<ConceptId, Concept> {
  const rows = connection.all<ConceptRow & { key: string }>(CONCEPTS_BY_ID, { ids: jsonList(ids) })
  return byKey(rows, (row) => row.key, toConcept)
}

const NARROWER_CONCEPTS = /* sql */ `
  SELECT b.broader_id AS key, ${CONCEPT_COLUMNS}
  FROM json_each(@ids) k
  CROSS JOIN broader_concepts b ON b.broader_id = k.value
  CROSS JOIN concepts c ON c.id = b.concept_id
  ORDER BY c.sort_name, c.id`

export function narrowerConcepts(
  connection: SqliteConnection,
  ids: readonly ConceptId[],
): Map<ConceptId, Concept[]> {
  const rows = connection.all<ConceptRow & { key: string }>(NARROWER_CONCEPTS, { ids: jsonList(ids) })
  return listsByKey(ids, rows, toConcept)
}

const CONCEPTS = pagedSql({
  id: 'c.id',
  from: /* sql */ `
    FROM concepts c
    WHERE c.absorbed_by IS NULL AND (@types IS NULL OR c.type IN (SELECT value FROM json_each(@types)))
      AND (@linked = 0
        OR EXISTS (SELECT 1 FROM links WHERE subject_id = c.id AND claim_count > 0)
        OR EXISTS (SELECT 1 FROM links WHERE object_id = c.id AND claim_count > 0))`,
  sortBy: ['c.sort_name', 'c.id'],
  order: CONCEPTS_SORT,
  select: CONCEPT_COLUMNS,
  join: 'JOIN concepts c ON c.id = page.id',
})

export function concepts(
  connection: SqliteConnection,
  query: { readonly types?: readonly ConceptType[]; readonly linked?: boolean; readonly page: PageRequest },
): Page<Concept> {
  const { types, linked = false, page } = query
  const list = conceptList(query)
  const rows = connection.all<ConceptRow & PagedRow>(CONCEPTS, {
    ...pageParameters(list, page),
    types: optionalList(types),
    linked: linked ? 1 : 0,
  })
  return toPages([ONLY_LIST], rows, list, page, ([row]) => toConcept(row)).get(ONLY_LIST) ?? EMPTY_PAGE
}
