import type { GoldArticle } from './gold-set.ts'
import type { Prediction } from './prediction.ts'
import { type ArticleScore, scoreArticle } from './score-article.ts'
import { sumOf, type Totals } from './totals.ts'

/** What a reader gives for one file: the prediction, and the text that its quotes are from. */
export type Predict = (file: string, bytes: Uint8Array) => { prediction: Prediction; text: string }

export interface ScoredArticle {
  readonly slug: string
  readonly score: ArticleScore
}

export interface Evaluation {
  readonly articles: readonly ScoredArticle[]
  readonly totals: Totals
}

/** Reads each article and scores what was read by its gold file. */
export function evaluate(set: readonly GoldArticle[], predict: Predict): Evaluation {
  const articles = set.map(({ slug, file, bytes, gold }) => {
    const { prediction, text } = predict(file, bytes)
    return { slug, score: scoreArticle(gold, prediction, text) }
  })
  return { articles, totals: sumOf(articles.map(({ score }) => score)) }
}
