import { z } from 'zod'
import { type Decision, targetOf } from '../../../domain/decision.ts'

/** `body` is the record; the others are what reads and people with Cypher alone look for. */
export function decisionProperties(decision: Decision): Record<string, unknown> {
  const { id, kind, who, when, why } = decision
  return { id, kind, who, when, why, target: targetOf(decision), body: JSON.stringify(decision) }
}

export const ALL_DECISIONS = /* cypher */ `MATCH (decision:Decision) RETURN collect(decision.body) AS rows`

/** Of the `body` of a node `decision`. It was checked when it came in. */
export const decisionRow = z.string().transform((body): Decision => JSON.parse(body) as Decision)
