import type { Certainty, Polarity } from '../../domain/terminology.ts'
import { isStop } from './clauses.ts'
import type { Unit } from './unit.ts'

const PARTLY = new Set([
  'always',
  'simply',
  'only',
  'just',
  'merely',
  'necessarily',
  'solely',
  'usually',
  'entirely',
  'purely',
  'everyone',
  'all',
  'every',
  'automatically',
  'often',
])
const WEAK_NEGATIONS = new Set(['rarely', 'hardly', 'unlikely', 'seldom'])
const CLAUSE_BREAKS = new Set(['but', 'although', 'though', 'while', 'whereas', 'however', 'yet'])

/** Where the clause around a cue starts and ends, as far as denial and hedging reach. */
function clauseAround(unit: Unit, from: number, to: number): { from: number; to: number } {
  let start = from
  while (
    start > 0 &&
    !isStop(unit.tokens, start - 1) &&
    !CLAUSE_BREAKS.has(unit.tokens[start - 1]?.lower ?? '')
  )
    start--
  let end = to
  while (
    end < unit.tokens.length &&
    !isStop(unit.tokens, end) &&
    !CLAUSE_BREAKS.has(unit.tokens[end]?.lower ?? '')
  )
    end++
  return { from: start, to: end }
}

/**
 * Whether the clause denies what its cue says.
 *
 * "Not always", "not only … " deny in part; "not only … but also" denies nothing. A negation after the cue
 * counts only directly before the object ("causes no cramps"), so that "helps people who do not sleep" stands.
 */
export function polarityOf(unit: Unit, from: number, to: number): Polarity {
  const clause = clauseAround(unit, from, to)
  for (const negation of unit.negations) {
    const isBefore = negation.from >= clause.from && negation.to <= from
    const isInside = negation.from >= from && negation.to <= to
    const isAtObject = negation.from === to
    if (!isBefore && !isInside && !isAtObject) continue
    if (
      negation.value === 'without' ||
      negation.value === 'other than' ||
      negation.value === 'rather than' ||
      negation.value === 'instead of'
    )
      continue
    const next = unit.tokens[negation.to]?.lower ?? ''
    if (WEAK_NEGATIONS.has(negation.value)) return 'PARTLY_DENIED'
    if (next === 'only' || next === 'just') {
      const rest = unit.tokens.slice(negation.to)
      if (rest.some((token) => token.lower === 'but' || token.lower === 'also')) continue
    }
    return PARTLY.has(next) ? 'PARTLY_DENIED' : 'DENIED'
  }
  return 'AFFIRMED'
}

const CONDITIONS = new Set(['if', 'when', 'unless', 'if you', 'depending on'])

export function certaintyOf(unit: Unit, from: number, to: number): Certainty {
  if (unit.isQuestion) return 'QUESTION'
  const clause = clauseAround(unit, from, to)
  const hedges = unit.hedges.filter((hedge) => hedge.from >= clause.from && hedge.to <= clause.to)
  if (hedges.some((hedge) => !CONDITIONS.has(hedge.value))) return 'HEDGED'
  return hedges.length > 0 ? 'CONDITIONAL' : 'STATED'
}
