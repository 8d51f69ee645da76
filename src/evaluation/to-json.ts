import type { Evaluation, ScoredArticle } from './evaluate.ts'
import { figuresOf, type SetFigures } from './figures.ts'
import type { Score } from './score.ts'
import { answerOf, QUESTIONS, type Totals } from './totals.ts'

type Scores = Record<string, Score>

/** The figures of an evaluation as plain values, for scripts. Nothing in it tells which lines were missed. */
export interface EvaluationJson {
  readonly set: string
  readonly figures: SetFigures
  readonly micro: Scores
  readonly macro: Totals['macro']
  readonly typeRight: number
  readonly duplicates: number
  readonly quotes: Totals['quotes']
  readonly redFlags: Totals['redFlags']
  readonly traps: Totals['traps'] & { readonly byKind: Record<string, Totals['traps']> }
  readonly byPattern: Record<string, unknown>
  readonly articles: readonly ({ readonly slug: string } & Record<string, unknown>)[]
}

const scoresOf = (value: (question: (typeof QUESTIONS)[number]) => Score): Scores =>
  Object.fromEntries(QUESTIONS.map((question) => [question, value(question)]))

function articleJson({ slug, score }: ScoredArticle): EvaluationJson['articles'][number] {
  return {
    slug,
    ...scoresOf((question) => answerOf(score, question)),
    quotes: score.quotes,
    redFlags: score.redFlags,
    traps: { broken: score.broken.length, all: score.traps.length },
  }
}

export function toJson(set: string, { articles, totals }: Evaluation): EvaluationJson {
  return {
    set,
    figures: figuresOf(totals, articles.length),
    micro: scoresOf((question) => totals.micro[question]),
    macro: totals.macro,
    typeRight: totals.typeRight,
    duplicates: totals.duplicates,
    quotes: totals.quotes,
    redFlags: totals.redFlags,
    traps: { ...totals.traps, byKind: Object.fromEntries(totals.trapsByKind) },
    byPattern: Object.fromEntries(totals.byPattern),
    articles: articles.map(articleJson),
  }
}
