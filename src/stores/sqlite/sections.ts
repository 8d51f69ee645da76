import type { ArticleId, Block, Section, SectionId } from '../../domain/article.ts'
import { type BlockRow, type SectionRow, toBlock, toSection } from './article-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { byKey, jsonList, listsByKey } from './keys.ts'

const SECTIONS_BY_ID = /* sql */ `SELECT * FROM sections WHERE id IN (SELECT value FROM json_each(@ids))`

export function sectionsById(
  connection: SqliteConnection,
  ids: readonly SectionId[],
): Map<SectionId, Section> {
  const rows = connection.all<SectionRow>(SECTIONS_BY_ID, { ids: jsonList(ids) })
  return byKey(rows, (row) => row.id, toSection)
}

const SECTIONS_BY_ARTICLE = /* sql */ `
  SELECT s.article_id AS key, s.*
  FROM json_each(@ids) k CROSS JOIN sections s ON s.article_id = k.value
  ORDER BY s.article_id, s.position`

export function sectionsByArticle(
  connection: SqliteConnection,
  ids: readonly ArticleId[],
): Map<ArticleId, Section[]> {
  const parameters = { ids: jsonList(ids) }
  return listsByKey(
    ids,
    connection.all<SectionRow & { key: string }>(SECTIONS_BY_ARTICLE, parameters),
    toSection,
  )
}

const BLOCKS_BY_SECTION = /* sql */ `
  SELECT b.section_id AS key, b.*
  FROM json_each(@ids) k CROSS JOIN blocks b ON b.section_id = k.value
  ORDER BY b.section_id, b.position`

export function blocksBySection(
  connection: SqliteConnection,
  ids: readonly SectionId[],
): Map<SectionId, Block[]> {
  const parameters = { ids: jsonList(ids) }
  return listsByKey(ids, connection.all<BlockRow & { key: string }>(BLOCKS_BY_SECTION, parameters), toBlock)
}
