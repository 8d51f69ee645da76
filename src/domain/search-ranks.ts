/**
 * Where a search found something, best first: the place in this list is its rank, in every store and in every
 * list, so that no store's own measure of likeness orders anything.
 */
export const SEARCH_MATCHES = [
  'LABEL',
  'LABEL_START',
  'LABEL_WORDS',
  'LABEL_IN_QUERY',
  'TITLE',
  'HEADING',
  'QUOTE',
  'TEXT',
] as const
export type SearchMatch = (typeof SEARCH_MATCHES)[number]

/** What was found by other words in place of misspelt ones comes after all that has the words as written. */
const CORRECTED = 10

/** Ascending: the less, the better. */
export function searchRank(match: SearchMatch, corrected: boolean): number {
  return SEARCH_MATCHES.indexOf(match) + (corrected ? CORRECTED : 0)
}

/** What a rank says. */
export function matchOfRank(rank: number): { readonly match: SearchMatch; readonly corrected: boolean } {
  return { match: SEARCH_MATCHES[rank % CORRECTED] ?? 'TEXT', corrected: rank >= CORRECTED }
}

/** 1 for a label, less the worse the rank; it says no more than the rank does. */
export function searchScore(rank: number): number {
  return Math.round(100 - rank * 5) / 100
}
