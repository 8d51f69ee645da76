import type { ConceptKey, LinkFilter } from '../../ports/link-reads.ts'
import type { SqlParameters } from './connection.ts'
import { jsonList } from './keys.ts'

/** A list under its key `json`, an absent one being NULL, allows `column`. */
const allowed = (json: string, column: string): string =>
  `(${json} IS NULL OR ${column} IN (SELECT value FROM json_each(${json})))`

/** What a barring link must be, seen from the barring concept's end to the concept that it bars. */
const BARRING = /* sql */ `
  l.claim_count > 0 AND ${allowed('b.relations', 'l.relation')}
  AND (b.states IS NULL OR l.subject_state IN (SELECT value FROM json_each(b.states))
    OR l.object_state IN (SELECT value FROM json_each(b.states)))`

/**
 * `family`: for each key of `@keys` the concept asked about and, where wanted, all that are narrower, with the
 * state that the key asks for. `excluded`: ids of the concepts that `@notLinkedTo` leaves out.
 */
export const FAMILIES = /* sql */ `
  family (key, asked_id, id, state) AS MATERIALIZED (
    SELECT value, substr(value, 1, instr(value || '|', '|') - 1), substr(value, 1, instr(value || '|', '|') - 1),
      nullif(substr(value, instr(value || '|', '|') + 1), '')
    FROM json_each(@keys)
    UNION
    SELECT family.key, family.asked_id, narrower.concept_id, family.state
    FROM family JOIN broader_concepts narrower ON narrower.broader_id = family.id
    WHERE @includeNarrower = 1
  ),
  barred (id, relations, states) AS (
    SELECT value ->> '$.conceptId', value ->> '$.relations', value ->> '$.states' FROM json_each(@notLinkedTo)
    UNION
    SELECT narrower.concept_id, barred.relations, barred.states
    FROM barred JOIN broader_concepts narrower ON narrower.broader_id = barred.id
    WHERE @includeNarrower = 1
  ),
  linked_to_barred (id) AS MATERIALIZED (
    SELECT l.object_id FROM barred b CROSS JOIN links l ON l.subject_id = b.id WHERE ${BARRING}
    UNION
    SELECT l.subject_id FROM barred b CROSS JOIN links l ON l.object_id = b.id WHERE ${BARRING}
  ),
  excluded (id) AS MATERIALIZED (
    SELECT id FROM linked_to_barred
    UNION
    SELECT c.condition_of FROM linked_to_barred b CROSS JOIN concepts c ON c.id = b.id
    WHERE c.condition_of IS NOT NULL
  ),`

/** The parameters of {@link FAMILIES}. */
export function familyParameters(keys: readonly ConceptKey[], filter: LinkFilter): SqlParameters {
  return {
    keys: jsonList(keys),
    includeNarrower: filter.includeNarrower ? 1 : 0,
    notLinkedTo: JSON.stringify(filter.notLinkedTo ?? []),
  }
}
