import { scopeKeys } from '../../../domain/scope.ts'
import type { LinkFilter } from '../../../ports/graph-store.ts'

/**
 * The links of the concept `$key` that a filter lets through: binds `concept`, `link`, and the concept at the
 * `other` end. A link of a concept with itself is seen from its subject, unless only incoming ones are asked for.
 */
export const NEAR_LINKS = /* cypher */ `
  MATCH (concept:Concept {id: key})-[link:LINKED_TO]-(other:Concept)
  WITH concept, link, other, $outgoing AND startNode(link) = concept AS own
  WHERE (own OR $incoming AND endNode(link) = concept)
    AND any(scope IN link.scopes WHERE scope IN $scopes)
    AND ($relations IS NULL OR link.relation IN $relations)
    AND ($effects IS NULL OR link.effect IN $effects)
    AND ($states IS NULL OR link.subjectState IN $states OR link.objectState IN $states)
    AND ($ownStates IS NULL OR CASE WHEN own THEN link.subjectState ELSE link.objectState END IN $ownStates)
    AND ($otherStates IS NULL OR CASE WHEN own THEN link.objectState ELSE link.subjectState END IN $otherStates)
    AND ($types IS NULL OR any(type IN other.types WHERE type IN $types))
`

export function nearLinkParameters(filter: LinkFilter): Record<string, unknown> {
  return {
    outgoing: filter.direction !== 'INCOMING',
    incoming: filter.direction !== 'OUTGOING',
    scopes: scopeKeys(filter.scope),
    relations: filter.relations ?? null,
    effects: filter.effects ?? null,
    states: filter.states ?? null,
    ownStates: filter.ownStates ?? null,
    otherStates: filter.otherStates ?? null,
    types: filter.types ?? null,
  }
}
