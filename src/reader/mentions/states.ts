import type { Concept } from '../../domain/concept.ts'
import { MODIFIERS, type Modifier, type State } from '../../domain/terminology.ts'
import type { PhraseMatch } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import type { Lexicon, StateWord } from '../vocabulary/lexicon.ts'
import type { FoundMention } from './mention.ts'

export interface ReadState {
  readonly state: State | null
  readonly stateWord: string | null
  readonly modifiers: readonly Modifier[]
  readonly outerFrom: number
  readonly outerTo: number
}

// Words that may stand between a state word and its term without parting them: "low levels of the vitamin".
const BEFORE_FILLERS = new Set([
  'of',
  'in',
  'the',
  'your',
  'their',
  'a',
  'an',
  'level',
  'levels',
  'concentration',
  'concentrations',
  'blood',
  'serum',
  'body',
  'dietary',
  'amounts',
  'amount',
  'intake',
  'intakes',
  'stores',
  'status',
  'supply',
  'total',
  'free',
  'overall',
  'circulating',
  'own',
])
const AFTER_FILLERS = new Set([
  'level',
  'levels',
  'status',
  'store',
  'stores',
  'intake',
  'intakes',
  'concentration',
  'concentrations',
  'reserves',
  'production',
  'supply',
  'signaling',
  'signalling',
])
const COMPOUND_ADJECTIVES = new Set(['driven', 'based', 'related'])
const INTAKE = new Set(['intake', 'intakes', 'consumption'])
const MAX_FILLERS = 3

function applies(word: StateWord, concept: Concept): boolean {
  return (
    word.appliesTo.has(concept.type) ||
    (word.appliesTo.has('NEUROTRANSMITTER') &&
      concept.type === 'FACTOR' &&
      concept.group === 'neurotransmitter') ||
    (word.appliesTo.has('MEDICATION') && concept.type === 'FACTOR' && concept.group === 'medication')
  )
}

export function isLowered(state: State): boolean {
  return state === 'LOW' || state === 'DEFICIENCY' || state === 'LOW_INTAKE'
}

export function isIntake(token: Token | undefined): boolean {
  return token !== undefined && INTAKE.has(token.lower)
}

/**
 * What the words around a label say of the concept's state.
 *
 * @param before state words of the sentence that stand before a term and are not part of a label, by the token
 * behind them.
 */
export function stateOf(
  concept: Concept,
  match: PhraseMatch<unknown>,
  tokens: readonly Token[],
  lexicon: Lexicon,
  before: ReadonlyMap<number, PhraseMatch<StateWord[]>>,
  inLabels: ReadonlySet<number>,
): ReadState {
  let state: State | null = null
  let stateWord: string | null = null
  const modifiers = new Set<Modifier>()
  let outerFrom = match.from
  let outerTo = match.to
  const take = (words: readonly StateWord[], text: string): boolean => {
    const fitting = words.filter((word) => applies(word, concept))
    for (const word of fitting) {
      if (word.modifier) modifiers.add(word.modifier)
      else if (word.state && state === null) {
        state = word.state
        stateWord = text
      }
    }
    return fitting.length > 0
  }

  // State words before the term, the nearest first, over fillers.
  for (let at = match.from; ; ) {
    let fillers = 0
    let end = at
    let found: PhraseMatch<StateWord[]> | undefined
    while (end > 0 && fillers <= MAX_FILLERS) {
      found = before.get(end)
      if (found) break
      const token = tokens[end - 1]
      // "avoiding fear-driven inactivity": a compound adjective parts nothing.
      if (
        token?.glued &&
        COMPOUND_ADJECTIVES.has(token.lower) &&
        tokens[end - 2]?.glued &&
        !inLabels.has(end - 3)
      ) {
        fillers++
        end -= 3
        continue
      }
      const isHyphen =
        token !== undefined && !token.isWord && token.glued && (token.text === '-' || token.text === '–')
      if (!token || inLabels.has(end - 1) || !(BEFORE_FILLERS.has(token.lower) || isHyphen)) break
      fillers++
      end--
    }
    if (!found || isVerb(tokens, found) || !take(found.value, textOf(tokens, found.from, found.to))) break
    outerFrom = found.from
    at = found.from
  }

  // State words after it: directly, or after "levels" and the like, or after a parenthesis.
  let at = match.to
  if (tokens[at]?.text === '(') {
    const close = tokens.slice(at + 1, at + 6).findIndex((token) => token.text === ')')
    if (close >= 0) at += close + 2
  }
  const skipped = at
  while (
    at < tokens.length &&
    at < skipped + 2 &&
    AFTER_FILLERS.has(tokens[at]?.lower ?? '') &&
    !inLabels.has(at)
  )
    at++
  for (const from of new Set([skipped, at])) {
    const found = lexicon.statesAfter.longestAt(tokens, from)
    if (found && !overlaps(found, inLabels) && take(found.value, textOf(tokens, found.from, found.to)))
      outerTo = Math.max(outerTo, found.to)
  }
  if (at > skipped) outerTo = Math.max(outerTo, at)
  if (state !== null && isLowered(state) && isIntake(tokens[match.to])) state = 'LOW_INTAKE'
  return {
    state,
    stateWord,
    modifiers: MODIFIERS.filter((modifier) => modifiers.has(modifier)),
    outerFrom,
    outerTo,
  }
}

const VERB_OPENERS = new Set([
  'can',
  'may',
  'might',
  'could',
  'will',
  'would',
  'to',
  'also',
  'which',
  'that',
  'and',
  'not',
  'does',
  'do',
])

/** "may lower magnesium": the state word is the verb there. */
function isVerb(tokens: readonly Token[], found: PhraseMatch<unknown>): boolean {
  return (
    tokens[found.from]?.lower === 'lower' &&
    found.to - found.from === 1 &&
    VERB_OPENERS.has(tokens[found.from - 1]?.lower ?? '')
  )
}

function overlaps(match: PhraseMatch<unknown>, inLabels: ReadonlySet<number>): boolean {
  for (let i = match.from; i < match.to; i++) if (inLabels.has(i)) return true
  return false
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
}

const COORDINATORS = new Set(['and', 'or', ',', '&', '/', 'nor'])

function isCoordination(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from) return false
  const between = tokens.slice(from, to)
  // "a shortage of zinc or of iron"
  const repeats = between.length > 1 && between.at(-1)?.lower === 'of'
  return (repeats ? between.slice(0, -1) : between).every((token) => COORDINATORS.has(token.lower))
}

/**
 * Lets a state word reach over a list: "low iron and zinc" are both low, "iron and zinc deficiency" both
 * deficient. It reaches only over concepts of the same type that have no state word of their own.
 */
export function distributeStates(
  mentions: readonly FoundMention[],
  tokens: readonly Token[],
): FoundMention[] {
  const result = [...mentions]
  const reach = (from: FoundMention, to: FoundMention): FoundMention =>
    to.state === null && to.concept.type === from.concept.type && from.concept.type !== 'SYMPTOM'
      ? {
          ...to,
          state: from.state,
          stateWord: from.stateWord,
          stateLeads: from.stateLeads,
          stateTrails: from.stateTrails,
        }
      : to
  for (let i = 1; i < result.length; i++) {
    const left = result[i - 1]
    const right = result[i]
    if (!left || !right || left.state === null || !left.stateLeads) continue
    if (isCoordination(tokens, left.outerTo, right.outerFrom)) result[i] = reach(left, right)
  }
  for (let i = result.length - 2; i >= 0; i--) {
    const left = result[i]
    const right = result[i + 1]
    if (!left || !right || right.state === null || !right.stateTrails) continue
    if (isCoordination(tokens, left.outerTo, right.outerFrom)) result[i] = reach(right, left)
  }
  return result
}
