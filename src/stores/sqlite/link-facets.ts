import { levelOf } from '../../domain/states.ts'
import { type LinkFacet, STATES } from '../../domain/terminology.ts'
import type { ConceptKey, FacetCount, FacetQuery, LinkedConceptFacetQuery } from '../../ports/link-reads.ts'
import { asksClaimFacets, facetLists } from '../facet-lists.ts'
import { CLAIM_WITHIN } from './claim-bounds.ts'
import type { SqliteConnection } from './connection.ts'
import { jsonList } from './keys.ts'
import { SEEN_CONCEPTS, SEEN_LINKS, seenConceptParameters, seenLinkParameters } from './seen-links.ts'

const LEVEL = (state: string): string =>
  `CASE ${state} ${STATES.map((known) => `WHEN '${known}' THEN '${levelOf(known)}'`).join(' ')} END`

const wanted = (facet: LinkFacet): string => `'${facet}' IN (SELECT value FROM json_each(@facets))`

const inStates = (state: string): string =>
  `(@states IS NULL OR ${state} IN (SELECT value FROM json_each(@states)))`

const inTypes = (type: string): string =>
  `(@types IS NULL OR ${type} IN (SELECT value FROM json_each(@types)))`

/** `[key, facet, value, thing]` of what a link itself is. */
const ofLink = (facet: LinkFacet, value: string, where = 'TRUE'): string => /* sql */ `
  SELECT seen.key, '${facet}' AS facet, ${value} AS value, seen.thing
  FROM seen JOIN links l ON l.id = seen.link_id
  WHERE ${wanted(facet)} AND ${where}`

/** The same of what the claims of a link are: enough articles must say it so. */
const ofClaims = (facet: LinkFacet, value: string): string => /* sql */ `
  SELECT key, '${facet}', ${value}, thing
  FROM said WHERE ${wanted(facet)}
  GROUP BY key, thing, link_id, ${value} HAVING count(DISTINCT article_id) >= @minArticles`

const facetSql = (seen: string): string => /* sql */ `
  WITH ${seen}
  said AS MATERIALIZED (
    SELECT seen.key, seen.thing, seen.link_id, c.derivation, c.certainty, c.polarity, c.article_id, s.aspect,
      a.publisher
    FROM seen
    CROSS JOIN claims c ON c.link_id = seen.link_id
    CROSS JOIN sections s ON s.id = c.section_id
    CROSS JOIN articles a ON a.id = c.article_id
    WHERE @ofClaims = 1 AND ${CLAIM_WITHIN}
  ),
  found AS (
    ${[
      ofLink('TYPE', 'seen.other_type', inTypes('seen.other_type')),
      ofLink('TYPE', 'seen.whole_type', inTypes('seen.whole_type')),
      ofLink('RELATION', 'l.relation'),
      ofLink('OWN_STATE', 'seen.own_state'),
      ofLink('OTHER_STATE', 'seen.other_state'),
      ofLink('STATE', 'seen.own_state', inStates('seen.own_state')),
      ofLink('STATE', 'seen.other_state', inStates('seen.other_state')),
      ofLink('LEVEL', LEVEL('seen.own_state'), inStates('seen.own_state')),
      ofLink('LEVEL', LEVEL('seen.other_state'), inStates('seen.other_state')),
      ofLink('EFFECT', 'l.effect'),
      ofClaims('DERIVATION', 'derivation'),
      ofClaims('CERTAINTY', 'certainty'),
      ofClaims('POLARITY', 'polarity'),
      ofClaims('SECTION_ASPECT', 'aspect'),
      ofClaims('ARTICLE', 'article_id'),
      ofClaims('PUBLISHER', 'publisher'),
    ].join(' UNION ALL ')}
  ),
  counted AS (
    SELECT key, facet, value, count(DISTINCT thing) AS count FROM found
    WHERE value IS NOT NULL GROUP BY key, facet, value
  )
  SELECT key, facet, value, count FROM (
    SELECT *, row_number() OVER (PARTITION BY key, facet ORDER BY count DESC, value) AS place FROM counted)
  WHERE place <= @first
  ORDER BY key, facet, place`

const LINK_FACETS = facetSql(SEEN_LINKS)
const LINKED_CONCEPT_FACETS = facetSql(SEEN_CONCEPTS)

type FacetRow = FacetCount & { readonly key: ConceptKey }

const facetParameters = ({ facets, first }: FacetQuery) => ({
  facets: jsonList(facets),
  ofClaims: asksClaimFacets(facets) ? 1 : 0,
  first,
})

export function linkFacets(
  connection: SqliteConnection,
  keys: readonly ConceptKey[],
  query: FacetQuery,
): Map<ConceptKey, FacetCount[]> {
  const rows = connection.all<FacetRow>(LINK_FACETS, {
    ...seenLinkParameters(keys, query.filter),
    ...facetParameters(query),
  })
  return facetLists(keys, rows, query)
}

export function linkedConceptFacets(
  connection: SqliteConnection,
  keys: readonly ConceptKey[],
  query: LinkedConceptFacetQuery,
): Map<ConceptKey, FacetCount[]> {
  const rows = connection.all<FacetRow>(LINKED_CONCEPT_FACETS, {
    ...seenConceptParameters(keys, query.filter, query.type),
    ...facetParameters(query),
  })
  return facetLists(keys, rows, query)
}
