import type { ArticleId } from '../../domain/article.ts'
import type { ContentGap } from '../../ports/related-reads.ts'
import { placedTeasers } from '../related-rows.ts'
import type { SqliteConnection } from './connection.ts'

const CONTENT_GAPS = /* sql */ `
  WITH linked AS (
    SELECT concept_id, count(*) AS links FROM (
      SELECT subject_id AS concept_id FROM links WHERE claim_count > 0
      UNION ALL
      SELECT object_id FROM links WHERE claim_count > 0 AND object_id <> subject_id
    ) GROUP BY concept_id
  ),
  topic AS MATERIALIZED (
    SELECT DISTINCT t.value AS concept_id FROM articles a, json_each(a.topics) t WHERE a.status = 'FULL'
  ),
  gap AS MATERIALIZED (
    SELECT c.id, c.sort_name, linked.links, (
        SELECT count(DISTINCT m.article_id) FROM article_mentions m JOIN articles a ON a.id = m.article_id
        WHERE m.concept_id = c.id AND a.status = 'FULL'
      ) AS articles
    FROM linked CROSS JOIN concepts c ON c.id = linked.concept_id
    WHERE linked.concept_id NOT IN (SELECT concept_id FROM topic)
    ORDER BY articles DESC, linked.links DESC, c.sort_name, c.id
    LIMIT @first
  ),
  announced AS MATERIALIZED (
    SELECT coalesce(c.absorbed_by, c.id) AS concept_id, a.id AS article_id, card.key AS place
    FROM articles a, json_each(a.teasers) card, json_each(card.value, '$.conceptIds') named
    CROSS JOIN concepts c ON c.id = named.value
    WHERE a.status = 'FULL' AND coalesce(c.absorbed_by, c.id) IN (SELECT id FROM gap)
  )
  SELECT gap.id, gap.links, gap.articles, (
      SELECT json_group_array(json_array(article_id, place)) FROM announced WHERE announced.concept_id = gap.id
    ) AS teasers
  FROM gap
  ORDER BY gap.articles DESC, gap.links DESC, gap.sort_name, gap.id`

interface Row {
  readonly id: string
  readonly links: number
  readonly articles: number
  readonly teasers: string
}

/** See `RelatedReads.contentGaps`. */
export function contentGaps(connection: SqliteConnection, first: number): ContentGap[] {
  return connection.all<Row>(CONTENT_GAPS, { first }).map(({ id, links, articles, teasers }) => ({
    conceptId: id,
    linkCount: links,
    articleCount: articles,
    teasers: placedTeasers(JSON.parse(teasers) as [ArticleId, number][]),
  }))
}
