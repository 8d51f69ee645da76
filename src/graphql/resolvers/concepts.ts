import { conceptTypeOf, preferredFirst } from '../../domain/concept.ts'
import type { ConceptType } from '../../domain/terminology.ts'
import type {
  ConceptConnectionResolvers,
  ConceptResolvers,
  ConditionOfResolvers,
  MappingResolvers,
  QueryResolvers,
  SymptomResolvers,
} from '../__generated__/resolvers.ts'
import { toPage } from '../arguments.ts'
import { toLinkQuery } from '../link-arguments.ts'
import { byState } from './by-state.ts'
import { pageFields } from './connections.ts'
import { findConcept } from './find-concept.ts'
import { linked } from './linked-concepts.ts'
import { linkConnection } from './links.ts'
import { loadConcepts, loadHeld } from './load.ts'

const TYPE_NAMES = {
  SYMPTOM: 'Symptom',
  NUTRIENT: 'Nutrient',
  HORMONE: 'Hormone',
  LIFESTYLE_FACTOR: 'LifestyleFactor',
  FACTOR: 'Factor',
} as const satisfies Record<ConceptType, string>

export type ConceptTypeName = (typeof TYPE_NAMES)[ConceptType]

/** The GraphQL type of a concept's id. */
export function conceptTypeName(id: string): ConceptTypeName | undefined {
  const type = conceptTypeOf(id)
  return type && TYPE_NAMES[type]
}

/** The five types resolve alike. */
export const conceptFields: SymptomResolvers = {
  labels: (concept) => preferredFirst(concept.labels),
  matchedLabel: (concept) => concept.matchedLabel ?? null,
  broader: (concept, _args, { loaders }) => loadConcepts(loaders, concept.broader),
  narrower: (concept, _args, { loaders }) => loaders.narrower.load(concept.id),
  links: async ({ id }, args, context, info) =>
    linkConnection(id, id, await toLinkQuery(args, context, info), context.loaders),
  byState,
  symptoms: linked('SYMPTOM'),
  nutrients: linked('NUTRIENT'),
  hormones: linked('HORMONE'),
  lifestyleFactors: linked('LIFESTYLE_FACTOR'),
  factors: linked('FACTOR'),
  articles: (concept, args, { loaders }) => loaders.articlesByConcept(toPage(args)).load(concept.id),
  safety: (concept) => ({ conceptId: concept.id }),
}

export const Concept: ConceptResolvers = {
  __resolveType: (concept) => conceptTypeName(concept.id) ?? null,
}

export const ConditionOf: ConditionOfResolvers = {
  concept: (condition, _args, { loaders }) => loadHeld(loaders.concept, condition.conceptId),
}

export const Mapping: MappingResolvers = {
  match: (mapping) => (mapping.match === 'exact' ? 'EXACT' : 'CLOSE'),
}

export const ConceptConnection: ConceptConnectionResolvers = pageFields

export const conceptQueries: QueryResolvers = {
  concept: (_root, { by }, context, info) => findConcept(by, context, info),
  symptom: (_root, { by }, context, info) => findConcept(by, context, info, 'SYMPTOM'),
  nutrient: (_root, { by }, context, info) => findConcept(by, context, info, 'NUTRIENT'),
  hormone: (_root, { by }, context, info) => findConcept(by, context, info, 'HORMONE'),
  lifestyleFactor: (_root, { by }, context, info) => findConcept(by, context, info, 'LIFESTYLE_FACTOR'),
  factor: (_root, { by }, context, info) => findConcept(by, context, info, 'FACTOR'),
  concepts: (_root, args, { loaders }) =>
    loaders.concepts({
      ...(args.types ? { types: args.types } : {}),
      ...(args.linked ? { linked: args.linked } : {}),
      page: toPage(args),
    }),
}
