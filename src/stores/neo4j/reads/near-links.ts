import neo4j from 'neo4j-driver'
import type { ConceptType } from '../../../domain/terminology.ts'
import type { LinkFilter, LinkQuery } from '../../../ports/link-reads.ts'
import { asksClaims, isDefaultScope } from '../../link-bounds.ts'
import { boundParameters, CLAIM_WITHIN } from './claim-bounds.ts'

const EXCLUDED = /* cypher */ `
  CALL () {
    UNWIND $filter.notLinkedTo AS exclusion
    MATCH (:Concept {id: exclusion.conceptId})<-[:IS_A*0..]-(barred:Concept)
    WHERE $filter.includeNarrower OR barred.id = exclusion.conceptId
    WITH DISTINCT exclusion, barred
    MATCH (barred)-[link:LINKED_TO]-(other:Concept)
    WHERE link.claims > 0
      AND (exclusion.relations IS NULL OR link.relation IN exclusion.relations)
      AND (exclusion.states IS NULL OR link.subjectState IN exclusion.states
        OR link.objectState IN exclusion.states)
    OPTIONAL MATCH (other)-[:CONDITION_OF]->(whole:Concept)
    RETURN collect(DISTINCT other.id) + collect(DISTINCT whole.id) AS excluded
  }
`

/**
 * How much a statement does for its filter: PLAIN ones look at links alone, which most questions need; FULL ones
 * at their claims too and at what is linked to others. They are apart because the planner takes its time for each
 * part of a statement, needed or not.
 */
export type Depth = 'PLAIN' | 'FULL'

/** The depth that answers a query. */
export function depthFor({ filter, orderBy }: Pick<LinkQuery, 'filter'> & Partial<LinkQuery>): Depth {
  const excludes = (filter.notLinkedTo ?? []).length > 0
  return excludes || orderBy === 'RECENT' || asksClaims(filter) ? 'FULL' : 'PLAIN'
}

/** Begins a statement; binds `excluded`, the ids of the concepts that `notLinkedTo` leaves out. */
export const excludedFirst = (depth: Depth): string => (depth === 'FULL' ? EXCLUDED : 'WITH [] AS excluded')

/** An article's day as a number that grows with time: 20240131. */
const DAY = /* cypher */ `toInteger(replace(substring(
  CASE WHEN article.publishedAt =~ '(?s)\\\\d{4}-\\\\d{2}-\\\\d{2}.*' THEN article.publishedAt ELSE article.readAt END,
  0, 10), '-', ''))`

/** What the link's own counts and scopes tell. */
const BY_COUNTS = /* cypher */ `
  WITH *, null AS day
  WHERE CASE WHEN $filter.defaultScope THEN link.articles >= $filter.minArticles
    ELSE any(scope IN link.scopes WHERE scope IN $bounds.scopes) END
`
/** What its claims tell: how many articles say it, and the newest article's day. */
const BY_CLAIMS = /* cypher */ `
  CALL (link) {
    MATCH (claim:Claim {linkId: link.id}) WHERE ${CLAIM_WITHIN}
    MATCH (article:Article {id: claim.articleId})
    RETURN count(DISTINCT article) AS saidBy, max(${DAY}) AS day
  }
  WITH * WHERE saidBy >= $filter.minArticles
`

/**
 * The links of the key `key` that a filter lets through, types and `notLinkedTo` aside: binds `concept` (that
 * asked about), `link`, `own` (whether the near end is the subject), the concept at the `other` end, and, of a
 * FULL statement, the newest article's `day`. Each link stands once; see `LinkFilter`.
 */
export const nearLinks = (depth: Depth): string => /* cypher */ `
  WITH excluded, split(key, '|')[0] AS conceptId, split(key, '|')[1] AS keyState
  MATCH (concept:Concept {id: conceptId})<-[:IS_A*0..]-(kin:Concept)
  WHERE $filter.includeNarrower OR kin = concept
  WITH excluded, concept, keyState, collect(DISTINCT kin) AS family
  UNWIND family AS near
  MATCH (near)-[link:LINKED_TO]-(other:Concept)
  WITH excluded, concept, keyState, family, near, link, other, $filter.outgoing AND startNode(link) = near AS own
  WHERE CASE
      WHEN own THEN NOT $filter.incoming OR endNode(link) <> concept OR near = concept
      ELSE $filter.incoming AND endNode(link) = near
        AND (NOT $filter.outgoing OR NOT startNode(link) IN family OR near = concept AND startNode(link) <> concept)
    END
    AND ($filter.relations IS NULL OR link.relation IN $filter.relations)
    AND ($filter.effects IS NULL OR link.effect IN $filter.effects)
    AND ($filter.states IS NULL OR link.subjectState IN $filter.states OR link.objectState IN $filter.states)
    AND (keyState IS NULL OR CASE WHEN own THEN link.subjectState ELSE link.objectState END = keyState)
    AND ($filter.ownStates IS NULL OR CASE WHEN own THEN link.subjectState ELSE link.objectState END IN $filter.ownStates)
    AND ($filter.otherStates IS NULL OR CASE WHEN own THEN link.objectState ELSE link.subjectState END IN $filter.otherStates)
  ${depth === 'FULL' ? BY_CLAIMS : BY_COUNTS}
`

/** Narrows {@link nearLinks} to what a list of links shows. */
export const SHOWN_LINKS = /* cypher */ `
  WITH * WHERE NOT other.id IN excluded AND ($filter.types IS NULL OR any(type IN other.types WHERE type IN $filter.types))
`

/**
 * Narrows {@link nearLinks} to what a list of linked concepts shows: binds `shown`, the concept of the type asked for that the
 * other end is or is a condition of; without a type, the other end.
 */
export const SHOWN_CONCEPTS = /* cypher */ `
  CALL (other) {
    WITH other WHERE $filter.type IS NULL AND ($filter.types IS NULL OR any(type IN other.types WHERE type IN $filter.types))
      OR other.type = $filter.type
    RETURN other AS shown
    UNION
    WITH other WHERE $filter.type IS NOT NULL AND other.type <> $filter.type
    MATCH (other)-[:CONDITION_OF]->(whole:Concept {type: $filter.type})
    RETURN whole AS shown
  }
  WITH * WHERE shown <> concept AND NOT shown.id IN excluded
`

type Parameters = Record<string, unknown>

/** The parameters of {@link excludedFirst}, {@link nearLinks}, {@link SHOWN_LINKS} and {@link SHOWN_CONCEPTS}, in maps; see `boundParameters`. */
export function nearLinkParameters(filter: LinkFilter, type: ConceptType | null = null): Parameters {
  return {
    ...boundParameters(filter),
    filter: {
      outgoing: filter.direction !== 'INCOMING',
      incoming: filter.direction !== 'OUTGOING',
      defaultScope: isDefaultScope(filter),
      minArticles: neo4j.int(filter.minArticles ?? 1),
      relations: filter.relations ?? null,
      effects: filter.effects ?? null,
      states: filter.states ?? null,
      ownStates: filter.ownStates ?? null,
      otherStates: filter.otherStates ?? null,
      type,
      types: type === null ? (filter.types ?? null) : null,
      includeNarrower: filter.includeNarrower ?? false,
      notLinkedTo: (filter.notLinkedTo ?? []).map(({ conceptId, relations, states }) => ({
        conceptId,
        relations: relations ?? null,
        states: states ?? null,
      })),
    },
  }
}
