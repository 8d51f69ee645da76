import { listFrom } from '../clauses.ts'
import { type CueMatch, type Group, inQuote } from '../group.ts'
import type { Unit } from '../unit.ts'

const MAX_TO_FIRST = 3
const MAX_TO_CLASS = 5

/**
 * "Several drugs aggravate cramps, among them diuretics and statins": a class is the subject, and what the
 * sentence names after its object are the members. Undefined where the subject is no class or names none.
 */
export function exampleSubjects(unit: Unit, cue: CueMatch, left: Group | undefined): Group | undefined {
  const { tokens, lexicon } = unit
  if (cue.value[0]?.direction !== 'forward' || !isClass(unit, cue, left)) return undefined
  for (let i = cue.to + 1; i < tokens.length; i++) {
    const opener = lexicon.prose.EXAMPLES.longestAt(tokens, i)
    if (!opener || tokens[i - 1]?.text !== ',') continue
    const first = unit.mentions.find((mention) => mention.outerFrom >= opener.to)
    if (!first || first.outerFrom - opener.to > MAX_TO_FIRST) return undefined
    // Examples of complaints are examples of the object: "can cause pain, especially headaches".
    return first.concept.type === 'SYMPTOM' ? undefined : inQuote(listFrom(unit, first))
  }
  return undefined
}

function isClass(unit: Unit, cue: CueMatch, left: Group | undefined): boolean {
  if (left) return left.mentions.every(({ concept }) => unit.lexicon.classes.has(concept.id))
  for (let i = Math.max(0, cue.from - MAX_TO_CLASS); i < cue.from; i++)
    if (unit.lexicon.prose.CLASS.longestAt(unit.tokens, i)) return true
  return false
}
