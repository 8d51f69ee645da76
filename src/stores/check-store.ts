import { GraphCheck, type GraphReport } from '../domain/check-graph.ts'
import type { Decision } from '../domain/decision.ts'
import { rulingsOf } from '../domain/rulings.ts'
import type { GraphReader } from '../ports/graph-store.ts'

/**
 * Whether the derived part of a store equals what a full rebuild would give, what is stored follows the
 * decisions, and every quote stands in its article's text. Reads all and writes nothing. What is written
 * meanwhile may show as a difference.
 */
export async function checkStore(
  store: Pick<GraphReader, 'streamArticles' | 'streamLinks' | 'streamDecisions' | 'vocabulary'>,
): Promise<GraphReport> {
  const decisions: Decision[] = []
  for await (const decision of store.streamDecisions()) decisions.push(decision)
  const listed = new Set((await store.vocabulary()).map(({ id }) => id))
  const check = new GraphCheck(rulingsOf(decisions), (id) => listed.has(id))
  for await (const stored of store.streamArticles()) check.addArticle(stored)
  for await (const link of store.streamLinks()) check.addLink(link)
  return check.report()
}
