import { DEFAULT_SCOPE, scopeKeys } from '../../domain/scope.ts'
import type { LinkFilter } from '../../ports/graph-store.ts'
import type { SqlParameters } from './connection.ts'
import { jsonList, optionalList } from './keys.ts'

const allows = (list: string, column: string): string =>
  `(@${list} IS NULL OR ${column} IN (SELECT value FROM json_each(@${list})))`

/** What a filter asks of a link, seen from its end `own` towards its end `other`. */
const matches = (own: 'subject' | 'object', other: 'subject' | 'object'): string => /* sql */ `
  ${allows('relations', 'l.relation')}
  AND ${allows('effects', 'l.effect')}
  AND ${allows('ownStates', `l.${own}_state`)}
  AND ${allows('otherStates', `l.${other}_state`)}
  AND (@states IS NULL OR l.subject_state IN (SELECT value FROM json_each(@states))
    OR l.object_state IN (SELECT value FROM json_each(@states)))
  AND CASE @defaultScope
    WHEN 1 THEN l.claim_count > 0
    ELSE EXISTS (SELECT 1 FROM json_each(l.scopes) s WHERE s.value IN (SELECT value FROM json_each(@scopes)))
  END`

/**
 * The links of each concept of `@ids` that a filter lets through, types aside: `near` with key, link_id,
 * other_id and what links are sorted by. A link of a concept with itself stands once, from its subject unless only INCOMING is wanted.
 */
export const NEAR_LINKS = /* sql */ `
  near AS MATERIALIZED (
    SELECT k.value AS key, l.id AS link_id, l.object_id AS other_id, l.score, l.article_count, l.article_order
    FROM json_each(@ids) k CROSS JOIN links l ON l.subject_id = k.value
    WHERE @direction <> 'INCOMING' AND ${matches('subject', 'object')}
    UNION ALL
    SELECT k.value, l.id, l.subject_id, l.score, l.article_count, l.article_order
    FROM json_each(@ids) k CROSS JOIN links l ON l.object_id = k.value
    WHERE @direction <> 'OUTGOING' AND (@direction = 'INCOMING' OR l.subject_id <> l.object_id)
      AND ${matches('object', 'subject')}
  ),`

const DEFAULT_SCOPES = scopeKeys(DEFAULT_SCOPE).sort().join()

/** The parameters of {@link NEAR_LINKS}. */
export function nearParameters(ids: readonly string[], filter: LinkFilter): SqlParameters {
  const scopes = [...new Set(scopeKeys(filter.scope))].sort()
  return {
    ids: jsonList(ids),
    direction: filter.direction,
    relations: optionalList(filter.relations),
    effects: optionalList(filter.effects),
    states: optionalList(filter.states),
    ownStates: optionalList(filter.ownStates),
    otherStates: optionalList(filter.otherStates),
    scopes: jsonList(scopes),
    // A link's claim_count counts the default scope: no need to look into its list of scopes.
    defaultScope: scopes.join() === DEFAULT_SCOPES ? 1 : 0,
  }
}
