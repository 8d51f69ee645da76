import type { ConceptId } from '../../domain/concept.ts'
import type { SqliteConnection } from './connection.ts'

/*
 * The full-text tables hold no text, only words, under the rowid of what they were taken from. They are
 * written beside it, in the same transaction; what is to go leaves them before its own row does.
 */

const INDEX_LABEL = /* sql */ `INSERT INTO label_search (rowid, text) VALUES (@number, @text)`
const UNINDEX_LABELS = /* sql */ `
  DELETE FROM label_search WHERE rowid IN (SELECT number FROM labels WHERE concept_id = @id)`

export function indexLabel(connection: SqliteConnection, number: number, text: string): void {
  connection.run(INDEX_LABEL, { number, text })
}

export function unindexLabels(connection: SqliteConnection, id: ConceptId): void {
  connection.run(UNINDEX_LABELS, { id })
}

const INDEX_ARTICLE = /* sql */ `INSERT INTO article_search (rowid, title) VALUES (@number, @title)`
const INDEX_SECTION = /* sql */ `
  INSERT INTO section_search (rowid, heading, body) VALUES (@number, @heading, @body)`
const UNINDEX_ARTICLE = /* sql */ `
  DELETE FROM article_search WHERE rowid IN (SELECT number FROM articles WHERE id = @id)`
const UNINDEX_SECTIONS = /* sql */ `
  DELETE FROM section_search WHERE rowid IN (SELECT number FROM sections WHERE article_id = @id)`

export function indexArticle(connection: SqliteConnection, number: number, title: string): void {
  connection.run(INDEX_ARTICLE, { number, title })
}

export function indexSection(
  connection: SqliteConnection,
  section: { readonly number: number; readonly heading: string; readonly body: string },
): void {
  connection.run(INDEX_SECTION, { ...section })
}

/** The article's title and the text of its sections. */
export function unindexArticle(connection: SqliteConnection, id: string): void {
  connection.run(UNINDEX_ARTICLE, { id })
  connection.run(UNINDEX_SECTIONS, { id })
}
