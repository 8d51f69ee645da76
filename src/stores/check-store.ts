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
  store: Pick<
    GraphReader,
    'streamArticles' | 'streamLinks' | 'streamDecisions' | 'vocabulary' | 'relatedRulings'
  >,
): Promise<GraphReport> {
  const decisions: Decision[] = []
  for await (const decision of store.streamDecisions()) decisions.push(decision)
  const listed = new Set((await store.vocabulary()).map(({ id }) => id))
  const rulings = rulingsOf(decisions)
  const check = new GraphCheck(rulings, (id) => listed.has(id))
  const articleIds = new Set(rulings.related.keys())
  for await (const stored of store.streamArticles()) {
    articleIds.add(stored.article.id)
    check.addArticle(stored)
  }
  for (const [id, related] of await store.relatedRulings([...articleIds])) check.addRelated(id, related)
  for await (const link of store.streamLinks()) check.addLink(link)
  return check.report()
}
