import type { ArticleId } from '../../domain/article.ts'
import type { RelatedRulings } from '../../domain/rulings.ts'
import { toRelatedRulings } from '../decide-rules.ts'
import type { SqliteConnection } from './connection.ts'
import { jsonList, listsByKey } from './keys.ts'

const RELATED_RULINGS = /* sql */ `
  SELECT r.article_id AS key, r.related_id, r.place
  FROM json_each(@ids) k CROSS JOIN related_rulings r ON r.article_id = k.value
  ORDER BY r.article_id, r.place, r.related_id`

interface Row {
  readonly key: string
  readonly related_id: string
  readonly place: number | null
}

/** See `RelatedReads.relatedRulings`. */
export function relatedRulings(
  connection: SqliteConnection,
  ids: readonly ArticleId[],
): Map<ArticleId, RelatedRulings> {
  const rows = connection.all<Row>(RELATED_RULINGS, { ids: jsonList(ids) })
  const lists = listsByKey(ids, rows, ({ related_id, place }) => ({ relatedId: related_id, place }))
  return new Map([...lists].map(([id, rulings]) => [id, toRelatedRulings(rulings)]))
}
