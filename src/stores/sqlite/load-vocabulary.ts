import type { Concept, ConceptId } from '../../domain/concept.ts'
import type { DecidedConcept } from '../../domain/decided-vocabulary.ts'
import type { Decision } from '../../domain/decision.ts'
import { fold } from '../../domain/fold.ts'
import { rulingsOf } from '../../domain/rulings.ts'
import { NO_CHANGED_RULINGS } from '../decide-rules.ts'
import { type VocabularyWrites, vocabularyWrites } from '../vocabulary-rules.ts'
import { recordChange } from './changes.ts'
import { CONCEPT_COLUMNS, type ConceptRow, toConcept } from './concept-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { allDecisions } from './decisions.ts'
import { settle } from './settle.ts'

/** Makes the stored concepts equal to these; see `GraphWriter.loadVocabulary`. */
export function loadVocabulary(connection: SqliteConnection, concepts: readonly Concept[]): void {
  connection.transaction(() => {
    const decisions = allDecisions(connection)
    const { put, remove, moved } = writeVocabulary(connection, concepts, decisions)
    if (put.length === 0 && remove.length === 0) return
    settle(connection, moved, NO_CHANGED_RULINGS, rulingsOf(decisions))
    recordChange(connection, { kind: 'VOCABULARY', at: null, article: null, by: null })
  })
}

const STORED = /* sql */ `SELECT ${CONCEPT_COLUMNS}, c.given, c.absorbed_by FROM concepts c ORDER BY c.id`
type StoredRow = ConceptRow & { readonly given: string; readonly absorbed_by: string | null }
const IDS_IN_USE = /* sql */ `
  SELECT subject_id AS id FROM claims UNION SELECT object_id FROM claims
  UNION SELECT read_subject_id FROM claims UNION SELECT read_object_id FROM claims
  UNION SELECT concept_id FROM article_mentions UNION SELECT read_id FROM article_mentions
  UNION SELECT t.value FROM articles, json_each(articles.read_topics) t
  UNION SELECT t.value FROM red_flags, json_each(red_flags.read_applies_to) t`

/** Makes the stored concepts follow this vocabulary (null: the one that is there) and these decisions. */
export function writeVocabulary(
  connection: SqliteConnection,
  given: readonly Concept[] | null,
  decisions: readonly Decision[],
): VocabularyWrites {
  const stored = connection.all<StoredRow>(STORED).map((row) => ({
    given: JSON.parse(row.given) as Concept,
    shown: toConcept(row),
    absorbedBy: row.absorbed_by,
  }))
  const inUse = new Set(given && connection.all<{ id: string }>(IDS_IN_USE).map(({ id }) => id))
  const writes = vocabularyWrites(stored, given, decisions, (id) => inUse.has(id))
  for (const concept of writes.put) putConcept(connection, concept)
  for (const id of writes.remove) removeConcept(connection, id)
  return writes
}

const PUT_CONCEPT = /* sql */ `
  INSERT INTO concepts (id, type, slug, name, sort_name, topic, mappings, condition_of, condition_state, given,
    absorbed_by)
  VALUES (@id, @type, @slug, @name, @sortName, @topic, @mappings, @conditionOf, @conditionState, @given,
    @absorbedBy)
  ON CONFLICT (id) DO UPDATE SET type = excluded.type, slug = excluded.slug, name = excluded.name,
    sort_name = excluded.sort_name, topic = excluded.topic, mappings = excluded.mappings,
    condition_of = excluded.condition_of, condition_state = excluded.condition_state, given = excluded.given,
    absorbed_by = excluded.absorbed_by`
const PUT_LABEL = /* sql */ `
  INSERT INTO labels (concept_id, position, text, language, preferred)
  VALUES (@id, @position, @text, @language, @preferred)`
const PUT_BROADER = /* sql */ `INSERT INTO broader_concepts (concept_id, broader_id) VALUES (@id, @broader)`
const DROP_BROADER = /* sql */ `DELETE FROM broader_concepts WHERE concept_id = @id`
const DROP_LABELS = /* sql */ `DELETE FROM labels WHERE concept_id = @id`
const DROP_CONCEPT = /* sql */ `DELETE FROM concepts WHERE id = @id`

function putConcept(connection: SqliteConnection, { given, shown, absorbedBy }: DecidedConcept): void {
  const { id, type, slug, name } = shown
  dropParts(connection, id)
  connection.run(PUT_CONCEPT, {
    id,
    type,
    slug,
    name,
    sortName: fold(name),
    topic: shown.group,
    mappings: JSON.stringify(shown.mappings),
    conditionOf: shown.conditionOf?.conceptId ?? null,
    conditionState: shown.conditionOf?.state ?? null,
    given: JSON.stringify(given),
    absorbedBy,
  })
  for (const [position, { text, language, preferred }] of shown.labels.entries()) {
    const label = { id, position, text, language, preferred: preferred ? 1 : 0 }
    connection.run(PUT_LABEL, label)
  }
  for (const broader of new Set(shown.broader)) connection.run(PUT_BROADER, { id, broader })
}

function removeConcept(connection: SqliteConnection, id: ConceptId): void {
  dropParts(connection, id)
  connection.run(DROP_CONCEPT, { id })
}

function dropParts(connection: SqliteConnection, id: ConceptId): void {
  connection.run(DROP_LABELS, { id })
  connection.run(DROP_BROADER, { id })
}
