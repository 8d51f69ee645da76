import type { Article, ArticleId } from '../../domain/article.ts'
import type { ConceptId } from '../../domain/concept.ts'
import type { Page, PageRequest } from '../../domain/page.ts'
import type { ConceptType } from '../../domain/terminology.ts'
import type { ArticleMention } from '../../ports/graph-store.ts'
import { ARTICLES_OF_CONCEPT, MENTIONS_SORT, mentionList } from '../paged-list.ts'
import { ARTICLE_COLUMNS, type ArticleRow, toArticle } from './article-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { jsonList, optionalList } from './keys.ts'
import { type PagedRow, pagedSql, pageParameters, toPages } from './paging.ts'

const ARTICLES_BY_CONCEPT = pagedSql({
  key: 'k.value',
  id: 'm.article_id',
  from: /* sql */ `
    FROM json_each(@ids) k
    CROSS JOIN article_mentions m ON m.concept_id = k.value
    CROSS JOIN articles a ON a.id = m.article_id AND a.status <> 'WITHDRAWN'
    GROUP BY k.value, m.article_id`,
  sortBy: ['sum(m.count)', 'm.article_id'],
  order: ARTICLES_OF_CONCEPT.order,
  select: ARTICLE_COLUMNS,
  join: 'JOIN articles a ON a.id = page.id',
})

export function articlesByConcept(
  connection: SqliteConnection,
  ids: readonly ConceptId[],
  page: PageRequest,
): Map<ConceptId, Page<Article>> {
  const list = ARTICLES_OF_CONCEPT
  const parameters = { ...pageParameters(list, page), ids: jsonList(ids) }
  const rows = connection.all<ArticleRow & PagedRow>(ARTICLES_BY_CONCEPT, parameters)
  return toPages(ids, rows, list, page, ([row]) => toArticle(row))
}

const MENTIONS_BY_ARTICLE = pagedSql({
  key: 'k.value',
  id: 'm.concept_id',
  from: /* sql */ `
    FROM json_each(@ids) k
    CROSS JOIN article_mentions m ON m.article_id = k.value
    CROSS JOIN concepts c ON c.id = m.concept_id
    WHERE @types IS NULL OR c.type IN (SELECT value FROM json_each(@types))
    GROUP BY k.value, m.concept_id`,
  sortBy: ['sum(m.count)', 'm.concept_id'],
  order: MENTIONS_SORT,
  select: 'page.id AS concept_id, page.s0 AS count',
  join: '',
})

export function mentionsByArticle(
  connection: SqliteConnection,
  ids: readonly ArticleId[],
  query: { readonly types?: readonly ConceptType[]; readonly page: PageRequest },
): Map<ArticleId, Page<ArticleMention>> {
  const { types, page } = query
  const list = mentionList(query)
  const parameters = { ...pageParameters(list, page), ids: jsonList(ids), types: optionalList(types) }
  const rows = connection.all<{ concept_id: string; count: number } & PagedRow>(
    MENTIONS_BY_ARTICLE,
    parameters,
  )
  return toPages(ids, rows, list, page, ([row]) => ({ conceptId: row.concept_id, count: row.count }))
}
