import type { ConceptId } from '../../domain/concept.ts'
import type { PathLink, PathLinkQuery, PathLinks } from '../../ports/path-reads.ts'
import { bestOf } from '../best-path-links.ts'
import type { SqliteConnection } from './connection.ts'
import { groupBy } from './group-by.ts'
import { jsonList, optionalList } from './keys.ts'
import type { LinkRow } from './link-rows.ts'

const from = (own: 'subject' | 'object', other: 'subject' | 'object'): string => /* sql */ `
  SELECT asked.value AS key, l.id, l.score
  FROM json_each(@ids) asked
  CROSS JOIN links l ON l.${own}_id = asked.value AND l.claim_count > 0
  CROSS JOIN concepts other ON other.id = l.${other}_id
  LEFT JOIN concepts whole ON whole.id = other.condition_of
  WHERE l.subject_id <> l.object_id
    AND (@relations IS NULL OR l.relation IN (SELECT value FROM json_each(@relations)))
    AND (@towards IS NULL OR other.id IN (SELECT value FROM json_each(@towards)))
    AND (@types IS NULL OR other.type IN (SELECT value FROM json_each(@types))
      OR whole.type IN (SELECT value FROM json_each(@types)))`

/** One more than wanted, which tells that there are more. */
const PATH_LINKS = /* sql */ `
  WITH near AS (${from('subject', 'object')} UNION ALL ${from('object', 'subject')}),
  ranked AS (
    SELECT key, id, row_number() OVER (PARTITION BY key ORDER BY score DESC, id) AS place FROM near
  )
  SELECT ranked.key, l.id, l.subject_id, l.subject_state, l.relation, l.object_id, l.object_state, l.effect, l.score
  FROM ranked CROSS JOIN links l ON l.id = ranked.id
  WHERE ranked.place <= @most + 1
  ORDER BY ranked.key, ranked.place`

type Row = { readonly key: string } & Pick<
  LinkRow,
  'id' | 'subject_id' | 'subject_state' | 'relation' | 'object_id' | 'object_state' | 'effect' | 'score'
>

function toPathLink(row: Row): PathLink {
  return {
    id: row.id,
    subjectId: row.subject_id,
    subjectState: row.subject_state,
    relation: row.relation,
    objectId: row.object_id,
    objectState: row.object_state,
    effect: row.effect,
    score: row.score,
  }
}

export function pathLinks(
  connection: SqliteConnection,
  ids: readonly ConceptId[],
  { relations, types, towards, most }: PathLinkQuery,
): Map<ConceptId, PathLinks> {
  const rows = connection.all<Row>(PATH_LINKS, {
    ids: jsonList(ids),
    relations: optionalList(relations),
    types: optionalList(types),
    towards: optionalList(towards),
    most,
  })
  const byKey = groupBy(rows, (row) => row.key)
  return new Map(ids.map((id) => [id, bestOf((byKey.get(id) ?? []).map(toPathLink), most)]))
}
