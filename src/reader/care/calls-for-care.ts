import type { PhraseMatch } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import type { CareKind, CareWord, CareWords } from '../vocabulary/care-words.ts'

/** What a line says of seeking care. */
export interface CareCall {
  /** Soft: "talk to your doctor", which is as often said of supplements. */
  readonly isSoft: boolean
  /** "Call 999", "the same day". */
  readonly isUrgent: boolean
  /** In which case: in words that open one ("if"), loosely ("any"), or by the call itself ("is an emergency"). */
  readonly tellsCase: boolean
  readonly tellsLoosely: boolean
}

type Found = PhraseMatch<CareWord>

/** How many tokens may stand between the parts of a call: "call [the nearest walk-in] clinic". */
const REACH = 5
const STOPS = new Set(['.', ';', ':', '!', '?', ',', '(', ')', '–', '—'])

/** What the line tells of seeking care; undefined where it calls for none, or gives general advice. */
export function careCallOf(tokens: readonly Token[], words: CareWords): CareCall | undefined {
  const found = (kind: CareKind): readonly Found[] => words[kind].findAll(tokens)
  const who = found('WHO')
  const leads = found('LEAD')
  const soft = pairs(tokens, found('ASK'), who)
  const passives = pairs(tokens, found('OBLIGE'), found('SEEN')).filter((pair) => !hasBeen(tokens, pair))
  const isFirm =
    leads.length > 0 ||
    pairs(tokens, acts(tokens, words), who).length > 0 ||
    pairs(tokens, found('NEED'), [...found('CARE'), ...calledBy(tokens, who)]).length > 0 ||
    passives.length > 0 ||
    doctorShould(tokens, who, words)
  const urgent = found('URGENT')
  const isUrgent =
    who.some((match) => match.value.note === 'urgent') ||
    leads.some((match) => match.value.note !== '') ||
    urgent.length > 0
  const isHurried = urgent.some((hurry) =>
    who.some((match) => within(tokens, match, hurry) || within(tokens, hurry, match)),
  )
  if (!isFirm && soft.length === 0 && !isHurried) return undefined
  if (found('STORY').length > 0 || (found('GENERAL').length > 0 && !isHurried)) return undefined
  return {
    isSoft: !isFirm && !isHurried,
    isUrgent: isUrgent && (isFirm || isHurried),
    tellsCase:
      tokens[0]?.lower === 'should' ||
      leads.some((match) => match.value.note === 'names the case by itself') ||
      found('CASE').some((match) => !asksWhether(tokens, match, soft)),
    // "Pain at rest should be checked": its subject is the case.
    tellsLoosely: found('ANY').length > 0 || passives.some((pair) => pair.before.from > 1),
  }
}

/** Whether a line is advice that tells of no case to seek care in: "before taking supplements". */
export function isGeneralAdvice(tokens: readonly Token[], words: CareWords): boolean {
  return words.GENERAL.findAll(tokens).length > 0 || words.STORY.findAll(tokens).length > 0
}

/** Whether a line has a word that opens a case: "if", "when". */
export function tellsCase(tokens: readonly Token[], words: CareWords): boolean {
  return words.CASE.findAll(tokens).length > 0
}

/**
 * Whether a heading that is no set phrase opens a when-to-seek-care section: "See your GP", "Ring 111 if",
 * "When a cramp is more than a cramp". "Talk to your doctor" does so only with a case.
 */
export function headsCare(tokens: readonly Token[], words: CareWords): boolean {
  if (tokens[0]?.lower === 'when' && words.BEYOND.findAll(tokens).length > 0) return true
  if (words.NO_CALL.longestAt(tokens, 0) !== undefined) return false
  const call = careCallOf(tokens, words)
  return call !== undefined && (!call.isSoft || call.tellsCase)
}

function within(tokens: readonly Token[], before: Found, after: Found): boolean {
  if (after.from < before.to || after.from - before.to > REACH) return false
  return !tokens.slice(before.to, after.from).some((token) => STOPS.has(token.text))
}

interface Pair {
  readonly before: Found
  readonly after: Found
}

function pairs(tokens: readonly Token[], befores: readonly Found[], afters: readonly Found[]): Pair[] {
  return befores.flatMap((before) =>
    afters.filter((after) => within(tokens, before, after)).map((after) => ({ before, after })),
  )
}

/** Verbs that ask something of the reader: in "most people see a doctor" they tell what people do. */
function acts(tokens: readonly Token[], words: CareWords): Found[] {
  return words.ACT.findAll(tokens).filter((act) => {
    const before = tokens[act.from - 1]
    return before === undefined || words.TELLER.longestAt([before], 0) === undefined
  })
}

const ARTICLES = new Set(['a', 'an', 'your', 'the'])

/** "need a doctor" but not "need doctor's notes": who stands after an article. */
function calledBy(tokens: readonly Token[], who: readonly Found[]): Found[] {
  return who.filter((match) => ARTICLES.has(tokens[match.from - 1]?.lower ?? ''))
}

/** "… have been seen": told, not asked for. */
function hasBeen(tokens: readonly Token[], { before, after }: Pair): boolean {
  return tokens.slice(before.to, after.from).some((token) => token.lower === 'been')
}

/** "A doctor should look at …", "your GP needs to know". */
function doctorShould(tokens: readonly Token[], who: readonly Found[], words: CareWords): boolean {
  return who.some((match) => {
    const oblige = words.OBLIGE.longestAt(tokens, match.to)
    if (!oblige || /^(?:get|have|got)/.test(oblige.value.cue)) return false
    return (
      words.LOOK.longestAt(tokens, oblige.to) !== undefined ||
      words.LOOK.longestAt(tokens, oblige.to + 1) !== undefined
    )
  })
}

/** "Ask your doctor if magnesium is right for you": a question, no case. */
function asksWhether(tokens: readonly Token[], word: Found, soft: readonly Pair[]): boolean {
  return (
    tokens[word.from]?.lower === 'if' &&
    soft.some((pair) => pair.before.value.note === 'whether' && pair.after.to === word.from)
  )
}
