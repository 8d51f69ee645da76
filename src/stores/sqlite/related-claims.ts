import type { Claim } from '../../domain/claim.ts'
import { INTENT_RULES, type RelatedIntent } from '../../domain/related/related.ts'
import { DEFAULT_SCOPE, scopeKeys } from '../../domain/scope.ts'
import type { WantedClaims } from '../../ports/related-reads.ts'
import { CLAIM_COLUMNS, type ClaimRow, toClaim } from './claim-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { jsonList, listsByKey } from './keys.ts'

const RELATED_CLAIMS = /* sql */ `
  WITH wanted AS MATERIALIZED (
    SELECT value ->> 'key' AS key, value ->> 'articleId' AS article_id, value AS body FROM json_each(@wanted)
  ),
  named AS MATERIALIZED (
    SELECT wanted.key, concept.value AS id FROM wanted CROSS JOIN json_each(wanted.body, '$.conceptIds') concept
  ),
  said AS (
    SELECT wanted.key, c.id AS claim_id, c.weight, c.position,
      c.relation IN (SELECT value FROM json_each(@relations)) AS fits,
      (wanted.key, c.subject_id) IN (SELECT key, id FROM named) AS subject_named,
      (wanted.key, c.object_id) IN (SELECT key, id FROM named) AS object_named
    FROM wanted CROSS JOIN claims c ON c.article_id = wanted.article_id
    WHERE c.scope IN (SELECT value FROM json_each(@scopes))
  ),
  ranked AS (
    SELECT key, claim_id, row_number() OVER (
      PARTITION BY key
      ORDER BY fits AND object_named DESC, subject_named AND object_named DESC, weight DESC, position, claim_id
    ) AS place
    FROM said WHERE subject_named OR object_named
  )
  SELECT ranked.key, ${CLAIM_COLUMNS}
  FROM ranked CROSS JOIN claims c ON c.id = ranked.claim_id
  WHERE ranked.place <= @most
  ORDER BY ranked.key, ranked.place`

/** See `RelatedReads.relatedClaims`. */
export function relatedClaims(
  connection: SqliteConnection,
  wanted: readonly WantedClaims[],
  intent: RelatedIntent,
  most: number,
): Map<string, Claim[]> {
  const rows = connection.all<ClaimRow & { key: string }>(RELATED_CLAIMS, {
    wanted: JSON.stringify(wanted),
    relations: jsonList(INTENT_RULES[intent].relations ?? []),
    scopes: jsonList(scopeKeys(DEFAULT_SCOPE)),
    most,
  })
  return listsByKey(
    wanted.map(({ key }) => key),
    rows,
    toClaim,
  )
}
