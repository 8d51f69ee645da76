import type { Certainty, Polarity } from '../../domain/terminology.ts'
import { isFiniteVerb, isStop } from './clauses.ts'
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
const CLAUSE_BREAKS = new Set([
  'but',
  'although',
  'though',
  'while',
  'whereas',
  'however',
  'yet',
  'because',
  'since',
  'so',
  'which',
  'if',
  'when',
  'unless',
])

/** Where a cue stands, and how far to the left and right its own clause reaches. */
export interface Reach {
  readonly from: number
  readonly to: number
  /** Nothing before this token belongs to the clause: the verb before has ended there. */
  readonly floor: number
  /** Nothing from this token on belongs to it: the next verb's subject starts there. */
  readonly ceiling: number
}

const REASONS = new Set(['for', 'as'])
const REASONED = new Set(['both', 'it', 'they', 'this', 'these', 'either'])

/** "not before both are ruled out, for both cause pain": a clause of its own. */
function givesReason({ tokens }: Unit, at: number): boolean {
  return (
    REASONS.has(tokens[at]?.lower ?? '') &&
    tokens[at - 1]?.text === ',' &&
    REASONED.has(tokens[at + 1]?.lower ?? '')
  )
}

/** The clause around a cue, as far as denial and hedging reach. */
function clauseAround(unit: Unit, reach: Reach): { from: number; to: number } {
  let start = reach.from
  while (
    start > reach.floor &&
    !isStop(unit.tokens, start - 1) &&
    !CLAUSE_BREAKS.has(unit.tokens[start - 1]?.lower ?? '') &&
    !givesReason(unit, start - 1)
  )
    start--
  let end = reach.to
  while (
    end < reach.ceiling &&
    !isStop(unit.tokens, end) &&
    !CLAUSE_BREAKS.has(unit.tokens[end]?.lower ?? '')
  )
    end++
  return { from: start, to: end }
}

const NOT_DENIALS = new Set([
  'without',
  'other than',
  'rather than',
  'instead of',
  'absence of',
  'free from',
  'excluding',
])

const OWN_VERBS = new Set(['need', 'want', 'like', 'tolerate', 'get', 'eat', 'drink', 'sleep', 'take'])

/** "Taking iron you don't need can cause nausea": what is denied is the need, and another verb follows. */
function deniesAnotherVerb(unit: Unit, negation: { readonly to: number }, cue: Reach): boolean {
  if (!OWN_VERBS.has(unit.tokens[negation.to]?.lower ?? '')) return false
  const between = unit.tokens.slice(negation.to + 1, cue.from + 1)
  return between.some(isFiniteVerb) && !between.some((token) => token.lower === 'that')
}

const AUXILIARIES = new Set(['can', 'could', 'may', 'might', 'will', 'would', 'does', 'do', 'did'])
// What a pronoun stands for is looked for elsewhere, and often is not what the clause before was about.
const PRONOUNS = new Set(['it', 'they', 'this', 'these', 'that', 'those'])

/**
 * Whether another clause begins between a negation and the cue: "do not relieve fatigue, and iron can cause …", "made
 * no difference, except that …".
 */
function endsBefore({ tokens }: Unit, negation: { readonly to: number }, cue: Reach): boolean {
  for (let at = negation.to; at < cue.from; at++) {
    if (tokens[at]?.lower === 'except') return true
    if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'and') continue
    const [subject, verb] = [tokens[at + 2]?.lower ?? '', tokens[at + 3]?.lower ?? '']
    if (at + 3 < cue.from && !PRONOUNS.has(subject) && AUXILIARIES.has(verb)) return true
  }
  return false
}

/**
 * Whether the clause denies what its cue says.
 *
 * "Not always", "not only … " deny in part; "not only … but also" denies nothing. A negation after the cue
 * counts only directly before the object ("causes no cramps"), so that "helps people who do not sleep" stands.
 */
export function polarityOf(unit: Unit, reach: Reach): Polarity {
  const clause = clauseAround(unit, reach)
  for (const negation of unit.negations) {
    const isBefore = negation.from >= clause.from && negation.to <= reach.from
    const isInside = negation.from >= reach.from && negation.to <= reach.to
    const isAtObject = negation.from === reach.to
    // "made no difference to": the denial holds the verb.
    const holds = negation.from <= reach.from && negation.to >= reach.to
    if (!isBefore && !isInside && !isAtObject && !holds) continue
    if (NOT_DENIALS.has(negation.value)) continue
    if (isBefore && (deniesAnotherVerb(unit, negation, reach) || endsBefore(unit, negation, reach))) continue
    const next = unit.tokens[negation.to]?.lower ?? ''
    if (WEAK_NEGATIONS.has(negation.value)) return 'PARTLY_DENIED'
    if (next === 'only' || next === 'just') {
      const rest = unit.tokens.slice(negation.to)
      if (rest.some((token) => token.lower === 'but' || token.lower === 'also')) continue
    }
    // That one needs no zinc says nothing against what zinc does.
    return PARTLY.has(next) || next === 'need' ? 'PARTLY_DENIED' : 'DENIED'
  }
  return 'AFFIRMED'
}

/** "… but remains disputed": what is told is taken back in the same breath. */
function isDoubted(unit: Unit, reach: Reach): boolean {
  for (let i = reach.to; i < unit.tokens.length && unit.tokens[i]?.text !== ';'; i++)
    if (unit.lexicon.prose.DOUBTED.longestAt(unit.tokens, i)) return true
  return false
}

/** ", whether due to A or to B": either of the two; nothing is asked. */
function isEither(unit: Unit, whether: number): boolean {
  const { tokens, cues } = unit
  return (
    tokens[whether - 1]?.text === ',' &&
    cues.some((cue) => cue.from === whether + 1) &&
    tokens.slice(whether).some((token) => token.lower === 'or')
  )
}

const CONDITIONS = new Set(['if', 'when', 'unless', 'if you', 'depending on'])

export function certaintyOf(unit: Unit, reach: Reach): Certainty {
  if (unit.isQuestion || unit.isReported) return 'QUESTION'
  if (isDoubted(unit, reach)) return 'QUESTION'
  const clause = clauseAround(unit, reach)
  const whether = unit.tokens.slice(0, reach.from).findLastIndex((token) => token.lower === 'whether')
  if (whether >= clause.from - 1 && whether >= 0 && !isEither(unit, whether)) return 'QUESTION'
  const hedges = unit.hedges.filter((hedge) => hedge.from >= clause.from && hedge.to <= clause.to)
  if (hedges.some((hedge) => !CONDITIONS.has(hedge.value))) return 'HEDGED'
  return hedges.length > 0 ? 'CONDITIONAL' : 'STATED'
}

/** The reach of a line that has no verb of its own: all of it. */
export function wholeLine(unit: Unit, at: { readonly from: number; readonly to: number }): Reach {
  return { from: at.from, to: at.to, floor: 0, ceiling: unit.tokens.length }
}
