import type { ConceptKey, LinkFilter } from '../../ports/link-reads.ts'
import { asksClaims, isDefaultScope } from '../link-bounds.ts'
import { boundParameters, CLAIM_WITHIN } from './claim-bounds.ts'
import type { SqlParameters } from './connection.ts'
import { FAMILIES, familyParameters } from './families.ts'
import { optionalList } from './keys.ts'

const allows = (list: string, column: string): string =>
  `(@${list} IS NULL OR ${column} IN (SELECT value FROM json_each(@${list})))`

/** What a filter asks of a link, seen from its end `own` towards its end `other`. */
const matches = (own: 'subject' | 'object', other: 'subject' | 'object'): string => /* sql */ `
  (f.state IS NULL OR l.${own}_state = f.state)
  AND ${allows('relations', 'l.relation')}
  AND ${allows('effects', 'l.effect')}
  AND ${allows('ownStates', `l.${own}_state`)}
  AND ${allows('otherStates', `l.${other}_state`)}
  AND (@states IS NULL OR l.subject_state IN (SELECT value FROM json_each(@states))
    OR l.object_state IN (SELECT value FROM json_each(@states)))
  AND CASE @counted
    WHEN 'ARTICLES' THEN l.article_count >= @minArticles
    WHEN 'SCOPES' THEN EXISTS (
      SELECT 1 FROM json_each(l.scopes) s WHERE s.value IN (SELECT value FROM json_each(@scopes)))
    ELSE @minArticles <= (
      SELECT count(DISTINCT c.article_id) FROM claims c WHERE c.link_id = l.id AND ${CLAIM_WITHIN})
  END`

const seenFrom = (own: 'subject' | 'object', other: 'subject' | 'object'): string => /* sql */ `
  SELECT f.key, f.asked_id, l.id AS link_id, '${own.toUpperCase()}' AS near, l.${own}_state AS own_state,
    l.${other}_id AS other_id, l.${other}_state AS other_state, l.score, l.article_count, l.article_order
  FROM family f CROSS JOIN links l ON l.${own}_id = f.id`

/**
 * The links of each key that a filter lets through, types and `notLinkedTo` aside: `near` with key, asked_id,
 * link_id, near (the end that is the concept asked about or narrower), the ends' states, other_id and what
 * links are sorted by. Each link stands once under a key; see `LinkFilter`. Needs {@link FAMILIES} before it.
 */
const NEAR = /* sql */ `
  near AS MATERIALIZED (
    ${seenFrom('subject', 'object')}
    WHERE @direction <> 'INCOMING'
      AND (@direction = 'OUTGOING' OR l.object_id <> f.asked_id OR l.subject_id = f.asked_id)
      AND ${matches('subject', 'object')}
    UNION ALL
    ${seenFrom('object', 'subject')}
    LEFT JOIN family kin ON kin.key = f.key AND kin.id = l.subject_id
    WHERE @direction <> 'OUTGOING'
      AND (@direction = 'INCOMING' OR kin.id IS NULL
        OR (l.object_id = f.asked_id AND l.subject_id <> f.asked_id))
      AND ${matches('object', 'subject')}
  ),`

export const NEAR_LINKS = FAMILIES + NEAR

/** The day of the newest article with a claim of the link that the filter lets through, as a number: 20240131. */
export const NEWEST_DAY = /* sql */ `
  (SELECT max(CAST(replace(substr(CASE
      WHEN a.published_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' THEN a.published_at ELSE a.read_at
    END, 1, 10), '-', '') AS INTEGER))
  FROM claims c CROSS JOIN articles a ON a.id = c.article_id
  WHERE c.link_id = near.link_id AND ${CLAIM_WITHIN})`

/** The parameters of {@link NEAR_LINKS}. */
export function nearParameters(keys: readonly ConceptKey[], filter: LinkFilter): SqlParameters {
  return {
    ...familyParameters(keys, filter),
    ...boundParameters(filter),
    direction: filter.direction,
    relations: optionalList(filter.relations),
    effects: optionalList(filter.effects),
    states: optionalList(filter.states),
    ownStates: optionalList(filter.ownStates),
    otherStates: optionalList(filter.otherStates),
    minArticles: filter.minArticles ?? 1,
    // A link keeps the counts of the default scope and the list of its scopes: no need to look at its claims.
    counted: asksClaims(filter) ? 'CLAIMS' : isDefaultScope(filter) ? 'ARTICLES' : 'SCOPES',
  }
}
