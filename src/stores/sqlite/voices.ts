import { type LinkVoices, MOST_QUOTES, VOICE_SCOPE } from '../../domain/consensus.ts'
import type { LinkId } from '../../domain/link.ts'
import { scopeKeys } from '../../domain/scope.ts'
import { voicesOf } from '../voices.ts'
import { CLAIM_COLUMNS, type ClaimRow, toClaim } from './claim-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { groupBy } from './group-by.ts'
import { jsonList } from './keys.ts'

/** `best`: the best claim of each article on each side of a link, `source` being whose voice it is. */
const VOICES = /* sql */ `
  WITH said AS (
    SELECT c.id, c.link_id, c.polarity, c.weight, c.article_id,
      CASE WHEN a.publisher IS NULL THEN 'article ' || a.id ELSE 'publisher ' || a.publisher END AS source,
      row_number() OVER (
        PARTITION BY c.link_id, c.polarity, c.article_id ORDER BY c.weight DESC, c.position, c.id) AS place
    FROM json_each(@ids) k
    CROSS JOIN claims c ON c.link_id = k.value
    CROSS JOIN articles a ON a.id = c.article_id
    WHERE c.scope IN (SELECT value FROM json_each(@scopes))
  ),
  best AS (
    SELECT id, link_id, polarity, weight, article_id, row_number() OVER (
      PARTITION BY link_id, polarity, source ORDER BY weight DESC, article_id) AS nth
    FROM said WHERE place = 1
  ),
  ranked AS (
    SELECT id, link_id, polarity,
      count(*) OVER side AS articles,
      count(*) FILTER (WHERE nth = 1) OVER side AS publishers,
      row_number() OVER (
        PARTITION BY link_id, polarity ORDER BY nth > 1, weight DESC, article_id) AS place
    FROM best
    WINDOW side AS (PARTITION BY link_id, polarity)
  )
  SELECT ranked.articles, ranked.publishers, ${CLAIM_COLUMNS}
  FROM ranked CROSS JOIN claims c ON c.id = ranked.id
  WHERE ranked.place <= @most
  ORDER BY ranked.link_id, ranked.polarity, ranked.place`

const SCOPES = jsonList(scopeKeys(VOICE_SCOPE))

type Row = ClaimRow & { readonly articles: number; readonly publishers: number }

/** See `DisputeReads.voicesByLink`. */
export function voicesByLink(connection: SqliteConnection, ids: readonly LinkId[]): Map<LinkId, LinkVoices> {
  const rows = connection.all<Row>(VOICES, { ids: jsonList(ids), scopes: SCOPES, most: MOST_QUOTES })
  const byLink = groupBy(rows, (row) => row.link_id)
  return new Map(
    ids.map((id) => {
      const sides = groupBy(byLink.get(id) ?? [], (row) => row.polarity)
      const voices = voicesOf(
        [...sides].map(([polarity, claims]) => ({
          polarity,
          articleCount: claims[0]?.articles ?? 0,
          publisherCount: claims[0]?.publishers ?? 0,
          claims: claims.map(toClaim),
        })),
      )
      return [id, voices]
    }),
  )
}
