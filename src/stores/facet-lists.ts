import type { LinkFacet } from '../domain/terminology.ts'
import type { ConceptKey, FacetCount, FacetQuery } from '../ports/link-reads.ts'

const OF_CLAIMS: ReadonlySet<LinkFacet> = new Set([
  'DERIVATION',
  'CERTAINTY',
  'POLARITY',
  'SECTION_ASPECT',
  'ARTICLE',
  'PUBLISHER',
])

/** Whether a facet among these is told by claims alone. */
export function asksClaimFacets(facets: readonly LinkFacet[]): boolean {
  return facets.some((facet) => OF_CLAIMS.has(facet))
}

/** The counts of each key, its facets in the order in which they were asked for, values as the rows have them. */
export function facetLists(
  keys: readonly ConceptKey[],
  rows: readonly (FacetCount & { readonly key: ConceptKey })[],
  { facets }: FacetQuery,
): Map<ConceptKey, FacetCount[]> {
  const lists = new Map<ConceptKey, FacetCount[]>(keys.map((key) => [key, []]))
  for (const wanted of new Set(facets)) {
    for (const { key, facet, value, count } of rows) {
      if (facet === wanted) lists.get(key)?.push({ facet, value, count })
    }
  }
  return lists
}
