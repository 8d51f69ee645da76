import type {
  Certainty,
  ConceptType,
  Effect,
  Relation,
  SectionAspect,
  State,
} from '../__generated__/documents.ts'

/** The lists of `LinkFilter` that the page narrows by. */
export const FILTER_FIELDS = [
  'types',
  'relations',
  'ownStates',
  'otherStates',
  'effects',
  'certainties',
  'sectionAspects',
  'publishers',
] as const
export type FilterField = (typeof FILTER_FIELDS)[number]

/** One value at most of each list, as the address carries it; words are checked by the API. */
export type Chosen = Partial<Record<FilterField, string>>

export interface ChosenFilter {
  readonly types?: readonly ConceptType[]
  readonly relations?: readonly Relation[]
  readonly ownStates?: readonly State[]
  readonly otherStates?: readonly State[]
  readonly effects?: readonly Effect[]
  readonly certainties?: readonly Certainty[]
  readonly sectionAspects?: readonly SectionAspect[]
  readonly publishers?: readonly string[]
}

/** The filter of the API; a word that it does not know is an error of the request. */
export const toFilter = (chosen: Chosen): ChosenFilter =>
  Object.fromEntries(Object.entries(chosen).map(([field, value]) => [field, [value]]))

/** A concept of the API by its id, or by the slug that its id ends with. */
export const conceptRef = (id: string): { readonly id: string } | { readonly slug: string } =>
  id.includes(':') ? { id } : { slug: id }

const withQuery = (path: string, parts: Readonly<Record<string, string>>): string => {
  const query = new URLSearchParams(parts).toString()
  return query === '' ? path : `${path}?${query}`
}

/** Where a concept's links are, narrowed so. */
export const conceptAddress = (slug: string, chosen: Chosen = {}, after?: string): string =>
  withQuery(`/concept/${encodeURIComponent(slug)}`, {
    ...chosen,
    ...(after === undefined ? {} : { after }),
  })

/** Where they are drawn too. */
export const pictureAddress = (slug: string, chosen: Chosen = {}): string =>
  `${withQuery(`/concept/${encodeURIComponent(slug)}`, { ...chosen, picture: '1' })}#picture`

/** Where a concept's links, narrowed so, are as a file. */
export const downloadAddress = (slug: string, format: 'csv' | 'json', chosen: Chosen = {}): string =>
  withQuery(`/concept/${encodeURIComponent(slug)}/links.${format}`, chosen)
