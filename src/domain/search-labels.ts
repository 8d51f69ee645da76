import { compactKey, type LabelEntry, type LabelIndex } from './label-index.ts'
import type { SearchQuery } from './search-query.ts'
import { type SearchMatch, searchRank } from './search-ranks.ts'
import type { ConceptType } from './terminology.ts'

/** A concept that a search found by a label. */
export interface LabelHit {
  readonly entry: LabelEntry
  /** See `searchRank`. */
  readonly rank: number
  /** Among hits of one rank the heavier comes first: the very spelling, then a preferred label, then a short one. */
  readonly weight: number
}

const VERY_SPELLING = 2_000
const PREFERRED = 1_000

/** Labels that have, for each group, one of its words. */
function holding(index: LabelIndex, groups: readonly (readonly string[])[]): LabelEntry[] {
  const [first = [], ...rest] = groups
  const found = new Set(first.flatMap((word) => index.byWord(word)))
  return [...found].filter((entry) => rest.every((group) => group.some((word) => entry.words.includes(word))))
}

/** Labels all of whose words are among these. */
function within(index: LabelIndex, words: ReadonlySet<string>): LabelEntry[] {
  const some = new Set([...words].flatMap((word) => index.byWord(word)))
  return [...some].filter((entry) => entry.words.every((word) => words.has(word)))
}

type Found = readonly [match: SearchMatch, entries: readonly LabelEntry[]]

function asWritten(index: LabelIndex, query: SearchQuery): Found[] {
  const byKey = index.byKey(query.key)
  const held = holding(
    index,
    query.wanted.map((word) => [word]),
  )
  return [
    ['LABEL', byKey.length > 0 ? byKey : index.byCompactKey(compactKey(query.key))],
    ['LABEL_START', held.filter(({ key }) => key.startsWith(`${query.key} `))],
    ['LABEL_WORDS', held],
    ['LABEL_IN_QUERY', query.wanted.length > 1 ? within(index, new Set(query.words)) : []],
  ]
}

function asCorrected(index: LabelIndex, { words, wanted, corrections }: SearchQuery): Found[] {
  const found: Found[] = []
  if (!corrections) return found
  const held = holding(index, corrections)
  found.push(['LABEL', held.filter((entry) => entry.words.length === wanted.length)])
  found.push(['LABEL_WORDS', held])
  if (wanted.length > 1)
    found.push(['LABEL_IN_QUERY', within(index, new Set([...words, ...corrections.flat()]))])
  return found
}

/**
 * The concepts with a label that answers the query, each once by its best label, in no order.
 *
 * @param types only concepts of these.
 */
export function searchLabels(
  index: LabelIndex,
  query: SearchQuery,
  types: readonly ConceptType[] | undefined,
): LabelHit[] {
  const best = new Map<string, LabelHit>()
  const add = (corrected: boolean, [match, entries]: Found): void => {
    const rank = searchRank(match, corrected)
    for (const entry of entries) {
      if (types && !types.includes(entry.type)) continue
      const weight = weightOf(entry, query)
      const known = best.get(entry.conceptId)
      if (!known || rank < known.rank || (rank === known.rank && weight > known.weight))
        best.set(entry.conceptId, { entry, rank, weight })
    }
  }
  for (const found of asWritten(index, query)) add(false, found)
  for (const found of asCorrected(index, query)) add(true, found)
  return [...best.values()]
}

function weightOf(entry: LabelEntry, { text }: SearchQuery): number {
  const spelling = entry.folded === text ? VERY_SPELLING : 0
  return spelling + (entry.preferred ? PREFERRED : 0) - Math.min(entry.label.length, PREFERRED - 1)
}
