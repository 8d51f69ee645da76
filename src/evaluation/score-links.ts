import { directed, type Predicted, sameRelation, undirected, type Wanted } from './link-ends.ts'
import { distinctBy, type LinkMatch, matchLinks } from './match-links.ts'
import { agreeInPolarity, polarityOf } from './relations.ts'
import { coarseState, sameLevel, sameState } from './states.ts'

/** From the weakest question to the strictest, and the last two leniently. */
export interface LinkScores {
  /** The pair, whichever way round. */
  readonly pairs: LinkMatch
  /** Source, target and relation. */
  readonly relation: LinkMatch
  /** Source, target, and whether it helps or harms. */
  readonly polarity: LinkMatch
  readonly state: LinkMatch
  readonly level: LinkMatch
}

const pairKey = (a: string, b: string): string => [a, b].sort().join('|')

export function scoreLinks(predicted: readonly Predicted[], wanted: readonly Wanted[]): LinkScores {
  const onlyOptional = (one: Predicted): boolean =>
    wanted.some((link) => link.optional && undirected(one, link) > 0) &&
    !wanted.some((link) => !link.optional && undirected(one, link) > 0)
  const match = (
    predictions: readonly Predicted[],
    links: readonly Wanted[],
    agreement: Parameters<typeof matchLinks>[2],
  ): LinkMatch => matchLinks(predictions, links, agreement, onlyOptional)

  const distinctWanted = (key: (link: Wanted) => string): Wanted[] =>
    distinctBy(wanted, key, (link) => link.optional)
  const triples = distinctWanted((link) => `${link.from}>${link.to}>${link.coarse}`)
  const withStates = distinctBy(
    predicted,
    (one) => `${one.from.key}>${one.to.key}>${one.coarse}>${coarseState(one.state)}`,
  )
  return {
    pairs: match(
      distinctBy(predicted, (one) => pairKey(one.from.key, one.to.key)),
      distinctWanted((link) => pairKey(link.from, link.to)),
      undirected,
    ),
    relation: match(
      distinctBy(predicted, (one) => `${one.from.key}>${one.to.key}>${one.coarse}`),
      triples,
      (one, link) => (sameRelation(link, one) ? directed(one, link) : 0),
    ),
    polarity: match(
      distinctBy(predicted, (one) => `${pairKey(one.from.key, one.to.key)}>${polarityOf(one.coarse)}`),
      distinctWanted((link) => `${pairKey(link.from, link.to)}>${polarityOf(link.coarse)}`),
      (one, link) => {
        if (!agreeInPolarity(one.coarse, link.coarse)) return 0
        // "Linked to" has no direction.
        const free = one.coarse === 'ASSOCIATED' || link.coarse === 'ASSOCIATED'
        return free ? undirected(one, link) : directed(one, link)
      },
    ),
    state: match(withStates, triples, (one, link) =>
      sameRelation(link, one) && sameState(link, one.state) ? directed(one, link) : 0,
    ),
    level: match(withStates, triples, (one, link) =>
      agreeInPolarity(one.coarse, link.coarse) && sameLevel(link, one.state) ? directed(one, link) : 0,
    ),
  }
}
