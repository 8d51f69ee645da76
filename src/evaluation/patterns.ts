import type { Wanted } from './link-ends.ts'
import type { LinkScores } from './score-links.ts'

/** How many of the wanted links of one form of language were found. */
export interface PatternRecall {
  readonly wanted: number
  /** As a pair, whatever its direction and relation. */
  readonly pairs: number
  /** With direction and relation. */
  readonly relation: number
}

/** Recall by the form that carries a link; each pair and relation is counted once, under its first form. */
export function recallByPattern({ pairs, relation }: LinkScores): Map<string, PatternRecall> {
  const missedPairs = new Set(pairs.missed.map(pairKey))
  const byPattern = new Map<string, PatternRecall>()
  const count = (link: Wanted, found: boolean): void => {
    const known = byPattern.get(link.pattern) ?? { wanted: 0, pairs: 0, relation: 0 }
    byPattern.set(link.pattern, {
      wanted: known.wanted + 1,
      pairs: known.pairs + (missedPairs.has(pairKey(link)) ? 0 : 1),
      relation: known.relation + (found ? 1 : 0),
    })
  }
  for (const link of relation.found) if (!link.optional) count(link, true)
  for (const link of relation.missed) count(link, false)
  return byPattern
}

const pairKey = ({ from, to }: Wanted): string => [from, to].sort().join('|')
