import { conceptTypeOf } from '../concept.ts'
import type { StepParts } from './path.ts'

/**
 * The kind of a path: its types and relations, an arrow for the way in which each relation is said.
 *
 * @example pathPattern(steps) // 'FACTOR -CONTRIBUTES_TO-> SYMPTOM <-SIGN_OF- SYMPTOM'
 */
export function pathPattern(steps: readonly StepParts[]): string {
  const [first] = steps
  if (!first) return ''
  const start = first.forward ? first.link.subjectId : first.link.objectId
  const walked = steps.map(({ link, forward }) => {
    const arrow = forward ? `-${link.relation}->` : `<-${link.relation}-`
    return ` ${arrow} ${conceptTypeOf(forward ? link.objectId : link.subjectId)}`
  })
  return `${conceptTypeOf(start)}${walked.join('')}`
}
