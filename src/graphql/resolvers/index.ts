import { DateTimeResolver, URLResolver } from 'graphql-scalars'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { annotationQueries, Mention } from './annotation.ts'
import { Article, ArticleConnection, articleQueries, Section } from './articles.ts'
import { Answer, askQueries, JSONObject, NotUnderstood } from './ask.ts'
import { StateGroup } from './by-state.ts'
import { Candidate, CandidateQuote, candidateQueries } from './candidates.ts'
import {
  Claim,
  ClaimConnection,
  ClaimEnd,
  claimQueries,
  Evidence,
  EvidenceConnection,
  EvidenceEdge,
} from './claims.ts'
import {
  Concept,
  ConceptConnection,
  ConditionOf,
  conceptFields,
  conceptQueries,
  Mapping,
} from './concepts.ts'
import { PageInfo } from './connections.ts'
import { Consensus, linkConsensus, Voices } from './consensus.ts'
import { Contradiction, ContradictionConnection, contradictionQueries } from './contradictions.ts'
import { ArticleDiff, editQueries, GraphChange, GraphChangeConnection } from './edits.ts'
import { Export, exportQueries } from './export.ts'
import { FacetValue, LinkFacet } from './facets.ts'
import { findingQueries, Resolution, ResolutionAlternative, Suggestion } from './finding.ts'
import { linkedBy, linkedConnection, linkedEdge } from './linked-concepts.ts'
import { Link, LinkConnection, LinkEdge, linkQueries } from './links.ts'
import { Meta, metaQueries, Node } from './meta.ts'
import { KnowledgePath, PathResult, PathStep, pathQueries } from './paths.ts'
import {
  Announcement,
  ContentGap,
  RelatedContent,
  RelatedItem,
  RelatedReason,
  relatedQueries,
  Teaser,
} from './related.ts'
import { RedFlag, Safety } from './safety.ts'
import { SearchConnection, SearchEdge, SearchItem, searchQueries, TextMatch } from './search.ts'
import { SharedBy, SharedConceptConnection, SharedConceptEdge, sharedQueries } from './shared.ts'
import { safetyTensions, Tension, TensionQuote } from './tensions.ts'

/** Every resolver, by the type that it belongs to; what is not here is read from its parent by name. */
export const resolvers: Resolvers = {
  DateTime: DateTimeResolver,
  URL: URLResolver,
  JSONObject,
  Query: {
    ...metaQueries,
    ...conceptQueries,
    ...linkQueries,
    ...claimQueries,
    ...articleQueries,
    ...editQueries,
    ...annotationQueries,
    ...findingQueries,
    ...searchQueries,
    ...askQueries,
    ...pathQueries,
    ...sharedQueries,
    ...contradictionQueries,
    ...relatedQueries,
    ...candidateQueries,
    ...exportQueries,
  },
  Node,
  Meta,
  PageInfo,
  Concept,
  ConceptConnection,
  ConditionOf,
  Mapping,
  ConceptLinkConnection: linkedConnection,
  ConceptLinkEdge: linkedEdge,
  StateGroup,
  LinkFacet,
  FacetValue,
  Symptom: { ...conceptFields, ...linkedBy },
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
  Link: { ...Link, ...linkConsensus },
  Consensus,
  Candidate,
  CandidateQuote,
  Contradiction,
  ContradictionConnection,
  Voices,
  LinkConnection,
  LinkEdge,
  Claim,
  ClaimConnection,
  ClaimEnd,
  Evidence,
  EvidenceConnection,
  EvidenceEdge,
  Article,
  ArticleConnection,
  Section,
  SharedConceptConnection,
  SharedConceptEdge,
  SharedBy,
  PathResult,
  KnowledgePath,
  PathStep,
  ArticleDiff,
  GraphChange,
  GraphChangeConnection,
  Mention,
  RelatedContent,
  RelatedItem,
  RelatedReason,
  ContentGap,
  Announcement,
  Teaser,
  RedFlag,
  Safety: { ...Safety, ...safetyTensions },
  Tension,
  TensionQuote,
  Answer,
  NotUnderstood,
  Suggestion,
  Resolution,
  ResolutionAlternative,
  SearchConnection,
  SearchEdge,
  SearchItem,
  TextMatch,
  Export,
}
