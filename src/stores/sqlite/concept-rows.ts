import type { Concept, Label, Mapping } from '../../domain/concept.ts'
import type { ConceptType, State } from '../../domain/terminology.ts'

export interface ConceptRow {
  readonly id: string
  readonly type: ConceptType
  readonly slug: string
  readonly name: string
  readonly topic: string
  readonly labels: string
  readonly mappings: string
  readonly broader: string
  readonly condition_of: string | null
  readonly condition_state: State | null
}

/** What {@link toConcept} needs of the table `c`. */
export const CONCEPT_COLUMNS = /* sql */ `
  c.id, c.type, c.slug, c.name, c.topic, c.mappings, c.condition_of, c.condition_state,
  (SELECT json_group_array(json_array(text, language, preferred))
    FROM (SELECT * FROM labels WHERE concept_id = c.id ORDER BY position)) AS labels,
  (SELECT json_group_array(broader_id)
    FROM (SELECT broader_id FROM broader_concepts WHERE concept_id = c.id ORDER BY broader_id)) AS broader`

export function toConcept(row: ConceptRow): Concept {
  const labels = JSON.parse(row.labels) as [text: string, language: string, preferred: number][]
  return {
    id: row.id,
    type: row.type,
    slug: row.slug,
    name: row.name,
    group: row.topic,
    labels: labels.map(
      ([text, language, preferred]): Label => ({ text, language, preferred: preferred === 1 }),
    ),
    mappings: JSON.parse(row.mappings) as Mapping[],
    broader: JSON.parse(row.broader) as string[],
    conditionOf:
      row.condition_of !== null && row.condition_state !== null
        ? { conceptId: row.condition_of, state: row.condition_state }
        : null,
  }
}
