import type { OutlineBlock } from '../document/outline.ts'
import type { FoundMention } from '../mentions/mention.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'
import type { Scope, TextSpan } from './context.ts'
import type { Unit } from './unit.ts'

/** What a reader's letter, or a question marked as one, asks about. */
export interface Asked {
  readonly symptoms: readonly FoundMention[]
  readonly span: TextSpan
}

const MAX_ASKED = 2

/** Whether a block is a reader's letter or a question marked as one: "Dear Odile, …", "Q: …". */
export function opensLetter(block: OutlineBlock, lexicon: Lexicon): boolean {
  return lexicon.layout.letter.longestAt(block.tokens, 0) !== undefined
}

/**
 * What a letter asks about: the symptoms that it names, else the first that the answer names.
 *
 * @param letter sentences of the letter.
 * @param answer sentences between it and the next letter.
 */
export function askedIn(letter: readonly Unit[], answer: readonly Unit[]): Asked | undefined {
  for (const units of [letter, answer]) {
    for (const [i, unit] of units.entries()) {
      const named = symptomsOf(units === letter ? units.slice(i) : [unit])
      if (named.length === 0) continue
      return {
        symptoms: named.slice(0, units === letter ? MAX_ASKED : 1),
        span: { start: unit.start, end: unit.end },
      }
    }
  }
  return undefined
}

/** The scope of an answer: what was asked about stands in for a topic that the heading does not give. */
export function answerScope(scope: Scope, asked: Asked, topics: readonly FoundMention[]): Scope {
  const isTopic = scope.targets.every((target) => topics.includes(target))
  return isTopic ? { ...scope, targets: asked.symptoms, span: asked.span } : scope
}

function symptomsOf(units: readonly Unit[]): FoundMention[] {
  const named = units.flatMap((unit) =>
    unit.negations.length > 0 ? [] : unit.mentions.filter((mention) => mention.concept.type === 'SYMPTOM'),
  )
  return named.filter(
    (mention, i) => named.findIndex((other) => other.concept.id === mention.concept.id) === i,
  )
}
