import type { Link } from './link.ts'
import { linkScore } from './link-score.ts'

/** How many articles have the same best weight; by weight, the greatest first. */
export type WeightCounts = readonly (readonly [weight: number, articles: number])[]

/**
 * What a link keeps beside what it shows, so that an article can be added to it without reading again what all
 * the others say of it. Of the claims in the default scope; see `claimWeight` for weights.
 */
export interface LinkTally {
  /** Each named publisher with the weight of its best article, by name in code unit order. */
  readonly publishers: readonly (readonly [name: string, weight: number])[]
  /** Their other articles. */
  readonly further: WeightCounts
  /** Articles that name no publisher. */
  readonly alone: WeightCounts
  /** Weight and place in its article of each top quote. */
  readonly top: readonly (readonly [weight: number, position: number])[]
}

/** A link with what it needs to take in further articles; see `joinLinks`. */
export interface CountedLink extends Link {
  readonly tally: LinkTally
}

type Weights = Omit<LinkTally, 'top'>

/** The weights of one article. @param weight of its best claim in the default scope; undefined without one. */
export function weightsOfArticle(publisher: string | null, weight: number | undefined): Weights {
  if (weight === undefined) return { publishers: [], further: [], alone: [] }
  return publisher === null
    ? { publishers: [], further: [], alone: [[weight, 1]] }
    : { publishers: [[publisher, weight]], further: [], alone: [] }
}

/** The weights of all articles of these tallies, which have no article in common. */
export function joinWeights(tallies: readonly Weights[]): Weights {
  const publishers = new Map<string, number>()
  const further = tallies.flatMap((tally) => tally.further)
  for (const [name, weight] of tallies.flatMap((tally) => tally.publishers)) {
    const best = publishers.get(name)
    if (best !== undefined) further.push([Math.min(best, weight), 1])
    publishers.set(name, Math.max(best ?? weight, weight))
  }
  return {
    publishers: [...publishers].sort(([a], [b]) => (a < b ? -1 : 1)),
    further: addUp(further),
    alone: addUp(tallies.flatMap((tally) => tally.alone)),
  }
}

function addUp(counts: WeightCounts): WeightCounts {
  const sums = new Map<number, number>()
  for (const [weight, articles] of counts) sums.set(weight, (sums.get(weight) ?? 0) + articles)
  return [...sums].sort(([a], [b]) => b - a)
}

/** An article without a publisher stands for itself. */
export function publishersIn({ publishers, alone }: Weights): number {
  return alone.reduce((sum, [, articles]) => sum + articles, publishers.length)
}

/** What a further article of a publisher that has been counted adds: a little, so that it breaks a tie. */
const REPEATED = 0.1

export function scoreOf({ publishers, further, alone }: Weights): number {
  const each = (counts: WeightCounts, share: number): number[] =>
    counts.flatMap(([weight, articles]) => Array<number>(articles).fill(weight * share))
  return linkScore([...publishers.map(([, weight]) => weight), ...each(alone, 1), ...each(further, REPEATED)])
}
