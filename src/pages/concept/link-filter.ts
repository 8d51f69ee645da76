import type { ConceptType, Relation, State } from '../__generated__/documents.ts'

/** The lists of `LinkFilter` that the page narrows by. */
export const FILTER_FIELDS = ['types', 'relations', 'ownStates', 'otherStates'] as const
export type FilterField = (typeof FILTER_FIELDS)[number]

/** One value at most of each list, as the address carries it; words are checked by the API. */
export type Chosen = Partial<Record<FilterField, string>>

export interface ChosenFilter {
  readonly types?: readonly ConceptType[]
  readonly relations?: readonly Relation[]
  readonly ownStates?: readonly State[]
  readonly otherStates?: readonly State[]
}

/** The filter of the API; a word that it does not know is an error of the request. */
export const toFilter = (chosen: Chosen): ChosenFilter =>
  Object.fromEntries(Object.entries(chosen).map(([field, value]) => [field, [value]]))

/** Where a concept's links are, narrowed so. */
export function conceptAddress(slug: string, chosen: Chosen = {}, after?: string): string {
  const query = new URLSearchParams({ ...chosen, ...(after === undefined ? {} : { after }) }).toString()
  return `/concept/${encodeURIComponent(slug)}${query && `?${query}`}`
}
