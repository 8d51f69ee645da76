import { isOutOfOrder, levelOf } from '../../domain/states.ts'
import type { State } from '../../domain/terminology.ts'
import type { FoundMention } from '../mentions/mention.ts'
import type { StateWord } from '../vocabulary/lexicon.ts'
import { hasLevel } from './relation-of.ts'
import type { Unit } from './unit.ts'

const SKIPPED = new Set([
  'when',
  'if',
  'as',
  'a',
  'an',
  'the',
  'once',
  'having',
  'being',
  'with',
  'even',
  'in',
  'it',
  'of',
])
const MAX_SKIPPED = 3
const LEVELS = new Set([
  'levels',
  'level',
  'stores',
  'intake',
  'intakes',
  'status',
  'supplies',
  'reserves',
  'amounts',
])

export function isDisturbed({ state }: FoundMention): boolean {
  return isOutOfOrder(state)
}

/** Whether there is too little of it; "less" of a habit may be what helps. */
export function isLowered({ concept, state }: FoundMention): boolean {
  return state !== null && hasLevel(concept) && levelOf(state) === 'LOWERED'
}

/**
 * A line whose label is told in a state behind it: "Zinc: too little delays healing", "Folate: running low
 * slows growth". The label gets that state; what the state's words might else name ("running") is no mention.
 */
export function withLabelState(unit: Unit, separator: number, label: readonly FoundMention[]): Unit {
  const open = label.filter((mention) => mention.state === null && hasLevel(mention.concept))
  if (open.length === 0 || open.length < label.length) return unit
  const told = stateBehind(unit, separator + 1)
  if (!told) return unit
  return unit.with({
    mentions: unit.mentions
      .filter((mention) => mention.outerTo <= told.from || mention.outerFrom >= told.to)
      .map((mention) =>
        open.includes(mention) ? { ...mention, state: told.state, stateWord: told.word } : mention,
      ),
    cues: unit.cues.filter((cue) => cue.to <= told.from || cue.from >= told.to),
  })
}

function stateBehind(
  unit: Unit,
  start: number,
): { state: State; word: string; from: number; to: number } | undefined {
  const { tokens, lexicon, mentions } = unit
  for (let from = start; from <= start + MAX_SKIPPED; from++) {
    const found = lexicon.statesAfter.longestAt(tokens, from) ?? lexicon.statesBefore.longestAt(tokens, from)
    const state = found && disturbedIn(found.value)
    if (found && state) {
      const to = LEVELS.has(tokens[found.to]?.lower ?? '') ? found.to + 1 : found.to
      // "low iron" is another's state.
      if (mentions.some((mention) => mention.outerFrom < to && mention.outerTo > to)) return undefined
      const word = tokens
        .slice(found.from, to)
        .map((token) => token.text)
        .join(' ')
      return { state, word, from, to }
    }
    if (!SKIPPED.has(tokens[from]?.lower ?? '')) return undefined
  }
  return undefined
}

function disturbedIn(words: readonly StateWord[]): State | undefined {
  return (
    words.find(({ state, appliesTo }) => appliesTo.has('NUTRIENT') && isOutOfOrder(state))?.state ?? undefined
  )
}
