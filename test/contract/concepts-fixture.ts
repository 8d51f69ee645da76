import { type Concept, conceptId } from '../../src/domain/concept.ts'
import type { ConceptType } from '../../src/domain/terminology.ts'

type Extra = Partial<Pick<Concept, 'broader' | 'conditionOf' | 'mappings'>> & { readonly synonyms?: string[] }

export function concept(type: ConceptType, slug: string, name: string, extra: Extra = {}): Concept {
  const { synonyms = [], ...rest } = extra
  return {
    id: conceptId(type, slug),
    type,
    slug,
    name,
    group: 'general',
    labels: [name, ...synonyms].map((text, i) => ({ text, language: 'en', preferred: i === 0 })),
    mappings: [],
    broader: [],
    conditionOf: null,
    ...rest,
  }
}

/** A small vocabulary; names are cased unevenly on purpose, since lists sort by the folded name. */
export const CONCEPTS: readonly Concept[] = [
  concept('SYMPTOM', 'muscle-cramps', 'Muscle cramps', {
    synonyms: ['cramps'],
    mappings: [{ curie: 'HP:0003394', vocabulary: 'HPO', match: 'close' }],
  }),
  concept('SYMPTOM', 'leg-cramps', 'Leg cramps', { broader: ['symptom:muscle-cramps'] }),
  concept('SYMPTOM', 'calf-cramps', 'calf cramps', { broader: ['symptom:muscle-cramps'] }),
  concept('SYMPTOM', 'muscle-weakness', 'Muscle weakness', { synonyms: ['weakness'] }),
  concept('SYMPTOM', 'fatigue', 'fatigue'),
  concept('SYMPTOM', 'brain-fog', 'Brain fog'),
  concept('NUTRIENT', 'magnesium', 'Magnesium'),
  concept('NUTRIENT', 'potassium', 'potassium'),
  concept('NUTRIENT', 'iron', 'iron'),
  concept('NUTRIENT', 'vitamin-b12', 'Vitamin B12', { synonyms: ['B12', 'cobalamin'] }),
  concept('HORMONE', 'insulin', 'Insulin'),
  concept('HORMONE', 'cortisol', 'cortisol'),
  concept('FACTOR', 'insulin-resistance', 'Insulin resistance', {
    conditionOf: { conceptId: 'hormone:insulin', state: 'RESISTANCE' },
  }),
  concept('FACTOR', 'gut-inflammation', 'Gut inflammation'),
  concept('LIFESTYLE_FACTOR', 'poor-sleep', 'Poor sleep'),
  concept('LIFESTYLE_FACTOR', 'stress', 'stress'),
]
