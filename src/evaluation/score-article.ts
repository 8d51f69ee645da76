import { type EntityScore, namedGold, namedPredictions, scoreEntities } from './entities.ts'
import type { Gold } from './gold.ts'
import { predictedLinks, wantedLinks } from './link-ends.ts'
import { type PatternRecall, recallByPattern } from './patterns.ts'
import type { Prediction } from './prediction.ts'
import { type QuoteScore, scoreQuotes } from './quotes.ts'
import { type RedFlagScore, scoreRedFlags } from './red-flags.ts'
import { type LinkScores, scoreLinks } from './score-links.ts'
import { type BrokenTrap, brokenTraps } from './traps.ts'

/** How near a prediction comes to what careful readers found. */
export interface ArticleScore {
  readonly entities: EntityScore
  readonly links: LinkScores
  readonly byPattern: ReadonlyMap<string, PatternRecall>
  readonly quotes: QuoteScore
  readonly redFlags: RedFlagScore
  /** Kinds of all traps that the article holds. */
  readonly traps: readonly string[]
  readonly broken: readonly BrokenTrap[]
}

/**
 * Scores a prediction by the annotation guideline: what is optional in the gold neither gains nor costs.
 *
 * @param text the article, for quotes and traps.
 */
export function scoreArticle(gold: Gold, prediction: Prediction, text: string): ArticleScore {
  const wantedNames = namedGold(gold.entities)
  const names = namedPredictions(prediction.entities)
  const predicted = predictedLinks(prediction.links, names, wantedNames)
  const wanted = wantedLinks(gold.links)
  const links = scoreLinks(predicted, wanted)
  return {
    entities: scoreEntities(wantedNames, names),
    links,
    byPattern: recallByPattern(links),
    quotes: scoreQuotes(prediction.links, links.relation.right, wanted, text),
    redFlags: scoreRedFlags(gold.redFlags, prediction.redFlags),
    traps: gold.traps.map(({ kind }) => kind),
    broken: brokenTraps(gold.traps, { text, entities: names, gold: wantedNames, predicted, wanted }),
  }
}
