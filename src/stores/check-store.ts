import { GraphCheck, type GraphReport } from '../domain/check-graph.ts'
import type { GraphReader } from '../ports/graph-store.ts'

/**
 * Whether the derived part of a store equals what a full rebuild would give, and every quote stands in its
 * article's text. Reads all and writes nothing. What is written meanwhile may show as a difference.
 */
export async function checkStore(
  store: Pick<GraphReader, 'streamArticles' | 'streamLinks'>,
): Promise<GraphReport> {
  const check = new GraphCheck()
  for await (const stored of store.streamArticles()) check.addArticle(stored)
  for await (const link of store.streamLinks()) check.addLink(link)
  return check.report()
}
