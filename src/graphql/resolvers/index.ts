import { DateTimeResolver, URLResolver } from 'graphql-scalars'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { Article, ArticleConnection, articleQueries, Section } from './articles.ts'
import { Claim, ClaimConnection, ClaimEnd, Evidence, EvidenceConnection, EvidenceEdge } from './claims.ts'
import {
  Concept,
  ConceptConnection,
  ConditionOf,
  conceptFields,
  conceptQueries,
  Mapping,
} from './concepts.ts'
import { PageInfo } from './connections.ts'
import { findingQueries, Resolution, ResolutionAlternative, Suggestion } from './finding.ts'
import { linkedConnection, linkedEdge } from './linked-concepts.ts'
import { Link, LinkConnection } from './links.ts'
import { Meta, metaQueries, Node } from './meta.ts'
import { RedFlag, Safety } from './safety.ts'
import { SearchConnection, SearchEdge, SearchItem, searchQueries, TextMatch } from './search.ts'

/** Every resolver, by the type that it belongs to; what is not here is read from its parent by name. */
export const resolvers: Resolvers = {
  DateTime: DateTimeResolver,
  URL: URLResolver,
  Query: { ...metaQueries, ...conceptQueries, ...articleQueries, ...findingQueries, ...searchQueries },
  Node,
  Meta,
  PageInfo,
  Concept,
  ConceptConnection,
  ConditionOf,
  Mapping,
  Symptom: conceptFields,
  SymptomLinkConnection: linkedConnection,
  SymptomLinkEdge: linkedEdge,
  Nutrient: conceptFields,
  NutrientLinkConnection: linkedConnection,
  NutrientLinkEdge: linkedEdge,
  Hormone: conceptFields,
  HormoneLinkConnection: linkedConnection,
  HormoneLinkEdge: linkedEdge,
  LifestyleFactor: conceptFields,
  LifestyleFactorLinkConnection: linkedConnection,
  LifestyleFactorLinkEdge: linkedEdge,
  Factor: conceptFields,
  FactorLinkConnection: linkedConnection,
  FactorLinkEdge: linkedEdge,
  Link,
  LinkConnection,
  Claim,
  ClaimConnection,
  ClaimEnd,
  Evidence,
  EvidenceConnection,
  EvidenceEdge,
  Article,
  ArticleConnection,
  Section,
  RedFlag,
  Safety,
  Suggestion,
  Resolution,
  ResolutionAlternative,
  SearchConnection,
  SearchEdge,
  SearchItem,
  TextMatch,
}
