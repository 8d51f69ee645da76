/** What a parent value is for each type of the schema: a domain type, or a page with what its fields need. */

import type {
  Article as ArticleMapper,
  Block as BlockMapper,
  RedFlag as RedFlagMapper,
  Section as SectionMapper,
  Teaser,
} from '../domain/article.ts'
import type { Candidate as CandidateMapper } from '../domain/candidates.ts'
import type { ClaimEnd as ClaimEndMapper, Claim as ClaimMapper } from '../domain/claim.ts'
import type { Concept, ConceptId, Mapping as MappingMapper } from '../domain/concept.ts'
import type { LinkVoices as ConsensusMapper, Voices as VoicesMapper } from '../domain/consensus.ts'
import type { Contradiction as ContradictionMapper } from '../domain/contradiction.ts'
import type { Decision as DecisionMapper } from '../domain/decision.ts'
import type { ChangeKind, ClaimChange } from '../domain/diff-claims.ts'
import type { Link } from '../domain/link.ts'
import type { Page } from '../domain/page.ts'
import type {
  KnowledgePath as KnowledgePathMapper,
  PathStep as PathStepMapper,
} from '../domain/paths/path.ts'
import type { Tension as TensionMapper, TensionSide } from '../domain/tension.ts'
import type { ConceptType, LinkFacet, State } from '../domain/terminology.ts'
import type { ClaimBounds } from '../ports/claim-reads.ts'
import type { ArticleDiff, GraphChange } from '../ports/graph-changes.ts'
import type { GraphMeta as MetaMapper } from '../ports/graph-store.ts'
import type { ConceptKey, FacetCount, LinkedConcept, LinkFilter, NearLink } from '../ports/link-reads.ts'
import type { ContentGap as ContentGapMapper } from '../ports/related-reads.ts'
import type { SharedConcept } from '../ports/shared-reads.ts'
import type { AnnotatedMention, Annotation } from '../services/annotate/annotate-text.ts'
import type { AskedQuestion } from '../services/ask/answer-question.ts'
import type { NotUnderstood as NotUnderstoodMapper } from '../services/ask/understand-question.ts'
import type { IngestedText } from '../services/editing/ingest-text.ts'
import type { Refusal as RefusalMapper } from '../services/editing/refused.ts'
import type { ExportedClaims } from '../services/exchange/export-claims.ts'
import type {
  Meaning as ResolutionAlternativeMapper,
  Resolution as ResolutionMapper,
} from '../services/finding/resolve-terms.ts'
import type { SearchHit, SearchResult } from '../services/finding/search-graph.ts'
import type { Suggestion as SuggestionMapper } from '../services/finding/suggest-concepts.ts'
import type { TextMatch as TextMatchMapper } from '../services/finding/text-matches.ts'
import type { FoundPaths, PathPattern as PathPatternMapper } from '../services/paths/find-paths.ts'
import type { RelatedReason as RelatedReasonMapper } from '../services/related/reasons.ts'
import type {
  RelatedContent as RelatedContentMapper,
  RelatedItem as RelatedItemMapper,
} from '../services/related/related-content.ts'

export type {
  ArticleMapper,
  BlockMapper,
  CandidateMapper,
  ClaimEndMapper,
  ClaimMapper,
  ConsensusMapper,
  ContentGapMapper,
  ContradictionMapper,
  DecisionMapper,
  KnowledgePathMapper,
  MappingMapper,
  MetaMapper,
  NotUnderstoodMapper,
  PathPatternMapper,
  PathStepMapper,
  RedFlagMapper,
  RefusalMapper,
  RelatedContentMapper,
  RelatedItemMapper,
  RelatedReasonMapper,
  ResolutionAlternativeMapper,
  ResolutionMapper,
  SectionMapper,
  SuggestionMapper,
  TensionMapper,
  TextMatchMapper,
  VoicesMapper,
}

export interface ConceptMapper extends Concept {
  /** Set where the concept was found by a name. */
  readonly matchedLabel?: string
}

export type ConditionOfMapper = NonNullable<Concept['conditionOf']>

export interface LinkMapper extends Link {
  /** The bounds of the list that the link came from, so that its claims are those that brought it there. */
  readonly bounds?: ClaimBounds
}

/** A link in a list, which sees it from one of its ends. */
export type NearLinkMapper = LinkMapper & NearLink

/** A claim seen as its words. */
export interface EvidenceMapper {
  readonly claim: ClaimMapper
}

export type NodeMapper =
  | ConceptMapper
  | LinkMapper
  | ClaimMapper
  | EvidenceMapper
  | ArticleMapper
  | SectionMapper
  | RedFlagMapper

type Edge<T> = Page<T>['items'][number]

export type PageInfoMapper = Page<unknown>
export type ConceptConnectionMapper = Page<ConceptMapper>
export type ConceptEdgeMapper = Edge<ConceptMapper>
export type LinkEdgeMapper = Edge<NearLinkMapper>
export type ClaimConnectionMapper = Page<ClaimMapper>
export type ClaimEdgeMapper = Edge<ClaimMapper>
export type EvidenceConnectionMapper = Page<ClaimMapper>
export type EvidenceEdgeMapper = Edge<ClaimMapper>
export type ArticleConnectionMapper = Page<ArticleMapper>
export type ArticleEdgeMapper = Edge<ArticleMapper>

export type ContradictionEdgeMapper = Edge<ContradictionMapper>

export interface ContradictionConnectionMapper {
  /** The concept asked about, where there is one. */
  readonly conceptId?: ConceptId
  readonly page: Page<ContradictionMapper>
}

export interface LinkConnectionMapper {
  /** What the list was asked for by; begins with the concept asked about. */
  readonly key: ConceptKey
  readonly conceptId: ConceptId
  readonly filter: LinkFilter
  readonly page: Page<NearLinkMapper>
}

export interface LinkedConceptConnectionMapper {
  /** The concept asked about. */
  readonly conceptId: ConceptId
  readonly type?: ConceptType
  readonly filter: LinkFilter
  readonly page: Page<LinkedConcept>
}

export interface LinkedConceptEdgeMapper {
  readonly filter: LinkFilter
  readonly item: Edge<LinkedConcept>
}

export interface AnswerMapper {
  /** Its beginning, as it came. */
  readonly question: string
  readonly outcome: AskedQuestion | NotUnderstoodMapper
}

export type SearchItemMapper = ConceptMapper | ArticleMapper
export type SearchConnectionMapper = SearchResult

export interface SearchEdgeMapper {
  readonly hit: SearchHit
  readonly cursor: string
  readonly query: SearchResult['query']
}

export interface StateGroupMapper {
  readonly conceptId: ConceptId
  readonly filter: LinkFilter
  readonly state: State
  readonly count: number
}

export interface LinkFacetMapper {
  readonly field: LinkFacet
  readonly values: readonly FacetCount[]
}

export type FacetValueMapper = FacetCount

export interface PathResultMapper extends FoundPaths {
  readonly from: ConceptMapper
  readonly to: ConceptMapper
}
export type ReadClaimMapper = ClaimMapper
export type ClaimChangeMapper = ClaimChange
export type ArticleDiffMapper = ArticleDiff & { readonly kinds: readonly ChangeKind[] | null }
export type GraphChangeMapper = GraphChange
export type GraphChangeConnectionMapper = Page<GraphChangeMapper>
export type GraphChangeEdgeMapper = Edge<GraphChangeMapper>
export type AnnouncementMapper = ContentGapMapper['teasers'][number]
export type CandidateQuoteMapper = CandidateMapper['quotes'][number]
export type TeaserMapper = Teaser
export type AnnotationMapper = Annotation
export type MentionMapper = AnnotatedMention

export interface SharedConceptConnectionMapper {
  /** The concepts asked about. */
  readonly conceptIds: readonly ConceptId[]
  readonly filter: LinkFilter
  readonly page: Page<SharedConcept>
}

export interface SharedConceptEdgeMapper {
  readonly filter: LinkFilter
  readonly item: Edge<SharedConcept>
}

export interface SharedByMapper {
  readonly conceptId: ConceptId
  readonly links: readonly NearLinkMapper[]
}

/** One of the two lines, with the article that holds both. */
export type TensionQuoteMapper = TensionSide & Pick<TensionMapper, 'articleId'>

/** Whose red flags are shown. */
export type SafetyMapper =
  | { readonly conceptId: ConceptId }
  | { readonly conceptIds: readonly ConceptId[] }
  | { readonly articleId: string }

export type DecisionConnectionMapper = Page<DecisionMapper>
export type DecisionEdgeMapper = Edge<DecisionMapper>

/** What came of a change: done, or refused. */
interface Changed {
  readonly refusal: RefusalMapper | null
}

export interface DecidedMapper extends Changed {
  readonly decision: DecisionMapper | null
  /** What was decided about. */
  readonly targetId: string
  /** The article that was pinned or hidden there. */
  readonly relatedId: string | null
}

export interface IngestArticlePayloadMapper extends Changed {
  readonly dryRun: boolean
  readonly ingested: IngestedText | null
}

export type ExportMapper = ExportedClaims
