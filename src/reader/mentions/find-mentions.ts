import type { Concept, ConceptId } from '../../domain/concept.ts'
import { wordKey } from '../../domain/fold.ts'
import type { State } from '../../domain/terminology.ts'
import { covered, type PhraseMatch } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import type { Lexicon, StateWord, Term } from '../vocabulary/lexicon.ts'
import type { FoundMention } from './mention.ts'
import { distributeStates, isIntake, isLowered, stateOf } from './states.ts'

const HYPHENS = new Set(['-', '–', '‑'])

/** "stress test", "to iron": a neighbour that shows that the word is not meant as a health word. */
function isHomonym(lexicon: Lexicon, tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[from]
  if (to - from !== 1 || !word) return false
  const homonym = lexicon.homonyms.get(word.key) ?? lexicon.homonyms.get(word.lower)
  if (!homonym) return false
  // "due to iron deficiency": a state word shows what is meant.
  if (lexicon.statesAfter.longestAt(tokens, to)) return false
  const before = tokens[from - 1]
  const hyphenated = before && HYPHENS.has(before.text) ? tokens[from - 2] : before
  const wordsAfter = tokens
    .slice(to, to + 3)
    .filter((token) => token.isWord)
    .map((token) => token.lower)
  const after = [1, 2, 3].map((length) => wordsAfter.slice(0, length).join(' '))
  const wordsBefore = [hyphenated?.lower ?? '', `${tokens[from - 2]?.lower ?? ''} ${before?.lower ?? ''}`]
  return wordsBefore.some((word) => homonym.before.has(word)) || after.some((word) => homonym.after.has(word))
}

/** "caffeine-free", "anti-inflammatory": a joined word that turns the meaning round. */
function isTurned(tokens: readonly Token[], from: number, to: number): boolean {
  const hyphen = tokens[to]
  const next = tokens[to + 1]
  if (hyphen?.glued && HYPHENS.has(hyphen.text) && next?.glued && next.lower === 'free') return true
  const before = tokens[from - 1]
  return before !== undefined && HYPHENS.has(before.text) && tokens[from - 2]?.lower === 'anti'
}

// "acne drugs" are not acne.
const NOUNS_FOR = new Set([
  'drugs',
  'drug',
  'medication',
  'medications',
  'medicine',
  'medicines',
  'tablets',
  'pills',
  'treatment',
  'treatments',
  'cream',
  'creams',
  'clinic',
  'specialist',
  'charity',
  'diary',
  'test',
  'tests',
  'center',
  'centre',
])

function isCondition({ type, group }: Concept): boolean {
  return type === 'FACTOR' && group.endsWith('condition')
}

function accepts(lexicon: Lexicon, tokens: readonly Token[]) {
  return (term: Term, from: number, to: number): boolean => {
    if (term.caseSensitive) {
      const text = tokens
        .slice(from, to)
        .map((token) => token.text)
        .join('')
      if (text !== term.label.replace(/[\s]+/g, '') && !text.startsWith(term.label.replace(/[\s]+/g, '')))
        return false
    }
    // "fear-driven inactivity" speaks of inactivity.
    if (
      term.everyday &&
      tokens[to]?.glued &&
      HYPHENS.has(tokens[to]?.text ?? '') &&
      /^(?:driven|based)$/.test(tokens[to + 1]?.lower ?? '')
    )
      return false
    if (
      (term.concept.type === 'SYMPTOM' || isCondition(term.concept)) &&
      NOUNS_FOR.has(tokens[to]?.lower ?? '') &&
      !(tokens[to]?.lower === 'treatment' && to >= tokens.length - 1)
    )
      return false
    // "poor absorption of magnesium" is a state of magnesium, not a term of its own.
    const state = lexicon.statesBefore.longestAt(tokens, from)
    if (state && state.to > to) return false
    // "running low" is no sport.
    const after = lexicon.statesAfter.longestAt(tokens, from)
    if (after && after.to > to) return false
    return !isHomonym(lexicon, tokens, from, to) && !isTurned(tokens, from, to)
  }
}

/**
 * The concept meant by a surface that may mean several: the article's topic where it is among them, or has
 * one of them as its broader concept; else the vocabulary's default.
 */
function disambiguate(
  lexicon: Lexicon,
  match: PhraseMatch<Term>,
  tokens: readonly Token[],
  topics: readonly ConceptId[],
): Concept {
  if (match.value.state !== null || topics.length === 0) return match.value.concept
  let key = ''
  for (let i = match.from; i < match.to; i++) {
    const token = tokens[i]
    if (token?.isWord) key = key === '' ? token.key : `${key} ${token.key}`
  }
  const candidates = lexicon.ambiguities.get(key)
  if (!candidates) return match.value.concept
  // Only of the default's own type: "sleep" in an article on insomnia is still sleep, which one wants more of.
  const { type } = match.value.concept
  const topic = candidates.find(
    (candidate) => topics.includes(candidate) && lexicon.concepts.get(candidate)?.type === type,
  )
  return (topic === undefined ? undefined : lexicon.concepts.get(topic)) ?? match.value.concept
}

/**
 * The concepts that a stretch of tokens names: longest label first, whole words, with their states.
 *
 * @param topics what the article is about: decides what an ambiguous surface means.
 */
export function findMentions(
  tokens: readonly Token[],
  lexicon: Lexicon,
  topics: readonly ConceptId[],
): FoundMention[] {
  const named = lexicon.terms.findAll(tokens, accepts(lexicon, tokens))
  const matches = withTopicHeads(
    named.filter((match, i) => !isStateWord(match, named[i - 1], tokens, lexicon)),
    tokens,
    lexicon,
    topics,
  )
  if (matches.length === 0) return []
  const inLabels = covered(matches)
  const before = new Map<number, PhraseMatch<StateWord[]>>()
  for (const match of lexicon.statesBefore.findAll(tokens))
    if (isFree(match, inLabels)) before.set(match.to, match)
  const found = matches.map((match) => {
    const concept = disambiguate(lexicon, match, tokens, topics)
    const condition = concept.conditionOf
    const read = stateOf(concept, match, tokens, lexicon, before, inLabels)
    return {
      concept,
      from: match.from,
      to: match.to,
      outerFrom: read.outerFrom,
      outerTo: read.outerTo,
      start: tokens[match.from]?.start ?? 0,
      end: tokens[match.to - 1]?.end ?? 0,
      state: compositeState(match, tokens) ?? read.state ?? condition?.state ?? null,
      stateWord: match.value.state === null ? read.stateWord : surfaceOf(match, tokens),
      stateLeads: match.value.state === null ? read.outerFrom < match.from : leads(match, tokens, lexicon),
      stateTrails: match.value.state === null ? read.outerTo > match.to : trails(match, tokens, lexicon),
      modifiers: read.modifiers,
      everyday: match.value.everyday,
    }
  })
  return distributeStates(mergeParenthesised(found, tokens), tokens)
}

/** "When estrogen falls": no falls, but what happens to estrogen. */
function isStateWord(
  match: PhraseMatch<Term>,
  before: PhraseMatch<Term> | undefined,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  if (!before || before.to !== match.from || match.to - match.from !== 1) return false
  const { type } = before.value.concept
  if (type !== 'NUTRIENT' && type !== 'HORMONE') return false
  return lexicon.statesAfter.longestAt(tokens, match.from) !== undefined
}

// By the list of topics, which is one for all sentences of an article.
const knownHeads = new WeakMap<readonly ConceptId[], { lexicon: Lexicon; heads: Map<string, Concept> }>()

function headsOf(topics: readonly ConceptId[], lexicon: Lexicon): ReadonlyMap<string, Concept> {
  const known = knownHeads.get(topics)
  if (known?.lexicon === lexicon) return known.heads
  const heads = new Map<string, Concept>()
  for (const id of topics) {
    const concept = lexicon.concepts.get(id)
    const head = wordKey(concept?.name.toLowerCase().split(' ').at(-1) ?? '')
    if (concept?.name.includes(' ') && lexicon.layout.topicHeads.has(head)) heads.set(head, concept)
  }
  knownHeads.set(topics, { lexicon, heads })
  return heads
}

/**
 * In an article on mouth ulcers "ulcers" are mouth ulcers: the last word of a topic's name, where it is one
 * of the words that stand for a complaint by themselves.
 */
function withTopicHeads(
  matches: readonly PhraseMatch<Term>[],
  tokens: readonly Token[],
  lexicon: Lexicon,
  topics: readonly ConceptId[],
): readonly PhraseMatch<Term>[] {
  const heads = headsOf(topics, lexicon)
  if (heads.size === 0) return matches
  const found: PhraseMatch<Term>[] = []
  let taken: ReadonlySet<number> | undefined
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from] as Token
    const concept = heads.get(token.key)
    if (!concept) continue
    taken ??= covered(matches)
    if (taken.has(from)) continue
    const value = { concept, label: token.text, state: null, caseSensitive: false, everyday: false }
    found.push({ from, to: from + 1, value })
  }
  return found.length === 0 ? matches : [...matches, ...found].sort((a, b) => a.from - b.from)
}

function isFree(match: PhraseMatch<unknown>, inLabels: ReadonlySet<number>): boolean {
  for (let i = match.from; i < match.to; i++) if (inLabels.has(i)) return false
  return true
}

function surfaceOf(match: PhraseMatch<Term>, tokens: readonly Token[]): string {
  return tokens
    .slice(match.from, match.to)
    .map((token) => token.text)
    .join(' ')
}

/** The state that a composite carries; "low magnesium" before "intake" is a low intake. */
function compositeState(match: PhraseMatch<Term>, tokens: readonly Token[]): State | null {
  const { state } = match.value
  return state !== null && isLowered(state) && isIntake(tokens[match.to]) ? 'LOW_INTAKE' : state
}

function leads(match: PhraseMatch<Term>, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const found = lexicon.statesBefore.longestAt(tokens, match.from)
  return found !== undefined && found.to < match.to
}

function trails(match: PhraseMatch<Term>, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const found = lexicon.statesAfter.longestAt(tokens, match.to - 1)
  return found !== undefined && found.to === match.to && match.to - match.from > 1
}

/** "Vitamin B1 (Thiamine) Deficiency" names one concept once. */
function mergeParenthesised(found: readonly FoundMention[], tokens: readonly Token[]): FoundMention[] {
  const merged: FoundMention[] = []
  for (const mention of found) {
    const last = merged.at(-1)
    if (
      last &&
      last.concept.id === mention.concept.id &&
      tokens[last.to]?.text === '(' &&
      last.to + 1 === mention.outerFrom
    ) {
      const state = last.state ?? mention.state
      const closes = tokens[mention.to]?.text === ')' ? mention.to + 1 : mention.to
      merged[merged.length - 1] = {
        ...last,
        to: closes,
        outerTo: Math.max(closes, mention.outerTo),
        state,
        stateWord: last.stateWord ?? mention.stateWord,
      }
    } else merged.push(mention)
  }
  return merged
}
