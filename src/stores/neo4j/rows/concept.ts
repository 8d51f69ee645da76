import { z } from 'zod'
import type { Concept } from '../../../domain/concept.ts'
import type { DecidedConcept } from '../../../domain/decided-vocabulary.ts'
import { fold } from '../../../domain/fold.ts'
import { CONCEPT_TYPES, type ConceptType, STATES } from '../../../domain/terminology.ts'

/** The label that a node has beside `Concept`. */
export const TYPE_LABELS: Readonly<Record<ConceptType, string>> = {
  SYMPTOM: 'Symptom',
  NUTRIENT: 'Nutrient',
  HORMONE: 'Hormone',
  LIFESTYLE_FACTOR: 'LifestyleFactor',
  FACTOR: 'Factor',
}

export function conceptProperties(decided: DecidedConcept): Record<string, unknown> {
  const { given, shown: concept, absorbedBy } = decided
  const { labels, mappings } = concept
  return {
    given: JSON.stringify(given),
    absorbedBy,
    id: concept.id,
    type: concept.type,
    slug: concept.slug,
    name: concept.name,
    sortName: fold(concept.name),
    group: concept.group,
    labels: labels.map((label) => label.text),
    labelLanguages: labels.map((label) => label.language),
    labelsPreferred: labels.map((label) => label.preferred),
    mappings: mappings.map((mapping) => mapping.curie),
    mappingVocabularies: mappings.map((mapping) => mapping.vocabulary),
    mappingMatches: mappings.map((mapping) => mapping.match),
  }
}

/** Of a node `concept`. */
export const CONCEPT = /* cypher */ `[
  concept.id, concept.type, concept.slug, concept.name, concept.group,
  concept.labels, concept.labelLanguages, concept.labelsPreferred,
  concept.mappings, concept.mappingVocabularies, concept.mappingMatches,
  [(concept)-[:IS_A]->(broader) | broader.id],
  [(concept)-[state:CONDITION_OF]->(whole) | [whole.id, state.state]]
]`

export const conceptRow = z
  .tuple([
    z.string(),
    z.enum(CONCEPT_TYPES),
    z.string(),
    z.string(),
    z.string(),
    z.array(z.string()),
    z.array(z.string()),
    z.array(z.boolean()),
    z.array(z.string()),
    z.array(z.enum(['HPO', 'MESH', 'CHEBI', 'WIKIDATA'])),
    z.array(z.enum(['exact', 'close'])),
    z.array(z.string()),
    z.array(z.tuple([z.string(), z.enum(STATES)])),
  ])
  .transform((row): Concept => {
    const [id, type, slug, name, group, labels, languages, preferred, curies, vocabularies, matches] = row
    const [broader, [condition]] = [row[11], row[12]]
    return {
      id,
      type,
      slug,
      name,
      group,
      labels: labels.map((text, i) => ({
        text,
        language: languages[i] ?? 'en',
        preferred: preferred[i] ?? false,
      })),
      mappings: curies.map((curie, i) => ({
        curie,
        vocabulary: vocabularies[i] ?? 'WIKIDATA',
        match: matches[i] ?? 'close',
      })),
      broader: broader.sort(),
      conditionOf: condition ? { conceptId: condition[0], state: condition[1] } : null,
    }
  })
