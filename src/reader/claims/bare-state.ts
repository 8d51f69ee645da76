import type { State } from '../../domain/terminology.ts'
import type { FoundMention } from '../mentions/mention.ts'
import { isFiniteVerb, isStop } from './clauses.ts'
import type { Place } from './context.ts'
import type { Group } from './group.ts'
import { hasLevel } from './relation-of.ts'
import type { Unit } from './unit.ts'

const PRONOUNS = new Set(['it', 'them', 'either', 'this', 'that', 'both'])
const NOUNS = new Set([
  'deficiency',
  'deficiencies',
  'shortage',
  'shortages',
  'shortfall',
  'insufficiency',
  'excess',
  'lack',
  'absence',
  'depletion',
  'overdose',
  'overload',
  'supplements',
  'supplementation',
  'supplement',
])
const LEVELS = new Set([
  'levels',
  'level',
  'stores',
  'intake',
  'intakes',
  'status',
  'supplies',
  'doses',
  'dose',
  'amounts',
  'amount',
])
const TAKING = new Set(['taking', 'getting', 'eating', 'having', 'swallowing', 'using', 'consuming'])
const MAX_TO_PRONOUN = 2

interface StatedWord {
  readonly state: State
  readonly word: string
  /** Whether it is told of "it" itself, not of levels or of a deficiency. */
  readonly ofIt?: boolean
}

/**
 * The state that a stretch tells of something named before: "a lack of it", "low levels", "as levels fall",
 * "long-term deficiency".
 */
function stateIn(unit: Unit, from: number, to: number): StatedWord | undefined {
  const { tokens, lexicon } = unit
  for (let i = from; i < to; i++) {
    const before = lexicon.statesBefore.longestAt(tokens, i)
    const state = before?.value.find((word) => word.state !== null && word.appliesTo.has('NUTRIENT'))?.state
    if (before && state && before.to <= to) {
      const next = tokens.slice(before.to, Math.min(to, before.to + MAX_TO_PRONOUN + 1))
      // "Taking too much can cause …"
      const isAlone =
        (before.to === to || isFiniteVerb(tokens[before.to])) && TAKING.has(tokens[i - 1]?.lower ?? '')
      const isBare =
        isAlone ||
        (before.to === to && isOpen(unit, from)) ||
        next.some((token) => PRONOUNS.has(token.lower)) ||
        LEVELS.has(next[0]?.lower ?? '')
      if (isBare)
        return {
          state: state === 'ADEQUATE' && isDenied(unit, before.from) ? 'LOW_INTAKE' : state,
          word: textOf(unit, before.from, before.to),
          ofIt: next.some((token) => token.lower === 'it'),
        }
    }
    // "Without it, …", "without enough of it"
    if (i === 0 && tokens[0]?.lower === 'without' && PRONOUNS.has(tokens[1]?.lower ?? ''))
      return { state: 'DEFICIENCY', word: textOf(unit, 0, 1) }
    const token = tokens[i]
    if (!token || (!NOUNS.has(token.lower) && !LEVELS.has(token.lower))) continue
    // The state follows "levels" ("levels fall"), or is the noun itself ("deficiency").
    const at = LEVELS.has(token.lower) ? i + 1 : i
    const after = lexicon.statesAfter.longestAt(tokens, i) ?? lexicon.statesAfter.longestAt(tokens, at)
    const found = after?.value.find((word) => word.state !== null && word.appliesTo.has('NUTRIENT'))?.state
    if (after && found && after.to <= to) return { state: found, word: textOf(unit, after.from, after.to) }
  }
  return undefined
}

const OPENERS = new Set(['when', 'if', 'with', 'without', 'whenever', 'once', 'unless'])

/** "If you don't get enough, …": the condition that opens a sentence ends with it. */
const isOpen = ({ tokens }: Unit, from: number): boolean => from <= 1 && OPENERS.has(tokens[0]?.lower ?? '')

const MAX_TO_DENIAL = 4

/** "People who do not get enough of it": not enough, though a verb stands between. */
function isDenied({ tokens }: Unit, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - MAX_TO_DENIAL), at)
    .some(({ lower }) => /^(?:not|never|rarely)$|n['’]t$/.test(lower))
}

function textOf(unit: Unit, from: number, to: number): string {
  return unit.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
}

/**
 * "Vitamin C builds collagen, and people who get very little of it …", "Vitamin A is needed for tears; a
 * deficiency …": what the sentence itself named, alone.
 */
function ownNutrient(unit: Unit, from: number, told: StatedWord): FoundMention | undefined {
  const before = unit.mentions.filter((mention) => mention.outerTo <= from && hasLevel(mention.concept))
  const [first] = before
  if (!first || first.state !== null) return undefined
  if (told.ofIt && first.concept.type === 'NUTRIENT') return first
  return before.length === 1 && isStop(unit.tokens, from - 1) ? first : undefined
}

/** The nutrients or hormones spoken of last, else those that the article is about, in the state told here. */
export function bareState(unit: Unit, from: number, to: number, place: Place): Group | undefined {
  const told = stateIn(unit, from, to)
  if (!told) return undefined
  const own = ownNutrient(unit, from, told)
  if (own)
    return {
      mentions: [{ ...own, state: told.state, stateWord: told.word }],
      inherited: false,
      span: null,
    }
  const { antecedent } = place
  const spoken = [...(antecedent?.subjects ?? []), ...(antecedent?.objects ?? [])].filter((mention) =>
    hasLevel(mention.concept),
  )
  const [first] = spoken
  const meant: readonly FoundMention[] = first
    ? spoken.filter((mention) => mention.concept.type === first.concept.type)
    : place.topics.filter((topic) => hasLevel(topic.concept))
  if (meant.length === 0) return undefined
  return {
    mentions: meant.map((mention) => ({ ...mention, state: told.state, stateWord: told.word })),
    inherited: true,
    span: first ? (antecedent?.span ?? null) : place.scope.span,
  }
}
