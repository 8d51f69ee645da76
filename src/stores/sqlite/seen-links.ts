import type { ConceptType } from '../../domain/terminology.ts'
import type { ConceptKey, LinkFilter } from '../../ports/link-reads.ts'
import type { SqlParameters } from './connection.ts'
import { optionalList } from './keys.ts'
import { NEAR_LINKS, nearParameters } from './near-links.ts'

/** Whether the type of the concept `other`, or of the one that it is a condition of, is wanted. */
const OF_TYPES = /* sql */ `
  @types IS NULL OR other.type IN (SELECT value FROM json_each(@types))
  OR whole.type IN (SELECT value FROM json_each(@types))`

const OTHER_ENDS = /* sql */ `
  FROM near
  CROSS JOIN concepts other ON other.id = near.other_id
  LEFT JOIN concepts whole ON whole.id = other.condition_of`

/**
 * `seen`: each near link with its other end, where the filter lets it through; `thing` is what the list
 * counts, the link. `other_type` and `whole_type` are the types that the other end counts as.
 */
export const SEEN_LINKS = /* sql */ `
  ${NEAR_LINKS}
  seen AS MATERIALIZED (
    SELECT near.*, other.sort_name AS other_name, near.link_id AS thing, other.type AS other_type,
      whole.type AS whole_type
    ${OTHER_ENDS}
    WHERE (${OF_TYPES}) AND near.other_id NOT IN (SELECT id FROM excluded)
  ),`

/**
 * `seen`: each near link under the concept that is listed for it, `thing`: the one of `@type` that its other end
 * is, or is a condition of; without a type, the other end itself.
 */
export const SEEN_CONCEPTS = /* sql */ `
  ${NEAR_LINKS}
  seen AS MATERIALIZED (
    SELECT near.*, other.sort_name AS other_name,
      CASE WHEN @type IS NULL OR other.type = @type THEN other.id ELSE whole.id END AS thing,
      coalesce(@type, other.type) AS other_type, CASE WHEN @type IS NULL THEN whole.type END AS whole_type
    ${OTHER_ENDS}
    WHERE CASE WHEN @type IS NULL THEN ${OF_TYPES} ELSE other.type = @type OR whole.type = @type END
      AND CASE WHEN @type IS NULL OR other.type = @type THEN other.id ELSE whole.id END <> near.asked_id
      AND CASE WHEN @type IS NULL OR other.type = @type THEN other.id ELSE whole.id END
        NOT IN (SELECT id FROM excluded)
  ),`

/** The parameters of {@link SEEN_LINKS}. */
export function seenLinkParameters(keys: readonly ConceptKey[], filter: LinkFilter): SqlParameters {
  return { ...nearParameters(keys, filter), types: optionalList(filter.types) }
}

/** The parameters of {@link SEEN_CONCEPTS}. */
export function seenConceptParameters(
  keys: readonly ConceptKey[],
  filter: LinkFilter,
  type: ConceptType | undefined,
): SqlParameters {
  const types = type === undefined ? optionalList(filter.types) : null
  return { ...nearParameters(keys, filter), types, type: type ?? null }
}
