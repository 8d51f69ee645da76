import type { ArticleId } from '../../domain/article.ts'
import type { ConceptId } from '../../domain/concept.ts'
import type { Tension, TensionSide } from '../../domain/tension.ts'
import type { TensionKind } from '../../domain/terminology.ts'
import type { SqliteConnection } from './connection.ts'
import { jsonList, listsByKey } from './keys.ts'
import { LEADING_ARTICLES } from './red-flags.ts'

export interface TensionRow {
  readonly article_id: string
  readonly position: number
  readonly kind: TensionKind
  readonly first: string
  readonly second: string
}

export function toTension(row: TensionRow): Tension {
  return {
    articleId: row.article_id,
    position: row.position,
    kind: row.kind,
    first: JSON.parse(row.first) as TensionSide,
    second: JSON.parse(row.second) as TensionSide,
  }
}

const PUT_TENSION = /* sql */ `
  INSERT INTO tensions (article_id, position, kind, first, second)
  VALUES (@articleId, @position, @kind, @first, @second)`

export function putTensions(connection: SqliteConnection, tensions: readonly Tension[]): void {
  for (const { first, second, ...tension } of tensions) {
    connection.run(PUT_TENSION, {
      ...tension,
      first: JSON.stringify(first),
      second: JSON.stringify(second),
    })
  }
}

const TENSIONS_BY_ARTICLE = /* sql */ `
  SELECT t.article_id AS key, t.*
  FROM json_each(@ids) k CROSS JOIN tensions t ON t.article_id = k.value
  ORDER BY t.article_id, t.position`

/** See `DisputeReads.tensionsByArticle`. */
export function tensionsByArticle(
  connection: SqliteConnection,
  ids: readonly ArticleId[],
): Map<ArticleId, Tension[]> {
  const rows = connection.all<TensionRow & { key: string }>(TENSIONS_BY_ARTICLE, { ids: jsonList(ids) })
  return listsByKey(ids, rows, toTension)
}

const TENSIONS_BY_CONCEPT = /* sql */ `${LEADING_ARTICLES}
  SELECT ranked.key, t.*
  FROM ranked JOIN tensions t ON t.article_id = ranked.article_id
  WHERE ranked.place <= 5
  ORDER BY ranked.key, ranked.place, t.position`

/** See `DisputeReads.tensionsByConcept`. */
export function tensionsByConcept(
  connection: SqliteConnection,
  ids: readonly ConceptId[],
): Map<ConceptId, Tension[]> {
  const rows = connection.all<TensionRow & { key: string }>(TENSIONS_BY_CONCEPT, { ids: jsonList(ids) })
  return listsByKey(ids, rows, toTension)
}
