import type { Concept, ConceptId } from '../../domain/concept.ts'
import { fold } from '../../domain/fold.ts'
import { vocabularyChange } from '../../domain/vocabulary-change.ts'
import { vocabulary } from './concepts.ts'
import type { SqliteConnection } from './connection.ts'
import { indexLabel, unindexLabels } from './full-text.ts'
import { bumpGraphVersion } from './meta.ts'

const IDS_IN_USE = /* sql */ `
  SELECT subject_id AS id FROM claims UNION SELECT object_id FROM claims
  UNION SELECT concept_id FROM article_mentions
  UNION SELECT t.value FROM articles, json_each(articles.topics) t
  UNION SELECT t.value FROM red_flags, json_each(red_flags.applies_to) t`

/** Makes the stored concepts equal to these; see `GraphWriter.loadVocabulary`. */
export function loadVocabulary(connection: SqliteConnection, concepts: readonly Concept[]): void {
  connection.transaction(() => {
    const inUse = new Set(connection.all<{ id: string }>(IDS_IN_USE).map(({ id }) => id))
    const { put, remove } = vocabularyChange(vocabulary(connection), concepts, (id) => inUse.has(id))
    if (put.length === 0 && remove.length === 0) return
    for (const concept of put) putConcept(connection, concept)
    for (const id of remove) removeConcept(connection, id)
    bumpGraphVersion(connection, null)
  })
}

const PUT_CONCEPT = /* sql */ `
  INSERT INTO concepts (id, type, slug, name, sort_name, topic, mappings, condition_of, condition_state)
  VALUES (@id, @type, @slug, @name, @sortName, @topic, @mappings, @conditionOf, @conditionState)
  ON CONFLICT (id) DO UPDATE SET type = excluded.type, slug = excluded.slug, name = excluded.name,
    sort_name = excluded.sort_name, topic = excluded.topic, mappings = excluded.mappings,
    condition_of = excluded.condition_of, condition_state = excluded.condition_state`
const PUT_LABEL = /* sql */ `
  INSERT INTO labels (concept_id, position, text, language, preferred)
  VALUES (@id, @position, @text, @language, @preferred) RETURNING number`
const PUT_BROADER = /* sql */ `INSERT INTO broader_concepts (concept_id, broader_id) VALUES (@id, @broader)`
const DROP_BROADER = /* sql */ `DELETE FROM broader_concepts WHERE concept_id = @id`
const DROP_LABELS = /* sql */ `DELETE FROM labels WHERE concept_id = @id`
const DROP_CONCEPT = /* sql */ `DELETE FROM concepts WHERE id = @id`

function putConcept(connection: SqliteConnection, concept: Concept): void {
  const { id, type, slug, name } = concept
  dropParts(connection, id)
  connection.run(PUT_CONCEPT, {
    id,
    type,
    slug,
    name,
    sortName: fold(name),
    topic: concept.group,
    mappings: JSON.stringify(concept.mappings),
    conditionOf: concept.conditionOf?.conceptId ?? null,
    conditionState: concept.conditionOf?.state ?? null,
  })
  for (const [position, { text, language, preferred }] of concept.labels.entries()) {
    const label = { id, position, text, language, preferred: preferred ? 1 : 0 }
    indexLabel(connection, connection.insert(PUT_LABEL, label), text)
  }
  for (const broader of new Set(concept.broader)) connection.run(PUT_BROADER, { id, broader })
}

function removeConcept(connection: SqliteConnection, id: ConceptId): void {
  dropParts(connection, id)
  connection.run(DROP_CONCEPT, { id })
}

function dropParts(connection: SqliteConnection, id: ConceptId): void {
  unindexLabels(connection, id)
  connection.run(DROP_LABELS, { id })
  connection.run(DROP_BROADER, { id })
}
