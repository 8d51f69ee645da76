import { type Contradiction, OPPOSABLE_STATES, OPPOSITES } from '../../domain/contradiction.ts'
import { EMPTY_PAGE, type Page } from '../../domain/page.ts'
import type { ContradictionKind } from '../../domain/terminology.ts'
import type { ContradictionQuery } from '../../ports/dispute-reads.ts'
import { CONTRADICTIONS_SORT, contradictionList } from '../paged-list.ts'
import type { SqliteConnection } from './connection.ts'
import { jsonList } from './keys.ts'
import { LINK_COLUMNS, type LinkRow, toLink } from './link-rows.ts'
import { ONLY_LIST, type PagedRow, pagedSql, pageParameters, toPages } from './paging.ts'

/** `family`: the concept asked about and all that are narrower. */
const FAMILY = /* sql */ `
  family (id) AS MATERIALIZED (
    SELECT @conceptId
    UNION
    SELECT narrower.concept_id FROM family JOIN broader_concepts narrower ON narrower.broader_id = family.id
  ),`
/** `said`: links in the default scope that some deny, or that have or once had an opposite. */
const NEAR = /* sql */ `
  said AS MATERIALIZED (
    SELECT l.* FROM family CROSS JOIN links l ON l.subject_id = family.id
    WHERE l.claim_count > 0 AND (l.opposing_count > 0 OR l.opposed = 1)
    UNION
    SELECT l.* FROM family CROSS JOIN links l ON l.object_id = family.id
    WHERE l.claim_count > 0 AND (l.opposing_count > 0 OR l.opposed = 1)
  ),`
const ANY = /* sql */ `
  said AS MATERIALIZED (
    SELECT l.* FROM links l INDEXED BY denied_links WHERE l.claim_count > 0 AND l.opposing_count > 0
    UNION
    SELECT l.* FROM links l INDEXED BY opposed_links WHERE l.opposed = 1 AND l.claim_count > 0
  ),`

/** The opposite of a link is found by its id, which is made of its parts; see `linkId`. */
const DISPUTED = /* sql */ `
  opposites (more, less) AS MATERIALIZED (SELECT value ->> 0, value ->> 1 FROM json_each(@opposites)),
  disputed AS (
    SELECT 'DENIED' AS kind, said.id, said.id AS against_id, said.score FROM said
    WHERE @denied = 1 AND said.opposing_count > 0
    UNION ALL
    SELECT 'OPPOSITE', said.id, other.id, min(said.score, other.score)
    FROM said
    CROSS JOIN opposites ON opposites.more = said.relation
    CROSS JOIN links other ON other.id = 'link:' || said.subject_id || '/' || said.subject_state || '/'
      || opposites.less || '/' || said.object_id || '/' || said.object_state
    WHERE other.claim_count > 0 AND said.subject_state IN (SELECT value FROM json_each(@states))
  ),`

const contradictionsIn = (said: string): string =>
  pagedSql({
    ctes: said + DISPUTED,
    id: 'd.id',
    carried: ['d.against_id', 'd.kind'],
    from: 'FROM disputed d',
    sortBy: ['d.kind', 'd.score', 'd.id', 'd.against_id'],
    order: CONTRADICTIONS_SORT,
    select: LINK_COLUMNS,
    join: 'CROSS JOIN links l ON l.id IN (page.id, page.against_id)',
    within: 'l.id = page.against_id',
  })

const ABOUT = contradictionsIn(FAMILY + NEAR)
const ALL = contradictionsIn(ANY)

type Row = LinkRow & { readonly kind: ContradictionKind }

function toContradiction([row, other = row]: readonly [Row, ...Row[]]): Contradiction {
  return { kind: row.kind, link: toLink(row), against: toLink(other) }
}

/** See `DisputeReads.contradictions`. */
export function contradictions(connection: SqliteConnection, query: ContradictionQuery): Page<Contradiction> {
  const { conceptId, kinds, page } = query
  const list = contradictionList(query)
  const parameters = {
    ...pageParameters(list, page),
    denied: kinds.includes('DENIED') ? 1 : 0,
    opposites: JSON.stringify(kinds.includes('OPPOSITE') ? OPPOSITES : []),
    states: jsonList(OPPOSABLE_STATES),
  }
  const rows =
    conceptId === undefined
      ? connection.all<Row & PagedRow>(ALL, parameters)
      : connection.all<Row & PagedRow>(ABOUT, { ...parameters, conceptId })
  return toPages([ONLY_LIST], rows, list, page, toContradiction).get(ONLY_LIST) ?? EMPTY_PAGE
}
