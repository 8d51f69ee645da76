import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeMapper, ConceptMapper, ConceptConnectionMapper, ConceptEdgeMapper, ConditionOfMapper, MappingMapper, LinkMapper, LinkConnectionMapper, LinkEdgeMapper, ClaimMapper, ClaimEndMapper, ClaimConnectionMapper, ClaimEdgeMapper, EvidenceMapper, EvidenceConnectionMapper, EvidenceEdgeMapper, ArticleMapper, ArticleConnectionMapper, ArticleEdgeMapper, SectionMapper, BlockMapper, CandidateMapper, CandidateQuoteMapper, RedFlagMapper, SafetyMapper, TensionMapper, TensionQuoteMapper, PageInfoMapper, MetaMapper, SuggestionMapper, ResolutionMapper, ResolutionAlternativeMapper, SearchItemMapper, SearchConnectionMapper, SearchEdgeMapper, TextMatchMapper, SharedConceptConnectionMapper, SharedConceptEdgeMapper, SharedByMapper, PathResultMapper, KnowledgePathMapper, PathStepMapper, PathPatternMapper, ArticleDiffMapper, ClaimChangeMapper, ReadClaimMapper, GraphChangeMapper, GraphChangeConnectionMapper, GraphChangeEdgeMapper, ConsensusMapper, VoicesMapper, ContradictionMapper, ContradictionConnectionMapper, ContradictionEdgeMapper, TeaserMapper, AnnotationMapper, MentionMapper, ExportMapper, AnswerMapper, NotUnderstoodMapper, RelatedContentMapper, RelatedItemMapper, RelatedReasonMapper, ContentGapMapper, AnnouncementMapper, StateGroupMapper, LinkFacetMapper, FacetValueMapper, DecisionMapper, DecisionConnectionMapper, DecisionEdgeMapper, RefusalMapper, IngestArticlePayloadMapper, DecidedMapper, LinkedConceptConnectionMapper, LinkedConceptEdgeMapper } from '../mappers.ts';
import type { GraphContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in time, ISO 8601 in UTC, such as `2026-01-31T08:00:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  /** A JSON object, such as `{ "about": { "id": "symptom:muscle-cramps" } }`. */
  JSONObject: { input: unknown; output: unknown; }
  /** An absolute web address, such as `https://example.org/muscle-weakness`. */
  URL: { input: URL; output: URL | string; }
};

/** Which name to give to which concept. */
export type AddLabelInput = {
  /** Its id. Such as `symptom:muscle-cramps`. */
  readonly conceptId: Scalars['ID']['input'];
  /** The name. Such as `charley horse`. */
  readonly label: Scalars['String']['input'];
  /** Why, for those who wonder later. Such as `American English`. */
  readonly why: Scalars['String']['input'];
};

/** What came of it. */
export type AddLabelPayload = AdminPayload & {
  readonly __typename?: 'AddLabelPayload';
  /** The concept; null where there is none. Example: `concept { name labels { text } }`. */
  readonly concept?: Maybe<Concept>;
  /** The decision; null where it was refused. Example: `decision { id who when }`. */
  readonly decision?: Maybe<Decision>;
  /** The version of the graph after it. Example: `43`. */
  readonly graphVersion: Scalars['String']['output'];
  /** Anything that can be asked, as it is after it. Example: `query { meta { counts { links } } }`. */
  readonly query: Query;
  /** Why nothing was done; null where it was. Example: `refusal { code message }`. */
  readonly refusal?: Maybe<Refusal>;
};

/** What every change answers. */
export type AdminPayload = {
  /** The version of the graph after it. Example: `43`. */
  readonly graphVersion: Scalars['String']['output'];
  /** Anything that can be asked, as it is after it. Example: `query { meta { counts { links } } }`. */
  readonly query: Query;
  /** Why nothing was done; null where it was. Example: `refusal { code message }`. */
  readonly refusal?: Maybe<Refusal>;
};

/** How far the publishers who say or deny a link agree. */
export type Agreement =
  /** Publishers on both sides, neither with twice as many. One that both says and denies it is on both. */
  | 'CONTESTED'
  /** Publishers on both sides, one side with at least twice as many as the other. */
  | 'MAJORITY'
  /** One publisher says it, or denies it, in however many articles. */
  | 'SINGLE_SOURCE'
  /** Two publishers or more, all for it or all against it. */
  | 'UNANIMOUS';

/** What a text names and says. */
export type Annotation = {
  readonly __typename?: 'Annotation';
  /** What it says, in its order. Example: `claims { quote relation }`. */
  readonly claims: ReadonlyArray<ReadClaim>;
  /** Where it names concepts, in its order. Example: `mentions { text start end }`. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Its lines that say when to seek care, exact. Such as `Sudden weakness on one side`. */
  readonly redFlags: ReadonlyArray<Scalars['String']['output']>;
  /** What looked like a claim and was not taken as one, with the reason. Such as `Rest well: advice`. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** A card with the page that shows it. */
export type Announcement = {
  readonly __typename?: 'Announcement';
  /** The article on whose page the card is. Example: `article { title }`. */
  readonly article: Article;
  /** The card. Example: `teaser { title }`. */
  readonly teaser: Teaser;
};

/** What a question in plain English was understood to ask, and the answer. */
export type Answer = {
  readonly __typename?: 'Answer';
  /** The concepts that the answer is about. Example: `concepts { name }`. */
  readonly concepts: ReadonlyArray<Concept>;
  /** Questions that are understood, such as "magnesium deficiency symptoms"; empty where this one was. */
  readonly examples: ReadonlyArray<Scalars['String']['output']>;
  /** The query that says the same, such as `query Links($about: ConceptRef!) { … }`; null where the question was not understood. */
  readonly graphql?: Maybe<Scalars['String']['output']>;
  /**
   * The links that answer it; null where it does not ask for links, or was not understood.
   * Example: `links(first: 5) { nodes { sentence } }`.
   */
  readonly links?: Maybe<LinkConnection>;
  /** Why it is not answered; null where it is. Example: `notUnderstood { reason message }`. */
  readonly notUnderstood?: Maybe<NotUnderstood>;
  /**
   * What had to be taken for something else, such as "Nothing of this is said of leg cramps; this is the answer for muscle
   * cramps, which is broader", one sentence each.
   */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** How two concepts are connected, where that was asked; else null. Example: `paths { paths { sentence } }`. */
  readonly paths?: Maybe<PathResult>;
  /** The question, at most its first 80 characters, such as "nutrients linked to cramps". */
  readonly question: Scalars['String']['output'];
  /** Disclaimer, and the when-to-seek-care lines that belong to the answer. Example: `safety { disclaimer }`. */
  readonly safety: Safety;
  /**
   * What two concepts have in common, where that was asked; else null. Example:
   * `shared { nodes { name } edges { by { links { sentence } } } }`.
   */
  readonly shared?: Maybe<SharedConceptConnection>;
  /** The question as it was understood, such as "Nutrients linked to muscle cramps."; null where it was not. */
  readonly understood?: Maybe<Scalars['String']['output']>;
  /** The variables of that query, such as `{ "about": { "id": "symptom:muscle-cramps" } }`; null where there is no query. */
  readonly variables?: Maybe<Scalars['JSONObject']['output']>;
};


/** What a question in plain English was understood to ask, and the answer. */
export type AnswerLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** What a question in plain English was understood to ask, and the answer. */
export type AnswerSharedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A health article, as it was last read. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** The publisher's own category; null where the source does not tell. Example: `Muscles & Movement`. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** What it says, in its own order. Example: `claims { totalCount nodes { relation evidence { quote } } }`. */
  readonly claims: ClaimConnection;
  /** Concepts that its body names, most named first. Example: `concepts { totalCount nodes { name } }`. */
  readonly concepts: ConceptConnection;
  /** Such as `article:muscle-weakness`. */
  readonly id: Scalars['ID']['output'];
  /**
   * The article as schema.org describes it, in JSON-LD: what it is, and up to twenty concepts that it names. It may stand
   * in a script element of a page as it is, since it has no `<`. Such as
   * `{"@context":"https://schema.org","@type":["Article","MedicalWebPage"],"headline":"Muscle weakness"}`.
   */
  readonly jsonLd: Scalars['String']['output'];
  /** BCP 47 language tag, such as `en`. */
  readonly language: Scalars['String']['output'];
  /** Date of publication as the source gives it, such as `2025-11-03`; null where it does not. */
  readonly publishedAt?: Maybe<Scalars['String']['output']>;
  /** Who published it; null where the source does not tell. Example: `Wellspring`. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** When this version was read. Example: `2026-01-31T08:00:00.000Z`. */
  readonly readAt: Scalars['DateTime']['output'];
  /**
   * Articles that are related to it, with the reasons; see `Query.related`. Example:
   * `related(limit: 3) { items { title url reasons { text } } }`.
   */
  readonly related: RelatedContent;
  /** Disclaimer, and the article's own when-to-seek-care lines. Example: `safety { disclaimer redFlags { quote } }`. */
  readonly safety: Safety;
  /** Its sections in order. Example: `sections { heading }`. */
  readonly sections: ReadonlyArray<Section>;
  /** The id without its type. Example: `muscle-weakness`. */
  readonly slug: Scalars['String']['output'];
  /** What is held of it. Example: `FULL`. */
  readonly status: ArticleStatus;
  /** The first paragraph of its body; null where it has none. Example: `Muscle weakness is a loss of power.`. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /**
   * Other articles that its page points to at the foot. Only what the card shows is known of them, and a title that
   * is cut off stays cut off; no claim is read from them in the default scope. Example: `teasers { title subtitle }`.
   */
  readonly teasers: ReadonlyArray<Teaser>;
  /** Its title, in its own words. Example: `Muscle weakness`. */
  readonly title: Scalars['String']['output'];
  /** Where it was published; null where the source does not tell. Example: `https://example.org/muscle-weakness`. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Counts up from 1, one for each change of the text or of what was read from it. Example: `1`. */
  readonly version: Scalars['Int']['output'];
};


/** A health article, as it was last read. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A health article, as it was last read. */
export type ArticleConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ConceptType>>;
};


/** A health article, as it was last read. */
export type ArticleRelatedArgs = {
  excludeArticleIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  includeStubs?: InputMaybe<Scalars['Boolean']['input']>;
  intent?: InputMaybe<RelatedIntent>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
};


/** A health article, as it was last read. */
export type ArticleSectionsArgs = {
  aspects?: InputMaybe<ReadonlyArray<SectionAspect>>;
};

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The articles with their cursors. Example: `edges { node { title } }`. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The articles. Example: `nodes { title }`. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where this page stands. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many articles the whole list has. Example: `12`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What differs between two versions of an article, as they were read. */
export type ArticleDiff = {
  readonly __typename?: 'ArticleDiff';
  /** The article. Example: `article { title version }`. */
  readonly article: Article;
  /** What the later version says in its order, then what is gone in the order of the earlier one. Example: `changes { kind before { quote } after { quote } }`. */
  readonly changes: ReadonlyArray<ClaimChange>;
  /** How many claims changed in which way, of all kinds. Example: `counts { added removed }`. */
  readonly counts: ChangeCounts;
  /** The earlier version; 0 stands for before the first. Example: `1`. */
  readonly from: Scalars['Int']['output'];
  /** The later version. Example: `2`. */
  readonly to: Scalars['Int']['output'];
};

/** A place in a list of articles. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Continue after it with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The article. Example: `node { title }`. */
  readonly node: Article;
};

/** How a text is read. */
export type ArticleFormat =
  /** A page. */
  | 'HTML'
  /** Markdown, with front matter or without. */
  | 'MARKDOWN'
  /** As a file that ends in .txt: text as scraped; Markdown and HTML are told by how they begin. */
  | 'PLAIN_TEXT';

/** Names one article: exactly one of the three. */
export type ArticleRef =
  /** Its id, such as `article:muscle-weakness`. */
  { readonly id: Scalars['ID']['input']; readonly slug?: never; readonly url?: never; }
  |  /** The id without its type, such as `muscle-weakness`. */
  { readonly id?: never; readonly slug: Scalars['String']['input']; readonly url?: never; }
  |  /** The address that it was published at. Example: `https://example.org/muscle-weakness`. */
  { readonly id?: never; readonly slug?: never; readonly url: Scalars['URL']['input']; };

/** What is held of an article. */
export type ArticleStatus =
  /** Its whole text. */
  | 'FULL'
  /** Only that it exists, from a card that points to it. No list of articles has these: see `Article.teasers`. */
  | 'STUB'
  /** Taken back by its publisher. */
  | 'WITHDRAWN';

/** Why a question is not answered. The first six are refused whatever else they ask. */
export type AskRefusal =
  /** It asks what a person has. */
  | 'DIAGNOSIS'
  /** It asks for a dose or an amount. */
  | 'DOSE'
  /** It may be an emergency. */
  | 'EMERGENCY'
  /** It has no words. */
  | 'EMPTY'
  /** It asks about taking, stopping or changing a medicine. */
  | 'MEDICATION'
  /** It asks for advice to one person. */
  | 'PERSONAL_ADVICE'
  /** It compares a concept with itself. */
  | 'SAME_CONCEPT'
  /** It asks for a treatment or a cure. */
  | 'TREATMENT'
  /** Its form is known, but it names something that the vocabulary does not have. */
  | 'UNKNOWN_CONCEPT'
  /** It has none of the known forms. */
  | 'UNKNOWN_PHRASING';

/** A heading, paragraph or list line with its exact text. */
export type Block = {
  readonly __typename?: 'Block';
  /** Offset one past its last. Example: `862`. */
  readonly end: Scalars['Int']['output'];
  /** Made of the article and the block's place in it. Example: `block:muscle-weakness/7`. */
  readonly id: Scalars['ID']['output'];
  /** Its form. Example: `LIST_ITEM`. */
  readonly kind: BlockKind;
  /** Order in the article, from 0. Example: `7`. */
  readonly position: Scalars['Int']['output'];
  /** What it is for. Example: `BODY`. */
  readonly role: BlockRole;
  /** Offset of its first UTF-16 code unit in the article's text. Example: `812`. */
  readonly start: Scalars['Int']['output'];
  /** Its exact text. Example: `Magnesium Deficiency: muscle cramps, muscle spasms`. */
  readonly text: Scalars['String']['output'];
};

/** The form of a block. */
export type BlockKind =
  /** A heading. */
  | 'HEADING'
  /** A line of a list. */
  | 'LIST_ITEM'
  /** A paragraph. */
  | 'PARAGRAPH';

/** What a block is for. Claims are read from BODY blocks, red flags from RED_FLAG blocks. */
export type BlockRole =
  /** A line of advice that names no concept, such as "Don't ignore early signs". */
  | 'ADVICE'
  /** The article's own text. */
  | 'BODY'
  /** Navigation, self-praise, signs of the page. */
  | 'BOILERPLATE'
  /** A line that says when to seek care. */
  | 'RED_FLAG'
  /** A card that points to another article. */
  | 'TEASER';

/** A term that the vocabulary may lack. */
export type Candidate = {
  readonly __typename?: 'Candidate';
  /** In how many articles. Example: `2`. */
  readonly articleCount: Scalars['Int']['output'];
  /** In how many places it stands. Example: `3`. */
  readonly placeCount: Scalars['Int']['output'];
  /** Where it stands, at most three places, of different articles first. Example: `quotes { quote article { title } }`. */
  readonly quotes: ReadonlyArray<CandidateQuote>;
  /** As it is spelt where it first stands. Such as `Taurine`. */
  readonly term: Scalars['String']['output'];
  /** The type of concept that it seems to be, by its form and its heading: a guess. Example: `NUTRIENT`. */
  readonly type: ConceptType;
};

/** A place where a term stands. */
export type CandidateQuote = {
  readonly __typename?: 'CandidateQuote';
  /** The article. Example: `article { title }`. */
  readonly article: Article;
  /** The line, an exact substring of the article. Such as `Taurine deficiency: cramps`. */
  readonly quote: Scalars['String']['output'];
};

/** How sure the article is. */
export type Certainty =
  /** Said under a condition ("if", "when"). */
  | 'CONDITIONAL'
  /** Said with a "may", "can" or "some studies suggest". */
  | 'HEDGED'
  /** Only asked. */
  | 'QUESTION'
  /** Said plainly. */
  | 'STATED';

/** How many claims changed in which way. */
export type ChangeCounts = {
  readonly __typename?: 'ChangeCounts';
  /** Only the later version says them. Example: `2`. */
  readonly added: Scalars['Int']['output'];
  /** Said in the same words in another place. Example: `0`. */
  readonly moved: Scalars['Int']['output'];
  /** Only the earlier version says them. Example: `3`. */
  readonly removed: Scalars['Int']['output'];
  /** Said in other words, or read with other marks. Example: `1`. */
  readonly reworded: Scalars['Int']['output'];
  /** Said as before. Example: `58`. */
  readonly unchanged: Scalars['Int']['output'];
};

/** What an edit of an article did to something that it says. */
export type ChangeKind =
  /** Only the later version says it. */
  | 'ADDED'
  /** The same words stand in another place. */
  | 'MOVED'
  /** Only the earlier version says it. */
  | 'REMOVED'
  /** The same is said of the same pair in other words, or the same words are read with other marks. */
  | 'REWORDED'
  /** The same words stand in the same place, though other lines came or went around it. */
  | 'UNCHANGED';

/** One statement of one article. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** How sure the article is. Example: `HEDGED`. */
  readonly certainty: Certainty;
  /** How the claim was taken from the text. Example: `EXPLICIT`. */
  readonly derivation: Derivation;
  /** The words that it was read from. Example: `evidence { quote }`. */
  readonly evidence: Evidence;
  /**
   * Stable: made of the article, the quote and its parts, so that an edit elsewhere does not move it. Example:
   * `claim:29d3f99c77ee45f8`.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * All claims that say the same of the same pair; null for one that was rejected, or whose article was withdrawn,
   * where no other says it. Example: `link { sentence }`.
   */
  readonly link?: Maybe<Link>;
  /** Who or what the verb goes to. Example: `object { concept { name } state }`. */
  readonly object: ClaimEnd;
  /** Whether the article says that it is so. Example: `AFFIRMED`. */
  readonly polarity: Polarity;
  /** How the subject is tied to the object. Example: `ASSOCIATED_WITH`. */
  readonly relation: Relation;
  /**
   * What an editor said of it. A rejected claim is in no list and makes no link; it is still found by its id.
   * Example: `MACHINE`.
   */
  readonly review: ReviewStatus;
  /** What it says by itself, never more surely than its article. Example: `Magnesium deficiency is linked to muscle cramps.`. */
  readonly sentence: Scalars['String']['output'];
  /** Who or what the verb starts from. Example: `subject { concept { name } state }`. */
  readonly subject: ClaimEnd;
};

/** One claim that an edit added, removed, changed or left. */
export type ClaimChange = {
  readonly __typename?: 'ClaimChange';
  /** As the later version says it; null where it was removed. Example: `after { quote relation }`. */
  readonly after?: Maybe<ReadClaim>;
  /** As the earlier version says it; null where it was added. Example: `before { quote relation }`. */
  readonly before?: Maybe<ReadClaim>;
  /** What happened to it. Example: `REMOVED`. */
  readonly kind: ChangeKind;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims with their cursors. Example: `edges { node { relation evidence { quote } } }`. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims. Example: `nodes { relation evidence { quote } }`. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page stands. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many claims the whole list has. Example: `12`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of claims. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Continue after it with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. Example: `node { relation evidence { quote } }`. */
  readonly node: Claim;
};

/** One end of a claim. */
export type ClaimEnd = {
  readonly __typename?: 'ClaimEnd';
  /** The concept. Example: `concept { name }`. */
  readonly concept: Concept;
  /** How the state comes, lasts or spreads. Example: `[CHRONIC]`. */
  readonly modifiers: ReadonlyArray<Modifier>;
  /** Its state. Example: `LOW`. */
  readonly state: State;
  /** The article's own word for the state, such as "Low"; null where it has none. */
  readonly stateWord?: Maybe<Scalars['String']['output']>;
};

/**
 * Which claims are wanted. The first three lists are a scope, as in `LinkFilter`, with the same defaults; any other list
 * that is left out sets no bound.
 * Example: `{ certainties: [HEDGED], sectionAspects: [NUTRITION] }`.
 */
export type ClaimFilter = {
  /** Only what these articles say. Example: `["article:muscle-weakness"]`. */
  readonly articleIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How sure the article is. Example: `[STATED]`. */
  readonly certainties?: InputMaybe<ReadonlyArray<Certainty>>;
  /** How a claim was taken from the text. Example: `[EXPLICIT]`. */
  readonly derivations?: InputMaybe<ReadonlyArray<Derivation>>;
  /** Whether the article says that it is so. Example: `[AFFIRMED, PARTLY_DENIED]`. */
  readonly polarities?: InputMaybe<ReadonlyArray<Polarity>>;
  /** Only what articles of these publishers say, by their names. Example: `["Wellspring"]`. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Relations that the claim states, such as `[WORSENS]`. */
  readonly relations?: InputMaybe<ReadonlyArray<Relation>>;
  /**
   * What an editor said of it. Rejected claims are in no list unless REJECTED is asked for here. Example:
   * `[FLAGGED]`.
   */
  readonly reviews?: InputMaybe<ReadonlyArray<ReviewStatus>>;
  /** Only what stands in sections of these kinds. Example: `[NUTRITION]`. */
  readonly sectionAspects?: InputMaybe<ReadonlyArray<SectionAspect>>;
};

/** What an editor says of a claim. */
export type ClaimReview =
  /** It is right. */
  | 'ACCEPT'
  /** Someone should look at it; it counts until then. */
  | 'FLAG'
  /** It is wrong: it counts no more, also when its article is read again. */
  | 'REJECT';

/** A node of the vocabulary: a symptom, nutrient, hormone, lifestyle factor or other contributing factor. */
export type Concept = {
  /** Articles whose text names it, those that name it most first. Example: `articles { totalCount nodes { title } }`. */
  readonly articles: ArticleConnection;
  /** Directly broader concepts. Example: `broader { name }`. */
  readonly broader: ReadonlyArray<Concept>;
  /**
   * Its links by its own state: what is said of it when low, when high, when supplemented. States without a link are left
   * out. Example: `byState { state links { nodes { sentence } } }`.
   */
  readonly byState: ReadonlyArray<StateGroup>;
  /**
   * Set where this is a named state of another concept, as insulin resistance is of insulin; else null. Example:
   * `conditionOf { state concept { name } }`.
   */
  readonly conditionOf?: Maybe<ConditionOf>;
  /**
   * Other contributing factors linked to this concept, each once; everything said of the pair is on the edge.
   * Example: `factors { totalCount nodes { name } }`.
   */
  readonly factors: FactorLinkConnection;
  /** Topic within the type, such as `musculoskeletal`. */
  readonly group: Scalars['String']['output'];
  /**
   * Hormones linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `hormones { totalCount nodes { name } }`.
   */
  readonly hormones: HormoneLinkConnection;
  /** Stable and typed, such as `symptom:muscle-cramps`. */
  readonly id: Scalars['ID']['output'];
  /** Its name and synonyms, the preferred one first. Example: `labels { text }`. */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Habits and exposures linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `lifestyleFactors { totalCount nodes { name } }`.
   */
  readonly lifestyleFactors: LifestyleFactorLinkConnection;
  /** Every link of this concept, in either direction. Example: `links { totalCount nodes { sentence } }`. */
  readonly links: LinkConnection;
  /** Identifiers in outside vocabularies: cross-references, never identity. Example: `mappings { curie }`. */
  readonly mappings: ReadonlyArray<Mapping>;
  /** The label that matched, where the concept was asked for by name; else null. Example: `cramps`. */
  readonly matchedLabel?: Maybe<Scalars['String']['output']>;
  /** The preferred label. Example: `Muscle cramps`. */
  readonly name: Scalars['String']['output'];
  /** Directly narrower concepts. Example: `narrower { name }`. */
  readonly narrower: ReadonlyArray<Concept>;
  /**
   * Nutrients linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `nutrients { totalCount nodes { name } }`.
   */
  readonly nutrients: NutrientLinkConnection;
  /**
   * Disclaimer, and when-to-seek-care lines of the articles that say most of it. Example:
   * `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /** The id without its type, such as `muscle-cramps`. */
  readonly slug: Scalars['String']['output'];
  /**
   * Symptoms linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `symptoms { totalCount nodes { name } }`.
   */
  readonly symptoms: SymptomLinkConnection;
  /** Which of the five kinds it is. Example: `SYMPTOM`. */
  readonly type: ConceptType;
};


/** A node of the vocabulary: a symptom, nutrient, hormone, lifestyle factor or other contributing factor. */
export type ConceptArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A node of the vocabulary: a symptom, nutrient, hormone, lifestyle factor or other contributing factor. */
export type ConceptByStateArgs = {
  filter?: InputMaybe<LinkFilter>;
};


/** A node of the vocabulary: a symptom, nutrient, hormone, lifestyle factor or other contributing factor. */
export type ConceptFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A node of the vocabulary: a symptom, nutrient, hormone, lifestyle factor or other contributing factor. */
export type ConceptHormonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A node of the vocabulary: a symptom, nutrient, hormone, lifestyle factor or other contributing factor. */
export type ConceptLifestyleFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A node of the vocabulary: a symptom, nutrient, hormone, lifestyle factor or other contributing factor. */
export type ConceptLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A node of the vocabulary: a symptom, nutrient, hormone, lifestyle factor or other contributing factor. */
export type ConceptNutrientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A node of the vocabulary: a symptom, nutrient, hormone, lifestyle factor or other contributing factor. */
export type ConceptSymptomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};

/** A page of concepts. */
export type ConceptConnection = {
  readonly __typename?: 'ConceptConnection';
  /** The concepts with their cursors. Example: `edges { node { name } }`. */
  readonly edges: ReadonlyArray<ConceptEdge>;
  /** The concepts. Example: `nodes { name }`. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where this page stands. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many concepts the whole list has. Example: `12`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of concepts. */
export type ConceptEdge = {
  readonly __typename?: 'ConceptEdge';
  /** Continue after it with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The concept. Example: `node { name }`. */
  readonly node: Concept;
};

/** A page of concepts that are linked to another. */
export type ConceptLinkConnection = {
  readonly __typename?: 'ConceptLinkConnection';
  /** The concepts with what is said of them. Example: `edges { node { name } states }`. */
  readonly edges: ReadonlyArray<ConceptLinkEdge>;
  /**
   * Counts for narrowing the list further, of all fields or of those named. Example:
   * `facets { field values { value count } }`.
   */
  readonly facets: ReadonlyArray<LinkFacet>;
  /** The concepts. Example: `nodes { name }`. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where this page stands. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /**
   * Disclaimer and when-to-seek-care lines that belong to the answer. Example:
   * `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /** How many concepts the whole list has. Example: `12`. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of concepts that are linked to another. */
export type ConceptLinkConnectionFacetsArgs = {
  fields?: InputMaybe<ReadonlyArray<LinkFacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A concept of any type with everything said of it and the concept asked about. */
export type ConceptLinkEdge = {
  readonly __typename?: 'ConceptLinkEdge';
  /**
   * Whom the links are really about: the concept asked about, or concepts narrower than it. Example:
   * `about { name }`.
   */
  readonly about: ReadonlyArray<Concept>;
  /** Continue after it with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** All links between the two that the filter lets through, best evidenced first. Example: `links { sentence }`. */
  readonly links: ReadonlyArray<Link>;
  /** The concept. Example: `node { name }`. */
  readonly node: Concept;
  /** The best score among the links. Example: `0.765313`. */
  readonly score: Scalars['Float']['output'];
  /**
   * The states of the concept in those links. A condition counts as the state that it names: insulin resistance is
   * insulin in RESISTANCE. Example: `[LOW, DEFICIENCY]`.
   */
  readonly states: ReadonlyArray<State>;
};

/**
 * Names one concept: exactly one of the four.
 * Example: `{ name: "cramps" }`, `{ id: "symptom:muscle-cramps" }`, `{ curie: "HP:0003394" }`.
 */
export type ConceptRef =
  /** An identifier of an outside vocabulary (HPO, MeSH, ChEBI, Wikidata), such as `HP:0003394`. */
  { readonly curie: Scalars['String']['input']; readonly id?: never; readonly name?: never; readonly slug?: never; }
  |  /** Its id, such as `symptom:muscle-cramps`. */
  { readonly curie?: never; readonly id: Scalars['ID']['input']; readonly name?: never; readonly slug?: never; }
  |  /**
   * Its name or any synonym, singular or plural, in any case: "cramps", "Vit B12". A name that is not known gives
   * null, and the nearest names stand in the answer's `extensions.unknownNames`.
   */
  { readonly curie?: never; readonly id?: never; readonly name: Scalars['String']['input']; readonly slug?: never; }
  |  /** The id without its type, such as `muscle-cramps`. */
  { readonly curie?: never; readonly id?: never; readonly name?: never; readonly slug: Scalars['String']['input']; };

/** The five kinds of concept. */
export type ConceptType =
  /** Any other contributing factor: gut, metabolic state, condition, medication, body function. */
  | 'FACTOR'
  /** A hormone, such as cortisol. */
  | 'HORMONE'
  /** A habit or exposure, such as sleep or stress. */
  | 'LIFESTYLE_FACTOR'
  /** A vitamin, mineral, amino acid, fatty acid or supplement, such as magnesium. */
  | 'NUTRIENT'
  /** A felt complaint or visible sign, such as muscle cramps. */
  | 'SYMPTOM';

/** The concept that a condition is a state of. */
export type ConditionOf = {
  readonly __typename?: 'ConditionOf';
  /** Such as insulin, for insulin resistance. Example: `concept { name }`. */
  readonly concept: Concept;
  /** Such as RESISTANCE, for insulin resistance. Example: `RESISTANCE`. */
  readonly state: State;
};

/**
 * What articles make of a link. A denial leaves the claims that it denies as they are: both sides are told. What is only
 * asked, inferred, or said by a card is no voice.
 */
export type Consensus = {
  readonly __typename?: 'Consensus';
  /** How far the publishers agree; null where nobody says it and nobody denies it. Example: `SINGLE_SOURCE`. */
  readonly agreement?: Maybe<Agreement>;
  /** Those who deny it. Example: `opposing { articleCount publisherCount evidence { quote } }`. */
  readonly opposing: Voices;
  /**
   * Those who say that it is "not always" or "not only" so. They count for neither side. Example:
   * `qualifying { articleCount evidence { quote } }`.
   */
  readonly qualifying: Voices;
  /** Those who say that it is so. Example: `supporting { articleCount publisherCount evidence { quote } }`. */
  readonly supporting: Voices;
};

/** A concept that the graph speaks of, and no whole article is about. */
export type ContentGap = {
  readonly __typename?: 'ContentGap';
  /** Cards that announce such an article: their title or subtitle names it. Example: `announcedBy { article { title } }`. */
  readonly announcedBy: ReadonlyArray<Announcement>;
  /** Whole articles whose body names it. Example: `4`. */
  readonly articleCount: Scalars['Int']['output'];
  /** The concept. Example: `concept { name }`. */
  readonly concept: Concept;
  /** Links in the default scope that it is an end of. Example: `12`. */
  readonly linkCount: Scalars['Int']['output'];
};

/** A page: exactly one of its fields. */
export type ContentRef =
  /** An article of the graph, such as `article:muscle-weakness`. */
  { readonly articleId: Scalars['ID']['input']; readonly conceptIds?: never; readonly names?: never; readonly text?: never; readonly url?: never; }
  |  /** Concepts that the page is about, at most 50, such as `["nutrient:magnesium"]`; those not known are left out. */
  { readonly articleId?: never; readonly conceptIds: ReadonlyArray<Scalars['ID']['input']>; readonly names?: never; readonly text?: never; readonly url?: never; }
  |  /**
   * What the page is about in plain words, at most 50 names or ids of concepts, such as `["cramps"]`; those not known
   * are left out.
   */
  { readonly articleId?: never; readonly conceptIds?: never; readonly names: ReadonlyArray<Scalars['String']['input']>; readonly text?: never; readonly url?: never; }
  |  /** The page's plain text, at most 20,000 characters, such as "Low magnesium can cause cramps." It is not stored. */
  { readonly articleId?: never; readonly conceptIds?: never; readonly names?: never; readonly text: Scalars['String']['input']; readonly url?: never; }
  |  /**
   * The page's address, such as `https://example.org/muscle-weakness`. What campaigns add to it is left out, and so is a
   * slash at the end, "www." and whether it is https. The server opens no address: of a page that the graph does not
   * hold, give the text.
   */
  { readonly articleId?: never; readonly conceptIds?: never; readonly names?: never; readonly text?: never; readonly url: Scalars['URL']['input']; };

/** Two things said of one pair in the same states that do not go together. */
export type Contradiction = {
  readonly __typename?: 'Contradiction';
  /** What stands against it: of a denied link, the same link. Example: `against { sentence }`. */
  readonly against: Link;
  /** How. Example: `DENIED`. */
  readonly kind: ContradictionKind;
  /** What some say. Example: `link { sentence }`. */
  readonly link: Link;
  /** Those who deny it, or who say `against`. Example: `opposing { publisherCount evidence { quote } }`. */
  readonly opposing: Voices;
  /** Both sides in one sentence that takes none. Example: `Some say that magnesium relieves muscle cramps; others deny it.`. */
  readonly sentence: Scalars['String']['output'];
  /** Those who say `link`. Example: `supporting { publisherCount evidence { quote } }`. */
  readonly supporting: Voices;
};

/** A page of contradictions: denied links first, then by the score of the weaker link. */
export type ContradictionConnection = {
  readonly __typename?: 'ContradictionConnection';
  /** The contradictions with their cursors. Example: `edges { node { sentence } }`. */
  readonly edges: ReadonlyArray<ContradictionEdge>;
  /** The contradictions. Example: `nodes { sentence }`. */
  readonly nodes: ReadonlyArray<Contradiction>;
  /** Where this page stands. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /**
   * Disclaimer and when-to-seek-care lines that belong to the answer: those of the concept asked about, else of what the
   * page is about. Example: `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /** How many contradictions the whole list has. Example: `3`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of contradictions. */
export type ContradictionEdge = {
  readonly __typename?: 'ContradictionEdge';
  /** Continue after it with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The contradiction. Example: `node { sentence }`. */
  readonly node: Contradiction;
};

/** How two things that are said do not go together. */
export type ContradictionKind =
  /** Some say a link and others deny that very link, states included. */
  | 'DENIED'
  /**
   * Two links of the same pair in the same states, of which one says that there comes more of the object (it is caused,
   * worsened, raised) and one that there comes less (it is relieved, prevented, lowered). Both may be true, of other amounts or people:
   * read the quotes.
   */
  | 'OPPOSITE';

/** How much the graph holds. Claims and links are those of the default scope; see `LinkFilter`. */
export type Counts = {
  readonly __typename?: 'Counts';
  /** Articles that were read. Example: `14`. */
  readonly articles: Scalars['Int']['output'];
  /** Claims that the articles make. Example: `900`. */
  readonly claims: Scalars['Int']['output'];
  /** Concepts of the vocabulary, linked or not. Example: `1670`. */
  readonly concepts: Scalars['Int']['output'];
  /** Links that those claims add up to. Example: `700`. */
  readonly links: Scalars['Int']['output'];
  /** Lines that say when to seek care. Example: `60`. */
  readonly redFlags: Scalars['Int']['output'];
};

/** An editor's correction. It is kept apart from what is read, so that it outlives every reading. */
export type Decision = {
  readonly __typename?: 'Decision';
  /** Ids of the concepts that were absorbed; null for other kinds. Such as `symptom:leg-cramps`. */
  readonly absorbed?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /**
   * The article that was withdrawn, or under which another was pinned or hidden; null for other kinds, and where there
   * is none. Example: `article { title status }`.
   */
  readonly article?: Maybe<Article>;
  /** The claim that was reviewed; null for other kinds, and where no article makes it now. Example: `claim { review }`. */
  readonly claim?: Maybe<Claim>;
  /** The concept that stays or got a name; null for other kinds, and where there is none. Example: `concept { name }`. */
  readonly concept?: Maybe<Concept>;
  /** Made of all that it says. Such as `decision:9a4b…`. */
  readonly id: Scalars['ID']['output'];
  /** Whether nobody has taken it back. A later decision on the same thing goes before it all the same. Example: `true`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What was decided. Example: `REJECT_CLAIM`. */
  readonly kind: DecisionKind;
  /** The name that was given; null for other kinds. Such as `charley horse`. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Its place among the pins; null for other kinds. Example: `1`. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The article that was pinned or hidden there; null for other kinds, and where there is none. Example: `related { title }`. */
  readonly related?: Maybe<Article>;
  /**
   * The id of what it is about: a claim, article, decision, or the concept that stays or got a name. Such as
   * `claim:1f0c…`.
   */
  readonly targetId: Scalars['ID']['output'];
  /** The decision that was taken back; null for other kinds. Example: `undone { kind }`. */
  readonly undone?: Maybe<Decision>;
  /** When. Example: `2026-01-31T08:00:00.000Z`. */
  readonly when: Scalars['DateTime']['output'];
  /** The name of the editor's key, or who ran the command. Such as `Ana`. */
  readonly who: Scalars['String']['output'];
  /** Why. Such as `The article denies it in the next line`. */
  readonly why: Scalars['String']['output'];
};

/** A page of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The decisions with their cursors. Example: `edges { node { kind } }`. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** The decisions. Example: `nodes { kind who when why }`. */
  readonly nodes: ReadonlyArray<Decision>;
  /** Where this page stands. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many decisions there are. Example: `7`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of decisions. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** Continue after it with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. Example: `node { kind who }`. */
  readonly node: Decision;
};

/** What can be decided. */
export type DecisionKind =
  /** A claim is right. */
  | 'ACCEPT_CLAIM'
  /** A concept has one more name. */
  | 'ADD_LABEL'
  /** Someone should look at a claim. */
  | 'FLAG_CLAIM'
  /** An article is kept out of what is related to another. */
  | 'HIDE_RELATED'
  /** What is said of some concepts counts for another. */
  | 'MERGE_CONCEPTS'
  /** An article stands first among what is related to another. */
  | 'PIN_RELATED'
  /** A claim is wrong and counts no more. */
  | 'REJECT_CLAIM'
  /** An earlier decision is taken back. */
  | 'UNDO'
  /** An article counts no more. */
  | 'WITHDRAW_ARTICLE';

/** How a claim was taken from the text. */
export type Derivation =
  /** Entered by an editor. */
  | 'CURATED'
  /** Both ends stand in the quote, and the quote itself ties them. */
  | 'EXPLICIT'
  /** An end or the verb comes from the heading, the lead-in or the sentence before: see `contextQuote`. */
  | 'HEADING_INHERITED'
  /** Concluded from other claims. Off by default. */
  | 'INFERRED'
  /** Read from a card that points to another article. Off by default. */
  | 'TEASER';

/** Which end of a link the concept asked about is. */
export type Direction =
  /** Either. */
  | 'ANY'
  /** Its object. */
  | 'INCOMING'
  /** Its subject. */
  | 'OUTGOING';

/** What a link means for a person's health, given its relation and states. */
export type Effect =
  /** It eases, prevents or supports. */
  | 'BENEFICIAL'
  /** It brings or worsens a complaint. */
  | 'HARMFUL'
  /** Neither, such as a sign or a likeness. */
  | 'NEUTRAL'
  /** The words do not tell, so nothing is concluded. */
  | 'UNKNOWN';

/** The exact words behind a claim, and where they stand. */
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** The article that says it. Example: `article { title }`. */
  readonly article: Article;
  /** How sure the article is. Example: `HEDGED`. */
  readonly certainty: Certainty;
  /** The claim that these words make. Example: `claim { relation evidence { quote } }`. */
  readonly claim: Claim;
  /**
   * The heading, lead-in or earlier sentence that gives an end or the verb, exact too; null where none was needed.
   * Example: `Nutrient deficiencies linked to muscle weakness`.
   */
  readonly contextQuote?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the article still stands by these words: false once it was withdrawn. Words that only a former version had
   * are no evidence any more; see `articleDiff`. Example: `true`.
   */
  readonly current: Scalars['Boolean']['output'];
  /**
   * The article's address with a text fragment that leads to these words and no others, where one does; null where
   * the article has no address. Example: `https://example.org/muscle-weakness#:~:text=Magnesium%20Deficiency`.
   */
  readonly deepLink?: Maybe<Scalars['URL']['output']>;
  /** How the claim was taken from the text. Example: `EXPLICIT`. */
  readonly derivation: Derivation;
  /** Made of the claim's id. Example: `evidence:claim:29d3f99c77ee45f8`. */
  readonly id: Scalars['ID']['output'];
  /** Where the object stands in the quote; null where it comes from the context. Example: `objectSpan { start end }`. */
  readonly objectSpan?: Maybe<Span>;
  /** Whether the article says that it is so. Example: `AFFIRMED`. */
  readonly polarity: Polarity;
  /**
   * The sentence or list line, an exact substring of the article. Example:
   * `Magnesium Deficiency: muscle cramps, muscle spasms`.
   */
  readonly quote: Scalars['String']['output'];
  /** The section that they stand in. Example: `section { heading }`. */
  readonly section: Section;
  /** Offset of its first UTF-16 code unit in the article's text, as of `Block.start`. Example: `812`. */
  readonly start: Scalars['Int']['output'];
  /**
   * Where the subject stands in the quote; null where it comes from the context. Example:
   * `subjectSpan { start end }`.
   */
  readonly subjectSpan?: Maybe<Span>;
};

/** A page of evidence. */
export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  /** The evidence with its cursors. Example: `edges { node { quote } }`. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** The evidence. Example: `nodes { quote }`. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** Where this page stands. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How much evidence the whole list has. Example: `12`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of evidence. */
export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  /** Continue after it with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The words. Example: `node { quote }`. */
  readonly node: Evidence;
};

/** Claims in the format of others. */
export type Export = {
  readonly __typename?: 'Export';
  /** The files: one, or several that belong together. Example: `files { name mediaType text }`. */
  readonly files: ReadonlyArray<ExportedFile>;
  /** What the format can't tell of these claims, or leaves out. Example: `losses { code meaning count }`. */
  readonly losses: ReadonlyArray<ExportLoss>;
  /**
   * Disclaimer and when-to-seek-care lines that belong to what the claims name. Example:
   * `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /** Ids that no claim has; the others are told. Such as "claim:0123456789abcdef". */
  readonly unknownIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** A format of others; docs/exchange.md tells what each says. */
export type ExportFormat =
  /** Seven files of nodes and relationships for Neo4j's bulk import. */
  | 'CSV'
  /** Concepts and links to draw and measure, for Gephi, Cytoscape and others. */
  | 'GRAPHML'
  /** schema.org in JSON-LD, the same statements as in Turtle. */
  | 'JSON_LD'
  /** A TRAPI knowledge graph in words of the Biolink Model. */
  | 'TRAPI'
  /** RDF for triple stores. */
  | 'TURTLE';

/** What an export left out or told less exactly, and how often. */
export type ExportLoss = {
  readonly __typename?: 'ExportLoss';
  /** Stays the same whatever it is called. Example: `QUESTION`. */
  readonly code: Scalars['String']['output'];
  /** How often. Example: `2`. */
  readonly count: Scalars['Int']['output'];
  /** Ids of claims, links or articles; at most five, the first. Such as "claim:0123456789abcdef". */
  readonly examples: ReadonlyArray<Scalars['ID']['output']>;
  /** The same in a sentence. Example: `Claims that ask, and do not say, are left out.`. */
  readonly meaning: Scalars['String']['output'];
};

/** A file with all its text. */
export type ExportedFile = {
  readonly __typename?: 'ExportedFile';
  /** What it is sent as. Example: `text/turtle`. */
  readonly mediaType: Scalars['String']['output'];
  /** What it is called under `/export/` and in a folder. Example: `graph.ttl`. */
  readonly name: Scalars['String']['output'];
  /** What stands in it. Such as `<urn:healgraph:graph> a schema:Dataset .`. */
  readonly text: Scalars['String']['output'];
};

/** A value of a facet. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many entries of the list it leaves. Example: `2`. */
  readonly count: Scalars['Int']['output'];
  /** The same for people, such as `Low intake` or an article's title. */
  readonly label: Scalars['String']['output'];
  /** As the filter takes it: a word of an enumeration, an article's id or a publisher's name. Example: `LOW_INTAKE`. */
  readonly value: Scalars['String']['output'];
};

/** Any other contributing factor: gut, metabolic state, condition, medication, body function. */
export type Factor = Concept & Node & {
  readonly __typename?: 'Factor';
  /** Articles whose text names it, those that name it most first. Example: `articles { totalCount nodes { title } }`. */
  readonly articles: ArticleConnection;
  /** Directly broader concepts. Example: `broader { name }`. */
  readonly broader: ReadonlyArray<Concept>;
  /**
   * Its links by its own state: what is said of it when low, when high, when supplemented. States without a link are left
   * out. Example: `byState { state links { nodes { sentence } } }`.
   */
  readonly byState: ReadonlyArray<StateGroup>;
  /**
   * Set where this is a named state of another concept, as insulin resistance is of insulin; else null. Example:
   * `conditionOf { state concept { name } }`.
   */
  readonly conditionOf?: Maybe<ConditionOf>;
  /**
   * Other contributing factors linked to this concept, each once; everything said of the pair is on the edge.
   * Example: `factors { totalCount nodes { name } }`.
   */
  readonly factors: FactorLinkConnection;
  /** Topic within the type, such as `musculoskeletal`. */
  readonly group: Scalars['String']['output'];
  /**
   * Hormones linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `hormones { totalCount nodes { name } }`.
   */
  readonly hormones: HormoneLinkConnection;
  /** Stable and typed, such as `symptom:muscle-cramps`. */
  readonly id: Scalars['ID']['output'];
  /** Its name and synonyms, the preferred one first. Example: `labels { text }`. */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Habits and exposures linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `lifestyleFactors { totalCount nodes { name } }`.
   */
  readonly lifestyleFactors: LifestyleFactorLinkConnection;
  /** Every link of this concept, in either direction. Example: `links { totalCount nodes { sentence } }`. */
  readonly links: LinkConnection;
  /** Identifiers in outside vocabularies: cross-references, never identity. Example: `mappings { curie }`. */
  readonly mappings: ReadonlyArray<Mapping>;
  /** The label that matched, where the concept was asked for by name; else null. Example: `cramps`. */
  readonly matchedLabel?: Maybe<Scalars['String']['output']>;
  /** The preferred label. Example: `Muscle cramps`. */
  readonly name: Scalars['String']['output'];
  /** Directly narrower concepts. Example: `narrower { name }`. */
  readonly narrower: ReadonlyArray<Concept>;
  /**
   * Nutrients linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `nutrients { totalCount nodes { name } }`.
   */
  readonly nutrients: NutrientLinkConnection;
  /**
   * Disclaimer, and when-to-seek-care lines of the articles that say most of it. Example:
   * `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /** The id without its type, such as `muscle-cramps`. */
  readonly slug: Scalars['String']['output'];
  /**
   * Symptoms linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `symptoms { totalCount nodes { name } }`.
   */
  readonly symptoms: SymptomLinkConnection;
  /** Which of the five kinds it is. Example: `SYMPTOM`. */
  readonly type: ConceptType;
};


/** Any other contributing factor: gut, metabolic state, condition, medication, body function. */
export type FactorArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any other contributing factor: gut, metabolic state, condition, medication, body function. */
export type FactorByStateArgs = {
  filter?: InputMaybe<LinkFilter>;
};


/** Any other contributing factor: gut, metabolic state, condition, medication, body function. */
export type FactorFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** Any other contributing factor: gut, metabolic state, condition, medication, body function. */
export type FactorHormonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** Any other contributing factor: gut, metabolic state, condition, medication, body function. */
export type FactorLifestyleFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** Any other contributing factor: gut, metabolic state, condition, medication, body function. */
export type FactorLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** Any other contributing factor: gut, metabolic state, condition, medication, body function. */
export type FactorNutrientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** Any other contributing factor: gut, metabolic state, condition, medication, body function. */
export type FactorSymptomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};

/** A page of factors. */
export type FactorLinkConnection = {
  readonly __typename?: 'FactorLinkConnection';
  /** The factors with what is said of them. Example: `edges { node { name } states }`. */
  readonly edges: ReadonlyArray<FactorLinkEdge>;
  /**
   * Counts for narrowing the list further, of all fields or of those named. Example:
   * `facets { field values { value count } }`.
   */
  readonly facets: ReadonlyArray<LinkFacet>;
  /** The factors. Example: `nodes { name }`. */
  readonly nodes: ReadonlyArray<Factor>;
  /** Where this page stands. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /**
   * Disclaimer and when-to-seek-care lines that belong to the answer. Example:
   * `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /** How many factors the whole list has. Example: `12`. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of factors. */
export type FactorLinkConnectionFacetsArgs = {
  fields?: InputMaybe<ReadonlyArray<LinkFacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A factor with everything said of it and the concept asked about. */
export type FactorLinkEdge = {
  readonly __typename?: 'FactorLinkEdge';
  /**
   * Whom the links are really about: the concept asked about, or concepts narrower than it. Example:
   * `about { name }`.
   */
  readonly about: ReadonlyArray<Concept>;
  /** Continue after it with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** All links between the two that the filter lets through, best evidenced first. Example: `links { sentence }`. */
  readonly links: ReadonlyArray<Link>;
  /** The factor. Example: `node { name }`. */
  readonly node: Factor;
  /** The best score among the links. Example: `0.765313`. */
  readonly score: Scalars['Float']['output'];
  /**
   * The states of the factor in those links. A condition counts as the state that it names: insulin resistance is
   * insulin in RESISTANCE. Example: `[LOW, DEFICIENCY]`.
   */
  readonly states: ReadonlyArray<State>;
};

/** One write that changed the graph. */
export type GraphChange = {
  readonly __typename?: 'GraphChange';
  /** The article that was read; null for other writes. Example: `article { title }`. */
  readonly article?: Maybe<Article>;
  /** When the article was read, or the last of the decisions was made; null for the vocabulary. Example: `2026-01-31T08:00:00.000Z`. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Who sent the article in at `/admin/graphql`, and why; null for other writes. Example: `by { who why }`. */
  readonly by?: Maybe<Signature>;
  /** How the article's claims changed; null for other writes. Example: `counts { added removed }`. */
  readonly counts?: Maybe<ChangeCounts>;
  /** The article's version before, 0 where it was new; null for other writes. Example: `1`. */
  readonly fromVersion?: Maybe<Scalars['Int']['output']>;
  /** The version of the graph that it made. Example: `7`. */
  readonly graphVersion: Scalars['String']['output'];
  /** What was written. Example: `ARTICLE`. */
  readonly kind: GraphChangeKind;
  /** The article's version after; null for other writes. Example: `2`. */
  readonly toVersion?: Maybe<Scalars['Int']['output']>;
};

/** A page of writes. */
export type GraphChangeConnection = {
  readonly __typename?: 'GraphChangeConnection';
  /** The writes with their cursors. Example: `edges { node { kind } }`. */
  readonly edges: ReadonlyArray<GraphChangeEdge>;
  /** The writes. Example: `nodes { graphVersion kind }`. */
  readonly nodes: ReadonlyArray<GraphChange>;
  /** Where this page stands. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many writes the whole list has. Example: `7`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of writes. */
export type GraphChangeEdge = {
  readonly __typename?: 'GraphChangeEdge';
  /** Continue after it with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The write. Example: `node { graphVersion kind }`. */
  readonly node: GraphChange;
};

/** What was written. */
export type GraphChangeKind =
  /** An article was read, or read again. */
  | 'ARTICLE'
  /** Editors decided something. */
  | 'DECISIONS'
  /** The vocabulary changed. */
  | 'VOCABULARY';

/** Which article to keep out, and under which. */
export type HideRelatedInput = {
  /** The article under which it is not shown. Such as `article:leg-cramps`. */
  readonly articleId: Scalars['ID']['input'];
  /** The article that is not shown. Such as `article:growing-pains`. */
  readonly relatedId: Scalars['ID']['input'];
  /** Why, for those who wonder later. Such as `Another age of life`. */
  readonly why: Scalars['String']['input'];
};

/** What came of it. */
export type HideRelatedPayload = AdminPayload & {
  readonly __typename?: 'HideRelatedPayload';
  /** The article under which it is not shown; null where there is none. Example: `article { title }`. */
  readonly article?: Maybe<Article>;
  /** The decision; null where it was refused. Example: `decision { id who when }`. */
  readonly decision?: Maybe<Decision>;
  /** The version of the graph after it. Example: `43`. */
  readonly graphVersion: Scalars['String']['output'];
  /** Anything that can be asked, as it is after it. Example: `query { meta { counts { links } } }`. */
  readonly query: Query;
  /** Why nothing was done; null where it was. Example: `refusal { code message }`. */
  readonly refusal?: Maybe<Refusal>;
  /** The article that is not shown; null where there is none. Example: `related { title }`. */
  readonly related?: Maybe<Article>;
};

/** A hormone. */
export type Hormone = Concept & Node & {
  readonly __typename?: 'Hormone';
  /** Articles whose text names it, those that name it most first. Example: `articles { totalCount nodes { title } }`. */
  readonly articles: ArticleConnection;
  /** Directly broader concepts. Example: `broader { name }`. */
  readonly broader: ReadonlyArray<Concept>;
  /**
   * Its links by its own state: what is said of it when low, when high, when supplemented. States without a link are left
   * out. Example: `byState { state links { nodes { sentence } } }`.
   */
  readonly byState: ReadonlyArray<StateGroup>;
  /**
   * Set where this is a named state of another concept, as insulin resistance is of insulin; else null. Example:
   * `conditionOf { state concept { name } }`.
   */
  readonly conditionOf?: Maybe<ConditionOf>;
  /**
   * Other contributing factors linked to this concept, each once; everything said of the pair is on the edge.
   * Example: `factors { totalCount nodes { name } }`.
   */
  readonly factors: FactorLinkConnection;
  /** Topic within the type, such as `musculoskeletal`. */
  readonly group: Scalars['String']['output'];
  /**
   * Hormones linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `hormones { totalCount nodes { name } }`.
   */
  readonly hormones: HormoneLinkConnection;
  /** Stable and typed, such as `symptom:muscle-cramps`. */
  readonly id: Scalars['ID']['output'];
  /** Its name and synonyms, the preferred one first. Example: `labels { text }`. */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Habits and exposures linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `lifestyleFactors { totalCount nodes { name } }`.
   */
  readonly lifestyleFactors: LifestyleFactorLinkConnection;
  /** Every link of this concept, in either direction. Example: `links { totalCount nodes { sentence } }`. */
  readonly links: LinkConnection;
  /** Identifiers in outside vocabularies: cross-references, never identity. Example: `mappings { curie }`. */
  readonly mappings: ReadonlyArray<Mapping>;
  /** The label that matched, where the concept was asked for by name; else null. Example: `cramps`. */
  readonly matchedLabel?: Maybe<Scalars['String']['output']>;
  /** The preferred label. Example: `Muscle cramps`. */
  readonly name: Scalars['String']['output'];
  /** Directly narrower concepts. Example: `narrower { name }`. */
  readonly narrower: ReadonlyArray<Concept>;
  /**
   * Nutrients linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `nutrients { totalCount nodes { name } }`.
   */
  readonly nutrients: NutrientLinkConnection;
  /**
   * Disclaimer, and when-to-seek-care lines of the articles that say most of it. Example:
   * `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /** The id without its type, such as `muscle-cramps`. */
  readonly slug: Scalars['String']['output'];
  /**
   * Symptoms linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `symptoms { totalCount nodes { name } }`.
   */
  readonly symptoms: SymptomLinkConnection;
  /** Which of the five kinds it is. Example: `SYMPTOM`. */
  readonly type: ConceptType;
};


/** A hormone. */
export type HormoneArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A hormone. */
export type HormoneByStateArgs = {
  filter?: InputMaybe<LinkFilter>;
};


/** A hormone. */
export type HormoneFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A hormone. */
export type HormoneHormonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A hormone. */
export type HormoneLifestyleFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A hormone. */
export type HormoneLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A hormone. */
export type HormoneNutrientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A hormone. */
export type HormoneSymptomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};

/** A page of hormones. */
export type HormoneLinkConnection = {
  readonly __typename?: 'HormoneLinkConnection';
  /** The hormones with what is said of them. Example: `edges { node { name } states }`. */
  readonly edges: ReadonlyArray<HormoneLinkEdge>;
  /**
   * Counts for narrowing the list further, of all fields or of those named. Example:
   * `facets { field values { value count } }`.
   */
  readonly facets: ReadonlyArray<LinkFacet>;
  /** The hormones. Example: `nodes { name }`. */
  readonly nodes: ReadonlyArray<Hormone>;
  /** Where this page stands. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /**
   * Disclaimer and when-to-seek-care lines that belong to the answer. Example:
   * `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /** How many hormones the whole list has. Example: `12`. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of hormones. */
export type HormoneLinkConnectionFacetsArgs = {
  fields?: InputMaybe<ReadonlyArray<LinkFacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A hormone with everything said of it and the concept asked about. */
export type HormoneLinkEdge = {
  readonly __typename?: 'HormoneLinkEdge';
  /**
   * Whom the links are really about: the concept asked about, or concepts narrower than it. Example:
   * `about { name }`.
   */
  readonly about: ReadonlyArray<Concept>;
  /** Continue after it with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** All links between the two that the filter lets through, best evidenced first. Example: `links { sentence }`. */
  readonly links: ReadonlyArray<Link>;
  /** The hormone. Example: `node { name }`. */
  readonly node: Hormone;
  /** The best score among the links. Example: `0.765313`. */
  readonly score: Scalars['Float']['output'];
  /**
   * The states of the hormone in those links. A condition counts as the state that it names: insulin resistance is
   * insulin in RESISTANCE. Example: `[LOW, DEFICIENCY]`.
   */
  readonly states: ReadonlyArray<State>;
};

/** An article that comes as text. What is said here goes before what the text says of itself. */
export type IngestArticleInput = {
  /** Whether to tell what storing it would change, and store nothing. Example: `true`. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** How to read it; left out, that is told by how it begins. Example: `MARKDOWN`. */
  readonly format?: InputMaybe<ArticleFormat>;
  /** Who published it; left out, what the text tells. Such as `Wellspring`. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Its id without the type; left out, its title gives it. Such as `night-cramps`. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** The whole text, page or Markdown file; how long it may be, tells docs/limits.md. Such as `# Cramps`. */
  readonly source: Scalars['String']['input'];
  /** Its title; left out, that of the text. Such as `Night cramps`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /**
   * Where it was published. The article that the graph has at this address is the one that is changed, whatever its
   * title is now. Example: `"https://example.org/cramps"`.
   */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
  /** Why, for those who wonder later. Such as `New in March`. */
  readonly why: Scalars['String']['input'];
};

/** What came of an article. */
export type IngestArticlePayload = AdminPayload & {
  readonly __typename?: 'IngestArticlePayload';
  /** The article as the graph has it now; null where it has none. Example: `article { title version }`. */
  readonly article?: Maybe<Article>;
  /** The article's id; null where it was refused. Example: `article:night-cramps`. */
  readonly articleId?: Maybe<Scalars['ID']['output']>;
  /** Each difference, the unchanged claims too; none where nothing changed. Example: `changes { kind after { quote } }`. */
  readonly changes: ReadonlyArray<ClaimChange>;
  /** How its claims differ from those of the version before; null where it was refused. Example: `counts { added removed }`. */
  readonly counts?: Maybe<ChangeCounts>;
  /** Whether nothing was stored because that was asked for. Example: `false`. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The version of the graph after it. Example: `43`. */
  readonly graphVersion: Scalars['String']['output'];
  /** What looked like a claim and was not taken as one. Example: `passedOver { quote reason }`. */
  readonly passedOver: ReadonlyArray<PassedOver>;
  /** Anything that can be asked, as it is after it. Example: `query { meta { counts { links } } }`. */
  readonly query: Query;
  /** Why nothing was done; null where it was. Example: `refusal { code message }`. */
  readonly refusal?: Maybe<Refusal>;
  /** What storing it came to, or would come to; null where it was refused. Example: `CHANGED`. */
  readonly status?: Maybe<IngestStatus>;
  /** Terms that the vocabulary lacks, in the text's order; `addLabel` may give them a meaning. Such as `Taurine`. */
  readonly unknownTerms: ReadonlyArray<Scalars['String']['output']>;
  /** The version that it has, or would have; null where it was refused. Example: `2`. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** What could not be read as it was meant, for whoever sent it. Such as `The Markdown was read as plain text.` */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** What storing an article came to. */
export type IngestStatus =
  /** It is new. */
  | 'ADDED'
  /** It took the place of its former version. */
  | 'CHANGED'
  /** It was there, word for word; nothing was written. */
  | 'UNCHANGED';

/** Links that lead from one concept to another. What it says is what its links say: nothing is concluded from them together. */
export type KnowledgePath = {
  readonly __typename?: 'KnowledgePath';
  /**
   * Whether every link goes forward and says that one brings about, worsens, relieves or prevents the next, in one
   * state. Example: `false`.
   */
  readonly causalChain: Scalars['Boolean']['output'];
  /** How many links. Example: `2`. */
  readonly length: Scalars['Int']['output'];
  /**
   * What the path means for a person's health: the effect of a single link, or of a causal chain. UNKNOWN for any other,
   * such as one that goes backwards over a link.
   */
  readonly netEffect: Effect;
  /** Its types and relations, such as `FACTOR -CONTRIBUTES_TO-> SYMPTOM <-SIGN_OF- SYMPTOM`. */
  readonly pattern: Scalars['String']['output'];
  /** The product of the links' scores, from 0 to 1. Example: `0.41`. */
  readonly score: Scalars['Float']['output'];
  /**
   * The path in words, each link in its own direction. Example: `Mineral malabsorption contributes to muscle weakness;
   * muscle cramps are signs of muscle weakness.`
   */
  readonly sentence: Scalars['String']['output'];
  /** Whether the links speak of each concept between the ends in the same state. Example: `true`. */
  readonly stateSafe: Scalars['Boolean']['output'];
  /** The links in order. Example: `steps { forward }`. */
  readonly steps: ReadonlyArray<PathStep>;
  /** How the least sure of the links was taken from its text. Example: `HEADING_INHERITED`. */
  readonly weakestDerivation: Derivation;
};

/** A name or synonym of a concept. */
export type Label = {
  readonly __typename?: 'Label';
  /** BCP 47 language tag, such as `en`. */
  readonly language: Scalars['String']['output'];
  /** Whether it is the concept's name; exactly one is. Example: `true`. */
  readonly preferred: Scalars['Boolean']['output'];
  /** The words. Example: `cramps`. */
  readonly text: Scalars['String']['output'];
};

/** Coarse groups of states, so that "everything low" is one filter. */
export type Level =
  /** IMBALANCE, FLUCTUATION, DYSFUNCTION, RESISTANCE. */
  | 'DISTURBED'
  /** DEFICIENCY, LOW, LOW_INTAKE, MALABSORPTION. */
  | 'LOWERED'
  /** ADEQUATE, SUPPLEMENTED, PRESENT. */
  | 'MAINTAINED'
  /** EXCESS, HIGH. */
  | 'RAISED'
  /** ABSENCE, WITHDRAWAL. */
  | 'REMOVED'
  /** No state is named. */
  | 'UNSPECIFIED';

/** A habit or exposure. */
export type LifestyleFactor = Concept & Node & {
  readonly __typename?: 'LifestyleFactor';
  /** Articles whose text names it, those that name it most first. Example: `articles { totalCount nodes { title } }`. */
  readonly articles: ArticleConnection;
  /** Directly broader concepts. Example: `broader { name }`. */
  readonly broader: ReadonlyArray<Concept>;
  /**
   * Its links by its own state: what is said of it when low, when high, when supplemented. States without a link are left
   * out. Example: `byState { state links { nodes { sentence } } }`.
   */
  readonly byState: ReadonlyArray<StateGroup>;
  /**
   * Set where this is a named state of another concept, as insulin resistance is of insulin; else null. Example:
   * `conditionOf { state concept { name } }`.
   */
  readonly conditionOf?: Maybe<ConditionOf>;
  /**
   * Other contributing factors linked to this concept, each once; everything said of the pair is on the edge.
   * Example: `factors { totalCount nodes { name } }`.
   */
  readonly factors: FactorLinkConnection;
  /** Topic within the type, such as `musculoskeletal`. */
  readonly group: Scalars['String']['output'];
  /**
   * Hormones linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `hormones { totalCount nodes { name } }`.
   */
  readonly hormones: HormoneLinkConnection;
  /** Stable and typed, such as `symptom:muscle-cramps`. */
  readonly id: Scalars['ID']['output'];
  /** Its name and synonyms, the preferred one first. Example: `labels { text }`. */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Habits and exposures linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `lifestyleFactors { totalCount nodes { name } }`.
   */
  readonly lifestyleFactors: LifestyleFactorLinkConnection;
  /** Every link of this concept, in either direction. Example: `links { totalCount nodes { sentence } }`. */
  readonly links: LinkConnection;
  /** Identifiers in outside vocabularies: cross-references, never identity. Example: `mappings { curie }`. */
  readonly mappings: ReadonlyArray<Mapping>;
  /** The label that matched, where the concept was asked for by name; else null. Example: `cramps`. */
  readonly matchedLabel?: Maybe<Scalars['String']['output']>;
  /** The preferred label. Example: `Muscle cramps`. */
  readonly name: Scalars['String']['output'];
  /** Directly narrower concepts. Example: `narrower { name }`. */
  readonly narrower: ReadonlyArray<Concept>;
  /**
   * Nutrients linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `nutrients { totalCount nodes { name } }`.
   */
  readonly nutrients: NutrientLinkConnection;
  /**
   * Disclaimer, and when-to-seek-care lines of the articles that say most of it. Example:
   * `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /** The id without its type, such as `muscle-cramps`. */
  readonly slug: Scalars['String']['output'];
  /**
   * Symptoms linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `symptoms { totalCount nodes { name } }`.
   */
  readonly symptoms: SymptomLinkConnection;
  /** Which of the five kinds it is. Example: `SYMPTOM`. */
  readonly type: ConceptType;
};


/** A habit or exposure. */
export type LifestyleFactorArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A habit or exposure. */
export type LifestyleFactorByStateArgs = {
  filter?: InputMaybe<LinkFilter>;
};


/** A habit or exposure. */
export type LifestyleFactorFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A habit or exposure. */
export type LifestyleFactorHormonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A habit or exposure. */
export type LifestyleFactorLifestyleFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A habit or exposure. */
export type LifestyleFactorLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A habit or exposure. */
export type LifestyleFactorNutrientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A habit or exposure. */
export type LifestyleFactorSymptomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};

/** A page of lifestyle factors. */
export type LifestyleFactorLinkConnection = {
  readonly __typename?: 'LifestyleFactorLinkConnection';
  /** The lifestyle factors with what is said of them. Example: `edges { node { name } states }`. */
  readonly edges: ReadonlyArray<LifestyleFactorLinkEdge>;
  /**
   * Counts for narrowing the list further, of all fields or of those named. Example:
   * `facets { field values { value count } }`.
   */
  readonly facets: ReadonlyArray<LinkFacet>;
  /** The lifestyle factors. Example: `nodes { name }`. */
  readonly nodes: ReadonlyArray<LifestyleFactor>;
  /** Where this page stands. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /**
   * Disclaimer and when-to-seek-care lines that belong to the answer. Example:
   * `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /** How many lifestyle factors the whole list has. Example: `12`. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of lifestyle factors. */
export type LifestyleFactorLinkConnectionFacetsArgs = {
  fields?: InputMaybe<ReadonlyArray<LinkFacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A lifestyle factor with everything said of it and the concept asked about. */
export type LifestyleFactorLinkEdge = {
  readonly __typename?: 'LifestyleFactorLinkEdge';
  /**
   * Whom the links are really about: the concept asked about, or concepts narrower than it. Example:
   * `about { name }`.
   */
  readonly about: ReadonlyArray<Concept>;
  /** Continue after it with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** All links between the two that the filter lets through, best evidenced first. Example: `links { sentence }`. */
  readonly links: ReadonlyArray<Link>;
  /** The lifestyle factor. Example: `node { name }`. */
  readonly node: LifestyleFactor;
  /** The best score among the links. Example: `0.765313`. */
  readonly score: Scalars['Float']['output'];
  /**
   * The states of the lifestyle factor in those links. A condition counts as the state that it names: insulin
   * resistance is insulin in RESISTANCE. Example: `[LOW, DEFICIENCY]`.
   */
  readonly states: ReadonlyArray<State>;
};

/** What a limit holds for. */
export type LimitScope =
  /** So many in all. */
  | 'ALL'
  /** So many of each type, symptoms first. */
  | 'EACH';

/**
 * All claims that say the same of the same pair. Subject, state, relation, object and state are what the articles
 * say; nothing is made stronger. Counts and score take the claims of the default scope; see `LinkFilter`.
 */
export type Link = Node & {
  readonly __typename?: 'Link';
  /** Articles that say it. Example: `3`. */
  readonly articleCount: Scalars['Int']['output'];
  /** Claims that say it. Example: `4`. */
  readonly claimCount: Scalars['Int']['output'];
  /**
   * What the articles say, strongest first. Without a filter, the claims that brought the link into its list.
   * Example: `claims { totalCount nodes { relation evidence { quote } } }`.
   */
  readonly claims: ClaimConnection;
  /**
   * Who says it and who denies it, in the whole graph, whatever list the link came from. Counted by article and by
   * publisher, never by sentence; only what is said of the same two concepts in the same states counts. Example:
   * `consensus { agreement supporting { publisherCount } opposing { evidence { quote } } }`.
   */
  readonly consensus: Consensus;
  /** What the link means for a person's health. Example: `HARMFUL`. */
  readonly effect: Effect;
  /**
   * The words behind the link, strongest first. Without a filter, those that brought the link into its list. Example:
   * `evidence { totalCount nodes { quote } }`.
   */
  readonly evidence: EvidenceConnection;
  /** Made of its parts. Example: `link:nutrient:magnesium/DEFICIENCY/ASSOCIATED_WITH/symptom:muscle-cramps/PRESENT`. */
  readonly id: Scalars['ID']['output'];
  /** The concept that the verb goes to. Example: `object { name }`. */
  readonly object: Concept;
  /** How the object's state comes, lasts or spreads. Example: `[SUDDEN]`. */
  readonly objectModifiers: ReadonlyArray<Modifier>;
  /** State of the object. Example: `PRESENT`. */
  readonly objectState: State;
  /** Articles that deny it. Example: `0`. */
  readonly opposingCount: Scalars['Int']['output'];
  /** Publishers of those articles. Example: `2`. */
  readonly publisherCount: Scalars['Int']['output'];
  /** How the subject is tied to the object. Example: `ASSOCIATED_WITH`. */
  readonly relation: Relation;
  /**
   * Strength of the evidence, from 0 to 1: each publisher's best claim, each further one counting less. Example:
   * `0.765313`.
   */
  readonly score: Scalars['Float']['output'];
  /**
   * The link as a plain sentence, such as "Magnesium deficiency is linked to muscle cramps." It is built from the
   * parts and hedged where all the articles hedge. Where the exact words matter, show the quotes.
   */
  readonly sentence: Scalars['String']['output'];
  /** The concept that the verb starts from. Example: `subject { name }`. */
  readonly subject: Concept;
  /** How the subject's state comes, lasts or spreads. Example: `[CHRONIC]`. */
  readonly subjectModifiers: ReadonlyArray<Modifier>;
  /** State of the subject. Example: `DEFICIENCY`. */
  readonly subjectState: State;
};


/**
 * All claims that say the same of the same pair. Subject, state, relation, object and state are what the articles
 * say; nothing is made stronger. Counts and score take the claims of the default scope; see `LinkFilter`.
 */
export type LinkClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * All claims that say the same of the same pair. Subject, state, relation, object and state are what the articles
 * say; nothing is made stronger. Counts and score take the claims of the default scope; see `LinkFilter`.
 */
export type LinkEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of links. */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** The links with their cursors. Example: `edges { node { sentence } }`. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /**
   * Counts for narrowing the list further, of all fields or of those named. Example:
   * `facets { field values { value count } }`.
   */
  readonly facets: ReadonlyArray<LinkFacet>;
  /** The links. Example: `nodes { sentence }`. */
  readonly nodes: ReadonlyArray<Link>;
  /** Where this page stands. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /**
   * Disclaimer and when-to-seek-care lines that belong to the answer. Example:
   * `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /** How many links the whole list has. Example: `12`. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of links. */
export type LinkConnectionFacetsArgs = {
  fields?: InputMaybe<ReadonlyArray<LinkFacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A place in a list of links. */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /**
   * Whom it is really about: the concept asked about, or one narrower than it. One of the link's two ends. Example:
   * `about { name }`.
   */
  readonly about: Concept;
  /** Continue after it with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The link. Example: `node { sentence }`. */
  readonly node: Link;
  /** The concept at its other end. Example: `other { name }`. */
  readonly other: Concept;
};

/**
 * What bars a concept from a list: that it has, itself or through a condition that is a state of it, a link with this
 * concept in the default scope, in either direction. With `includeNarrower` a link with something narrower than this
 * concept bars too. A group is not its member: a link of vitamin B12 does not bar the B vitamins.
 */
export type LinkExclusion = {
  /**
   * What it must not be linked to. A name or id that is not known is an error. Example:
   * `{ name: "muscle weakness" }`.
   */
  readonly concept: ConceptRef;
  /** Relations that bar; all where left out. Example: `[ASSOCIATED_WITH]`. */
  readonly relations?: InputMaybe<ReadonlyArray<Relation>>;
  /** States of either end of a link that bars; all where left out. Example: `[DEFICIENCY]`. */
  readonly states?: InputMaybe<ReadonlyArray<State>>;
};

/**
 * One way to narrow a list, with counts for a sidebar.
 *
 * A count is exact: ask the same list again with the same filter, but with this value alone in this facet's own list, and
 * it is `totalCount`. Facets are counted in the scope of the list, so only values that its filter lets through are
 * there; where one entry can have several (it can be said by two articles), they add up to more than the total.
 */
export type LinkFacet = {
  readonly __typename?: 'LinkFacet';
  /** What it narrows by, such as RELATION. */
  readonly field: LinkFacetField;
  /** The list of `LinkFilter` that takes its values, such as `relations`. */
  readonly filterField: Scalars['String']['output'];
  /** The values, the most frequent first. Example: `values { value count }`. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** What a list of links, or of linked concepts, can be narrowed by. */
export type LinkFacetField =
  /** Article that says it; `articleIds`. */
  | 'ARTICLE'
  /** How sure an article is; `certainties`. */
  | 'CERTAINTY'
  /** How a claim was taken from the text; `derivations`. */
  | 'DERIVATION'
  /** Effect of the link; `effects`. */
  | 'EFFECT'
  /** Level of the state of either end; `levels`. */
  | 'LEVEL'
  /** State of the concept at the other end; `otherStates`. */
  | 'OTHER_STATE'
  /** State of the concept asked about; `ownStates`. */
  | 'OWN_STATE'
  /** Whether an article says that it is so; `polarities`. */
  | 'POLARITY'
  /** Publisher of an article that says it; `publishers`. */
  | 'PUBLISHER'
  /** Relation of the link; `relations`. */
  | 'RELATION'
  /** What the section is about in which a claim stands; `sectionAspects`. */
  | 'SECTION_ASPECT'
  /** State of either end; `states`. */
  | 'STATE'
  /** Type of the other end; `types` of the filter. */
  | 'TYPE';

/**
 * Which links are wanted. A list that is left out sets no bound; an empty list matches nothing.
 *
 * `derivations`, `certainties` and `polarities` are the scope, and with `articleIds`, `publishers` and
 * `sectionAspects` they bound the claims: at least one claim of the link must meet them all, `minArticles` of them
 * from as many articles. Left out, the scope is the default one, which every list, total and facet uses: affirmed,
 * not merely asked, and read from the article itself.
 * Example: `{ relations: [ASSOCIATED_WITH], ownStates: [DEFICIENCY], minArticles: 2 }`.
 */
export type LinkFilter = {
  /** Only what these articles say, such as `["article:muscle-weakness"]`. */
  readonly articleIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How sure the article is. Example: `[STATED]`. */
  readonly certainties?: InputMaybe<ReadonlyArray<Certainty>>;
  /** How a claim was taken from the text. `[EXPLICIT]` keeps what is said outright. */
  readonly derivations?: InputMaybe<ReadonlyArray<Derivation>>;
  /** Which end of the link the concept asked about is. Example: `INCOMING`. */
  readonly direction?: InputMaybe<Direction>;
  /** Effects of the link, such as `[BENEFICIAL]`. */
  readonly effects?: InputMaybe<ReadonlyArray<Effect>>;
  /**
   * Whether links of narrower concepts, at any depth, count for the concept asked about: what is said of leg cramps
   * then is in the answer about cramps. A link keeps its own ends, and `about` on its edge says which concept it
   * really names.
   */
  readonly includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  /** Levels of the state of either end; together with `states`, the state must be in both. */
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  /** At least so many articles must have a claim that the other bounds let through; from 1. Example: `2`. */
  readonly minArticles?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Leaves out concepts at the other end that are linked to any of these, at most 10. Example:
   * `[{ concept: { name: "muscle weakness" }, states: [DEFICIENCY] }]`.
   */
  readonly notLinkedTo?: InputMaybe<ReadonlyArray<LinkExclusion>>;
  /** States of the concept at the other end: `symptom { nutrients(filter: { otherStates: [DEFICIENCY] }) … }`. */
  readonly otherStates?: InputMaybe<ReadonlyArray<State>>;
  /** States of the concept asked about: `magnesium { symptoms(filter: { ownStates: [DEFICIENCY] }) … }`. */
  readonly ownStates?: InputMaybe<ReadonlyArray<State>>;
  /** Whether the article says that it is so. Example: `[AFFIRMED, PARTLY_DENIED]`. */
  readonly polarities?: InputMaybe<ReadonlyArray<Polarity>>;
  /** Only what articles of these publishers say, by their names. Example: `["Wellspring"]`. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Relations of the link, such as `[WORSENS]`. */
  readonly relations?: InputMaybe<ReadonlyArray<Relation>>;
  /** Only what stands in sections of these kinds, such as `[NUTRITION]`. */
  readonly sectionAspects?: InputMaybe<ReadonlyArray<SectionAspect>>;
  /** States of either end. Example: `[LOW, DEFICIENCY]`. */
  readonly states?: InputMaybe<ReadonlyArray<State>>;
  /** Types of the concept at the other end. Of no use in a typed field such as `nutrients`. */
  readonly types?: InputMaybe<ReadonlyArray<ConceptType>>;
};

/** Order of a list of links. Every order ends with the id, so that it is total. */
export type LinkOrder =
  /** Most articles first. */
  | 'ARTICLE_COUNT'
  /** As a reader of the articles meets them. */
  | 'ARTICLE_ORDER'
  /** By the name of the concept at the other end. */
  | 'NAME'
  /**
   * Newest article first, among those with a claim that the filter lets through. An article's day is that of its
   * publication, or where it has none, that on which it was read.
   */
  | 'RECENT'
  /** Best evidenced first. */
  | 'RELEVANCE';

/** A cross-reference to an outside vocabulary. */
export type Mapping = {
  readonly __typename?: 'Mapping';
  /** Compact identifier, such as `HP:0003394`. */
  readonly curie: Scalars['ID']['output'];
  /** How well it fits. Example: `CLOSE`. */
  readonly match: MappingMatch;
  /** The vocabulary: HPO, MESH, CHEBI or WIKIDATA. Example: `HPO`. */
  readonly vocabulary: Scalars['String']['output'];
};

/** How well an outside identifier fits. */
export type MappingMatch =
  /** The nearest there is; not the same. */
  | 'CLOSE'
  /** The same by name. */
  | 'EXACT';

/** A place in a text that names a concept. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** The concept that they name. Example: `concept { name }`. */
  readonly concept: Concept;
  /** Offset one past their last. Example: `30`. */
  readonly end: Scalars['Int']['output'];
  /** Offset of their first UTF-16 code unit in the text. Example: `24`. */
  readonly start: Scalars['Int']['output'];
  /** The words. Example: `cramps`. */
  readonly text: Scalars['String']['output'];
};

/** Which concepts to merge. */
export type MergeConceptsInput = {
  /** Those that it stands for from now on, of its type. Such as `symptom:leg-cramps`. */
  readonly absorb: ReadonlyArray<Scalars['ID']['input']>;
  /** The concept that stays. Such as `symptom:muscle-cramps`. */
  readonly keep: Scalars['ID']['input'];
  /** Why, for those who wonder later. Such as `One and the same here`. */
  readonly why: Scalars['String']['input'];
};

/** What came of it. */
export type MergeConceptsPayload = AdminPayload & {
  readonly __typename?: 'MergeConceptsPayload';
  /** The concept that stays; null where there is none. Example: `concept { name labels { text } }`. */
  readonly concept?: Maybe<Concept>;
  /** The decision; null where it was refused. Example: `decision { id who when }`. */
  readonly decision?: Maybe<Decision>;
  /** The version of the graph after it. Example: `43`. */
  readonly graphVersion: Scalars['String']['output'];
  /** Anything that can be asked, as it is after it. Example: `query { meta { counts { links } } }`. */
  readonly query: Query;
  /** Why nothing was done; null where it was. Example: `refusal { code message }`. */
  readonly refusal?: Maybe<Refusal>;
};

/** The state of the graph as a whole. */
export type Meta = {
  readonly __typename?: 'Meta';
  /** Version of this API. Example: `0.1.0`. */
  readonly apiVersion: Scalars['String']['output'];
  /** How much the graph holds. Example: `counts { articles links }`. */
  readonly counts: Counts;
  /** Changes with every write that changed something; the same version gives the same answers. Example: `42`. */
  readonly graphVersion: Scalars['String']['output'];
  /** When an article was last read; null for an empty graph. Example: `2026-01-31T08:00:00.000Z`. */
  readonly lastIngestAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How a state comes, lasts or spreads. */
export type Modifier =
  /** Lasts long. */
  | 'CHRONIC'
  /** In the whole body. */
  | 'GENERALIZED'
  /** In one place or on one side. */
  | 'LOCALIZED'
  /** Slight. */
  | 'MILD'
  /** Grows over time. */
  | 'PROGRESSIVE'
  /** Strong. */
  | 'SEVERE'
  /** Comes suddenly. */
  | 'SUDDEN';

/**
 * What editors may change, at `/admin/graphql` with a key. Each is one transaction: done whole, or not at all. Who,
 * when and why are kept; see `decisions`. What is not done for a reason that was to be expected is told in
 * `refusal`, not as an error, and then nothing was written.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Gives a concept one more name; articles are read by it from the next ingest on. Example:
   * `addLabel(input: { conceptId: "symptom:fatigue", label: "worn out", why: "Common" }) { concept { labels { text } } refusal { code } }`.
   */
  readonly addLabel: AddLabelPayload;
  /**
   * Keeps an article out of what is related to another. Example:
   * `hideRelated(input: { articleId: "article:cramps", relatedId: "article:growth", why: "Other readers" }) { related { title } refusal { code } }`.
   */
  readonly hideRelated: HideRelatedPayload;
  /**
   * Reads an article and stores what it says, in place of what its former version said. The same text again
   * changes nothing. Example:
   * `ingestArticle(input: { source: "# Cramps\n\nLow magnesium can cause cramps.", dryRun: true, why: "New" }) { status counts { added } refusal { code } }`.
   */
  readonly ingestArticle: IngestArticlePayload;
  /**
   * Lets what is said of some concepts count for another of their type. Example:
   * `mergeConcepts(input: { keep: "symptom:a", absorb: ["symptom:b"], why: "One thing" }) { concept { name } refusal { code } }`.
   */
  readonly mergeConcepts: MergeConceptsPayload;
  /**
   * Puts an article first among what is related to another. Example:
   * `pinRelated(input: { articleId: "article:cramps", relatedId: "article:magnesium", why: "Asked for" }) { related { title } refusal { code } }`.
   */
  readonly pinRelated: PinRelatedPayload;
  /**
   * Says of a claim that it is right, wrong, or to be looked at. Example:
   * `reviewClaim(input: { claimId: "claim:1f", review: REJECT, why: "Denied" }) { claim { review } refusal { code } }`.
   */
  readonly reviewClaim: ReviewClaimPayload;
  /**
   * Takes a decision back, a merge or an undoing too. Example:
   * `undoDecision(input: { decisionId: "decision:9a", why: "It was right" }) { undone { kind inForce } refusal { code } }`.
   */
  readonly undoDecision: UndoDecisionPayload;
  /**
   * Takes an article out of all that counts, also when it is read again. Example:
   * `withdrawArticle(input: { articleId: "article:old", why: "Taken back" }) { article { status } refusal { code } }`.
   */
  readonly withdrawArticle: WithdrawArticlePayload;
};


/**
 * What editors may change, at `/admin/graphql` with a key. Each is one transaction: done whole, or not at all. Who,
 * when and why are kept; see `decisions`. What is not done for a reason that was to be expected is told in
 * `refusal`, not as an error, and then nothing was written.
 */
export type MutationAddLabelArgs = {
  input: AddLabelInput;
};


/**
 * What editors may change, at `/admin/graphql` with a key. Each is one transaction: done whole, or not at all. Who,
 * when and why are kept; see `decisions`. What is not done for a reason that was to be expected is told in
 * `refusal`, not as an error, and then nothing was written.
 */
export type MutationHideRelatedArgs = {
  input: HideRelatedInput;
};


/**
 * What editors may change, at `/admin/graphql` with a key. Each is one transaction: done whole, or not at all. Who,
 * when and why are kept; see `decisions`. What is not done for a reason that was to be expected is told in
 * `refusal`, not as an error, and then nothing was written.
 */
export type MutationIngestArticleArgs = {
  input: IngestArticleInput;
};


/**
 * What editors may change, at `/admin/graphql` with a key. Each is one transaction: done whole, or not at all. Who,
 * when and why are kept; see `decisions`. What is not done for a reason that was to be expected is told in
 * `refusal`, not as an error, and then nothing was written.
 */
export type MutationMergeConceptsArgs = {
  input: MergeConceptsInput;
};


/**
 * What editors may change, at `/admin/graphql` with a key. Each is one transaction: done whole, or not at all. Who,
 * when and why are kept; see `decisions`. What is not done for a reason that was to be expected is told in
 * `refusal`, not as an error, and then nothing was written.
 */
export type MutationPinRelatedArgs = {
  input: PinRelatedInput;
};


/**
 * What editors may change, at `/admin/graphql` with a key. Each is one transaction: done whole, or not at all. Who,
 * when and why are kept; see `decisions`. What is not done for a reason that was to be expected is told in
 * `refusal`, not as an error, and then nothing was written.
 */
export type MutationReviewClaimArgs = {
  input: ReviewClaimInput;
};


/**
 * What editors may change, at `/admin/graphql` with a key. Each is one transaction: done whole, or not at all. Who,
 * when and why are kept; see `decisions`. What is not done for a reason that was to be expected is told in
 * `refusal`, not as an error, and then nothing was written.
 */
export type MutationUndoDecisionArgs = {
  input: UndoDecisionInput;
};


/**
 * What editors may change, at `/admin/graphql` with a key. Each is one transaction: done whole, or not at all. Who,
 * when and why are kept; see `decisions`. What is not done for a reason that was to be expected is told in
 * `refusal`, not as an error, and then nothing was written.
 */
export type MutationWithdrawArticleArgs = {
  input: WithdrawArticleInput;
};

/** How a term was understood. */
export type NameMatch =
  /** The term is a label of the concept, whatever its case, number and spelling of signs. */
  | 'EXACT'
  /** A label is spelt nearly so. */
  | 'SPELLING'
  /** A label shares words with the term. */
  | 'WORDS';

/**
 * Anything with an id of its own. Ids are stable, typed and readable: `symptom:muscle-cramps`,
 * `article:muscle-weakness`. Fetch any of them again with `node(id:)`.
 */
export type Node = {
  /** Stable and unique over the whole graph. Example: `symptom:muscle-cramps`. */
  readonly id: Scalars['ID']['output'];
};

/** Why a question is not answered. */
export type NotUnderstood = {
  readonly __typename?: 'NotUnderstood';
  /** Names of the concepts that are nearest to those words, such as "Muscle cramps". */
  readonly didYouMean: ReadonlyArray<Scalars['String']['output']>;
  /** The reason in a sentence or two to show, such as "Healgraph makes no diagnosis". */
  readonly message: Scalars['String']['output'];
  /** The reason, such as `DOSE`. */
  readonly reason: AskRefusal;
  /** Words of the question that name no concept, such as "flurbs". */
  readonly unknown: ReadonlyArray<Scalars['String']['output']>;
};

/** A vitamin, mineral, amino acid, fatty acid or other supplement. */
export type Nutrient = Concept & Node & {
  readonly __typename?: 'Nutrient';
  /** Articles whose text names it, those that name it most first. Example: `articles { totalCount nodes { title } }`. */
  readonly articles: ArticleConnection;
  /** Directly broader concepts. Example: `broader { name }`. */
  readonly broader: ReadonlyArray<Concept>;
  /**
   * Its links by its own state: what is said of it when low, when high, when supplemented. States without a link are left
   * out. Example: `byState { state links { nodes { sentence } } }`.
   */
  readonly byState: ReadonlyArray<StateGroup>;
  /**
   * Set where this is a named state of another concept, as insulin resistance is of insulin; else null. Example:
   * `conditionOf { state concept { name } }`.
   */
  readonly conditionOf?: Maybe<ConditionOf>;
  /**
   * Other contributing factors linked to this concept, each once; everything said of the pair is on the edge.
   * Example: `factors { totalCount nodes { name } }`.
   */
  readonly factors: FactorLinkConnection;
  /** Topic within the type, such as `musculoskeletal`. */
  readonly group: Scalars['String']['output'];
  /**
   * Hormones linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `hormones { totalCount nodes { name } }`.
   */
  readonly hormones: HormoneLinkConnection;
  /** Stable and typed, such as `symptom:muscle-cramps`. */
  readonly id: Scalars['ID']['output'];
  /** Its name and synonyms, the preferred one first. Example: `labels { text }`. */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Habits and exposures linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `lifestyleFactors { totalCount nodes { name } }`.
   */
  readonly lifestyleFactors: LifestyleFactorLinkConnection;
  /** Every link of this concept, in either direction. Example: `links { totalCount nodes { sentence } }`. */
  readonly links: LinkConnection;
  /** Identifiers in outside vocabularies: cross-references, never identity. Example: `mappings { curie }`. */
  readonly mappings: ReadonlyArray<Mapping>;
  /** The label that matched, where the concept was asked for by name; else null. Example: `cramps`. */
  readonly matchedLabel?: Maybe<Scalars['String']['output']>;
  /** The preferred label. Example: `Muscle cramps`. */
  readonly name: Scalars['String']['output'];
  /** Directly narrower concepts. Example: `narrower { name }`. */
  readonly narrower: ReadonlyArray<Concept>;
  /**
   * Nutrients linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `nutrients { totalCount nodes { name } }`.
   */
  readonly nutrients: NutrientLinkConnection;
  /**
   * Disclaimer, and when-to-seek-care lines of the articles that say most of it. Example:
   * `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /** The id without its type, such as `muscle-cramps`. */
  readonly slug: Scalars['String']['output'];
  /**
   * Symptoms linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `symptoms { totalCount nodes { name } }`.
   */
  readonly symptoms: SymptomLinkConnection;
  /** Which of the five kinds it is. Example: `SYMPTOM`. */
  readonly type: ConceptType;
};


/** A vitamin, mineral, amino acid, fatty acid or other supplement. */
export type NutrientArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vitamin, mineral, amino acid, fatty acid or other supplement. */
export type NutrientByStateArgs = {
  filter?: InputMaybe<LinkFilter>;
};


/** A vitamin, mineral, amino acid, fatty acid or other supplement. */
export type NutrientFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A vitamin, mineral, amino acid, fatty acid or other supplement. */
export type NutrientHormonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A vitamin, mineral, amino acid, fatty acid or other supplement. */
export type NutrientLifestyleFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A vitamin, mineral, amino acid, fatty acid or other supplement. */
export type NutrientLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A vitamin, mineral, amino acid, fatty acid or other supplement. */
export type NutrientNutrientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A vitamin, mineral, amino acid, fatty acid or other supplement. */
export type NutrientSymptomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};

/** A page of nutrients. */
export type NutrientLinkConnection = {
  readonly __typename?: 'NutrientLinkConnection';
  /** The nutrients with what is said of them. Example: `edges { node { name } states }`. */
  readonly edges: ReadonlyArray<NutrientLinkEdge>;
  /**
   * Counts for narrowing the list further, of all fields or of those named. Example:
   * `facets { field values { value count } }`.
   */
  readonly facets: ReadonlyArray<LinkFacet>;
  /** The nutrients. Example: `nodes { name }`. */
  readonly nodes: ReadonlyArray<Nutrient>;
  /** Where this page stands. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /**
   * Disclaimer and when-to-seek-care lines that belong to the answer. Example:
   * `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /** How many nutrients the whole list has. Example: `12`. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of nutrients. */
export type NutrientLinkConnectionFacetsArgs = {
  fields?: InputMaybe<ReadonlyArray<LinkFacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A nutrient with everything said of it and the concept asked about. */
export type NutrientLinkEdge = {
  readonly __typename?: 'NutrientLinkEdge';
  /**
   * Whom the links are really about: the concept asked about, or concepts narrower than it. Example:
   * `about { name }`.
   */
  readonly about: ReadonlyArray<Concept>;
  /** Continue after it with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** All links between the two that the filter lets through, best evidenced first. Example: `links { sentence }`. */
  readonly links: ReadonlyArray<Link>;
  /** The nutrient. Example: `node { name }`. */
  readonly node: Nutrient;
  /** The best score among the links. Example: `0.765313`. */
  readonly score: Scalars['Float']['output'];
  /**
   * The states of the nutrient in those links. A condition counts as the state that it names: insulin resistance is
   * insulin in RESISTANCE. Example: `[LOW, DEFICIENCY]`.
   */
  readonly states: ReadonlyArray<State>;
};

/** Where a page of a list stands. To read on, ask again with `after: endCursor`. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last entry; null on an empty page. Example: `WyJsaW5rcyJd`. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows. Example: `true`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before this page. Example: `false`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry; null on an empty page. Example: `WyJsaW5rcyJd`. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A passage that looked like a claim and was not taken as one. */
export type PassedOver = {
  readonly __typename?: 'PassedOver';
  /** The passage. Such as `Rest well`. */
  readonly quote: Scalars['String']['output'];
  /** Why. Such as `advice`. */
  readonly reason: Scalars['String']['output'];
};

/** A kind of path, with how many paths are of it. */
export type PathPattern = {
  readonly __typename?: 'PathPattern';
  /** How many of the paths that were found. Example: `3`. */
  readonly count: Scalars['Int']['output'];
  /** Types and relations, such as `FACTOR -CONTRIBUTES_TO-> SYMPTOM <-SIGN_OF- SYMPTOM`. */
  readonly pattern: Scalars['String']['output'];
};

/** How two concepts are connected. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** Whether no path within `maxHops` is missing. */
  readonly complete: Scalars['Boolean']['output'];
  /** Where paths begin. Example: `from { name }`. */
  readonly from: Concept;
  /** What to ask to see more; null for a complete answer. Example: `Ask for fewer hops.`. */
  readonly hint?: Maybe<Scalars['String']['output']>;
  /** The shortest first, then the best evidenced. Example: `paths { length }`. */
  readonly paths: ReadonlyArray<KnowledgePath>;
  /**
   * Kinds of the paths that were found, shown or not, the most frequent first; at most 20. Example:
   * `patterns { pattern }`.
   */
  readonly patterns: ReadonlyArray<PathPattern>;
  /**
   * Disclaimer and when-to-seek-care lines that belong to the answer: those of both ends. Example:
   * `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /** Why paths may be missing; null for a complete answer. Example: `LIMIT`. */
  readonly stoppedBecause?: Maybe<PathStop>;
  /** Where they end. Example: `to { name }`. */
  readonly to: Concept;
};

/** One link of a path. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Whether the path goes from the link's subject to its object; false for backwards. Example: `true`. */
  readonly forward: Scalars['Boolean']['output'];
  /** Where the step begins. Example: `from { name }`. */
  readonly from: Concept;
  /** The link, which keeps its own direction. Example: `link { sentence }`. */
  readonly link: Link;
  /** Where it ends. Example: `to { name }`. */
  readonly to: Concept;
};

/** Why a search for paths stopped. */
export type PathStop =
  /** A concept has more links, or more neighbours, than one search follows. */
  | 'BREADTH'
  /** As many paths as were asked for were found; others are as long or longer. */
  | 'LIMIT'
  /** The time for one search was over. */
  | 'TIME';

/** Which article to put first, and under which. */
export type PinRelatedInput = {
  /** The article under which it is shown. Such as `article:leg-cramps`. */
  readonly articleId: Scalars['ID']['input'];
  /** Its place among the pins, from 0 to 99. Example: `1`. */
  readonly position?: Scalars['Int']['input'];
  /** The article that is shown. Such as `article:magnesium`. */
  readonly relatedId: Scalars['ID']['input'];
  /** Why, for those who wonder later. Such as `Readers ask for it`. */
  readonly why: Scalars['String']['input'];
};

/** What came of it. */
export type PinRelatedPayload = AdminPayload & {
  readonly __typename?: 'PinRelatedPayload';
  /** The article under which it is shown; null where there is none. Example: `article { title }`. */
  readonly article?: Maybe<Article>;
  /** The decision; null where it was refused. Example: `decision { id who when }`. */
  readonly decision?: Maybe<Decision>;
  /** The version of the graph after it. Example: `43`. */
  readonly graphVersion: Scalars['String']['output'];
  /** Anything that can be asked, as it is after it. Example: `query { meta { counts { links } } }`. */
  readonly query: Query;
  /** Why nothing was done; null where it was. Example: `refusal { code message }`. */
  readonly refusal?: Maybe<Refusal>;
  /** The article that is shown; null where there is none. Example: `related { title }`. */
  readonly related?: Maybe<Article>;
};

/** Whether the article says that it is so. */
export type Polarity =
  /** It is so. */
  | 'AFFIRMED'
  /** It is not so. */
  | 'DENIED'
  /** "Not always", "not only". */
  | 'PARTLY_DENIED';

/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Reads a text as an article is read, and stores nothing: the concepts that it names, what it says of them, and its
   * when-to-seek-care lines. Example:
   * `annotate(text: "Low magnesium can cause cramps.") { mentions { text concept { name } } claims { quote relation } }`.
   */
  readonly annotate: Annotation;
  /**
   * One article; null where nothing has that id, slug or address.
   * Example: `article(by: { slug: "muscle-weakness" }) { title safety { redFlags { quote } } }`.
   */
  readonly article?: Maybe<Article>;
  /**
   * What differs between two versions of an article; null where it has no such version.
   * Example: `articleDiff(article: { slug: "muscle-weakness" }, from: 1, to: 2) { counts { added removed } changes { kind after { quote } } }`.
   */
  readonly articleDiff?: Maybe<ArticleDiff>;
  /**
   * Articles by title; where a text is given, those that have all its words, best first as in `search`.
   * Example: `articles(query: "night cramps") { totalCount nodes { title url } }`.
   */
  readonly articles: ArticleConnection;
  /**
   * Answers a question of the graph in plain English, by a small grammar: what is linked to, causes, worsens, relieves or
   * supports something; the symptoms of a deficiency; what two things share, how they are connected; when to see a doctor.
   * It never tells a dose, a diagnosis or a treatment: such questions are refused, with the reason.
   * Example: `ask(question: "nutrients linked to cramps") { understood links { nodes { sentence } } graphql }`.
   */
  readonly ask: Answer;
  /**
   * Terms that articles use as the name of something and that no concept is called by, for an editor to add: those in
   * most articles first, then those in most places. Of a large graph the first 20,000 such places are looked through, by
   * article id. Example: `candidates(first: 5) { term type placeCount quotes { quote article { title } } }`.
   */
  readonly candidates: ReadonlyArray<Candidate>;
  /**
   * What was written to the graph after one of its versions, oldest first. Example:
   * `changes(since: "0") { nodes { graphVersion kind article { title } counts { added } } }`.
   */
  readonly changes: GraphChangeConnection;
  /**
   * What the articles say, claim by claim: by article id, then in article order. Null where nothing has the name or
   * id that `about` gives. Example: `claims(about: { name: "magnesium" }) { nodes { evidence { quote } } }`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /**
   * A concept of any type; null where nothing has that name or id.
   * Example: `concept(by: { name: "Vit B12" }) { id name matchedLabel }`.
   */
  readonly concept?: Maybe<Concept>;
  /** Concepts by name. Example: `concepts { totalCount nodes { name } }`. */
  readonly concepts: ConceptConnection;
  /**
   * Concepts that the graph speaks of, though no whole article is about them: those that most articles name first, then
   * those with the most links. Example: `contentGaps(first: 5) { concept { name } linkCount articleCount }`.
   */
  readonly contentGaps: ReadonlyArray<ContentGap>;
  /**
   * What is said of one pair in the same states and does not go together, with both sides quoted. Null where nothing has
   * the name or id that `about` gives. Example: `contradictions(about: { name: "magnesium" }) { nodes { sentence } }`.
   */
  readonly contradictions?: Maybe<ContradictionConnection>;
  /** One decision by its id; null where nothing has it. Example: `decision(id: "decision:9a") { kind who why }`. */
  readonly decision?: Maybe<Decision>;
  /**
   * What editors decided, the latest first, what was undone too. Example:
   * `decisions(about: "claim:1f", first: 5) { totalCount nodes { kind who when why inForce } }`.
   */
  readonly decisions: DecisionConnection;
  /**
   * Some claims in a format that others read, as the export of a graph that holds them, the links that they add up to,
   * their articles with the when-to-seek-care lines, and nothing else. The whole graph is at `/export`. Example:
   * `export(claimIds: ["claim:0123456789abcdef"], format: TURTLE) { files { name text } losses { code count } }`.
   */
  readonly export: Export;
  /**
   * A factor; null where no factor has that name or id.
   * Example: `factor(by: { name: "gut inflammation" }) { symptoms { nodes { name } } }`.
   */
  readonly factor?: Maybe<Factor>;
  /**
   * A hormone; null where no hormone has that name or id.
   * Example: `hormone(by: { name: "cortisol" }) { symptoms { edges { node { name } states } } }`.
   */
  readonly hormone?: Maybe<Hormone>;
  /**
   * A lifestyle factor; null where no lifestyle factor has that name or id.
   * Example: `lifestyleFactor(by: { name: "stress" }) { symptoms(filter: { relations: [WORSENS] }) { nodes { name } } }`.
   */
  readonly lifestyleFactor?: Maybe<LifestyleFactor>;
  /**
   * The links of a concept; null where nothing has that name or id.
   * Example: `links(about: { name: "cramps" }, filter: { types: [NUTRIENT] }) { nodes { sentence } }`.
   */
  readonly links?: Maybe<LinkConnection>;
  /** What the graph holds and when it last changed. Example: `meta { graphVersion }`. */
  readonly meta: Meta;
  /**
   * Anything by its id; null where nothing has it.
   * Example: `node(id: "symptom:muscle-cramps") { id ... on Symptom { name } }`.
   */
  readonly node?: Maybe<Node>;
  /**
   * Several things by their ids, in the order asked for, at most 100; null in the place of an id that nothing has.
   * Example: `nodes(ids: ["symptom:muscle-cramps", "nutrient:magnesium"]) { id ... on Concept { name } }`.
   */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * A nutrient; null where no nutrient has that name or id.
   * Example: `nutrient(by: { name: "magnesium" }) { symptoms(filter: { ownStates: [DEFICIENCY] }) { nodes { name } } }`.
   */
  readonly nutrient?: Maybe<Nutrient>;
  /**
   * How two concepts are connected by what articles say, link by link: the shortest paths first, then the best evidenced.
   * Concepts narrower than either end count for it. Null where a name is not known.
   * Example: `paths(from: { name: "mineral malabsorption" }, to: { name: "cramps" }) { paths { sentence netEffect } complete }`.
   */
  readonly paths?: Maybe<PathResult>;
  /**
   * What this question costs. With `dryRun: true`, as a field of the operation itself, nothing else of the
   * operation is run: only this field is answered, also where the question would cost too much.
   * Example: `{ rateLimit(dryRun: true) { cost limit } concepts(first: 100) { nodes { links(first: 100) { totalCount } } } }`.
   */
  readonly rateLimit: RateLimit;
  /**
   * Articles that are related to a page, with the reasons: what to show under it. Articles that share rare concepts come
   * first; there are no fillers, and the page itself is never among them. For a page that the graph does not hold, give
   * its text. Nothing is kept of what is asked, and an answer tells nothing of any reader. Example:
   * `related(for: { articleId: "article:muscle-weakness" }) { items { title url reasons { text } } emptyBecause }`.
   */
  readonly related: RelatedContent;
  /**
   * What each term means, in the order of the terms, with what else it may mean.
   * Example: `resolve(terms: ["cramps", "B12"]) { term concept { id name } confidence alternatives { concept { name } } }`.
   */
  readonly resolve: ReadonlyArray<Resolution>;
  /**
   * Concepts and articles that answer a text, best first: an exact name or synonym, other labels, then titles,
   * headings, quotes and texts of articles. Every word must be found, but for words such as "the". Words that no
   * label has are also taken for the nearest that one has; what was found by these comes last. All signs are text.
   * Example: `search(query: "magnesum") { edges { match corrected node { ... on Nutrient { name } } } }`.
   */
  readonly search: SearchConnection;
  /**
   * What several concepts have in common: concepts that each of them, or at least two, is linked to, each once. Null where
   * a name is not known. Example: `shared(concepts: [{ name: "fatigue" }, { name: "cramps" }]) { nodes { name } }`.
   */
  readonly shared?: Maybe<SharedConceptConnection>;
  /**
   * Concepts to offer while somebody types, best first: every typed word must begin a word of a label. Where no
   * label goes on so, the nearest spellings are offered.
   * Example: `suggest(prefix: "muscle cr") { text matchedLabel concept { id type } }`.
   */
  readonly suggest: ReadonlyArray<Suggestion>;
  /**
   * A symptom; null where no symptom has that name or id.
   * Example: `symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } }`.
   */
  readonly symptom?: Maybe<Symptom>;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryAnnotateArgs = {
  text: Scalars['String']['input'];
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryArticleArgs = {
  by: ArticleRef;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryArticleDiffArgs = {
  article: ArticleRef;
  from: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  to: Scalars['Int']['input'];
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<ArticleStatus>>;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryAskArgs = {
  question: Scalars['String']['input'];
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['String']['input'];
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryClaimsArgs = {
  about?: InputMaybe<ConceptRef>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryConceptArgs = {
  by: ConceptRef;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  linked?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<ReadonlyArray<ConceptType>>;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryContentGapsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryContradictionsArgs = {
  about?: InputMaybe<ConceptRef>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: ReadonlyArray<ContradictionKind>;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryDecisionsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DecisionKind>>;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryExportArgs = {
  claimIds: ReadonlyArray<Scalars['ID']['input']>;
  format: ExportFormat;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryFactorArgs = {
  by: ConceptRef;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryHormoneArgs = {
  by: ConceptRef;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryLifestyleFactorArgs = {
  by: ConceptRef;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryLinksArgs = {
  about: ConceptRef;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryNutrientArgs = {
  by: ConceptRef;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryPathsArgs = {
  detours?: InputMaybe<Scalars['Boolean']['input']>;
  from: ConceptRef;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  stateSafe?: InputMaybe<Scalars['Boolean']['input']>;
  to: ConceptRef;
  via?: InputMaybe<ReadonlyArray<ConceptType>>;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryRateLimitArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryRelatedArgs = {
  excludeArticleIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  for: ContentRef;
  includeStubs?: InputMaybe<Scalars['Boolean']['input']>;
  intent?: InputMaybe<RelatedIntent>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QueryResolveArgs = {
  terms: ReadonlyArray<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<ConceptType>>;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  articles?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<ConceptType>>;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QuerySharedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  concepts: ReadonlyArray<ConceptRef>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  match?: InputMaybe<SharedMatch>;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QuerySuggestArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  prefix: Scalars['String']['input'];
  scope?: InputMaybe<LimitScope>;
  types?: InputMaybe<ReadonlyArray<ConceptType>>;
};


/**
 * What can be asked. Names go in and names come out:
 * `{ symptom(by: { name: "cramps" }) { name nutrients { nodes { name } } } }`.
 */
export type QuerySymptomArgs = {
  by: ConceptRef;
};

/** What a question costs, and what it may. The same stands in the `extensions.cost` of every answer. */
export type RateLimit = {
  readonly __typename?: 'RateLimit';
  /** The most rows that the answer can have, with the page sizes that are asked for; see `docs/limits.md`. */
  readonly cost: Scalars['Int']['output'];
  /** The most that one question may cost. Example: `600`. */
  readonly limit: Scalars['Int']['output'];
};

/** A claim as one version of an article makes it, which need not be the current one. */
export type ReadClaim = {
  readonly __typename?: 'ReadClaim';
  /** How sure the article is. Example: `HEDGED`. */
  readonly certainty: Certainty;
  /** The heading, lead-in or earlier sentence that gives an end or the verb, exact too; null where none was needed. Example: `Key Nutrient Deficiencies`. */
  readonly contextQuote?: Maybe<Scalars['String']['output']>;
  /** How the claim was taken from the text. Example: `EXPLICIT`. */
  readonly derivation: Derivation;
  /** Its id; `node(id:)` finds it while a current version makes it. Example: `claim:bf9cf4a8af55916e0483`. */
  readonly id: Scalars['ID']['output'];
  /** Who or what the verb goes to. Example: `object { concept { name } }`. */
  readonly object: ClaimEnd;
  /** Whether the article says that it is so. Example: `AFFIRMED`. */
  readonly polarity: Polarity;
  /** The sentence or list line, an exact substring of that version. Example: `Magnesium Deficiency: cramps, spasms, weakness`. */
  readonly quote: Scalars['String']['output'];
  /** How the subject is tied to the object. Example: `ASSOCIATED_WITH`. */
  readonly relation: Relation;
  /** Who or what the verb starts from. Example: `subject { state concept { name } }`. */
  readonly subject: ClaimEnd;
};

/** A line of an article that says when to seek care, in its exact words. */
export type RedFlag = Node & {
  readonly __typename?: 'RedFlag';
  /** What the line is about: the article's topic and what the line names. Example: `appliesTo { name }`. */
  readonly appliesTo: ReadonlyArray<Concept>;
  /** The article that says it. Example: `article { title }`. */
  readonly article: Article;
  /** The line that leads the list in, such as "See a doctor if:"; null where there is none. */
  readonly contextQuote?: Maybe<Scalars['String']['output']>;
  /** Stable: made of the article and the line. Example: `red-flag:5a1f0c92d4e7b836`. */
  readonly id: Scalars['ID']['output'];
  /** The line, an exact substring of the article. Example: `Weakness starts suddenly or gets worse quickly`. */
  readonly quote: Scalars['String']['output'];
  /** The section that it stands in. Example: `section { heading }`. */
  readonly section: Section;
  /** Offset of its first UTF-16 code unit in the article's text, as of `Block.start`. Example: `2041`. */
  readonly start: Scalars['Int']['output'];
};

/** Why a change was not made, though it was well asked for. Nothing was written. */
export type Refusal = {
  readonly __typename?: 'Refusal';
  /** For programs. Example: `UNKNOWN_ID`. */
  readonly code: RefusalCode;
  /** The field of the input at fault. Example: `claimId`. */
  readonly field: Scalars['String']['output'];
  /** For people. Such as `The graph has no claim claim:1f.` */
  readonly message: Scalars['String']['output'];
};

/** Why a change was not made. */
export type RefusalCode =
  /** It is so already: the graph is as was asked for, and no second decision was kept. */
  | 'ALREADY_SO'
  /** Another article, at another address, has the id that this one's slug or title gives. Give it a slug. */
  | 'ARTICLE_ID_TAKEN'
  /** An article with another slug stands at this address. Leave the slug out to change that one. */
  | 'ARTICLE_URL_TAKEN'
  /** The text holds no article. */
  | 'EMPTY_ARTICLE'
  /** A concept can not absorb itself, one of another type, or one that was merged into another. */
  | 'IMPOSSIBLE_MERGE'
  /** An article can not be pinned or hidden under itself. */
  | 'IMPOSSIBLE_PAIR'
  /** The name is that of another concept. */
  | 'NAME_TAKEN'
  /** A quote was not found word for word: a fault of the reader. Nothing of the article is stored. */
  | 'QUOTE_NOT_FOUND'
  /** The text is longer than an article may be. */
  | 'TEXT_TOO_LONG'
  /** The text names a concept that the stored vocabulary lacks: another version of Healgraph filled it. */
  | 'UNKNOWN_CONCEPT'
  /** The graph has nothing with this id. */
  | 'UNKNOWN_ID'
  /** What was sent is no text. */
  | 'UNREADABLE_TEXT'
  /** A feed, which holds several articles, or another format that is not read. */
  | 'UNSUPPORTED_FORMAT';

/** What may be shown under a page. */
export type RelatedContent = {
  readonly __typename?: 'RelatedContent';
  /** Why there are no items; null where there are. Example: `NO_OTHER_ARTICLE`. */
  readonly emptyBecause?: Maybe<RelatedEmptyReason>;
  /** The version of the graph that it was made from: the same version gives the same answer. Example: `42`. */
  readonly graphVersion: Scalars['String']['output'];
  /**
   * First what editors pinned, in their order; then articles by score, then by id; then cards, in the page's order.
   * Example: `items { title url score reasons { text } }`.
   */
  readonly items: ReadonlyArray<RelatedItem>;
  /**
   * Disclaimer and when-to-seek-care lines: those of the page, or of what it is about where the graph does not hold it.
   * Example: `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /** So many seconds may the answer be kept and shown. Example: `300`. */
  readonly ttlSeconds: Scalars['Int']['output'];
};

/** Why there is no related content: the first that holds. */
export type RelatedEmptyReason =
  /** All that do are hidden by an editor, or excluded by the caller. */
  | 'ALL_EXCLUDED'
  /** What is left shares too little with the page. */
  | 'BELOW_MIN_SCORE'
  /** None of the rest says what the intent asks for. */
  | 'NOTHING_FOR_INTENT'
  /** The page names no concept that the graph knows. */
  | 'NO_CONCEPT_NAMED'
  /** No other article names what the page is about. */
  | 'NO_OTHER_ARTICLE'
  /** The graph holds no article with that id or address. Give the page's text. */
  | 'PAGE_NOT_KNOWN';

/** What related content is wanted for. Claims are those of the default scope; see `LinkFilter`. */
export type RelatedIntent =
  /** Of these, articles that say what relieves or supports something that the page names (RELIEVES, SUPPORTS). */
  | 'NEXT_STEP'
  /** Of these, articles that say what prevents something that the page names (PREVENTS). */
  | 'PREVENTION'
  /** Articles that share concepts with the page. */
  | 'RELATED'
  /** Of these, articles with a when-to-seek-care line about something that the page names. */
  | 'SAFETY';

/** An article to show, or a card that announces one. */
export type RelatedItem = {
  readonly __typename?: 'RelatedItem';
  /** The article; null for a card. Example: `article { summary }`. */
  readonly article?: Maybe<Article>;
  /** The publisher's category; null where there is none. Example: `Sleep`. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** Whether an editor put it here. Example: `false`. */
  readonly pinned: Scalars['Boolean']['output'];
  /** Why it is shown, the best first, never none. Example: `reasons { kind text evidence { quote } }`. */
  readonly reasons: ReadonlyArray<RelatedReason>;
  /**
   * How much of what the page speaks of it speaks of too, rare concepts counting most, from 0 to 1; null for a card, and
   * for a pinned article that shares nothing. Example: `0.41`.
   */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** FULL for an article, STUB for a card. Example: `FULL`. */
  readonly status: ArticleStatus;
  /** The line under a card's title; null for an article and where there is none. Example: `What helps`. */
  readonly subtitle?: Maybe<Scalars['String']['output']>;
  /** The title as the article or the card has it, cut off where the card cuts it off. Example: `Leg cramps at night`. */
  readonly title: Scalars['String']['output'];
  /** Where it is; null where that is not known, as of every card. Example: `https://example.org/leg-cramps`. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** Why something is related. */
export type RelatedReason = {
  readonly __typename?: 'RelatedReason';
  /** The concept that it is about; null for a link, a card and a pin. Example: `concept { name }`. */
  readonly concept?: Maybe<Concept>;
  /** The article's own words; null where none are told. Example: `evidence { quote section { heading } }`. */
  readonly evidence?: Maybe<Evidence>;
  /** What it rests on. Example: `SHARED_CONCEPT`. */
  readonly kind: RelatedReasonKind;
  /** What the article says; null where it is no link. Example: `link { sentence }`. */
  readonly link?: Maybe<Link>;
  /** The when-to-seek-care line; null where it is none. Example: `redFlag { quote }`. */
  readonly redFlag?: Maybe<RedFlag>;
  /** In words, never said more surely than the article says it. Such as `Magnesium deficiency is linked to muscle cramps.`. */
  readonly text: Scalars['String']['output'];
};

/** What a reason rests on. */
export type RelatedReasonKind =
  /** The page itself points to it. */
  | 'CARD'
  /** It says how two concepts of the page are tied, or what the intent asks for. */
  | 'LINK'
  /** An editor chose it for this page. */
  | 'PINNED'
  /** It says when to seek care about a concept that the page names. */
  | 'RED_FLAG'
  /** Both name the concept. */
  | 'SHARED_CONCEPT';

/** How a link ties its subject to its object, never stronger than the article's own words. There is no TREATS. */
export type Relation =
  /** The two go together ("is linked to"); nothing is said of cause. */
  | 'ASSOCIATED_WITH'
  /** The subject brings the object about. */
  | 'CAUSES'
  /** The subject is one of several reasons for the object. */
  | 'CONTRIBUTES_TO'
  /** The subject brings the object's amount down. */
  | 'LOWERS'
  /** The subject keeps the object from coming. */
  | 'PREVENTS'
  /** The subject brings the object's amount up. */
  | 'RAISES'
  /** The subject influences the object, up or down. */
  | 'REGULATES'
  /** The subject eases the object. */
  | 'RELIEVES'
  /** The subject needs the object. */
  | 'REQUIRES'
  /** The subject can feel like the object. */
  | 'RESEMBLES'
  /** The subject is a sign of the object. */
  | 'SIGN_OF'
  /** The subject helps the object to go well. */
  | 'SUPPORTS'
  /** The subject makes the object worse. */
  | 'WORSENS';

/** What a term means. */
export type Resolution = {
  readonly __typename?: 'Resolution';
  /**
   * What else it may mean, most likely first. Where there is no concept, these are the nearest; there are none only
   * for a term that shares no letter with any label. Example: `alternatives { confidence }`.
   */
  readonly alternatives: ReadonlyArray<ResolutionAlternative>;
  /**
   * The concept that it most likely means; null where no concept is likely enough (below 0.5). Example:
   * `concept { name }`.
   */
  readonly concept?: Maybe<Concept>;
  /**
   * How likely, 0 to 1: 1 for a label of one concept alone, 0.9 where several concepts share that label, less for
   * near spellings and for words in common, 0 where there is no concept. Example: `0.9`.
   */
  readonly confidence: Scalars['Float']['output'];
  /** How it was understood; null where there is no concept. Example: `SPELLING`. */
  readonly match?: Maybe<NameMatch>;
  /** The label that matched; null where there is no concept. Example: `cramps`. */
  readonly matchedLabel?: Maybe<Scalars['String']['output']>;
  /** The term, at most its first 80 characters. Example: `crmaps`. */
  readonly term: Scalars['String']['output'];
};


/** What a term means. */
export type ResolutionAlternativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** What else a term may mean. */
export type ResolutionAlternative = {
  readonly __typename?: 'ResolutionAlternative';
  /** The concept. Example: `concept { name }`. */
  readonly concept: Concept;
  /** How likely, 0 to 1, as in `Resolution.confidence`. */
  readonly confidence: Scalars['Float']['output'];
  /** How the term was understood. Example: `SPELLING`. */
  readonly match: NameMatch;
  /** The label that matched. Example: `leg cramps`. */
  readonly matchedLabel: Scalars['String']['output'];
};

/** What to say of which claim. */
export type ReviewClaimInput = {
  /** Its id. Such as `claim:1f0c…`. */
  readonly claimId: Scalars['ID']['input'];
  /** What of it. Example: `REJECT`. */
  readonly review: ClaimReview;
  /** Why, for those who wonder later. Such as `The article denies it in the next line`. */
  readonly why: Scalars['String']['input'];
};

/** What came of it. */
export type ReviewClaimPayload = AdminPayload & {
  readonly __typename?: 'ReviewClaimPayload';
  /** The claim; null where there is none. Example: `claim { review link { claimCount } }`. */
  readonly claim?: Maybe<Claim>;
  /** The decision; null where it was refused. Example: `decision { id who when }`. */
  readonly decision?: Maybe<Decision>;
  /** The version of the graph after it. Example: `43`. */
  readonly graphVersion: Scalars['String']['output'];
  /** Anything that can be asked, as it is after it. Example: `query { meta { counts { links } } }`. */
  readonly query: Query;
  /** Why nothing was done; null where it was. Example: `refusal { code message }`. */
  readonly refusal?: Maybe<Refusal>;
};

/** What an editor said of a claim. */
export type ReviewStatus =
  /** It is right. */
  | 'ACCEPTED'
  /** Someone should look at it; it counts until then. */
  | 'FLAGGED'
  /** Nothing yet: it is as the machine read it. */
  | 'MACHINE'
  /** It is wrong: kept, and counted nowhere, also when the article is read again. */
  | 'REJECTED';

/** What a reader of any health answer should see beside it. */
export type Safety = {
  readonly __typename?: 'Safety';
  /**
   * That this is information and no medical advice, and where to turn. Show it with the answer. Example:
   * `This is information, not medical advice.`.
   */
  readonly disclaimer: Scalars['String']['output'];
  /** The when-to-seek-care lines of the articles that say most of it, in article order. Example: `redFlags { quote }`. */
  readonly redFlags: ReadonlyArray<RedFlag>;
  /**
   * Where the when-to-seek-care lines of these articles clash with other lines of the same article, with both quoted. Show
   * them beside the lines: who reads only one of the two is misled. Example:
   * `tensions { summary first { quote } second { quote } }`.
   */
  readonly tensions: ReadonlyArray<Tension>;
};

/** A page of the results of a search. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /**
   * The query with the nearest word of a label in place of each word that no label has; null where none is near.
   * Example: `magnesium`.
   */
  readonly didYouMean?: Maybe<Scalars['String']['output']>;
  /**
   * The results with their cursors and with why they were found. Example:
   * `edges { node { ... on Concept { name } } }`.
   */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** How many of them are of each type; types of which there are none are left out. Example: `facets { type }`. */
  readonly facets: ReadonlyArray<SearchFacet>;
  /** The results. Example: `nodes { ... on Concept { name } }`. */
  readonly nodes: ReadonlyArray<SearchItem>;
  /** Where this page stands. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many results the whole list has. Example: `12`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in the results of a search. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Whether it has other words in place of misspelt ones. Example: `false`. */
  readonly corrected: Scalars['Boolean']['output'];
  /** Continue after it with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Why it was found. Example: `LABEL`. */
  readonly match: SearchMatch;
  /** The label that answers the query; null for an article. Example: `cramps`. */
  readonly matchedLabel?: Maybe<Scalars['String']['output']>;
  /**
   * Where the words stand: in the label; for an article in its title and in the three passages with most of them.
   * Example: `matches { field }`.
   */
  readonly matches: ReadonlyArray<TextMatch>;
  /** What was found. Example: `node { ... on Concept { name } }`. */
  readonly node: SearchItem;
  /** 1 for a name or synonym, less the worse the match; it tells no more than `match` and `corrected` do. */
  readonly score: Scalars['Float']['output'];
};

/** How many results are of one type. */
export type SearchFacet = {
  readonly __typename?: 'SearchFacet';
  /** How many results: as many as the same search has with this as its only type. Example: `3`. */
  readonly count: Scalars['Int']['output'];
  /** The type: a type of concept, or ARTICLE. Example: `NUTRIENT`. */
  readonly type: SearchItemType;
};

/** Something that a search finds. */
export type SearchItem = Article | Factor | Hormone | LifestyleFactor | Nutrient | Symptom;

/** Types of what a search finds. */
export type SearchItemType =
  /** Articles: `types: []`. */
  | 'ARTICLE'
  /** Other contributing factors: `types: [FACTOR], articles: false`. */
  | 'FACTOR'
  /** Hormones: `types: [HORMONE], articles: false`. */
  | 'HORMONE'
  /** Habits and exposures: `types: [LIFESTYLE_FACTOR], articles: false`. */
  | 'LIFESTYLE_FACTOR'
  /** Nutrients: `types: [NUTRIENT], articles: false`. */
  | 'NUTRIENT'
  /** Symptoms: `types: [SYMPTOM], articles: false`. */
  | 'SYMPTOM';

/** Why a search found something, best first. Within one of these, articles that name the concepts of the query most come first. */
export type SearchMatch =
  /** The article's title and headings together have all the words. */
  | 'HEADING'
  /** The text is a name or synonym of the concept, whatever its case, number and spelling of signs. */
  | 'LABEL'
  /** All words of a label are in the text, as those of magnesium are in "magnesium for cramps". */
  | 'LABEL_IN_QUERY'
  /** A label begins with the text. */
  | 'LABEL_START'
  /** A label has all the words. */
  | 'LABEL_WORDS'
  /** The quotes of what the article says have all the words. */
  | 'QUOTE'
  /** The article has all the words somewhere. */
  | 'TEXT'
  /** The article's title has all the words. */
  | 'TITLE';

/** A heading with what stands under it. */
export type Section = Node & {
  readonly __typename?: 'Section';
  /** The article that it belongs to. Example: `article { title }`. */
  readonly article: Article;
  /** What the section is about. Example: `GUT`. */
  readonly aspect: SectionAspect;
  /** Its blocks in order, heading included. Example: `blocks { text }`. */
  readonly blocks: ReadonlyArray<Block>;
  /** What it says, in its own order. Example: `claims { totalCount nodes { relation evidence { quote } } }`. */
  readonly claims: ClaimConnection;
  /** The heading's exact words; empty for what stands before the first heading. Example: `The part the gut plays`. */
  readonly heading: Scalars['String']['output'];
  /** Made of the article and the section's place in it. Example: `section:muscle-weakness/2`. */
  readonly id: Scalars['ID']['output'];
  /**
   * Where its text names concepts, in its order, as the vocabulary is now; offsets are into the article's text, as those
   * of its blocks. Of a section that is longer, only the first 20,000 characters are looked through. Such as
   * `mentions { text start end concept { name } }`.
   */
  readonly mentions: ReadonlyArray<Mention>;
  /** Order in the article, from 0. Example: `2`. */
  readonly position: Scalars['Int']['output'];
  /** The text of its blocks without the heading, one line each. Example: `Poor protein digestion`. */
  readonly text: Scalars['String']['output'];
};


/** A heading with what stands under it. */
export type SectionBlocksArgs = {
  roles?: InputMaybe<ReadonlyArray<BlockRole>>;
};


/** A heading with what stands under it. */
export type SectionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a section is about. */
export type SectionAspect =
  /** Its causes. */
  | 'CAUSES'
  /** Closing words. */
  | 'CLOSING'
  /** Gut and absorption. */
  | 'GUT'
  /** Hormones and metabolism. */
  | 'HORMONES'
  /** Habits. */
  | 'LIFESTYLE'
  /** Mind and body. */
  | 'MIND_BODY'
  /** Nerves. */
  | 'NERVOUS_SYSTEM'
  /** Nutrients and diet. */
  | 'NUTRITION'
  /** Anything else. */
  | 'OTHER'
  /** What the topic is. */
  | 'OVERVIEW'
  /** Its signs. */
  | 'SYMPTOMS'
  /** Cards that point to other articles. */
  | 'TEASERS'
  /** When to seek care. */
  | 'WHEN_TO_SEEK_CARE'
  /** What makes it worse. */
  | 'WORSENING';

/** One of the concepts asked about, with what ties it to the concept that is shared. */
export type SharedBy = {
  readonly __typename?: 'SharedBy';
  /** The concept asked about. Example: `concept { name }`. */
  readonly concept: Concept;
  /** All links between the two that the filter lets through, best evidenced first. Example: `links { sentence }`. */
  readonly links: ReadonlyArray<Link>;
};

/** A page of concepts that others share. */
export type SharedConceptConnection = {
  readonly __typename?: 'SharedConceptConnection';
  /**
   * The concepts with what is said of them, those linked to the most of the concepts asked about first, then the best
   * evidenced. Example: `edges { node { name } }`.
   */
  readonly edges: ReadonlyArray<SharedConceptEdge>;
  /** The concepts. Example: `nodes { name }`. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where this page stands. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /**
   * Disclaimer and when-to-seek-care lines that belong to the answer: those of the concepts asked about. Example:
   * `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /** How many concepts the whole list has. Example: `12`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A concept that others share. */
export type SharedConceptEdge = {
  readonly __typename?: 'SharedConceptEdge';
  /**
   * The concepts asked about that are linked to it, in the order asked. Example:
   * `by { concept { name } links { sentence } }`.
   */
  readonly by: ReadonlyArray<SharedBy>;
  /** Continue after it with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The concept. Example: `node { name }`. */
  readonly node: Concept;
  /**
   * The best score of the pair that is linked least: the concept is shared no more surely than that. Example:
   * `0.765313`.
   */
  readonly score: Scalars['Float']['output'];
};

/** How many of the concepts asked about must be linked to what they share. */
export type SharedMatch =
  /** All of them. */
  | 'ALL'
  /** At least two of them. */
  | 'ANY';

/** Who changed something, and why. */
export type Signature = {
  readonly __typename?: 'Signature';
  /** The name of the editor's key. Such as `Ana`. */
  readonly who: Scalars['String']['output'];
  /** Why. Such as `New in March`. */
  readonly why: Scalars['String']['output'];
};

/** A stretch of a quote, in UTF-16 code units from the quote's start. */
export type Span = {
  readonly __typename?: 'Span';
  /** One past the last unit. Example: `9`. */
  readonly end: Scalars['Int']['output'];
  /** First unit. Example: `0`. */
  readonly start: Scalars['Int']['output'];
  /** The words in it. Example: `Magnesium`. */
  readonly text: Scalars['String']['output'];
};

/**
 * What an article says of a concept's amount, course or presence. It follows the article's own word, which a
 * claim keeps beside it: "low" is never turned into "deficiency".
 */
export type State =
  /** Absent or avoided. */
  | 'ABSENCE'
  /** Enough, in balance. */
  | 'ADEQUATE'
  /** A deficiency, a lack. */
  | 'DEFICIENCY'
  /** Not working well. */
  | 'DYSFUNCTION'
  /** Too much. */
  | 'EXCESS'
  /** Going up and down. */
  | 'FLUCTUATION'
  /** High, raised, elevated. */
  | 'HIGH'
  /** Out of balance. */
  | 'IMBALANCE'
  /** Low, falling, declining. */
  | 'LOW'
  /** Too little is eaten or drunk. */
  | 'LOW_INTAKE'
  /** Badly absorbed. */
  | 'MALABSORPTION'
  /** There, or practised. */
  | 'PRESENT'
  /** Present, but the body answers badly to it. */
  | 'RESISTANCE'
  /** Taken as a supplement. */
  | 'SUPPLEMENTED'
  /** The article names the concept without any state. */
  | 'UNSPECIFIED'
  /** Stopped after having been there. */
  | 'WITHDRAWAL';

/** The links of a concept in which it has one state. */
export type StateGroup = {
  readonly __typename?: 'StateGroup';
  /** How many links there are. Example: `3`. */
  readonly count: Scalars['Int']['output'];
  /** The level of that state. Example: `LOWERED`. */
  readonly level: Level;
  /** The links. Example: `links { totalCount nodes { sentence } }`. */
  readonly links: LinkConnection;
  /** The concept's own state in these links. Example: `DEFICIENCY`. */
  readonly state: State;
};


/** The links of a concept in which it has one state. */
export type StateGroupLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};

/** A concept to offer while somebody types. */
export type Suggestion = {
  readonly __typename?: 'Suggestion';
  /** The concept. Example: `concept { name }`. */
  readonly concept: Concept;
  /** The label that goes on as was typed, such as `cramps`. */
  readonly matchedLabel: Scalars['String']['output'];
  /** Where in the label the typed words stand; none where they were misspelt. Example: `spans { start end }`. */
  readonly spans: ReadonlyArray<Span>;
  /** The concept's name, such as `Muscle cramps`: what to put in the field when it is chosen. */
  readonly text: Scalars['String']['output'];
};

/** A felt complaint or visible sign. */
export type Symptom = Concept & Node & {
  readonly __typename?: 'Symptom';
  /** Articles whose text names it, those that name it most first. Example: `articles { totalCount nodes { title } }`. */
  readonly articles: ArticleConnection;
  /** Directly broader concepts. Example: `broader { name }`. */
  readonly broader: ReadonlyArray<Concept>;
  /**
   * Its links by its own state: what is said of it when low, when high, when supplemented. States without a link are left
   * out. Example: `byState { state links { nodes { sentence } } }`.
   */
  readonly byState: ReadonlyArray<StateGroup>;
  /**
   * Set where this is a named state of another concept, as insulin resistance is of insulin; else null. Example:
   * `conditionOf { state concept { name } }`.
   */
  readonly conditionOf?: Maybe<ConditionOf>;
  /**
   * Other contributing factors linked to this concept, each once; everything said of the pair is on the edge.
   * Example: `factors { totalCount nodes { name } }`.
   */
  readonly factors: FactorLinkConnection;
  /** Topic within the type, such as `musculoskeletal`. */
  readonly group: Scalars['String']['output'];
  /**
   * Hormones linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `hormones { totalCount nodes { name } }`.
   */
  readonly hormones: HormoneLinkConnection;
  /** Stable and typed, such as `symptom:muscle-cramps`. */
  readonly id: Scalars['ID']['output'];
  /** Its name and synonyms, the preferred one first. Example: `labels { text }`. */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Habits and exposures linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `lifestyleFactors { totalCount nodes { name } }`.
   */
  readonly lifestyleFactors: LifestyleFactorLinkConnection;
  /** Every link of this concept, in either direction. Example: `links { totalCount nodes { sentence } }`. */
  readonly links: LinkConnection;
  /** Identifiers in outside vocabularies: cross-references, never identity. Example: `mappings { curie }`. */
  readonly mappings: ReadonlyArray<Mapping>;
  /** The label that matched, where the concept was asked for by name; else null. Example: `cramps`. */
  readonly matchedLabel?: Maybe<Scalars['String']['output']>;
  /** The preferred label. Example: `Muscle cramps`. */
  readonly name: Scalars['String']['output'];
  /** Directly narrower concepts. Example: `narrower { name }`. */
  readonly narrower: ReadonlyArray<Concept>;
  /**
   * Nutrients linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `nutrients { totalCount nodes { name } }`.
   */
  readonly nutrients: NutrientLinkConnection;
  /**
   * What is said to ease it (RELIEVES), each once. It tells what articles say and is no advice. Example:
   * `relievedBy { totalCount nodes { name } }`.
   */
  readonly relievedBy: ConceptLinkConnection;
  /**
   * Disclaimer, and when-to-seek-care lines of the articles that say most of it. Example:
   * `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /**
   * What is said to be a sign of it (SIGN_OF), each once.
   * Example: `signs { nodes { name } }`.
   */
  readonly signs: ConceptLinkConnection;
  /** The id without its type, such as `muscle-cramps`. */
  readonly slug: Scalars['String']['output'];
  /**
   * Symptoms linked to this concept, each once; everything said of the pair is on the edge. Example:
   * `symptoms { totalCount nodes { name } }`.
   */
  readonly symptoms: SymptomLinkConnection;
  /** Which of the five kinds it is. Example: `SYMPTOM`. */
  readonly type: ConceptType;
  /** What is said to make it worse (WORSENS), each once. Example: `worsenedBy { totalCount nodes { name } }`. */
  readonly worsenedBy: ConceptLinkConnection;
};


/** A felt complaint or visible sign. */
export type SymptomArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A felt complaint or visible sign. */
export type SymptomByStateArgs = {
  filter?: InputMaybe<LinkFilter>;
};


/** A felt complaint or visible sign. */
export type SymptomFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A felt complaint or visible sign. */
export type SymptomHormonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A felt complaint or visible sign. */
export type SymptomLifestyleFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A felt complaint or visible sign. */
export type SymptomLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A felt complaint or visible sign. */
export type SymptomNutrientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A felt complaint or visible sign. */
export type SymptomRelievedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A felt complaint or visible sign. */
export type SymptomSignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A felt complaint or visible sign. */
export type SymptomSymptomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A felt complaint or visible sign. */
export type SymptomWorsenedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};

/** A page of symptoms. */
export type SymptomLinkConnection = {
  readonly __typename?: 'SymptomLinkConnection';
  /** The symptoms with what is said of them. Example: `edges { node { name } states }`. */
  readonly edges: ReadonlyArray<SymptomLinkEdge>;
  /**
   * Counts for narrowing the list further, of all fields or of those named. Example:
   * `facets { field values { value count } }`.
   */
  readonly facets: ReadonlyArray<LinkFacet>;
  /** The symptoms. Example: `nodes { name }`. */
  readonly nodes: ReadonlyArray<Symptom>;
  /** Where this page stands. Example: `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /**
   * Disclaimer and when-to-seek-care lines that belong to the answer. Example:
   * `safety { disclaimer redFlags { quote } }`.
   */
  readonly safety: Safety;
  /** How many symptoms the whole list has. Example: `12`. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of symptoms. */
export type SymptomLinkConnectionFacetsArgs = {
  fields?: InputMaybe<ReadonlyArray<LinkFacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A symptom with everything said of it and the concept asked about. */
export type SymptomLinkEdge = {
  readonly __typename?: 'SymptomLinkEdge';
  /**
   * Whom the links are really about: the concept asked about, or concepts narrower than it. Example:
   * `about { name }`.
   */
  readonly about: ReadonlyArray<Concept>;
  /** Continue after it with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** All links between the two that the filter lets through, best evidenced first. Example: `links { sentence }`. */
  readonly links: ReadonlyArray<Link>;
  /** The symptom. Example: `node { name }`. */
  readonly node: Symptom;
  /** The best score among the links. Example: `0.765313`. */
  readonly score: Scalars['Float']['output'];
  /**
   * The states of the symptom in those links. A condition counts as the state that it names: insulin resistance is
   * insulin in RESISTANCE. Example: `[LOW, DEFICIENCY]`.
   */
  readonly states: ReadonlyArray<State>;
};

/** A card at the foot of a page that points to another article. */
export type Teaser = {
  readonly __typename?: 'Teaser';
  /** The publisher's category on the card; null where there is none. Example: `Sleep`. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** Concepts that its title and subtitle name. Example: `concepts { name }`. */
  readonly concepts: ReadonlyArray<Concept>;
  /** The line under the title; null where there is none. Example: `The link between stress and rest`. */
  readonly subtitle?: Maybe<Scalars['String']['output']>;
  /** The title as the card shows it, cut off where the card cuts it off. Example: `Why Sleep Keeps Slipping Aw…`. */
  readonly title: Scalars['String']['output'];
};

/**
 * Two lines of one article that do not go together for who reads only one of them; both may be true. Found when an article
 * is read, by general rules that would rather miss one than tell one that is none.
 */
export type Tension = {
  readonly __typename?: 'Tension';
  /** The when-to-seek-care line. Example: `first { quote }`. */
  readonly first: TensionQuote;
  /** How the two clash. Example: `ORDINARY`. */
  readonly kind: TensionKind;
  /** The line that it clashes with. Example: `second { quote section { heading } }`. */
  readonly second: TensionQuote;
  /**
   * The clash in a sentence, in the lines' own words. Example:
   * `What calls for medical care here, “sudden”, stands in the ordinary description too: “suddenly”.`.
   */
  readonly summary: Scalars['String']['output'];
};

/** How a when-to-seek-care line clashes with the rest of its article. */
export type TensionKind =
  /** It warns of what follows an event, such as an illness, after which another line tells to be active. */
  | 'ADVICE'
  /** It warns of what the ordinary description tells as ordinary, such as weakness that comes suddenly. */
  | 'ORDINARY';

/** One of two lines that clash. */
export type TensionQuote = {
  readonly __typename?: 'TensionQuote';
  /** The article that says it. Example: `article { title }`. */
  readonly article: Article;
  /** The line, an exact substring of the article. Example: `Weakness starts suddenly or gets worse quickly`. */
  readonly quote: Scalars['String']['output'];
  /** The section that it stands in. Example: `section { heading }`. */
  readonly section: Section;
};

/** What kind of text words were found in. */
export type TextField =
  /** A heading of the article. */
  | 'HEADING'
  /** A label of the concept. */
  | 'LABEL'
  /** The exact words of a claim in the default scope. */
  | 'QUOTE'
  /** A paragraph or list line of the article. */
  | 'TEXT'
  /** The article's title. */
  | 'TITLE';

/** Where words of a search stand. */
export type TextMatch = {
  readonly __typename?: 'TextMatch';
  /** The kind of text. Example: `TITLE`. */
  readonly field: TextField;
  /**
   * Exact words; of a long paragraph only the stretch around the first match, at most 240 characters. Example:
   * `Muscle cramps at night`.
   */
  readonly fragment: Scalars['String']['output'];
  /** The section that it stands in; null for a label or title. Example: `section { heading }`. */
  readonly section?: Maybe<Section>;
  /** Where the words stand in the fragment, in UTF-16 code units. Example: `spans { start end }`. */
  readonly spans: ReadonlyArray<Span>;
};

/** Which decision to take back. */
export type UndoDecisionInput = {
  /** Its id. Such as `decision:9a4b…`. */
  readonly decisionId: Scalars['ID']['input'];
  /** Why, for those who wonder later. Such as `It was right after all`. */
  readonly why: Scalars['String']['input'];
};

/** What came of it. */
export type UndoDecisionPayload = AdminPayload & {
  readonly __typename?: 'UndoDecisionPayload';
  /** The decision to undo; null where it was refused. Example: `decision { id who when }`. */
  readonly decision?: Maybe<Decision>;
  /** The version of the graph after it. Example: `43`. */
  readonly graphVersion: Scalars['String']['output'];
  /** Anything that can be asked, as it is after it. Example: `query { meta { counts { links } } }`. */
  readonly query: Query;
  /** Why nothing was done; null where it was. Example: `refusal { code message }`. */
  readonly refusal?: Maybe<Refusal>;
  /** The decision that was taken back; null where there is none. Example: `undone { kind inForce }`. */
  readonly undone?: Maybe<Decision>;
};

/** One side of a link. */
export type Voices = {
  readonly __typename?: 'Voices';
  /** Articles, each counted once however often it says it. Example: `2`. */
  readonly articleCount: Scalars['Int']['output'];
  /**
   * The best quote of each article, at most three: those of different publishers first, then the strongest. Example:
   * `evidence { quote article { publisher } }`.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /**
   * Publishers, each counted once however many of its articles say it; an article without one stands for itself.
   * Example: `2`.
   */
  readonly publisherCount: Scalars['Int']['output'];
};

/** Which article to withdraw. */
export type WithdrawArticleInput = {
  /** Its id. Such as `article:old-advice`. */
  readonly articleId: Scalars['ID']['input'];
  /** Why, for those who wonder later. Such as `Its publisher took it back`. */
  readonly why: Scalars['String']['input'];
};

/** What came of it. */
export type WithdrawArticlePayload = AdminPayload & {
  readonly __typename?: 'WithdrawArticlePayload';
  /** The article; null where there is none. Example: `article { status }`. */
  readonly article?: Maybe<Article>;
  /** The decision; null where it was refused. Example: `decision { id who when }`. */
  readonly decision?: Maybe<Decision>;
  /** The version of the graph after it. Example: `43`. */
  readonly graphVersion: Scalars['String']['output'];
  /** Anything that can be asked, as it is after it. Example: `query { meta { counts { links } } }`. */
  readonly query: Query;
  /** Why nothing was done; null where it was. Example: `refusal { code message }`. */
  readonly refusal?: Maybe<Refusal>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  AdminPayload:
    | ( DecidedMapper )
    | ( DecidedMapper )
    | ( IngestArticlePayloadMapper )
    | ( DecidedMapper )
    | ( DecidedMapper )
    | ( DecidedMapper )
    | ( DecidedMapper )
    | ( DecidedMapper )
  ;
  Concept:
    | ( ConceptMapper )
    | ( ConceptMapper )
    | ( ConceptMapper )
    | ( ConceptMapper )
    | ( ConceptMapper )
  ;
  Node:
    | ( ArticleMapper )
    | ( ClaimMapper )
    | ( EvidenceMapper )
    | ( ConceptMapper )
    | ( ConceptMapper )
    | ( ConceptMapper )
    | ( LinkMapper )
    | ( ConceptMapper )
    | ( RedFlagMapper )
    | ( SectionMapper )
    | ( ConceptMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddLabelInput: AddLabelInput;
  AddLabelPayload: ResolverTypeWrapper<DecidedMapper>;
  AdminPayload: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['AdminPayload']>;
  Agreement: Agreement;
  Annotation: ResolverTypeWrapper<AnnotationMapper>;
  Announcement: ResolverTypeWrapper<AnnouncementMapper>;
  Answer: ResolverTypeWrapper<AnswerMapper>;
  Article: ResolverTypeWrapper<ArticleMapper>;
  ArticleConnection: ResolverTypeWrapper<ArticleConnectionMapper>;
  ArticleDiff: ResolverTypeWrapper<ArticleDiffMapper>;
  ArticleEdge: ResolverTypeWrapper<ArticleEdgeMapper>;
  ArticleFormat: ArticleFormat;
  ArticleRef: ArticleRef;
  ArticleStatus: ArticleStatus;
  AskRefusal: AskRefusal;
  Block: ResolverTypeWrapper<BlockMapper>;
  BlockKind: BlockKind;
  BlockRole: BlockRole;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Candidate: ResolverTypeWrapper<CandidateMapper>;
  CandidateQuote: ResolverTypeWrapper<CandidateQuoteMapper>;
  Certainty: Certainty;
  ChangeCounts: ResolverTypeWrapper<ChangeCounts>;
  ChangeKind: ChangeKind;
  Claim: ResolverTypeWrapper<ClaimMapper>;
  ClaimChange: ResolverTypeWrapper<ClaimChangeMapper>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionMapper>;
  ClaimEdge: ResolverTypeWrapper<ClaimEdgeMapper>;
  ClaimEnd: ResolverTypeWrapper<ClaimEndMapper>;
  ClaimFilter: ClaimFilter;
  ClaimReview: ClaimReview;
  Concept: ResolverTypeWrapper<ConceptMapper>;
  ConceptConnection: ResolverTypeWrapper<ConceptConnectionMapper>;
  ConceptEdge: ResolverTypeWrapper<ConceptEdgeMapper>;
  ConceptLinkConnection: ResolverTypeWrapper<LinkedConceptConnectionMapper>;
  ConceptLinkEdge: ResolverTypeWrapper<LinkedConceptEdgeMapper>;
  ConceptRef: ConceptRef;
  ConceptType: ConceptType;
  ConditionOf: ResolverTypeWrapper<ConditionOfMapper>;
  Consensus: ResolverTypeWrapper<ConsensusMapper>;
  ContentGap: ResolverTypeWrapper<ContentGapMapper>;
  ContentRef: ContentRef;
  Contradiction: ResolverTypeWrapper<ContradictionMapper>;
  ContradictionConnection: ResolverTypeWrapper<ContradictionConnectionMapper>;
  ContradictionEdge: ResolverTypeWrapper<ContradictionEdgeMapper>;
  ContradictionKind: ContradictionKind;
  Counts: ResolverTypeWrapper<Counts>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decision: ResolverTypeWrapper<DecisionMapper>;
  DecisionConnection: ResolverTypeWrapper<DecisionConnectionMapper>;
  DecisionEdge: ResolverTypeWrapper<DecisionEdgeMapper>;
  DecisionKind: DecisionKind;
  Derivation: Derivation;
  Direction: Direction;
  Effect: Effect;
  Evidence: ResolverTypeWrapper<EvidenceMapper>;
  EvidenceConnection: ResolverTypeWrapper<EvidenceConnectionMapper>;
  EvidenceEdge: ResolverTypeWrapper<EvidenceEdgeMapper>;
  Export: ResolverTypeWrapper<ExportMapper>;
  ExportFormat: ExportFormat;
  ExportLoss: ResolverTypeWrapper<ExportLoss>;
  ExportedFile: ResolverTypeWrapper<ExportedFile>;
  FacetValue: ResolverTypeWrapper<FacetValueMapper>;
  Factor: ResolverTypeWrapper<ConceptMapper>;
  FactorLinkConnection: ResolverTypeWrapper<LinkedConceptConnectionMapper>;
  FactorLinkEdge: ResolverTypeWrapper<LinkedConceptEdgeMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphChange: ResolverTypeWrapper<GraphChangeMapper>;
  GraphChangeConnection: ResolverTypeWrapper<GraphChangeConnectionMapper>;
  GraphChangeEdge: ResolverTypeWrapper<GraphChangeEdgeMapper>;
  GraphChangeKind: GraphChangeKind;
  HideRelatedInput: HideRelatedInput;
  HideRelatedPayload: ResolverTypeWrapper<DecidedMapper>;
  Hormone: ResolverTypeWrapper<ConceptMapper>;
  HormoneLinkConnection: ResolverTypeWrapper<LinkedConceptConnectionMapper>;
  HormoneLinkEdge: ResolverTypeWrapper<LinkedConceptEdgeMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IngestArticleInput: IngestArticleInput;
  IngestArticlePayload: ResolverTypeWrapper<IngestArticlePayloadMapper>;
  IngestStatus: IngestStatus;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  KnowledgePath: ResolverTypeWrapper<KnowledgePathMapper>;
  Label: ResolverTypeWrapper<Label>;
  Level: Level;
  LifestyleFactor: ResolverTypeWrapper<ConceptMapper>;
  LifestyleFactorLinkConnection: ResolverTypeWrapper<LinkedConceptConnectionMapper>;
  LifestyleFactorLinkEdge: ResolverTypeWrapper<LinkedConceptEdgeMapper>;
  LimitScope: LimitScope;
  Link: ResolverTypeWrapper<LinkMapper>;
  LinkConnection: ResolverTypeWrapper<LinkConnectionMapper>;
  LinkEdge: ResolverTypeWrapper<LinkEdgeMapper>;
  LinkExclusion: LinkExclusion;
  LinkFacet: ResolverTypeWrapper<LinkFacetMapper>;
  LinkFacetField: LinkFacetField;
  LinkFilter: LinkFilter;
  LinkOrder: LinkOrder;
  Mapping: ResolverTypeWrapper<MappingMapper>;
  MappingMatch: MappingMatch;
  Mention: ResolverTypeWrapper<MentionMapper>;
  MergeConceptsInput: MergeConceptsInput;
  MergeConceptsPayload: ResolverTypeWrapper<DecidedMapper>;
  Meta: ResolverTypeWrapper<MetaMapper>;
  Modifier: Modifier;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameMatch: NameMatch;
  Node: ResolverTypeWrapper<NodeMapper>;
  NotUnderstood: ResolverTypeWrapper<NotUnderstoodMapper>;
  Nutrient: ResolverTypeWrapper<ConceptMapper>;
  NutrientLinkConnection: ResolverTypeWrapper<LinkedConceptConnectionMapper>;
  NutrientLinkEdge: ResolverTypeWrapper<LinkedConceptEdgeMapper>;
  PageInfo: ResolverTypeWrapper<PageInfoMapper>;
  PassedOver: ResolverTypeWrapper<PassedOver>;
  PathPattern: ResolverTypeWrapper<PathPatternMapper>;
  PathResult: ResolverTypeWrapper<PathResultMapper>;
  PathStep: ResolverTypeWrapper<PathStepMapper>;
  PathStop: PathStop;
  PinRelatedInput: PinRelatedInput;
  PinRelatedPayload: ResolverTypeWrapper<DecidedMapper>;
  Polarity: Polarity;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimit: ResolverTypeWrapper<RateLimit>;
  ReadClaim: ResolverTypeWrapper<ReadClaimMapper>;
  RedFlag: ResolverTypeWrapper<RedFlagMapper>;
  Refusal: ResolverTypeWrapper<RefusalMapper>;
  RefusalCode: RefusalCode;
  RelatedContent: ResolverTypeWrapper<RelatedContentMapper>;
  RelatedEmptyReason: RelatedEmptyReason;
  RelatedIntent: RelatedIntent;
  RelatedItem: ResolverTypeWrapper<RelatedItemMapper>;
  RelatedReason: ResolverTypeWrapper<RelatedReasonMapper>;
  RelatedReasonKind: RelatedReasonKind;
  Relation: Relation;
  Resolution: ResolverTypeWrapper<ResolutionMapper>;
  ResolutionAlternative: ResolverTypeWrapper<ResolutionAlternativeMapper>;
  ReviewClaimInput: ReviewClaimInput;
  ReviewClaimPayload: ResolverTypeWrapper<DecidedMapper>;
  ReviewStatus: ReviewStatus;
  Safety: ResolverTypeWrapper<SafetyMapper>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionMapper>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeMapper>;
  SearchFacet: ResolverTypeWrapper<SearchFacet>;
  SearchItem: ResolverTypeWrapper<SearchItemMapper>;
  SearchItemType: SearchItemType;
  SearchMatch: SearchMatch;
  Section: ResolverTypeWrapper<SectionMapper>;
  SectionAspect: SectionAspect;
  SharedBy: ResolverTypeWrapper<SharedByMapper>;
  SharedConceptConnection: ResolverTypeWrapper<SharedConceptConnectionMapper>;
  SharedConceptEdge: ResolverTypeWrapper<SharedConceptEdgeMapper>;
  SharedMatch: SharedMatch;
  Signature: ResolverTypeWrapper<Signature>;
  Span: ResolverTypeWrapper<Span>;
  State: State;
  StateGroup: ResolverTypeWrapper<StateGroupMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Suggestion: ResolverTypeWrapper<SuggestionMapper>;
  Symptom: ResolverTypeWrapper<ConceptMapper>;
  SymptomLinkConnection: ResolverTypeWrapper<LinkedConceptConnectionMapper>;
  SymptomLinkEdge: ResolverTypeWrapper<LinkedConceptEdgeMapper>;
  Teaser: ResolverTypeWrapper<TeaserMapper>;
  Tension: ResolverTypeWrapper<TensionMapper>;
  TensionKind: TensionKind;
  TensionQuote: ResolverTypeWrapper<TensionQuoteMapper>;
  TextField: TextField;
  TextMatch: ResolverTypeWrapper<TextMatchMapper>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UndoDecisionInput: UndoDecisionInput;
  UndoDecisionPayload: ResolverTypeWrapper<DecidedMapper>;
  Voices: ResolverTypeWrapper<VoicesMapper>;
  WithdrawArticleInput: WithdrawArticleInput;
  WithdrawArticlePayload: ResolverTypeWrapper<DecidedMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddLabelInput: AddLabelInput;
  AddLabelPayload: DecidedMapper;
  AdminPayload: ResolversInterfaceTypes<ResolversParentTypes>['AdminPayload'];
  Annotation: AnnotationMapper;
  Announcement: AnnouncementMapper;
  Answer: AnswerMapper;
  Article: ArticleMapper;
  ArticleConnection: ArticleConnectionMapper;
  ArticleDiff: ArticleDiffMapper;
  ArticleEdge: ArticleEdgeMapper;
  ArticleRef: ArticleRef;
  Block: BlockMapper;
  Boolean: Scalars['Boolean']['output'];
  Candidate: CandidateMapper;
  CandidateQuote: CandidateQuoteMapper;
  ChangeCounts: ChangeCounts;
  Claim: ClaimMapper;
  ClaimChange: ClaimChangeMapper;
  ClaimConnection: ClaimConnectionMapper;
  ClaimEdge: ClaimEdgeMapper;
  ClaimEnd: ClaimEndMapper;
  ClaimFilter: ClaimFilter;
  Concept: ConceptMapper;
  ConceptConnection: ConceptConnectionMapper;
  ConceptEdge: ConceptEdgeMapper;
  ConceptLinkConnection: LinkedConceptConnectionMapper;
  ConceptLinkEdge: LinkedConceptEdgeMapper;
  ConceptRef: ConceptRef;
  ConditionOf: ConditionOfMapper;
  Consensus: ConsensusMapper;
  ContentGap: ContentGapMapper;
  ContentRef: ContentRef;
  Contradiction: ContradictionMapper;
  ContradictionConnection: ContradictionConnectionMapper;
  ContradictionEdge: ContradictionEdgeMapper;
  Counts: Counts;
  DateTime: Scalars['DateTime']['output'];
  Decision: DecisionMapper;
  DecisionConnection: DecisionConnectionMapper;
  DecisionEdge: DecisionEdgeMapper;
  Evidence: EvidenceMapper;
  EvidenceConnection: EvidenceConnectionMapper;
  EvidenceEdge: EvidenceEdgeMapper;
  Export: ExportMapper;
  ExportLoss: ExportLoss;
  ExportedFile: ExportedFile;
  FacetValue: FacetValueMapper;
  Factor: ConceptMapper;
  FactorLinkConnection: LinkedConceptConnectionMapper;
  FactorLinkEdge: LinkedConceptEdgeMapper;
  Float: Scalars['Float']['output'];
  GraphChange: GraphChangeMapper;
  GraphChangeConnection: GraphChangeConnectionMapper;
  GraphChangeEdge: GraphChangeEdgeMapper;
  HideRelatedInput: HideRelatedInput;
  HideRelatedPayload: DecidedMapper;
  Hormone: ConceptMapper;
  HormoneLinkConnection: LinkedConceptConnectionMapper;
  HormoneLinkEdge: LinkedConceptEdgeMapper;
  ID: Scalars['ID']['output'];
  IngestArticleInput: IngestArticleInput;
  IngestArticlePayload: IngestArticlePayloadMapper;
  Int: Scalars['Int']['output'];
  JSONObject: Scalars['JSONObject']['output'];
  KnowledgePath: KnowledgePathMapper;
  Label: Label;
  LifestyleFactor: ConceptMapper;
  LifestyleFactorLinkConnection: LinkedConceptConnectionMapper;
  LifestyleFactorLinkEdge: LinkedConceptEdgeMapper;
  Link: LinkMapper;
  LinkConnection: LinkConnectionMapper;
  LinkEdge: LinkEdgeMapper;
  LinkExclusion: LinkExclusion;
  LinkFacet: LinkFacetMapper;
  LinkFilter: LinkFilter;
  Mapping: MappingMapper;
  Mention: MentionMapper;
  MergeConceptsInput: MergeConceptsInput;
  MergeConceptsPayload: DecidedMapper;
  Meta: MetaMapper;
  Mutation: Record<PropertyKey, never>;
  Node: NodeMapper;
  NotUnderstood: NotUnderstoodMapper;
  Nutrient: ConceptMapper;
  NutrientLinkConnection: LinkedConceptConnectionMapper;
  NutrientLinkEdge: LinkedConceptEdgeMapper;
  PageInfo: PageInfoMapper;
  PassedOver: PassedOver;
  PathPattern: PathPatternMapper;
  PathResult: PathResultMapper;
  PathStep: PathStepMapper;
  PinRelatedInput: PinRelatedInput;
  PinRelatedPayload: DecidedMapper;
  Query: Record<PropertyKey, never>;
  RateLimit: RateLimit;
  ReadClaim: ReadClaimMapper;
  RedFlag: RedFlagMapper;
  Refusal: RefusalMapper;
  RelatedContent: RelatedContentMapper;
  RelatedItem: RelatedItemMapper;
  RelatedReason: RelatedReasonMapper;
  Resolution: ResolutionMapper;
  ResolutionAlternative: ResolutionAlternativeMapper;
  ReviewClaimInput: ReviewClaimInput;
  ReviewClaimPayload: DecidedMapper;
  Safety: SafetyMapper;
  SearchConnection: SearchConnectionMapper;
  SearchEdge: SearchEdgeMapper;
  SearchFacet: SearchFacet;
  SearchItem: SearchItemMapper;
  Section: SectionMapper;
  SharedBy: SharedByMapper;
  SharedConceptConnection: SharedConceptConnectionMapper;
  SharedConceptEdge: SharedConceptEdgeMapper;
  Signature: Signature;
  Span: Span;
  StateGroup: StateGroupMapper;
  String: Scalars['String']['output'];
  Suggestion: SuggestionMapper;
  Symptom: ConceptMapper;
  SymptomLinkConnection: LinkedConceptConnectionMapper;
  SymptomLinkEdge: LinkedConceptEdgeMapper;
  Teaser: TeaserMapper;
  Tension: TensionMapper;
  TensionQuote: TensionQuoteMapper;
  TextMatch: TextMatchMapper;
  URL: Scalars['URL']['output'];
  UndoDecisionInput: UndoDecisionInput;
  UndoDecisionPayload: DecidedMapper;
  Voices: VoicesMapper;
  WithdrawArticleInput: WithdrawArticleInput;
  WithdrawArticlePayload: DecidedMapper;
};

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MaxLengthDirectiveArgs = {
  of: Scalars['Int']['input'];
};

export type MaxLengthDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = MaxLengthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddLabelPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddLabelPayload'] = ResolversParentTypes['AddLabelPayload']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdminPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AdminPayload'] = ResolversParentTypes['AdminPayload']> = {
  __resolveType: TypeResolveFn<'AddLabelPayload' | 'HideRelatedPayload' | 'IngestArticlePayload' | 'MergeConceptsPayload' | 'PinRelatedPayload' | 'ReviewClaimPayload' | 'UndoDecisionPayload' | 'WithdrawArticlePayload', ParentType, ContextType>;
};

export type AnnotationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Annotation'] = ResolversParentTypes['Annotation']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['ReadClaim']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  redFlags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnnouncementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Announcement'] = ResolversParentTypes['Announcement']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  teaser?: Resolver<ResolversTypes['Teaser'], ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  concepts?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  graphql?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<AnswerLinksArgs, 'first' | 'orderBy'>>;
  notUnderstood?: Resolver<Maybe<ResolversTypes['NotUnderstood']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  paths?: Resolver<Maybe<ResolversTypes['PathResult']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  shared?: Resolver<Maybe<ResolversTypes['SharedConceptConnection']>, ParentType, ContextType, RequireFields<AnswerSharedArgs, 'first'>>;
  understood?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variables?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleClaimsArgs, 'first'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ArticleConceptsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  related?: Resolver<ResolversTypes['RelatedContent'], ParentType, ContextType, RequireFields<ArticleRelatedArgs, 'includeStubs' | 'intent' | 'limit' | 'minScore'>>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType, Partial<ArticleSectionsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ArticleStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teasers?: Resolver<ReadonlyArray<ResolversTypes['Teaser']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleDiffResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ArticleDiff'] = ResolversParentTypes['ArticleDiff']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ClaimChange']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type BlockResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Block'] = ResolversParentTypes['Block']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BlockKind'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['BlockRole'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['CandidateQuote']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ConceptType'], ParentType, ContextType>;
};

export type CandidateQuoteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CandidateQuote'] = ResolversParentTypes['CandidateQuote']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeCountsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChangeCounts'] = ResolversParentTypes['ChangeCounts']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reworded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['ClaimEnd'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ClaimEnd'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ClaimChange'] = ResolversParentTypes['ClaimChange']> = {
  after?: Resolver<Maybe<ResolversTypes['ReadClaim']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['ReadClaim']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimEndResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ClaimEnd'] = ResolversParentTypes['ClaimEnd']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  modifiers?: Resolver<ReadonlyArray<ResolversTypes['Modifier']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  stateWord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  __resolveType: TypeResolveFn<'Factor' | 'Hormone' | 'LifestyleFactor' | 'Nutrient' | 'Symptom', ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type ConceptLinkConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConceptLinkConnection'] = ResolversParentTypes['ConceptLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['LinkFacet']>, ParentType, ContextType, RequireFields<ConceptLinkConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptLinkEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConceptLinkEdge'] = ResolversParentTypes['ConceptLinkEdge']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
};

export type ConditionOfResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConditionOf'] = ResolversParentTypes['ConditionOf']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type ConsensusResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Consensus'] = ResolversParentTypes['Consensus']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  opposing?: Resolver<ResolversTypes['Voices'], ParentType, ContextType>;
  qualifying?: Resolver<ResolversTypes['Voices'], ParentType, ContextType>;
  supporting?: Resolver<ResolversTypes['Voices'], ParentType, ContextType>;
};

export type ContentGapResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContentGap'] = ResolversParentTypes['ContentGap']> = {
  announcedBy?: Resolver<ReadonlyArray<ResolversTypes['Announcement']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  against?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContradictionKind'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  opposing?: Resolver<ResolversTypes['Voices'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supporting?: Resolver<ResolversTypes['Voices'], ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type CountsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concepts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  redFlags?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  absorbed?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  related?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  undone?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  when?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  contextQuote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deepLink?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objectSpan?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectSpan?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ExportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Export'] = ResolversParentTypes['Export']> = {
  files?: Resolver<ReadonlyArray<ResolversTypes['ExportedFile']>, ParentType, ContextType>;
  losses?: Resolver<ReadonlyArray<ResolversTypes['ExportLoss']>, ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  unknownIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ExportLossResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ExportLoss'] = ResolversParentTypes['ExportLoss']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportedFileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ExportedFile'] = ResolversParentTypes['ExportedFile']> = {
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Factor'] = ResolversParentTypes['Factor']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<FactorArticlesArgs, 'first'>>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  byState?: Resolver<ReadonlyArray<ResolversTypes['StateGroup']>, ParentType, ContextType, Partial<FactorByStateArgs>>;
  conditionOf?: Resolver<Maybe<ResolversTypes['ConditionOf']>, ParentType, ContextType>;
  factors?: Resolver<ResolversTypes['FactorLinkConnection'], ParentType, ContextType, RequireFields<FactorFactorsArgs, 'first' | 'orderBy'>>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hormones?: Resolver<ResolversTypes['HormoneLinkConnection'], ParentType, ContextType, RequireFields<FactorHormonesArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  lifestyleFactors?: Resolver<ResolversTypes['LifestyleFactorLinkConnection'], ParentType, ContextType, RequireFields<FactorLifestyleFactorsArgs, 'first' | 'orderBy'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FactorLinksArgs, 'first' | 'orderBy'>>;
  mappings?: Resolver<ReadonlyArray<ResolversTypes['Mapping']>, ParentType, ContextType>;
  matchedLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  nutrients?: Resolver<ResolversTypes['NutrientLinkConnection'], ParentType, ContextType, RequireFields<FactorNutrientsArgs, 'first' | 'orderBy'>>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symptoms?: Resolver<ResolversTypes['SymptomLinkConnection'], ParentType, ContextType, RequireFields<FactorSymptomsArgs, 'first' | 'orderBy'>>;
  type?: Resolver<ResolversTypes['ConceptType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactorLinkConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FactorLinkConnection'] = ResolversParentTypes['FactorLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactorLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['LinkFacet']>, ParentType, ContextType, RequireFields<FactorLinkConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Factor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactorLinkEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FactorLinkEdge'] = ResolversParentTypes['FactorLinkEdge']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Factor'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
};

export type GraphChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GraphChange'] = ResolversParentTypes['GraphChange']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Signature']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['ChangeCounts']>, ParentType, ContextType>;
  fromVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GraphChangeKind'], ParentType, ContextType>;
  toVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphChangeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GraphChangeConnection'] = ResolversParentTypes['GraphChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphChangeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GraphChangeEdge'] = ResolversParentTypes['GraphChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GraphChange'], ParentType, ContextType>;
};

export type HideRelatedPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HideRelatedPayload'] = ResolversParentTypes['HideRelatedPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  related?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HormoneResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Hormone'] = ResolversParentTypes['Hormone']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<HormoneArticlesArgs, 'first'>>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  byState?: Resolver<ReadonlyArray<ResolversTypes['StateGroup']>, ParentType, ContextType, Partial<HormoneByStateArgs>>;
  conditionOf?: Resolver<Maybe<ResolversTypes['ConditionOf']>, ParentType, ContextType>;
  factors?: Resolver<ResolversTypes['FactorLinkConnection'], ParentType, ContextType, RequireFields<HormoneFactorsArgs, 'first' | 'orderBy'>>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hormones?: Resolver<ResolversTypes['HormoneLinkConnection'], ParentType, ContextType, RequireFields<HormoneHormonesArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  lifestyleFactors?: Resolver<ResolversTypes['LifestyleFactorLinkConnection'], ParentType, ContextType, RequireFields<HormoneLifestyleFactorsArgs, 'first' | 'orderBy'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<HormoneLinksArgs, 'first' | 'orderBy'>>;
  mappings?: Resolver<ReadonlyArray<ResolversTypes['Mapping']>, ParentType, ContextType>;
  matchedLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  nutrients?: Resolver<ResolversTypes['NutrientLinkConnection'], ParentType, ContextType, RequireFields<HormoneNutrientsArgs, 'first' | 'orderBy'>>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symptoms?: Resolver<ResolversTypes['SymptomLinkConnection'], ParentType, ContextType, RequireFields<HormoneSymptomsArgs, 'first' | 'orderBy'>>;
  type?: Resolver<ResolversTypes['ConceptType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HormoneLinkConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HormoneLinkConnection'] = ResolversParentTypes['HormoneLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HormoneLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['LinkFacet']>, ParentType, ContextType, RequireFields<HormoneLinkConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Hormone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HormoneLinkEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HormoneLinkEdge'] = ResolversParentTypes['HormoneLinkEdge']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hormone'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
};

export type IngestArticlePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IngestArticlePayload'] = ResolversParentTypes['IngestArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ClaimChange']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['ChangeCounts']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passedOver?: Resolver<ReadonlyArray<ResolversTypes['PassedOver']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['IngestStatus']>, ParentType, ContextType>;
  unknownTerms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export type KnowledgePathResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['KnowledgePath'] = ResolversParentTypes['KnowledgePath']> = {
  causalChain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  netEffect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateSafe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  weakestDerivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
};

export type LabelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LifestyleFactorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LifestyleFactor'] = ResolversParentTypes['LifestyleFactor']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<LifestyleFactorArticlesArgs, 'first'>>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  byState?: Resolver<ReadonlyArray<ResolversTypes['StateGroup']>, ParentType, ContextType, Partial<LifestyleFactorByStateArgs>>;
  conditionOf?: Resolver<Maybe<ResolversTypes['ConditionOf']>, ParentType, ContextType>;
  factors?: Resolver<ResolversTypes['FactorLinkConnection'], ParentType, ContextType, RequireFields<LifestyleFactorFactorsArgs, 'first' | 'orderBy'>>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hormones?: Resolver<ResolversTypes['HormoneLinkConnection'], ParentType, ContextType, RequireFields<LifestyleFactorHormonesArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  lifestyleFactors?: Resolver<ResolversTypes['LifestyleFactorLinkConnection'], ParentType, ContextType, RequireFields<LifestyleFactorLifestyleFactorsArgs, 'first' | 'orderBy'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<LifestyleFactorLinksArgs, 'first' | 'orderBy'>>;
  mappings?: Resolver<ReadonlyArray<ResolversTypes['Mapping']>, ParentType, ContextType>;
  matchedLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  nutrients?: Resolver<ResolversTypes['NutrientLinkConnection'], ParentType, ContextType, RequireFields<LifestyleFactorNutrientsArgs, 'first' | 'orderBy'>>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symptoms?: Resolver<ResolversTypes['SymptomLinkConnection'], ParentType, ContextType, RequireFields<LifestyleFactorSymptomsArgs, 'first' | 'orderBy'>>;
  type?: Resolver<ResolversTypes['ConceptType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LifestyleFactorLinkConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LifestyleFactorLinkConnection'] = ResolversParentTypes['LifestyleFactorLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LifestyleFactorLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['LinkFacet']>, ParentType, ContextType, RequireFields<LifestyleFactorLinkConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LifestyleFactor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LifestyleFactorLinkEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LifestyleFactorLinkEdge'] = ResolversParentTypes['LifestyleFactorLinkEdge']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LifestyleFactor'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
};

export type LinkResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<LinkClaimsArgs, 'first'>>;
  consensus?: Resolver<ResolversTypes['Consensus'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<LinkEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  objectModifiers?: Resolver<ReadonlyArray<ResolversTypes['Modifier']>, ParentType, ContextType>;
  objectState?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  opposingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  subjectModifiers?: Resolver<ReadonlyArray<ResolversTypes['Modifier']>, ParentType, ContextType>;
  subjectState?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['LinkFacet']>, ParentType, ContextType, RequireFields<LinkConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  about?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type LinkFacetResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkFacet'] = ResolversParentTypes['LinkFacet']> = {
  field?: Resolver<ResolversTypes['LinkFacetField'], ParentType, ContextType>;
  filterField?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type MappingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mapping'] = ResolversParentTypes['Mapping']> = {
  curie?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['MappingMatch'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergeConceptsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MergeConceptsPayload'] = ResolversParentTypes['MergeConceptsPayload']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetaResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastIngestAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addLabel?: Resolver<ResolversTypes['AddLabelPayload'], ParentType, ContextType, RequireFields<MutationAddLabelArgs, 'input'>>;
  hideRelated?: Resolver<ResolversTypes['HideRelatedPayload'], ParentType, ContextType, RequireFields<MutationHideRelatedArgs, 'input'>>;
  ingestArticle?: Resolver<ResolversTypes['IngestArticlePayload'], ParentType, ContextType, RequireFields<MutationIngestArticleArgs, 'input'>>;
  mergeConcepts?: Resolver<ResolversTypes['MergeConceptsPayload'], ParentType, ContextType, RequireFields<MutationMergeConceptsArgs, 'input'>>;
  pinRelated?: Resolver<ResolversTypes['PinRelatedPayload'], ParentType, ContextType, RequireFields<MutationPinRelatedArgs, 'input'>>;
  reviewClaim?: Resolver<ResolversTypes['ReviewClaimPayload'], ParentType, ContextType, RequireFields<MutationReviewClaimArgs, 'input'>>;
  undoDecision?: Resolver<ResolversTypes['UndoDecisionPayload'], ParentType, ContextType, RequireFields<MutationUndoDecisionArgs, 'input'>>;
  withdrawArticle?: Resolver<ResolversTypes['WithdrawArticlePayload'], ParentType, ContextType, RequireFields<MutationWithdrawArticleArgs, 'input'>>;
};

export type NodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Claim' | 'Evidence' | 'Factor' | 'Hormone' | 'LifestyleFactor' | 'Link' | 'Nutrient' | 'RedFlag' | 'Section' | 'Symptom', ParentType, ContextType>;
};

export type NotUnderstoodResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NotUnderstood'] = ResolversParentTypes['NotUnderstood']> = {
  didYouMean?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AskRefusal'], ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NutrientResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Nutrient'] = ResolversParentTypes['Nutrient']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<NutrientArticlesArgs, 'first'>>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  byState?: Resolver<ReadonlyArray<ResolversTypes['StateGroup']>, ParentType, ContextType, Partial<NutrientByStateArgs>>;
  conditionOf?: Resolver<Maybe<ResolversTypes['ConditionOf']>, ParentType, ContextType>;
  factors?: Resolver<ResolversTypes['FactorLinkConnection'], ParentType, ContextType, RequireFields<NutrientFactorsArgs, 'first' | 'orderBy'>>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hormones?: Resolver<ResolversTypes['HormoneLinkConnection'], ParentType, ContextType, RequireFields<NutrientHormonesArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  lifestyleFactors?: Resolver<ResolversTypes['LifestyleFactorLinkConnection'], ParentType, ContextType, RequireFields<NutrientLifestyleFactorsArgs, 'first' | 'orderBy'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<NutrientLinksArgs, 'first' | 'orderBy'>>;
  mappings?: Resolver<ReadonlyArray<ResolversTypes['Mapping']>, ParentType, ContextType>;
  matchedLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  nutrients?: Resolver<ResolversTypes['NutrientLinkConnection'], ParentType, ContextType, RequireFields<NutrientNutrientsArgs, 'first' | 'orderBy'>>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symptoms?: Resolver<ResolversTypes['SymptomLinkConnection'], ParentType, ContextType, RequireFields<NutrientSymptomsArgs, 'first' | 'orderBy'>>;
  type?: Resolver<ResolversTypes['ConceptType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NutrientLinkConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NutrientLinkConnection'] = ResolversParentTypes['NutrientLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NutrientLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['LinkFacet']>, ParentType, ContextType, RequireFields<NutrientLinkConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Nutrient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NutrientLinkEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NutrientLinkEdge'] = ResolversParentTypes['NutrientLinkEdge']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Nutrient'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassedOverResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PassedOver'] = ResolversParentTypes['PassedOver']> = {
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathPatternResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PathPattern'] = ResolversParentTypes['PathPattern']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['KnowledgePath']>, ParentType, ContextType>;
  patterns?: Resolver<ReadonlyArray<ResolversTypes['PathPattern']>, ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  stoppedBecause?: Resolver<Maybe<ResolversTypes['PathStop']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type PinRelatedPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PinRelatedPayload'] = ResolversParentTypes['PinRelatedPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  related?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  annotate?: Resolver<ResolversTypes['Annotation'], ParentType, ContextType, RequireFields<QueryAnnotateArgs, 'text'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'by'>>;
  articleDiff?: Resolver<Maybe<ResolversTypes['ArticleDiff']>, ParentType, ContextType, RequireFields<QueryArticleDiffArgs, 'article' | 'from' | 'to'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first' | 'status'>>;
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType, RequireFields<QueryCandidatesArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['GraphChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first' | 'since'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'by'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<QueryConceptsArgs, 'first'>>;
  contentGaps?: Resolver<ReadonlyArray<ResolversTypes['ContentGap']>, ParentType, ContextType, RequireFields<QueryContentGapsArgs, 'first'>>;
  contradictions?: Resolver<Maybe<ResolversTypes['ContradictionConnection']>, ParentType, ContextType, RequireFields<QueryContradictionsArgs, 'first' | 'kinds'>>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'id'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first'>>;
  export?: Resolver<ResolversTypes['Export'], ParentType, ContextType, RequireFields<QueryExportArgs, 'claimIds' | 'format'>>;
  factor?: Resolver<Maybe<ResolversTypes['Factor']>, ParentType, ContextType, RequireFields<QueryFactorArgs, 'by'>>;
  hormone?: Resolver<Maybe<ResolversTypes['Hormone']>, ParentType, ContextType, RequireFields<QueryHormoneArgs, 'by'>>;
  lifestyleFactor?: Resolver<Maybe<ResolversTypes['LifestyleFactor']>, ParentType, ContextType, RequireFields<QueryLifestyleFactorArgs, 'by'>>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<QueryLinksArgs, 'about' | 'first' | 'orderBy'>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  nutrient?: Resolver<Maybe<ResolversTypes['Nutrient']>, ParentType, ContextType, RequireFields<QueryNutrientArgs, 'by'>>;
  paths?: Resolver<Maybe<ResolversTypes['PathResult']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'detours' | 'from' | 'limit' | 'maxHops' | 'stateSafe' | 'to'>>;
  rateLimit?: Resolver<ResolversTypes['RateLimit'], ParentType, ContextType, RequireFields<QueryRateLimitArgs, 'dryRun'>>;
  related?: Resolver<ResolversTypes['RelatedContent'], ParentType, ContextType, RequireFields<QueryRelatedArgs, 'for' | 'includeStubs' | 'intent' | 'limit' | 'minScore'>>;
  resolve?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'terms'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'articles' | 'first' | 'query'>>;
  shared?: Resolver<Maybe<ResolversTypes['SharedConceptConnection']>, ParentType, ContextType, RequireFields<QuerySharedArgs, 'concepts' | 'first' | 'match'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'limit' | 'prefix' | 'scope'>>;
  symptom?: Resolver<Maybe<ResolversTypes['Symptom']>, ParentType, ContextType, RequireFields<QuerySymptomArgs, 'by'>>;
};

export type RateLimitResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadClaimResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReadClaim'] = ResolversParentTypes['ReadClaim']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  contextQuote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['ClaimEnd'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ClaimEnd'], ParentType, ContextType>;
};

export type RedFlagResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RedFlag'] = ResolversParentTypes['RedFlag']> = {
  appliesTo?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  contextQuote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelatedContentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelatedContent'] = ResolversParentTypes['RelatedContent']> = {
  emptyBecause?: Resolver<Maybe<ResolversTypes['RelatedEmptyReason']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['RelatedItem']>, ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  ttlSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelatedItem'] = ResolversParentTypes['RelatedItem']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RelatedReason']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ArticleStatus'], ParentType, ContextType>;
  subtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type RelatedReasonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelatedReason'] = ResolversParentTypes['RelatedReason']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelatedReasonKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  redFlag?: Resolver<Maybe<ResolversTypes['RedFlag']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['ResolutionAlternative']>, ParentType, ContextType, RequireFields<ResolutionAlternativesArgs, 'limit'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['NameMatch']>, ParentType, ContextType>;
  matchedLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResolutionAlternativeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResolutionAlternative'] = ResolversParentTypes['ResolutionAlternative']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['NameMatch'], ParentType, ContextType>;
  matchedLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewClaimPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewClaimPayload'] = ResolversParentTypes['ReviewClaimPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SafetyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Safety'] = ResolversParentTypes['Safety']> = {
  disclaimer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redFlags?: Resolver<ReadonlyArray<ResolversTypes['RedFlag']>, ParentType, ContextType>;
  tensions?: Resolver<ReadonlyArray<ResolversTypes['Tension']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['SearchFacet']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  corrected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  matchedLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['TextMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchItem'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchFacetResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SearchFacet'] = ResolversParentTypes['SearchFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchItemType'], ParentType, ContextType>;
};

export type SearchItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SearchItem'] = ResolversParentTypes['SearchItem']> = {
  __resolveType: TypeResolveFn<'Article' | 'Factor' | 'Hormone' | 'LifestyleFactor' | 'Nutrient' | 'Symptom', ParentType, ContextType>;
};

export type SectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  aspect?: Resolver<ResolversTypes['SectionAspect'], ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes['Block']>, ParentType, ContextType, Partial<SectionBlocksArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SectionClaimsArgs, 'first'>>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedByResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SharedBy'] = ResolversParentTypes['SharedBy']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type SharedConceptConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SharedConceptConnection'] = ResolversParentTypes['SharedConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedConceptEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SharedConceptEdge'] = ResolversParentTypes['SharedConceptEdge']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['SharedBy']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SignatureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StateGroupResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StateGroup'] = ResolversParentTypes['StateGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StateGroupLinksArgs, 'first' | 'orderBy'>>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  matchedLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SymptomResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Symptom'] = ResolversParentTypes['Symptom']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<SymptomArticlesArgs, 'first'>>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  byState?: Resolver<ReadonlyArray<ResolversTypes['StateGroup']>, ParentType, ContextType, Partial<SymptomByStateArgs>>;
  conditionOf?: Resolver<Maybe<ResolversTypes['ConditionOf']>, ParentType, ContextType>;
  factors?: Resolver<ResolversTypes['FactorLinkConnection'], ParentType, ContextType, RequireFields<SymptomFactorsArgs, 'first' | 'orderBy'>>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hormones?: Resolver<ResolversTypes['HormoneLinkConnection'], ParentType, ContextType, RequireFields<SymptomHormonesArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  lifestyleFactors?: Resolver<ResolversTypes['LifestyleFactorLinkConnection'], ParentType, ContextType, RequireFields<SymptomLifestyleFactorsArgs, 'first' | 'orderBy'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SymptomLinksArgs, 'first' | 'orderBy'>>;
  mappings?: Resolver<ReadonlyArray<ResolversTypes['Mapping']>, ParentType, ContextType>;
  matchedLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  nutrients?: Resolver<ResolversTypes['NutrientLinkConnection'], ParentType, ContextType, RequireFields<SymptomNutrientsArgs, 'first' | 'orderBy'>>;
  relievedBy?: Resolver<ResolversTypes['ConceptLinkConnection'], ParentType, ContextType, RequireFields<SymptomRelievedByArgs, 'first' | 'orderBy'>>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  signs?: Resolver<ResolversTypes['ConceptLinkConnection'], ParentType, ContextType, RequireFields<SymptomSignsArgs, 'first' | 'orderBy'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symptoms?: Resolver<ResolversTypes['SymptomLinkConnection'], ParentType, ContextType, RequireFields<SymptomSymptomsArgs, 'first' | 'orderBy'>>;
  type?: Resolver<ResolversTypes['ConceptType'], ParentType, ContextType>;
  worsenedBy?: Resolver<ResolversTypes['ConceptLinkConnection'], ParentType, ContextType, RequireFields<SymptomWorsenedByArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SymptomLinkConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SymptomLinkConnection'] = ResolversParentTypes['SymptomLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SymptomLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['LinkFacet']>, ParentType, ContextType, RequireFields<SymptomLinkConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Symptom']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Safety'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SymptomLinkEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SymptomLinkEdge'] = ResolversParentTypes['SymptomLinkEdge']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Symptom'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
};

export type TeaserResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Teaser'] = ResolversParentTypes['Teaser']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concepts?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  subtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TensionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tension'] = ResolversParentTypes['Tension']> = {
  first?: Resolver<ResolversTypes['TensionQuote'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TensionKind'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['TensionQuote'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TensionQuoteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TensionQuote'] = ResolversParentTypes['TensionQuote']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
};

export type TextMatchResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TextMatch'] = ResolversParentTypes['TextMatch']> = {
  field?: Resolver<ResolversTypes['TextField'], ParentType, ContextType>;
  fragment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UndoDecisionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UndoDecisionPayload'] = ResolversParentTypes['UndoDecisionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  undone?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoicesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Voices'] = ResolversParentTypes['Voices']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WithdrawArticlePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WithdrawArticlePayload'] = ResolversParentTypes['WithdrawArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AddLabelPayload?: AddLabelPayloadResolvers<ContextType>;
  AdminPayload?: AdminPayloadResolvers<ContextType>;
  Annotation?: AnnotationResolvers<ContextType>;
  Announcement?: AnnouncementResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleDiff?: ArticleDiffResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Block?: BlockResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateQuote?: CandidateQuoteResolvers<ContextType>;
  ChangeCounts?: ChangeCountsResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimChange?: ClaimChangeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimEnd?: ClaimEndResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  ConceptLinkConnection?: ConceptLinkConnectionResolvers<ContextType>;
  ConceptLinkEdge?: ConceptLinkEdgeResolvers<ContextType>;
  ConditionOf?: ConditionOfResolvers<ContextType>;
  Consensus?: ConsensusResolvers<ContextType>;
  ContentGap?: ContentGapResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Export?: ExportResolvers<ContextType>;
  ExportLoss?: ExportLossResolvers<ContextType>;
  ExportedFile?: ExportedFileResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Factor?: FactorResolvers<ContextType>;
  FactorLinkConnection?: FactorLinkConnectionResolvers<ContextType>;
  FactorLinkEdge?: FactorLinkEdgeResolvers<ContextType>;
  GraphChange?: GraphChangeResolvers<ContextType>;
  GraphChangeConnection?: GraphChangeConnectionResolvers<ContextType>;
  GraphChangeEdge?: GraphChangeEdgeResolvers<ContextType>;
  HideRelatedPayload?: HideRelatedPayloadResolvers<ContextType>;
  Hormone?: HormoneResolvers<ContextType>;
  HormoneLinkConnection?: HormoneLinkConnectionResolvers<ContextType>;
  HormoneLinkEdge?: HormoneLinkEdgeResolvers<ContextType>;
  IngestArticlePayload?: IngestArticlePayloadResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  KnowledgePath?: KnowledgePathResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LifestyleFactor?: LifestyleFactorResolvers<ContextType>;
  LifestyleFactorLinkConnection?: LifestyleFactorLinkConnectionResolvers<ContextType>;
  LifestyleFactorLinkEdge?: LifestyleFactorLinkEdgeResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  LinkFacet?: LinkFacetResolvers<ContextType>;
  Mapping?: MappingResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MergeConceptsPayload?: MergeConceptsPayloadResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotUnderstood?: NotUnderstoodResolvers<ContextType>;
  Nutrient?: NutrientResolvers<ContextType>;
  NutrientLinkConnection?: NutrientLinkConnectionResolvers<ContextType>;
  NutrientLinkEdge?: NutrientLinkEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PassedOver?: PassedOverResolvers<ContextType>;
  PathPattern?: PathPatternResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PinRelatedPayload?: PinRelatedPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  ReadClaim?: ReadClaimResolvers<ContextType>;
  RedFlag?: RedFlagResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RelatedContent?: RelatedContentResolvers<ContextType>;
  RelatedItem?: RelatedItemResolvers<ContextType>;
  RelatedReason?: RelatedReasonResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ResolutionAlternative?: ResolutionAlternativeResolvers<ContextType>;
  ReviewClaimPayload?: ReviewClaimPayloadResolvers<ContextType>;
  Safety?: SafetyResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchFacet?: SearchFacetResolvers<ContextType>;
  SearchItem?: SearchItemResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SharedBy?: SharedByResolvers<ContextType>;
  SharedConceptConnection?: SharedConceptConnectionResolvers<ContextType>;
  SharedConceptEdge?: SharedConceptEdgeResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  StateGroup?: StateGroupResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Symptom?: SymptomResolvers<ContextType>;
  SymptomLinkConnection?: SymptomLinkConnectionResolvers<ContextType>;
  SymptomLinkEdge?: SymptomLinkEdgeResolvers<ContextType>;
  Teaser?: TeaserResolvers<ContextType>;
  Tension?: TensionResolvers<ContextType>;
  TensionQuote?: TensionQuoteResolvers<ContextType>;
  TextMatch?: TextMatchResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UndoDecisionPayload?: UndoDecisionPayloadResolvers<ContextType>;
  Voices?: VoicesResolvers<ContextType>;
  WithdrawArticlePayload?: WithdrawArticlePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  maxLength?: MaxLengthDirectiveResolver<any, any, ContextType>;
};
