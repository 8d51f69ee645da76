import type { Article, ArticleId, Teaser } from '../../domain/article.ts'
import { EMPTY_PAGE, type Page, type PageRequest } from '../../domain/page.ts'
import type { ArticleStatus } from '../../domain/terminology.ts'
import { ARTICLES_SORT, articleList } from '../paged-list.ts'
import { ARTICLE_COLUMNS, type ArticleRow, toArticle } from './article-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { byKey, jsonList } from './keys.ts'
import { ONLY_LIST, type PagedRow, pagedSql, pageParameters, toPages } from './paging.ts'
import { TEASER_COLUMNS, type TeasersRow, toTeasers } from './teaser-rows.ts'

const ARTICLES_BY_ID = /* sql */ `
  SELECT ${ARTICLE_COLUMNS} FROM articles a WHERE a.id IN (SELECT value FROM json_each(@ids))`

export function articlesById(
  connection: SqliteConnection,
  ids: readonly ArticleId[],
): Map<ArticleId, Article> {
  const rows = connection.all<ArticleRow>(ARTICLES_BY_ID, { ids: jsonList(ids) })
  return byKey(rows, (row) => row.id, toArticle)
}

const ARTICLES_BY_URL = /* sql */ `
  SELECT a.url AS key, ${ARTICLE_COLUMNS}
  FROM json_each(@urls) k
  CROSS JOIN articles a ON a.id = (SELECT min(id) FROM articles WHERE url = k.value)`

export function articlesByUrl(connection: SqliteConnection, urls: readonly string[]): Map<string, Article> {
  const rows = connection.all<ArticleRow & { key: string }>(ARTICLES_BY_URL, { urls: jsonList(urls) })
  return byKey(rows, (row) => row.key, toArticle)
}

const ARTICLES = pagedSql({
  id: 'a.id',
  from: /* sql */ `FROM articles a WHERE a.status IN (SELECT value FROM json_each(@status))`,
  sortBy: ['a.sort_title', 'a.id'],
  order: ARTICLES_SORT,
  select: ARTICLE_COLUMNS,
  join: 'JOIN articles a ON a.id = page.id',
})

export function articles(
  connection: SqliteConnection,
  query: { readonly status: readonly ArticleStatus[]; readonly page: PageRequest },
): Page<Article> {
  const { status, page } = query
  const list = articleList(query)
  const parameters = { ...pageParameters(list, page), status: jsonList(status) }
  const rows = connection.all<ArticleRow & PagedRow>(ARTICLES, parameters)
  return toPages([ONLY_LIST], rows, list, page, ([row]) => toArticle(row)).get(ONLY_LIST) ?? EMPTY_PAGE
}

const TEASERS_BY_ARTICLE = /* sql */ `
  SELECT a.id, ${TEASER_COLUMNS} FROM articles a WHERE a.id IN (SELECT value FROM json_each(@ids))`

export function teasersByArticle(
  connection: SqliteConnection,
  ids: readonly ArticleId[],
): Map<ArticleId, Teaser[]> {
  const parameters = { ids: jsonList(ids) }
  const rows = connection.all<{ id: string } & TeasersRow>(TEASERS_BY_ARTICLE, parameters)
  const found = byKey(rows, (row) => row.id, toTeasers)
  return new Map(ids.map((id) => [id, found.get(id) ?? []]))
}
