import type { ArticleId } from '../../domain/article.ts'
import type { ConceptId } from '../../domain/concept.ts'
import { INTENT_RULES, type RelatedIntent } from '../../domain/related/related.ts'
import { DEFAULT_SCOPE, scopeKeys } from '../../domain/scope.ts'
import { RELATED_BOUNDS, type RelatedCandidates, type RelatedPage } from '../../ports/related-reads.ts'
import { relatedCandidatesFrom } from '../related-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { jsonList } from './keys.ts'

const RELATED_CANDIDATES = /* sql */ `
  WITH page AS MATERIALIZED (
    SELECT value ->> 'key' AS key, value ->> 'articleId' AS article_id, value ->> 'contentHash' AS content_hash,
      value ->> 'sortTitle' AS sort_title, value ->> 'summary' AS summary, value AS body
    FROM json_each(@pages)
  ),
  naming AS (
    SELECT page.key, m.concept_id, m.count
    FROM page CROSS JOIN article_mentions m ON m.article_id = page.article_id
    UNION ALL
    SELECT page.key, coalesce(c.absorbed_by, c.id), given.value ->> 1
    FROM page CROSS JOIN json_each(page.body, '$.concepts') given
    CROSS JOIN concepts c ON c.id = given.value ->> 0
  ),
  named AS MATERIALIZED (
    SELECT key, concept_id, sum(count) AS count,
      row_number() OVER (PARTITION BY key ORDER BY sum(count) DESC, concept_id) AS place
    FROM naming GROUP BY key, concept_id
  ),
  weighed AS MATERIALIZED (
    SELECT key, concept_id, count,
      (SELECT count(*) FROM article_mentions m WHERE m.concept_id = named.concept_id) AS articles
    FROM named WHERE place <= @concepts
  ),
  leading AS MATERIALIZED (
    SELECT key, concept_id, articles,
      row_number() OVER (PARTITION BY key ORDER BY min(count, 8) * 1000000 / articles DESC, concept_id) AS place
    FROM weighed WHERE articles > 0
  ),
  found AS MATERIALIZED (
    SELECT leading.key, m.article_id, sum(1000000 / leading.articles) AS rarity
    FROM leading CROSS JOIN article_mentions m ON m.concept_id = leading.concept_id
    WHERE leading.place <= @leading
    GROUP BY leading.key, m.article_id
  ),
  own AS MATERIALIZED (SELECT page.key, url.value AS url FROM page CROSS JOIN json_each(page.body, '$.urls') url),
  excluded AS MATERIALIZED (
    SELECT page.key, id.value AS article_id FROM page CROSS JOIN json_each(page.body, '$.excludeIds') id
  ),
  sharing AS MATERIALIZED (
    SELECT found.key, found.article_id, found.rarity,
      (found.key, found.article_id) NOT IN (SELECT key, article_id FROM excluded) AS allowed
    FROM page CROSS JOIN found ON found.key = page.key
    CROSS JOIN articles a ON a.id = found.article_id
    WHERE a.status = 'FULL' AND a.id <> page.article_id AND a.content_hash <> page.content_hash
      AND (found.key, coalesce(a.url, '')) NOT IN (SELECT key, url FROM own)
      AND NOT (a.sort_title = page.sort_title AND coalesce(a.summary, '') = page.summary)
  ),
  fitting AS MATERIALIZED (
    SELECT key, article_id, rarity
    FROM sharing
    WHERE allowed
      AND (@relations IS NULL OR EXISTS (
        SELECT 1 FROM claims c
        WHERE c.article_id = sharing.article_id
          AND c.relation IN (SELECT value FROM json_each(@relations))
          AND c.scope IN (SELECT value FROM json_each(@scopes))
          AND c.object_id IN (SELECT concept_id FROM weighed WHERE weighed.key = sharing.key)))
      AND (NOT @redFlag OR EXISTS (
        SELECT 1 FROM red_flags r, json_each(r.applies_to) about
        WHERE r.article_id = sharing.article_id
          AND about.value IN (SELECT concept_id FROM weighed WHERE weighed.key = sharing.key)))
  )
  SELECT page.key,
    (SELECT count(*) FROM articles) AS article_count,
    (SELECT coalesce(sum(count), 0) FROM named WHERE named.key = page.key) AS mention_count,
    (SELECT json_group_array(json_array(concept_id, count, articles)) FROM weighed WHERE weighed.key = page.key)
      AS concepts,
    (SELECT count(*) FROM sharing WHERE sharing.key = page.key) AS sharing,
    (SELECT count(*) FROM sharing WHERE sharing.key = page.key AND allowed) AS allowed,
    (SELECT count(*) FROM fitting WHERE fitting.key = page.key) AS fitting,
    (
      SELECT json_group_array(json_array(
        best.article_id,
        (SELECT sum(count) FROM article_mentions m WHERE m.article_id = best.article_id),
        json((
          SELECT json_group_array(json_array(m.concept_id, m.count))
          FROM article_mentions m
          CROSS JOIN weighed ON weighed.key = page.key AND weighed.concept_id = m.concept_id
          WHERE m.article_id = best.article_id))))
      FROM (
        SELECT article_id FROM fitting WHERE fitting.key = page.key
        ORDER BY rarity DESC, article_id LIMIT @candidates
      ) best
    ) AS candidates
  FROM page`

interface Row {
  readonly key: string
  readonly article_count: number
  readonly mention_count: number
  readonly concepts: string
  readonly sharing: number
  readonly allowed: number
  readonly fitting: number
  readonly candidates: string
}

/** See `RelatedReads.relatedCandidates`. */
export function relatedCandidates(
  connection: SqliteConnection,
  pages: readonly RelatedPage[],
  intent: RelatedIntent,
): Map<string, RelatedCandidates> {
  const { relations, redFlag } = INTENT_RULES[intent]
  const rows = connection.all<Row>(RELATED_CANDIDATES, {
    pages: JSON.stringify(pages),
    relations: relations && jsonList(relations),
    scopes: jsonList(scopeKeys(DEFAULT_SCOPE)),
    redFlag: redFlag ? 1 : 0,
    ...RELATED_BOUNDS,
  })
  return new Map(rows.map((row) => [row.key, toCandidates(row)]))
}

function toCandidates(row: Row): RelatedCandidates {
  return relatedCandidatesFrom({
    articleCount: row.article_count,
    mentionCount: row.mention_count,
    sharing: row.sharing,
    allowed: row.allowed,
    fitting: row.fitting,
    concepts: JSON.parse(row.concepts) as [ConceptId, number, number][],
    candidates: JSON.parse(row.candidates) as [ArticleId, number, [ConceptId, number][]][],
  })
}
