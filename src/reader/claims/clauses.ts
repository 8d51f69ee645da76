import type { FoundMention } from '../mentions/mention.ts'
import type { Token } from '../text/tokens.ts'
import type { Unit } from './unit.ts'

// Closed classes of English, not vocabulary: they bound and join clauses whatever an article is about.
const COORDINATORS = new Set(['and', 'or', '&', '/', 'nor', 'plus', ','])
const CLAUSE_OPENERS = new Set([
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'yet',
  'because',
  'since',
  'so',
  'which',
  'that',
  'who',
  'if',
  'when',
  'unless',
  'until',
  'where',
  'whether',
  'once',
  'as',
  'than',
  'then',
])
const STOPS = new Set([';', ':', '.', '!', '?', '(', ')', '—', '…', '"', '“', '”', '→', '='])
const PREPOSITIONS = new Set([
  'of',
  'in',
  'for',
  'with',
  'without',
  'during',
  'after',
  'before',
  'from',
  'on',
  'at',
  'by',
  'to',
  'through',
  'among',
  'between',
  'into',
  'over',
  'under',
  'around',
  'via',
  'about',
  'within',
  'upon',
  'across',
  'throughout',
  'despite',
  'against',
  'beyond',
])

export const isCoordinator = (token: Token | undefined): boolean =>
  token !== undefined && COORDINATORS.has(token.lower)
export const isClauseOpener = (token: Token | undefined): boolean =>
  token !== undefined && CLAUSE_OPENERS.has(token.lower)
export const isPreposition = (token: Token | undefined): boolean =>
  token !== undefined && PREPOSITIONS.has(token.lower)

/** A sign that ends a clause; a dash only where it stands apart ("Magnesium – supports"). */
export function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return true
  if (token.isWord) return false
  if (STOPS.has(token.text)) return true
  return (token.text === '–' || token.text === '-') && !token.glued && !(tokens[at + 1]?.glued ?? false)
}

/** Whether the tokens between bound a clause. */
export function partsClauses(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isStop(tokens, i)) return true
    if (
      isClauseOpener(tokens[i]) &&
      !introducesExamples(tokens, i) &&
      !isAsWellAs(tokens, i) &&
      !isButAlso(tokens, i)
    )
      return true
  }
  return false
}

// "before a period or during pregnancy"
const TIMES = new Set(['before', 'during', 'after', 'around'])

const MAX_WORDS_IN_LIST = 5

/**
 * Whether two mentions stand in one list: between them a coordinator, and else at most a few words or a
 * prepositional phrase of the first ("cramps in the calves and fatigue").
 */
export function areCoordinated(unit: Unit, left: FoundMention, right: FoundMention): boolean {
  const { tokens } = unit
  if (right.outerFrom < left.outerTo) return false
  if (partsClauses(tokens, left.outerTo, right.outerFrom)) return false
  if (unit.cues.some((cue) => cue.from >= left.outerTo && cue.to <= right.outerFrom)) return false
  let lastCoordinator = -1
  let words = 0
  for (let i = left.outerTo; i < right.outerFrom; i++) {
    const token = tokens[i]
    if (
      isCoordinator(token) ||
      (token?.lower === 'as' && tokens[i + 1]?.lower === 'well') ||
      isButAlso(tokens, i) ||
      (token?.lower === 'with' && TOGETHER.has(tokens[i - 1]?.lower ?? '')) ||
      introducesExamples(tokens, i)
    )
      lastCoordinator = i
    else if (token?.isWord) words++
  }
  if (lastCoordinator < 0 || words > MAX_WORDS_IN_LIST) return false
  if (repeatsPreposition(tokens, left, lastCoordinator + 1)) return true
  if (isTogether(tokens, lastCoordinator)) return left.concept.type === right.concept.type
  // A preposition after the coordinator starts a phrase of its own: "cramps, especially in pregnancy".
  for (let i = lastCoordinator + 1; i < right.outerFrom; i++) if (isPreposition(tokens[i])) return false
  return true
}

/** "not only cramps but also fatigue" */
const isButAlso = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'but' && tokens[at + 1]?.lower === 'also'

const isAsWellAs = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'as' && tokens[at + 1]?.lower === 'well') ||
  (tokens[at]?.lower === 'as' && tokens[at - 1]?.lower === 'well')

/** "tremor together with twitching" */
const TOGETHER = new Set(['together', 'along', 'coupled', 'combined'])

const isTogether = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'with' && TOGETHER.has(tokens[at - 1]?.lower ?? '')

/** "an excess of iron or of zinc", "by cold air and by stress": the list repeats its preposition. */
function repeatsPreposition(tokens: readonly Token[], left: FoundMention, at: number): boolean {
  const repeated = tokens[at]
  if (!isPreposition(repeated)) return false
  const before = [tokens[left.from - 1], tokens[left.outerFrom - 1], tokens[left.outerFrom - 2]]
  return before.some(
    (token) =>
      token?.lower === repeated?.lower || (TIMES.has(token?.lower ?? '') && TIMES.has(repeated?.lower ?? '')),
  )
}

const FINITE = new Set([
  'shows',
  'show',
  'helps',
  'help',
  'can',
  'may',
  'might',
  'could',
  'will',
  'would',
  'should',
  'is',
  'are',
  'was',
  'were',
  'does',
  'do',
  'did',
  'has',
  'have',
  'makes',
  'make',
])

export const isFiniteVerb = (token: Token | undefined): boolean =>
  token !== undefined && FINITE.has(token.lower)

/** Whether a mention starts a clause of its own: "… cramps, and low iron can …". */
function isSubject(unit: Unit, mention: FoundMention): boolean {
  return isFiniteVerb(unit.tokens[mention.outerTo])
}

/** Whether no verb stands before a mention in its clause: a list that it opens is the subject of what follows. */
function opensAsSubject(unit: Unit, first: FoundMention): boolean {
  const { tokens } = unit
  for (let i = first.outerFrom - 1; i >= 0; i--) {
    const token = tokens[i]
    if (token?.text === ',' || isStop(tokens, i) || isClauseOpener(token)) return true
    if (isFiniteVerb(token) || unit.cues.some((cue) => cue.from <= i && i < cue.to)) return false
  }
  return true
}

/** "such as", "including", "especially": what follows belongs to the list. */
function introducesExamples(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower
  if (word === 'including' || word === 'especially' || word === 'particularly' || word === 'notably')
    return true
  return (
    (word === 'such' && tokens[at + 1]?.lower === 'as') || (word === 'as' && tokens[at - 1]?.lower === 'such')
  )
}

/** The list that a mention heads to the right, itself first. */
export function listFrom(unit: Unit, first: FoundMention, until = Number.POSITIVE_INFINITY): FoundMention[] {
  const list = [first]
  for (const next of unit.mentions) {
    const last = list.at(-1)
    if (!last || next.from < last.to || next === first) continue
    if (next.outerFrom >= until || !areCoordinated(unit, last, next)) break
    if (isSubject(unit, next) && !opensAsSubject(unit, first)) break
    // Nothing eases a symptom and a nutrient in one breath: the nutrient starts something new.
    if (
      first.concept.type === 'SYMPTOM' &&
      (next.concept.type === 'NUTRIENT' || next.concept.type === 'HORMONE')
    )
      break
    list.push(next)
  }
  return list
}

/**
 * The list that a mention heads, as far as its last "and" or "or": "after surgery or a fever, shedding
 * follows" lists two things, since what follows the comma is another part of the sentence.
 */
export function closedListFrom(unit: Unit, first: FoundMention): FoundMention[] {
  const list = listFrom(unit, first)
  for (let i = 1; i < list.length; i++) {
    const [before, one] = [list[i - 1], list[i]]
    if (!before || !one) break
    const joins = unit.tokens
      .slice(before.outerTo, one.outerFrom)
      .some((token) => token.lower === 'and' || token.lower === 'or')
    if (joins) return list.slice(0, i + 1)
  }
  return list
}

/** The list that ends with a mention, in text order. */
export function listTo(unit: Unit, end: FoundMention, from = 0): FoundMention[] {
  const list = [end]
  for (const before of [...unit.mentions].reverse()) {
    const first = list[0]
    if (!first || before.to > first.from || before === end) continue
    if (before.outerFrom < from || !areCoordinated(unit, before, first)) break
    list.unshift(before)
  }
  return list
}
