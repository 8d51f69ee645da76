import { type ConceptId, conceptTypeOf } from '../concept.ts'
import type { ConceptType, State } from '../terminology.ts'
import type { StepParts } from './path.ts'

/** Of these, a plain name says that they are there: "stress worsens it" speaks of stress that is present. */
const THERE_WHEN_NAMED: readonly ConceptType[] = ['SYMPTOM', 'LIFESTYLE_FACTOR', 'FACTOR']
const NAMED: readonly State[] = ['PRESENT', 'UNSPECIFIED']

/**
 * Whether two links that meet in a concept speak of it in the same state.
 *
 * "Magnesium supports the nerves" and "magnesium deficiency goes with cramps" both name magnesium, but tell
 * nothing together: one is of magnesium, the other of its lack. Only equal states join. LOW and DEFICIENCY do
 * not: low is never made a deficiency. PRESENT and UNSPECIFIED are one state of a symptom, habit or factor, and
 * not of a nutrient or hormone, whose plain name says nothing of its amount.
 */
export function isSameState(conceptId: ConceptId, one: State, other: State): boolean {
  if (one === other) return true
  const type = conceptTypeOf(conceptId)
  return type !== undefined && THERE_WHEN_NAMED.includes(type) && NAMED.includes(one) && NAMED.includes(other)
}

/** Whether a path keeps to one state in every concept that it goes through. */
export function isStateSafe(steps: readonly StepParts[]): boolean {
  return steps.every((step, i) => {
    const next = steps[i + 1]
    if (!next) return true
    const { link, forward } = step
    const conceptId = forward ? link.objectId : link.subjectId
    const arrives = forward ? link.objectState : link.subjectState
    const leaves = next.forward ? next.link.subjectState : next.link.objectState
    return isSameState(conceptId, arrives, leaves)
  })
}
