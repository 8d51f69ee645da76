import type { PatternRecall } from './patterns.ts'
import type { QuoteScore } from './quotes.ts'
import type { RedFlagScore } from './red-flags.ts'
import { add, NOTHING, type Score, scoreOf } from './score.ts'
import type { ArticleScore } from './score-article.ts'

/** The questions that are scored, from the weakest to the strictest; the lenient ones stand after theirs. */
export const QUESTIONS = ['entities', 'pairs', 'relation', 'polarity', 'state', 'level'] as const
export type Question = (typeof QUESTIONS)[number]

export function answerOf(score: ArticleScore, question: Question): Score {
  return question === 'entities' ? score.entities.score : score.links[question].score
}

export interface TrapCount {
  readonly broken: number
  readonly all: number
}

/** Sums over articles: precision, recall and F1 are micro, so that each entity and link weighs the same. */
export interface Totals {
  readonly micro: Readonly<Record<Question, Score>>
  /** Means of the articles' F1. */
  readonly macro: Readonly<Record<Question, number>>
  readonly typeRight: number
  readonly duplicates: number
  readonly byPattern: ReadonlyMap<string, PatternRecall>
  readonly quotes: QuoteScore
  readonly redFlags: RedFlagScore
  readonly traps: TrapCount
  readonly trapsByKind: ReadonlyMap<string, TrapCount>
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

function patterns(scores: readonly ArticleScore[]): Map<string, PatternRecall> {
  const all = new Map<string, PatternRecall>()
  for (const [pattern, more] of scores.flatMap((score) => [...score.byPattern])) {
    const known = all.get(pattern)
    all.set(pattern, {
      wanted: (known?.wanted ?? 0) + more.wanted,
      pairs: (known?.pairs ?? 0) + more.pairs,
      relation: (known?.relation ?? 0) + more.relation,
    })
  }
  return new Map([...all].sort((a, b) => b[1].wanted - a[1].wanted))
}

function trapKinds(scores: readonly ArticleScore[]): Map<string, TrapCount> {
  const kinds = new Map<string, TrapCount>()
  for (const { traps, broken } of scores) {
    for (const kind of traps) {
      const known = kinds.get(kind) ?? { broken: 0, all: 0 }
      kinds.set(kind, { ...known, all: known.all + 1 })
    }
    for (const { kind } of broken) {
      const known = kinds.get(kind) ?? { broken: 0, all: 0 }
      kinds.set(kind, { ...known, broken: known.broken + 1 })
    }
  }
  return kinds
}

function each<T>(value: (question: Question) => T): Record<Question, T> {
  return {
    entities: value('entities'),
    pairs: value('pairs'),
    relation: value('relation'),
    polarity: value('polarity'),
    state: value('state'),
    level: value('level'),
  }
}

export function sumOf(scores: readonly ArticleScore[]): Totals {
  const of = (number: (score: ArticleScore) => number): number => sum(scores.map(number))
  return {
    micro: each((question) => scoreOf(scores.map((score) => answerOf(score, question)).reduce(add, NOTHING))),
    macro: each((question) => of((score) => answerOf(score, question).f1) / Math.max(1, scores.length)),
    typeRight: of(({ entities }) => entities.typeRight),
    duplicates: of(({ entities }) => entities.duplicates),
    byPattern: patterns(scores),
    quotes: {
      n: of(({ quotes }) => quotes.n),
      valid: of(({ quotes }) => quotes.valid),
      sameEvidence: of(({ quotes }) => quotes.sameEvidence),
      sameEvidenceOf: of(({ quotes }) => quotes.sameEvidenceOf),
    },
    redFlags: {
      tp: of(({ redFlags }) => redFlags.tp),
      gold: of(({ redFlags }) => redFlags.gold),
      pred: of(({ redFlags }) => redFlags.pred),
      ok: of(({ redFlags }) => redFlags.ok),
    },
    traps: { broken: of(({ broken }) => broken.length), all: of(({ traps }) => traps.length) },
    trapsByKind: trapKinds(scores),
  }
}
