/**
 * The closed lists that every layer shares, in the order in which they are shown.
 *
 * | word      | meaning |
 * | --------- | --- |
 * | Concept   | a node of the vocabulary: symptom, nutrient, hormone, lifestyle factor or other factor |
 * | Label     | a name or synonym of a concept |
 * | Article   | what was read; it has sections, and sections have blocks with exact text and offsets |
 * | Mention   | a place in a block where a label of a concept stands |
 * | Claim     | one statement of one article: subject (state), relation, object (state), with its evidence |
 * | Link      | all claims that say the same of the same pair, aggregated; derived, never written by hand |
 * | Red flag  | a line that says when to seek care |
 * | Teaser    | a card at the foot of a page that points to another article |
 */

export const CONCEPT_TYPES = ['SYMPTOM', 'NUTRIENT', 'HORMONE', 'LIFESTYLE_FACTOR', 'FACTOR'] as const
export type ConceptType = (typeof CONCEPT_TYPES)[number]

/** What an article says of a concept's amount, course or presence. The article's own word is kept beside it. */
export const STATES = [
  'DEFICIENCY',
  'LOW',
  'LOW_INTAKE',
  'MALABSORPTION',
  'EXCESS',
  'HIGH',
  'IMBALANCE',
  'FLUCTUATION',
  'DYSFUNCTION',
  'RESISTANCE',
  'ADEQUATE',
  'SUPPLEMENTED',
  'PRESENT',
  'ABSENCE',
  'WITHDRAWAL',
  'UNSPECIFIED',
] as const
export type State = (typeof STATES)[number]

/** Coarse groups of states, so that "everything low" is one filter. */
export const LEVELS = ['LOWERED', 'RAISED', 'DISTURBED', 'MAINTAINED', 'REMOVED', 'UNSPECIFIED'] as const
export type Level = (typeof LEVELS)[number]

export const MODIFIERS = [
  'SUDDEN',
  'PROGRESSIVE',
  'CHRONIC',
  'SEVERE',
  'MILD',
  'LOCALIZED',
  'GENERALIZED',
] as const
export type Modifier = (typeof MODIFIERS)[number]

export const RELATIONS = [
  'CAUSES',
  'CONTRIBUTES_TO',
  'ASSOCIATED_WITH',
  'WORSENS',
  'RELIEVES',
  'PREVENTS',
  'SUPPORTS',
  'LOWERS',
  'RAISES',
  'REGULATES',
  'REQUIRES',
  'SIGN_OF',
  'RESEMBLES',
] as const
export type Relation = (typeof RELATIONS)[number]

/** What a link means for a reader's health, given its relation and states. */
export const EFFECTS = ['HARMFUL', 'BENEFICIAL', 'NEUTRAL', 'UNKNOWN'] as const
export type Effect = (typeof EFFECTS)[number]

/** PARTLY_DENIED is "not always", "not only". */
export const POLARITIES = ['AFFIRMED', 'PARTLY_DENIED', 'DENIED'] as const
export type Polarity = (typeof POLARITIES)[number]

export const CERTAINTIES = ['STATED', 'HEDGED', 'CONDITIONAL', 'QUESTION'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/**
 * How a claim was taken from the text.
 *
 * EXPLICIT: both ends stand in the quote, and the quote itself ties them (a verb, or notation such as
 * "X Deficiency: a, b"). HEADING_INHERITED: an end comes from the heading, the lead-in or the sentence
 * before, or nothing in the quote ties the two. CURATED: entered by an editor. INFERRED: concluded from
 * other claims. TEASER: read from a card that points to another article.
 */
export const DERIVATIONS = ['EXPLICIT', 'HEADING_INHERITED', 'CURATED', 'INFERRED', 'TEASER'] as const
export type Derivation = (typeof DERIVATIONS)[number]

/** What an editor said of a claim; MACHINE where nobody has looked at it yet. A REJECTED one is kept and counts nowhere. */
export const REVIEWS = ['MACHINE', 'ACCEPTED', 'REJECTED', 'FLAGGED'] as const
export type Review = (typeof REVIEWS)[number]

export const SECTION_ASPECTS = [
  'OVERVIEW',
  'SYMPTOMS',
  'CAUSES',
  'NUTRITION',
  'NERVOUS_SYSTEM',
  'GUT',
  'HORMONES',
  'LIFESTYLE',
  'MIND_BODY',
  'WORSENING',
  'WHEN_TO_SEEK_CARE',
  'CLOSING',
  'TEASERS',
  'OTHER',
] as const
export type SectionAspect = (typeof SECTION_ASPECTS)[number]

/** How a when-to-seek-care line clashes with the rest of its article; see `Tension`. */
export const TENSION_KINDS = ['ORDINARY', 'ADVICE'] as const
export type TensionKind = (typeof TENSION_KINDS)[number]

export const BLOCK_KINDS = ['HEADING', 'PARAGRAPH', 'LIST_ITEM'] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** What a block is for. Only BODY blocks give claims; ADVICE is a line of a list that names no concept of its own. */
export const BLOCK_ROLES = ['BODY', 'ADVICE', 'RED_FLAG', 'TEASER', 'BOILERPLATE'] as const
export type BlockRole = (typeof BLOCK_ROLES)[number]

export const ARTICLE_STATUSES = ['FULL', 'STUB', 'WITHDRAWN'] as const
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number]

/** How far those who say or deny a link agree; see `agreementOf`. */
export const AGREEMENTS = ['SINGLE_SOURCE', 'UNANIMOUS', 'MAJORITY', 'CONTESTED'] as const
export type Agreement = (typeof AGREEMENTS)[number]

/** DENIED: one link that some say and others deny. OPPOSITE: two links of one pair in the same states, one of more and one of less. */
export const CONTRADICTION_KINDS = ['DENIED', 'OPPOSITE'] as const
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number]

/** Which end of a link the concept asked about is: OUTGOING its subject, INCOMING its object. */
export const DIRECTIONS = ['OUTGOING', 'INCOMING', 'ANY'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const LINK_ORDERS = ['RELEVANCE', 'ARTICLE_COUNT', 'NAME', 'ARTICLE_ORDER', 'RECENT'] as const
export type LinkOrder = (typeof LINK_ORDERS)[number]

/**
 * What lists of links can be narrowed by; each is a list of `LinkFilter`. The first seven are the link's own, the
 * others those of its claims.
 */
export const LINK_FACETS = [
  'TYPE',
  'RELATION',
  'OWN_STATE',
  'OTHER_STATE',
  'STATE',
  'LEVEL',
  'EFFECT',
  'DERIVATION',
  'CERTAINTY',
  'POLARITY',
  'SECTION_ASPECT',
  'ARTICLE',
  'PUBLISHER',
] as const
export type LinkFacet = (typeof LINK_FACETS)[number]
