import type { ArticleId, RedFlag, RedFlagId } from '../../domain/article.ts'
import type { ConceptId } from '../../domain/concept.ts'
import { type RedFlagRow, toRedFlag } from './article-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { byKey, jsonList, listsByKey } from './keys.ts'

const RED_FLAGS_BY_ID = /* sql */ `SELECT * FROM red_flags WHERE id IN (SELECT value FROM json_each(@ids))`

export function redFlagsById(
  connection: SqliteConnection,
  ids: readonly RedFlagId[],
): Map<RedFlagId, RedFlag> {
  const rows = connection.all<RedFlagRow>(RED_FLAGS_BY_ID, { ids: jsonList(ids) })
  return byKey(rows, (row) => row.id, toRedFlag)
}

const RED_FLAGS_BY_ARTICLE = /* sql */ `
  SELECT r.article_id AS key, r.*
  FROM json_each(@ids) k CROSS JOIN red_flags r ON r.article_id = k.value
  ORDER BY r.article_id, r.position, r.id`

export function redFlagsByArticle(
  connection: SqliteConnection,
  ids: readonly ArticleId[],
): Map<ArticleId, RedFlag[]> {
  const rows = connection.all<RedFlagRow & { key: string }>(RED_FLAGS_BY_ARTICLE, { ids: jsonList(ids) })
  return listsByKey(ids, rows, toRedFlag)
}

/**
 * `ranked`: of each concept `key` of `@ids`, the articles with red flags by how much they say of it; see
 * `GraphReader.redFlagsByConcept`, which takes the first five.
 */
export const LEADING_ARTICLES = /* sql */ `
  WITH saying AS (
    SELECT k.value AS key, c.article_id
    FROM json_each(@ids) k CROSS JOIN claims c ON c.subject_id = k.value
    WHERE c.counted = 1
    UNION ALL
    SELECT k.value, c.article_id
    FROM json_each(@ids) k CROSS JOIN claims c ON c.object_id = k.value AND c.subject_id <> k.value
    WHERE c.counted = 1
  ),
  ranked AS (
    SELECT key, article_id,
      row_number() OVER (PARTITION BY key ORDER BY count(*) DESC, article_id) AS place
    FROM saying
    WHERE EXISTS (SELECT 1 FROM red_flags r WHERE r.article_id = saying.article_id)
    GROUP BY key, article_id
  )`

const RED_FLAGS_BY_CONCEPT = /* sql */ `${LEADING_ARTICLES}
  SELECT ranked.key, r.*
  FROM ranked JOIN red_flags r ON r.article_id = ranked.article_id
  WHERE ranked.place <= 5
  ORDER BY ranked.key, ranked.place, r.position, r.id`

export function redFlagsByConcept(
  connection: SqliteConnection,
  ids: readonly ConceptId[],
): Map<ConceptId, RedFlag[]> {
  const rows = connection.all<RedFlagRow & { key: string }>(RED_FLAGS_BY_CONCEPT, { ids: jsonList(ids) })
  return listsByKey(ids, rows, toRedFlag)
}
