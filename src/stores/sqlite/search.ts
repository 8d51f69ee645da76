import type { Article, ArticleId } from '../../domain/article.ts'
import { SEARCHED_ROLES } from '../../domain/article-words.ts'
import type { FoundEntries } from '../../domain/page.ts'
import { DEFAULT_SCOPE, scopeKeys } from '../../domain/scope.ts'
import { type SearchMatch, searchRank } from '../../domain/search-ranks.ts'
import type { ArticleSearch, Passage } from '../../ports/search-reads.ts'
import { FOUND_ARTICLES_SORT } from '../paged-list.ts'
import { ARTICLE_COLUMNS, type ArticleRow, toArticle } from './article-rows.ts'
import type { SqliteConnection, SqlParameters } from './connection.ts'
import { toFtsQuery } from './full-text.ts'
import { jsonList, listsByKey } from './keys.ts'
import { type PagedRow, pagedSql, placeParameters, sortKeyOf } from './paging.ts'

/** What each kind of match looks into; see `SearchReader`. */
const COLUMNS: readonly (readonly [match: SearchMatch, columns?: readonly string[]])[] = [
  ['TITLE', ['title']],
  ['HEADING', ['title', 'headings']],
  ['QUOTE', ['quotes']],
  ['TEXT'],
]

/** Articles with the rank of their best match; `way` names the parameters. */
function matches(way: 'written' | 'corrected'): string {
  const each = COLUMNS.map(
    ([match]) => /* sql */ `
      SELECT rowid AS number, ${searchRank(match, way === 'corrected')} AS rank
      FROM article_words WHERE article_words MATCH @${way}${match}`,
  )
  return /* sql */ `
    SELECT a.number, min(m.rank) AS rank
    FROM (${each.join(' UNION ALL ')}) m CROSS JOIN articles a ON a.number = m.number
    WHERE a.status IN (SELECT value FROM json_each(@status))`
}

const SEARCH_ARTICLES = pagedSql({
  ctes: /* sql */ `
    written AS MATERIALIZED (${matches('written')} GROUP BY a.number),
    found AS (
      SELECT * FROM written
      UNION ALL
      SELECT * FROM (
        ${matches('corrected')} AND @hasCorrections = 1 AND NOT EXISTS (SELECT 1 FROM written) GROUP BY a.number)
    ),
    mentions AS MATERIALIZED (
      SELECT m.article_id, sum(m.count) AS count
      FROM json_each(@conceptIds) k CROSS JOIN article_mentions m ON m.concept_id = k.value
      GROUP BY m.article_id
    ),`,
  id: 'a.id',
  from: /* sql */ `
    FROM found f CROSS JOIN articles a ON a.number = f.number LEFT JOIN mentions m ON m.article_id = a.id`,
  sortBy: ['f.rank', 'coalesce(m.count, 0)', 'a.sort_title', 'a.id'],
  order: FOUND_ARTICLES_SORT,
  select: ARTICLE_COLUMNS,
  join: 'JOIN articles a ON a.id = page.id',
})

function queries(
  way: 'written' | 'corrected',
  groups: readonly (readonly string[])[],
): Record<string, string> {
  return Object.fromEntries(
    COLUMNS.map(([match, columns]) => [`${way}${match}`, toFtsQuery(groups, columns)]),
  )
}

/** See `SearchReader.searchArticles`. */
export function searchArticles(connection: SqliteConnection, search: ArticleSearch): FoundEntries<Article> {
  const { words, corrections, status, conceptIds, first, after } = search
  const written = words.map((word) => [word])
  const parameters: SqlParameters = {
    ...placeParameters(FOUND_ARTICLES_SORT, first, after),
    ...queries('written', written),
    ...queries('corrected', corrections ?? written),
    hasCorrections: corrections ? 1 : 0,
    status: jsonList(status),
    conceptIds: jsonList(conceptIds),
  }
  const rows = connection.all<ArticleRow & PagedRow>(SEARCH_ARTICLES, parameters)
  const [head] = rows
  if (!head) return { total: 0, remaining: 0, entries: [] }
  const { total, skipped } = head
  return {
    total,
    remaining: total - skipped,
    entries: rows
      .filter(({ place }) => place > skipped && place <= skipped + first)
      .map((row) => [sortKeyOf(row, FOUND_ARTICLES_SORT), toArticle(row)]),
  }
}

const PASSAGES = /* sql */ `
  SELECT b.article_id AS key, CASE b.kind WHEN 'HEADING' THEN 'HEADING' ELSE 'TEXT' END AS kind,
    b.section_id, b.text, b.start AS start
  FROM json_each(@ids) k CROSS JOIN blocks b ON b.article_id = k.value
  WHERE b.role IN (SELECT value FROM json_each(@roles))
  UNION
  SELECT c.article_id, 'QUOTE', c.section_id, c.quote, c.quote_start
  FROM json_each(@ids) k CROSS JOIN claims c ON c.article_id = k.value
  WHERE c.scope IN (SELECT value FROM json_each(@scopes))
  ORDER BY start, kind, text`

type PassageRow = { key: ArticleId; kind: Passage['kind']; section_id: string; text: string }

/** See `SearchReader.passagesByArticle`. */
export function passagesByArticle(
  connection: SqliteConnection,
  ids: readonly ArticleId[],
): Map<ArticleId, Passage[]> {
  const rows = connection.all<PassageRow>(PASSAGES, {
    ids: jsonList(ids),
    roles: jsonList(SEARCHED_ROLES),
    scopes: jsonList(scopeKeys(DEFAULT_SCOPE)),
  })
  return listsByKey(ids, rows, ({ kind, section_id, text }) => ({ kind, sectionId: section_id, text }))
}
