import type { Article } from '../domain/article.ts'
import type { Decision } from '../domain/decision.ts'
import type { Link } from '../domain/link.ts'
import type { GraphReader, StoredArticle } from '../ports/graph-store.ts'

/** One line of `healgraph export --format jsonl`. */
export type ExportRecord = ArticleRecord | LinkRecord | DecisionRecord

export interface ArticleRecord extends Omit<StoredArticle, 'article'> {
  readonly kind: 'article'
  /** Without the time of reading: two stores that read the same give the same export. */
  readonly article: Omit<Article, 'readAt'>
}

export interface LinkRecord {
  readonly kind: 'link'
  readonly link: Link
}

export interface DecisionRecord {
  readonly kind: 'decision'
  readonly decision: Decision
}

/**
 * The whole graph as plain JSON values in a total order: articles with what was read from them, then links, then
 * the decisions.
 */
export async function* exportStore(
  store: Pick<GraphReader, 'streamArticles' | 'streamLinks' | 'streamDecisions'>,
): AsyncGenerator<ExportRecord, void, undefined> {
  for await (const stored of store.streamArticles()) {
    yield inOneOrder({ kind: 'article', ...stored, article: withoutTime(stored.article) })
  }
  for await (const { tally: _, ...link } of store.streamLinks()) yield inOneOrder({ kind: 'link', link })
  for await (const decision of store.streamDecisions()) yield inOneOrder({ kind: 'decision', decision })
}

function withoutTime({ readAt: _, ...article }: Article): Omit<Article, 'readAt'> {
  return article
}

/** The same value with its keys in code unit order, so that JSON text depends on the values alone. */
function inOneOrder<T>(value: T): T
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, part]) => [key, inOneOrder(part)]))
}
