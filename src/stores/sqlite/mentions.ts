import type { Article, ArticleId } from '../../domain/article.ts'
import type { ConceptId } from '../../domain/concept.ts'
import { listName } from '../../domain/list-name.ts'
import type { Page, PageRequest } from '../../domain/page.ts'
import type { ConceptType } from '../../domain/terminology.ts'
import type { ArticleMention } from '../../ports/graph-store.ts'
import { ARTICLE_COLUMNS, type ArticleRow, toArticle } from './article-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { jsonList, optionalList } from './keys.ts'
import { type Order, type PagedRow, pagedSql, pageParameters, toPages } from './paging.ts'

const MOST_FIRST = { by: 'm.count', type: 'number', descending: true } as const

const ARTICLES_ORDER: Order = [MOST_FIRST, { by: 'm.article_id', type: 'string' }]
const CONCEPTS_ORDER: Order = [MOST_FIRST, { by: 'm.concept_id', type: 'string' }]

const ARTICLES_BY_CONCEPT = pagedSql({
  key: 'k.value',
  id: 'm.article_id',
  from: /* sql */ `FROM json_each(@ids) k CROSS JOIN article_mentions m ON m.concept_id = k.value`,
  order: ARTICLES_ORDER,
  select: ARTICLE_COLUMNS,
  join: 'JOIN articles a ON a.id = page.id',
})

export function articlesByConcept(
  connection: SqliteConnection,
  ids: readonly ConceptId[],
  page: PageRequest,
): Map<ConceptId, Page<Article>> {
  const list = { name: listName('articles by concept', {}), order: ARTICLES_ORDER, page }
  const parameters = { ...pageParameters(list), ids: jsonList(ids) }
  const rows = connection.all<ArticleRow & PagedRow>(ARTICLES_BY_CONCEPT, parameters)
  return toPages(ids, rows, list, ([row]) => toArticle(row))
}

const MENTIONS_BY_ARTICLE = pagedSql({
  key: 'k.value',
  id: 'm.concept_id',
  from: /* sql */ `
    FROM json_each(@ids) k
    CROSS JOIN article_mentions m ON m.article_id = k.value
    CROSS JOIN concepts c ON c.id = m.concept_id
    WHERE @types IS NULL OR c.type IN (SELECT value FROM json_each(@types))`,
  order: CONCEPTS_ORDER,
  select: 'page.id AS concept_id, page.s0 AS count',
  join: '',
})

export function mentionsByArticle(
  connection: SqliteConnection,
  ids: readonly ArticleId[],
  { types, page }: { readonly types?: readonly ConceptType[]; readonly page: PageRequest },
): Map<ArticleId, Page<ArticleMention>> {
  const list = { name: listName('mentions', { types }), order: CONCEPTS_ORDER, page }
  const parameters = { ...pageParameters(list), ids: jsonList(ids), types: optionalList(types) }
  const rows = connection.all<{ concept_id: string; count: number } & PagedRow>(
    MENTIONS_BY_ARTICLE,
    parameters,
  )
  return toPages(ids, rows, list, ([row]) => ({ conceptId: row.concept_id, count: row.count }))
}
