import type { LinkFacet as LinkFacetName } from '../../domain/terminology.ts'
import type { FacetCount } from '../../ports/link-reads.ts'
import type { FacetValueResolvers, LinkFacetResolvers } from '../__generated__/resolvers.ts'
import type { LinkFacetMapper } from '../mappers.ts'

/** The list of `LinkFilter` that takes the values of each facet. */
const FILTER_FIELDS: Record<LinkFacetName, string> = {
  TYPE: 'types',
  RELATION: 'relations',
  OWN_STATE: 'ownStates',
  OTHER_STATE: 'otherStates',
  STATE: 'states',
  LEVEL: 'levels',
  EFFECT: 'effects',
  DERIVATION: 'derivations',
  CERTAINTY: 'certainties',
  POLARITY: 'polarities',
  SECTION_ASPECT: 'sectionAspects',
  ARTICLE: 'articleIds',
  PUBLISHER: 'publishers',
}

/** Each facet that was asked for, with its values. */
export function facetsOf(fields: readonly LinkFacetName[], counts: readonly FacetCount[]): LinkFacetMapper[] {
  return fields.map((field) => ({ field, values: counts.filter(({ facet }) => facet === field) }))
}

export const LinkFacet: LinkFacetResolvers = {
  filterField: ({ field }) => FILTER_FIELDS[field],
}

/** @example wordsOf('LOW_INTAKE') // 'Low intake' */
function wordsOf(value: string): string {
  return value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ')
}

export const FacetValue: FacetValueResolvers = {
  label: async ({ facet, value }, _args, { loaders }) => {
    if (facet === 'ARTICLE') return (await loaders.article.load(value))?.title ?? value
    return facet === 'PUBLISHER' ? value : wordsOf(value)
  },
}
