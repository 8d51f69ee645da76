/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/**
 * Names one concept: exactly one of the four.
 * Example: `{ name: "cramps" }`, `{ id: "symptom:muscle-cramps" }`, `{ curie: "HP:0003394" }`.
 */
export type ConceptRef =
  {   /** An identifier of an outside vocabulary (HPO, MeSH, ChEBI, Wikidata), such as `HP:0003394`. */
  readonly curie: string; readonly id?: never; readonly name?: never; readonly slug?: never; }
  |  { readonly curie?: never;   /** Its id, such as `symptom:muscle-cramps`. */
  readonly id: string | number; readonly name?: never; readonly slug?: never; }
  |  { readonly curie?: never; readonly id?: never;   /**
   * Its name or any synonym, singular or plural, in any case: "cramps", "Vit B12". A name that is not known gives
   * null, and the nearest names stand in the answer's `extensions.unknownNames`.
   */
  readonly name: string; readonly slug?: never; }
  |  { readonly curie?: never; readonly id?: never; readonly name?: never;   /** The id without its type, such as `muscle-cramps`. */
  readonly slug: string; };

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
  readonly relations?: ReadonlyArray<Relation> | null | undefined;
  /** States of either end of a link that bars; all where left out. Example: `[DEFICIENCY]`. */
  readonly states?: ReadonlyArray<State> | null | undefined;
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
  readonly articleIds?: ReadonlyArray<string | number> | null | undefined;
  /** How sure the article is. Example: `[STATED]`. */
  readonly certainties?: ReadonlyArray<Certainty> | null | undefined;
  /** How a claim was taken from the text. `[EXPLICIT]` keeps what is said outright. */
  readonly derivations?: ReadonlyArray<Derivation> | null | undefined;
  /** Which end of the link the concept asked about is. Example: `INCOMING`. */
  readonly direction?: Direction | null | undefined;
  /** Effects of the link, such as `[BENEFICIAL]`. */
  readonly effects?: ReadonlyArray<Effect> | null | undefined;
  /**
   * Whether links of narrower concepts, at any depth, count for the concept asked about: what is said of leg cramps
   * then is in the answer about cramps. A link keeps its own ends, and `about` on its edge says which concept it
   * really names.
   */
  readonly includeNarrower?: boolean | null | undefined;
  /** Levels of the state of either end; together with `states`, the state must be in both. */
  readonly levels?: ReadonlyArray<Level> | null | undefined;
  /** At least so many articles must have a claim that the other bounds let through; from 1. Example: `2`. */
  readonly minArticles?: number | null | undefined;
  /**
   * Leaves out concepts at the other end that are linked to any of these, at most 10. Example:
   * `[{ concept: { name: "muscle weakness" }, states: [DEFICIENCY] }]`.
   */
  readonly notLinkedTo?: ReadonlyArray<LinkExclusion> | null | undefined;
  /** States of the concept at the other end: `symptom { nutrients(filter: { otherStates: [DEFICIENCY] }) … }`. */
  readonly otherStates?: ReadonlyArray<State> | null | undefined;
  /** States of the concept asked about: `magnesium { symptoms(filter: { ownStates: [DEFICIENCY] }) … }`. */
  readonly ownStates?: ReadonlyArray<State> | null | undefined;
  /** Whether the article says that it is so. Example: `[AFFIRMED, PARTLY_DENIED]`. */
  readonly polarities?: ReadonlyArray<Polarity> | null | undefined;
  /** Only what articles of these publishers say, by their names. Example: `["Wellspring"]`. */
  readonly publishers?: ReadonlyArray<string> | null | undefined;
  /** Relations of the link, such as `[WORSENS]`. */
  readonly relations?: ReadonlyArray<Relation> | null | undefined;
  /** Only what stands in sections of these kinds, such as `[NUTRITION]`. */
  readonly sectionAspects?: ReadonlyArray<SectionAspect> | null | undefined;
  /** States of either end. Example: `[LOW, DEFICIENCY]`. */
  readonly states?: ReadonlyArray<State> | null | undefined;
  /** Types of the concept at the other end. Of no use in a typed field such as `nutrients`. */
  readonly types?: ReadonlyArray<ConceptType> | null | undefined;
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

/** How a term was understood. */
export type NameMatch =
  /** The term is a label of the concept, whatever its case, number and spelling of signs. */
  | 'EXACT'
  /** A label is spelt nearly so. */
  | 'SPELLING'
  /** A label shares words with the term. */
  | 'WORDS';

/** Why a search for paths stopped. */
export type PathStop =
  /** A concept has more links, or more neighbours, than one search follows. */
  | 'BREADTH'
  /** As many paths as were asked for were found; others are as long or longer. */
  | 'LIMIT'
  /** The time for one search was over. */
  | 'TIME';

/** Whether the article says that it is so. */
export type Polarity =
  /** It is so. */
  | 'AFFIRMED'
  /** It is not so. */
  | 'DENIED'
  /** "Not always", "not only". */
  | 'PARTLY_DENIED';

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

/** How many of the concepts asked about must be linked to what they share. */
export type SharedMatch =
  /** All of them. */
  | 'ALL'
  /** At least two of them. */
  | 'ANY';

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

/** How a when-to-seek-care line clashes with the rest of its article. */
export type TensionKind =
  /** It warns of what follows an event, such as an illness, after which another line tells to be active. */
  | 'ADVICE'
  /** It warns of what the ordinary description tells as ordinary, such as weakness that comes suddenly. */
  | 'ORDINARY';

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

export type AskInPlainEnglishQueryVariables = Exact<{
  question: string;
  first?: number | null | undefined;
}>;


export type AskInPlainEnglishQuery = { readonly ask: { readonly question: string, readonly understood: string | null, readonly notes: ReadonlyArray<string>, readonly graphql: string | null, readonly variables: Readonly<Record<string, unknown>> | null, readonly examples: ReadonlyArray<string>, readonly concepts: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly name: string, readonly type: ConceptType }
    >, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly articleCount: number, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }> } | null, readonly shared: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly name: string, readonly type: ConceptType }
        , readonly by: ReadonlyArray<{ readonly concept:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly links: ReadonlyArray<{ readonly id: string, readonly sentence: string }> }> }> } | null, readonly paths: { readonly complete: boolean, readonly hint: string | null, readonly paths: ReadonlyArray<{ readonly sentence: string, readonly length: number, readonly netEffect: Effect, readonly causalChain: boolean, readonly weakestDerivation: Derivation }> } | null, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> }, readonly notUnderstood: { readonly reason: AskRefusal, readonly message: string, readonly unknown: ReadonlyArray<string>, readonly didYouMean: ReadonlyArray<string> } | null } };

export type EvidenceOfLinkQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type EvidenceOfLinkQuery = { readonly node:
    | { readonly id: string, readonly sentence: string, readonly articleCount: number, readonly opposingCount: number, readonly subject:
        | { readonly id: string, readonly name: string, readonly type: ConceptType, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
        | { readonly id: string, readonly name: string, readonly type: ConceptType, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
        | { readonly id: string, readonly name: string, readonly type: ConceptType, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
        | { readonly id: string, readonly name: string, readonly type: ConceptType, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
        | { readonly id: string, readonly name: string, readonly type: ConceptType, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
      , readonly object:
        | { readonly id: string, readonly name: string, readonly type: ConceptType, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
        | { readonly id: string, readonly name: string, readonly type: ConceptType, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
        | { readonly id: string, readonly name: string, readonly type: ConceptType, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
        | { readonly id: string, readonly name: string, readonly type: ConceptType, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
        | { readonly id: string, readonly name: string, readonly type: ConceptType, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
      , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly polarity: Polarity, readonly certainty: Certainty, readonly derivation: Derivation, readonly evidence: { readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } } }> } }
    | Record<PropertyKey, never>
   | null };

export type LinksOfConceptQueryVariables = Exact<{
  about: ConceptRef;
  filter?: LinkFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LinksOfConceptQuery = { readonly links: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly articleCount: number, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }>, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } | null };

export type PathsBetweenConceptsQueryVariables = Exact<{
  from: ConceptRef;
  to: ConceptRef;
  maxHops?: number | null | undefined;
  limit?: number | null | undefined;
}>;


export type PathsBetweenConceptsQuery = { readonly paths: { readonly complete: boolean, readonly hint: string | null, readonly paths: ReadonlyArray<{ readonly sentence: string, readonly length: number, readonly netEffect: Effect, readonly causalChain: boolean, readonly weakestDerivation: Derivation }>, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } | null };

export type SafetyOfConceptQueryVariables = Exact<{
  about: ConceptRef;
}>;


export type SafetyOfConceptQuery = { readonly concept:
    | { readonly id: string, readonly name: string, readonly type: ConceptType, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string, readonly name: string, readonly type: ConceptType, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string, readonly name: string, readonly type: ConceptType, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string, readonly name: string, readonly type: ConceptType, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string, readonly name: string, readonly type: ConceptType, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
   | null };

export type SearchConceptsAndArticlesQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<ConceptType> | ConceptType | null | undefined;
  articles?: boolean | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchConceptsAndArticlesQuery = { readonly search: { readonly totalCount: number, readonly didYouMean: string | null, readonly edges: ReadonlyArray<{ readonly match: SearchMatch, readonly corrected: boolean, readonly matchedLabel: string | null, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null }
        | { readonly __typename: 'Factor', readonly id: string, readonly name: string }
        | { readonly __typename: 'Hormone', readonly id: string, readonly name: string }
        | { readonly __typename: 'LifestyleFactor', readonly id: string, readonly name: string }
        | { readonly __typename: 'Nutrient', readonly id: string, readonly name: string }
        | { readonly __typename: 'Symptom', readonly id: string, readonly name: string }
      , readonly matches: ReadonlyArray<{ readonly field: TextField, readonly fragment: string }> }> }, readonly best: { readonly nodes: ReadonlyArray<
      | { readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
      | { readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
      | { readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
      | { readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
      | { readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
      | { readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }
    > } };

export type SharedByConceptsQueryVariables = Exact<{
  concepts: ReadonlyArray<ConceptRef> | ConceptRef;
  match?: SharedMatch | null | undefined;
  filter?: LinkFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type SharedByConceptsQuery = { readonly shared: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly name: string, readonly type: ConceptType }
      , readonly by: ReadonlyArray<{ readonly concept:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly links: ReadonlyArray<{ readonly id: string, readonly sentence: string }> }> }>, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } | null };

export type ResolveNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ResolveNamesQuery = { readonly resolve: ReadonlyArray<{ readonly term: string, readonly confidence: number, readonly match: NameMatch | null, readonly matchedLabel: string | null, readonly concept:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null }>, readonly lessSure: ReadonlyArray<{ readonly confidence: number, readonly concept:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null, readonly alternatives: ReadonlyArray<{ readonly confidence: number, readonly concept:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }> }>, readonly misspelt: { readonly id: string } | null };

export type NutrientsLinkedToCrampsQueryVariables = Exact<{ [key: string]: never; }>;


export type NutrientsLinkedToCrampsQuery = { readonly symptom: { readonly name: string, readonly nutrients: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly links: ReadonlyArray<{ readonly sentence: string, readonly subjectState: State, readonly relation: Relation, readonly articleCount: number, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly derivation: Derivation }> } }> }>, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } } | null };

export type SignsOfMagnesiumDeficiencyQueryVariables = Exact<{ [key: string]: never; }>;


export type SignsOfMagnesiumDeficiencyQuery = { readonly nutrient: { readonly name: string, readonly symptoms: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly links: ReadonlyArray<{ readonly sentence: string, readonly subjectState: State, readonly relation: Relation, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string }> } }> }>, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } } | null };

export type NutrientDeficienciesOfMuscleWeaknessQueryVariables = Exact<{ [key: string]: never; }>;


export type NutrientDeficienciesOfMuscleWeaknessQuery = { readonly symptom: { readonly name: string, readonly nutrients: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly states: ReadonlyArray<State>, readonly node: { readonly name: string }, readonly links: ReadonlyArray<{ readonly relation: Relation, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly derivation: Derivation }> } }> }>, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } } | null };

export type HormonesAndTheirStatesQueryVariables = Exact<{ [key: string]: never; }>;


export type HormonesAndTheirStatesQuery = { readonly symptom: { readonly name: string, readonly hormones: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly states: ReadonlyArray<State>, readonly node: { readonly name: string }, readonly links: ReadonlyArray<{ readonly sentence: string, readonly subjectModifiers: ReadonlyArray<Modifier>, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null }> } }> }>, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } }, readonly conditions: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly conditionOf: { readonly state: State, readonly concept:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           } | null }> } } | null };

export type WhatMakesItWorseQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatMakesItWorseQuery = { readonly symptom: { readonly name: string, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly subjectState: State, readonly subjectModifiers: ReadonlyArray<Modifier>, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string }> } }>, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } }, readonly articles: { readonly nodes: ReadonlyArray<{ readonly sections: ReadonlyArray<{ readonly heading: string, readonly blocks: ReadonlyArray<{ readonly text: string }> }> }> } } | null };

export type HabitsThatHelpQueryVariables = Exact<{ [key: string]: never; }>;


export type HabitsThatHelpQuery = { readonly symptom: { readonly name: string, readonly lifestyleFactors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly states: ReadonlyArray<State>, readonly node: { readonly name: string }, readonly links: ReadonlyArray<{ readonly sentence: string, readonly relation: Relation, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string }> } }> }>, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } } | null };

export type WhenToSeeADoctorQueryVariables = Exact<{ [key: string]: never; }>;


export type WhenToSeeADoctorQuery = { readonly article: { readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null }>, readonly tensions: ReadonlyArray<{ readonly kind: TensionKind, readonly first: { readonly quote: string, readonly section: { readonly aspect: SectionAspect } }, readonly second: { readonly quote: string, readonly section: { readonly aspect: SectionAspect } } }> } } | null };

export type MagnesiumByStateQueryVariables = Exact<{ [key: string]: never; }>;


export type MagnesiumByStateQuery = { readonly nutrient: { readonly name: string, readonly byState: ReadonlyArray<{ readonly state: State, readonly level: Level, readonly count: number, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly relation: Relation, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly certainty: Certainty, readonly derivation: Derivation }> } }> } }>, readonly teasers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly relation: Relation, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly certainty: Certainty, readonly derivation: Derivation }> } }> }, readonly all: { readonly totalCount: number }, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } | null };

export type WhatIsSaidFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly relation: Relation, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly certainty: Certainty, readonly derivation: Derivation }> } }> };

export type GutContributorsQueryVariables = Exact<{ [key: string]: never; }>;


export type GutContributorsQuery = { readonly symptom: { readonly name: string, readonly factors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly states: ReadonlyArray<State>, readonly node: { readonly name: string, readonly group: string }, readonly links: ReadonlyArray<{ readonly subjectModifiers: ReadonlyArray<Modifier>, readonly relation: Relation, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null }> } }> }>, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } } | null };

export type DeficienciesSaidOutrightQueryVariables = Exact<{ [key: string]: never; }>;


export type DeficienciesSaidOutrightQuery = { readonly symptom: { readonly name: string, readonly nutrients: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly links: ReadonlyArray<{ readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly derivation: Derivation }> } }> }>, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } } | null };

export type CountsForASidebarQueryVariables = Exact<{ [key: string]: never; }>;


export type CountsForASidebarQuery = { readonly symptom: { readonly name: string, readonly deficiencies: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly field: LinkFacetField, readonly filterField: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> }, readonly hormones: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly field: LinkFacetField, readonly filterField: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> }, readonly worsenedBy: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly field: LinkFacetField, readonly filterField: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> }, readonly habits: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly field: LinkFacetField, readonly filterField: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> }, readonly contributors: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly field: LinkFacetField, readonly filterField: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> }, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } | null };

export type FacetFragment = { readonly field: LinkFacetField, readonly filterField: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> };

export type NerveNutrientsNotOnTheListQueryVariables = Exact<{ [key: string]: never; }>;


export type NerveNutrientsNotOnTheListQuery = { readonly concept:
    | { readonly name: string, readonly matchedLabel: string | null, readonly all: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly nutrients: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly links: ReadonlyArray<{ readonly sentence: string, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string }> } }> }>, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } }
    | { readonly name: string, readonly matchedLabel: string | null, readonly all: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly nutrients: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly links: ReadonlyArray<{ readonly sentence: string, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string }> } }> }>, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } }
    | { readonly name: string, readonly matchedLabel: string | null, readonly all: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly nutrients: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly links: ReadonlyArray<{ readonly sentence: string, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string }> } }> }>, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } }
    | { readonly name: string, readonly matchedLabel: string | null, readonly all: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly nutrients: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly links: ReadonlyArray<{ readonly sentence: string, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string }> } }> }>, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } }
    | { readonly name: string, readonly matchedLabel: string | null, readonly all: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly nutrients: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly links: ReadonlyArray<{ readonly sentence: string, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string }> } }> }>, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } }
   | null };

export type SharedByFatigueAndCrampsQueryVariables = Exact<{ [key: string]: never; }>;


export type SharedByFatigueAndCrampsQuery = { readonly shared: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly by: ReadonlyArray<{ readonly concept:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly links: ReadonlyArray<{ readonly sentence: string, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null }> } }> }> }>, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } | null, readonly sharedNutrients: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > } | null };

export type PathsFromAbsorptionToCrampsQueryVariables = Exact<{ [key: string]: never; }>;


export type PathsFromAbsorptionToCrampsQuery = { readonly paths: { readonly complete: boolean, readonly stoppedBecause: PathStop | null, readonly hint: string | null, readonly paths: ReadonlyArray<{ readonly sentence: string, readonly length: number, readonly causalChain: boolean, readonly netEffect: Effect, readonly stateSafe: boolean, readonly weakestDerivation: Derivation, readonly steps: ReadonlyArray<{ readonly forward: boolean, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly link: { readonly sentence: string, readonly relation: Relation, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null }> } } }> }>, readonly patterns: ReadonlyArray<{ readonly pattern: string, readonly count: number }>, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } | null };

export type PathsFromStressToMuscleWeaknessQueryVariables = Exact<{ [key: string]: never; }>;


export type PathsFromStressToMuscleWeaknessQuery = { readonly paths: { readonly complete: boolean, readonly stoppedBecause: PathStop | null, readonly hint: string | null, readonly paths: ReadonlyArray<{ readonly sentence: string, readonly length: number, readonly causalChain: boolean, readonly netEffect: Effect, readonly weakestDerivation: Derivation, readonly steps: ReadonlyArray<{ readonly forward: boolean, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly link: { readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null }> } } }> }>, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } | null };

export type RelatedByTextQueryVariables = Exact<{ [key: string]: never; }>;


export type RelatedByTextQuery = { readonly related: { readonly emptyBecause: RelatedEmptyReason | null, readonly items: ReadonlyArray<{ readonly status: ArticleStatus, readonly title: string, readonly pinned: boolean, readonly article: { readonly id: string } | null, readonly reasons: ReadonlyArray<{ readonly kind: RelatedReasonKind, readonly why: string, readonly evidence: { readonly quote: string, readonly contextQuote: string | null } | null }> }>, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } };

export type RelatedContentQueryVariables = Exact<{ [key: string]: never; }>;


export type RelatedContentQuery = { readonly withCards: { readonly emptyBecause: RelatedEmptyReason | null, readonly ttlSeconds: number, readonly items: ReadonlyArray<{ readonly status: ArticleStatus, readonly title: string, readonly subtitle: string | null, readonly category: string | null, readonly url: string | null, readonly article: { readonly id: string } | null, readonly reasons: ReadonlyArray<{ readonly kind: RelatedReasonKind, readonly why: string, readonly concept:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }> }>, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string }> } }, readonly articlesOnly: { readonly emptyBecause: RelatedEmptyReason | null, readonly items: ReadonlyArray<{ readonly title: string }>, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } };

export type IsAgeingACauseQueryVariables = Exact<{ [key: string]: never; }>;


export type IsAgeingACauseQuery = { readonly symptom: { readonly name: string, readonly byDefault: { readonly totalCount: number }, readonly denied: { readonly totalCount: number }, readonly partlyDenied: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly articleCount: number, readonly opposingCount: number, readonly consensus: { readonly agreement: Agreement | null, readonly qualifying: { readonly articleCount: number } }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly polarity: Polarity }> } }>, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } } | null, readonly factor: { readonly name: string, readonly links: { readonly totalCount: number } } | null };

export type WhatAnEditChangedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatAnEditChangedQuery = { readonly articleDiff: { readonly counts: { readonly added: number, readonly removed: number, readonly reworded: number, readonly moved: number }, readonly changes: ReadonlyArray<{ readonly kind: ChangeKind, readonly before: { readonly relation: Relation, readonly quote: string, readonly subject: { readonly state: State, readonly concept:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }, readonly object: { readonly concept:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           } } | null, readonly after: { readonly relation: Relation, readonly quote: string, readonly subject: { readonly state: State, readonly concept:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }, readonly object: { readonly concept:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           } } | null }>, readonly article: { readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } } | null, readonly magnesium: { readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string }> } } | null, readonly cramps: { readonly nutrients: { readonly totalCount: number } } | null };

export type SaidFragment = { readonly relation: Relation, readonly quote: string, readonly subject: { readonly state: State, readonly concept:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     }, readonly object: { readonly concept:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     } };

export type WhoSaysAndWhoDeniesQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoSaysAndWhoDeniesQuery = { readonly symptom: { readonly name: string, readonly nutrients: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly links: ReadonlyArray<{ readonly sentence: string, readonly consensus: { readonly agreement: Agreement | null, readonly supporting: { readonly articleCount: number, readonly publisherCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly article: { readonly slug: string } }> }, readonly opposing: { readonly articleCount: number, readonly publisherCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly article: { readonly slug: string } }> } } }> }>, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } } } | null, readonly contradictions: { readonly totalCount: number } | null };

export type SideFragment = { readonly articleCount: number, readonly publisherCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly article: { readonly slug: string } }> };

export type AskNutrientsLinkedToCrampsQueryVariables = Exact<{ [key: string]: never; }>;


export type AskNutrientsLinkedToCrampsQuery = { readonly ask: { readonly understood: string | null, readonly notes: ReadonlyArray<string>, readonly graphql: string | null, readonly variables: Readonly<Record<string, unknown>> | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly subjectState: State, readonly relation: Relation, readonly articleCount: number, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly derivation: Derivation }> } }> } | null, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string }> }, readonly notUnderstood: { readonly reason: AskRefusal } | null } };

export type SearchMagnesumQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchMagnesumQuery = { readonly search: { readonly didYouMean: string | null, readonly edges: ReadonlyArray<{ readonly match: SearchMatch, readonly corrected: boolean, readonly score: number, readonly matchedLabel: string | null, readonly matches: ReadonlyArray<{ readonly field: TextField, readonly fragment: string, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly id: string, readonly name: string, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } }
        | Record<PropertyKey, never>
       }> }, readonly inArticles: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly type: SearchItemType, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly match: SearchMatch, readonly corrected: boolean, readonly node:
        | { readonly id: string, readonly safety: { readonly redFlags: ReadonlyArray<{ readonly quote: string }> } }
        | Record<PropertyKey, never>
       }> } };

export type SuggestWhileTypingQueryVariables = Exact<{ [key: string]: never; }>;


export type SuggestWhileTypingQuery = { readonly begun: ReadonlyArray<{ readonly matchedLabel: string, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly concept:
      | { readonly id: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly name: string, readonly type: ConceptType }
     }>, readonly misspelt: ReadonlyArray<{ readonly matchedLabel: string, readonly spans: ReadonlyArray<{ readonly start: number }>, readonly concept:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     }>, readonly ofEachType: ReadonlyArray<{ readonly matchedLabel: string, readonly concept:
      | { readonly name: string, readonly type: ConceptType }
      | { readonly name: string, readonly type: ConceptType }
      | { readonly name: string, readonly type: ConceptType }
      | { readonly name: string, readonly type: ConceptType }
      | { readonly name: string, readonly type: ConceptType }
     }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WhatIsSaidFragmentDoc = new TypedDocumentString(`
    fragment WhatIsSaid on LinkConnection {
  totalCount
  nodes {
    sentence
    relation
    evidence {
      nodes {
        quote
        certainty
        derivation
      }
    }
  }
}
    `, {"fragmentName":"WhatIsSaid"}) as unknown as TypedDocumentString<WhatIsSaidFragment, unknown>;
export const FacetFragmentDoc = new TypedDocumentString(`
    fragment Facet on LinkFacet {
  field
  filterField
  values {
    value
    label
    count
  }
}
    `, {"fragmentName":"Facet"}) as unknown as TypedDocumentString<FacetFragment, unknown>;
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment said on ReadClaim {
  subject {
    concept {
      name
    }
    state
  }
  relation
  object {
    concept {
      name
    }
  }
  quote
}
    `, {"fragmentName":"said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const SideFragmentDoc = new TypedDocumentString(`
    fragment Side on Voices {
  articleCount
  publisherCount
  evidence {
    quote
    article {
      slug
    }
  }
}
    `, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const AskInPlainEnglishDocument = new TypedDocumentString(`
    query AskInPlainEnglish($question: String!, $first: Int = 10) {
  ask(question: $question) {
    question
    understood
    notes
    concepts {
      id
      name
      type
    }
    graphql
    variables
    links(first: $first) {
      totalCount
      nodes {
        id
        sentence
        articleCount
        evidence(first: 2) {
          nodes {
            quote
            contextQuote
            deepLink
            article {
              id
              title
              url
              publisher
            }
          }
        }
      }
    }
    shared(first: $first) {
      totalCount
      edges {
        node {
          id
          name
          type
        }
        by {
          concept {
            name
          }
          links {
            id
            sentence
          }
        }
      }
    }
    paths {
      paths {
        sentence
        length
        netEffect
        causalChain
        weakestDerivation
      }
      complete
      hint
    }
    safety {
      disclaimer
      redFlags {
        quote
        contextQuote
        article {
          id
          title
          url
          publisher
        }
      }
    }
    notUnderstood {
      reason
      message
      unknown
      didYouMean
    }
    examples
  }
}
    `) as unknown as TypedDocumentString<AskInPlainEnglishQuery, AskInPlainEnglishQueryVariables>;
export const EvidenceOfLinkDocument = new TypedDocumentString(`
    query EvidenceOfLink($id: ID!, $first: Int = 10) {
  node(id: $id) {
    ... on Link {
      id
      sentence
      articleCount
      opposingCount
      subject {
        id
        name
        type
        safety {
          disclaimer
          redFlags {
            quote
            contextQuote
            article {
              id
              title
              url
              publisher
            }
          }
        }
      }
      object {
        id
        name
        type
        safety {
          disclaimer
          redFlags {
            quote
            contextQuote
            article {
              id
              title
              url
              publisher
            }
          }
        }
      }
      claims(first: $first, filter: {polarities: [AFFIRMED, PARTLY_DENIED, DENIED]}) {
        totalCount
        nodes {
          id
          polarity
          certainty
          derivation
          evidence {
            quote
            contextQuote
            deepLink
            article {
              id
              title
              url
              publisher
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceOfLinkQuery, EvidenceOfLinkQueryVariables>;
export const LinksOfConceptDocument = new TypedDocumentString(`
    query LinksOfConcept($about: ConceptRef!, $filter: LinkFilter, $first: Int = 10, $after: String) {
  links(about: $about, filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      sentence
      articleCount
      evidence(first: 2) {
        nodes {
          quote
          contextQuote
          deepLink
          article {
            id
            title
            url
            publisher
          }
        }
      }
    }
    safety {
      disclaimer
      redFlags {
        quote
        contextQuote
        article {
          id
          title
          url
          publisher
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinksOfConceptQuery, LinksOfConceptQueryVariables>;
export const PathsBetweenConceptsDocument = new TypedDocumentString(`
    query PathsBetweenConcepts($from: ConceptRef!, $to: ConceptRef!, $maxHops: Int = 3, $limit: Int = 10) {
  paths(from: $from, to: $to, maxHops: $maxHops, limit: $limit) {
    paths {
      sentence
      length
      netEffect
      causalChain
      weakestDerivation
    }
    complete
    hint
    safety {
      disclaimer
      redFlags {
        quote
        contextQuote
        article {
          id
          title
          url
          publisher
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsBetweenConceptsQuery, PathsBetweenConceptsQueryVariables>;
export const SafetyOfConceptDocument = new TypedDocumentString(`
    query SafetyOfConcept($about: ConceptRef!) {
  concept(by: $about) {
    id
    name
    type
    safety {
      disclaimer
      redFlags {
        quote
        contextQuote
        article {
          id
          title
          url
          publisher
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SafetyOfConceptQuery, SafetyOfConceptQueryVariables>;
export const SearchConceptsAndArticlesDocument = new TypedDocumentString(`
    query SearchConceptsAndArticles($query: String!, $types: [ConceptType!], $articles: Boolean = true, $first: Int = 10) {
  search(query: $query, types: $types, articles: $articles, first: $first) {
    totalCount
    didYouMean
    edges {
      match
      corrected
      matchedLabel
      node {
        __typename
        ... on Concept {
          id
          name
        }
        ... on Article {
          id
          title
          url
          publisher
        }
      }
      matches {
        field
        fragment
      }
    }
  }
  best: search(query: $query, types: $types, articles: $articles, first: 1) {
    nodes {
      ... on Concept {
        safety {
          disclaimer
          redFlags {
            quote
            contextQuote
            article {
              id
              title
              url
              publisher
            }
          }
        }
      }
      ... on Article {
        safety {
          disclaimer
          redFlags {
            quote
            contextQuote
            article {
              id
              title
              url
              publisher
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchConceptsAndArticlesQuery, SearchConceptsAndArticlesQueryVariables>;
export const SharedByConceptsDocument = new TypedDocumentString(`
    query SharedByConcepts($concepts: [ConceptRef!]!, $match: SharedMatch = ALL, $filter: LinkFilter, $first: Int = 10) {
  shared(concepts: $concepts, match: $match, filter: $filter, first: $first) {
    totalCount
    edges {
      node {
        id
        name
        type
      }
      by {
        concept {
          name
        }
        links {
          id
          sentence
        }
      }
    }
    safety {
      disclaimer
      redFlags {
        quote
        contextQuote
        article {
          id
          title
          url
          publisher
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SharedByConceptsQuery, SharedByConceptsQueryVariables>;
export const ResolveNamesDocument = new TypedDocumentString(`
    query ResolveNames {
  resolve(
    terms: ["cramps", "B12", "sore muscles", "Spasms", "leg cramps", "muscle cramsp"]
  ) {
    term
    concept {
      id
      name
    }
    confidence
    match
    matchedLabel
  }
  lessSure: resolve(terms: ["left leg cramps"]) {
    concept {
      name
    }
    confidence
    alternatives(limit: 2) {
      concept {
        name
      }
      confidence
    }
  }
  misspelt: nutrient(by: {name: "magnesum"}) {
    id
  }
}
    `) as unknown as TypedDocumentString<ResolveNamesQuery, ResolveNamesQueryVariables>;
export const NutrientsLinkedToCrampsDocument = new TypedDocumentString(`
    query NutrientsLinkedToCramps {
  symptom(by: {name: "cramps"}) {
    name
    nutrients {
      totalCount
      edges {
        node {
          name
        }
        links {
          sentence
          subjectState
          relation
          articleCount
          evidence {
            nodes {
              quote
              contextQuote
              derivation
            }
          }
        }
      }
      safety {
        disclaimer
        redFlags {
          quote
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NutrientsLinkedToCrampsQuery, NutrientsLinkedToCrampsQueryVariables>;
export const SignsOfMagnesiumDeficiencyDocument = new TypedDocumentString(`
    query SignsOfMagnesiumDeficiency {
  nutrient(by: {name: "magnesium"}) {
    name
    symptoms(filter: {ownStates: [DEFICIENCY]}, orderBy: ARTICLE_ORDER) {
      totalCount
      edges {
        node {
          name
        }
        links {
          sentence
          subjectState
          relation
          evidence {
            nodes {
              quote
            }
          }
        }
      }
      safety {
        redFlags {
          quote
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SignsOfMagnesiumDeficiencyQuery, SignsOfMagnesiumDeficiencyQueryVariables>;
export const NutrientDeficienciesOfMuscleWeaknessDocument = new TypedDocumentString(`
    query NutrientDeficienciesOfMuscleWeakness {
  symptom(by: {name: "muscle weakness"}) {
    name
    nutrients(filter: {otherStates: [DEFICIENCY]}, orderBy: ARTICLE_ORDER) {
      totalCount
      edges {
        node {
          name
        }
        states
        links {
          relation
          evidence {
            nodes {
              quote
              contextQuote
              derivation
            }
          }
        }
      }
      safety {
        redFlags {
          quote
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NutrientDeficienciesOfMuscleWeaknessQuery, NutrientDeficienciesOfMuscleWeaknessQueryVariables>;
export const HormonesAndTheirStatesDocument = new TypedDocumentString(`
    query HormonesAndTheirStates {
  symptom(by: {name: "muscle weakness"}) {
    name
    hormones(orderBy: ARTICLE_ORDER) {
      totalCount
      edges {
        node {
          name
        }
        states
        links {
          sentence
          subjectModifiers
          evidence {
            nodes {
              quote
              contextQuote
            }
          }
        }
      }
      safety {
        redFlags {
          quote
        }
      }
    }
    conditions: factors(
      filter: {otherStates: [DYSFUNCTION, RESISTANCE]}
      orderBy: ARTICLE_ORDER
    ) {
      nodes {
        name
        conditionOf {
          concept {
            name
          }
          state
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HormonesAndTheirStatesQuery, HormonesAndTheirStatesQueryVariables>;
export const WhatMakesItWorseDocument = new TypedDocumentString(`
    query WhatMakesItWorse {
  symptom(by: {name: "muscle weakness"}) {
    name
    links(
      filter: {relations: [WORSENS], direction: INCOMING}
      orderBy: ARTICLE_ORDER
    ) {
      totalCount
      nodes {
        sentence
        subject {
          name
        }
        subjectState
        subjectModifiers
        evidence {
          nodes {
            quote
          }
        }
      }
      safety {
        redFlags {
          quote
        }
      }
    }
    articles(first: 1) {
      nodes {
        sections(aspects: [WORSENING]) {
          heading
          blocks(roles: [ADVICE]) {
            text
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatMakesItWorseQuery, WhatMakesItWorseQueryVariables>;
export const HabitsThatHelpDocument = new TypedDocumentString(`
    query HabitsThatHelp {
  symptom(by: {name: "muscle weakness"}) {
    name
    lifestyleFactors(
      filter: {effects: [BENEFICIAL]}
      orderBy: ARTICLE_ORDER
      first: 20
    ) {
      totalCount
      edges {
        node {
          name
        }
        states
        links {
          sentence
          relation
          evidence {
            nodes {
              quote
            }
          }
        }
      }
      safety {
        redFlags {
          quote
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HabitsThatHelpQuery, HabitsThatHelpQueryVariables>;
export const WhenToSeeADoctorDocument = new TypedDocumentString(`
    query WhenToSeeADoctor {
  article(by: {slug: "muscle-weakness"}) {
    safety {
      disclaimer
      redFlags {
        quote
        contextQuote
      }
      tensions {
        kind
        first {
          quote
          section {
            aspect
          }
        }
        second {
          quote
          section {
            aspect
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhenToSeeADoctorQuery, WhenToSeeADoctorQueryVariables>;
export const MagnesiumByStateDocument = new TypedDocumentString(`
    query MagnesiumByState {
  nutrient(by: {name: "magnesium"}) {
    name
    byState {
      state
      level
      count
      links(orderBy: ARTICLE_ORDER) {
        ...WhatIsSaid
      }
    }
    teasers: links(
      filter: {derivations: [TEASER], certainties: [QUESTION]}
      orderBy: ARTICLE_ORDER
    ) {
      ...WhatIsSaid
    }
    all: links {
      totalCount
    }
    safety {
      redFlags {
        quote
      }
    }
  }
}
    fragment WhatIsSaid on LinkConnection {
  totalCount
  nodes {
    sentence
    relation
    evidence {
      nodes {
        quote
        certainty
        derivation
      }
    }
  }
}`) as unknown as TypedDocumentString<MagnesiumByStateQuery, MagnesiumByStateQueryVariables>;
export const GutContributorsDocument = new TypedDocumentString(`
    query GutContributors {
  symptom(by: {name: "muscle weakness"}) {
    name
    factors(
      filter: {relations: [CONTRIBUTES_TO], direction: INCOMING}
      orderBy: ARTICLE_ORDER
    ) {
      totalCount
      edges {
        node {
          name
          group
        }
        states
        links {
          subjectModifiers
          relation
          evidence {
            nodes {
              quote
              contextQuote
            }
          }
        }
      }
      safety {
        redFlags {
          quote
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GutContributorsQuery, GutContributorsQueryVariables>;
export const DeficienciesSaidOutrightDocument = new TypedDocumentString(`
    query DeficienciesSaidOutright {
  symptom(by: {name: "muscle weakness"}) {
    name
    nutrients(
      filter: {otherStates: [DEFICIENCY], derivations: [EXPLICIT]}
      orderBy: ARTICLE_ORDER
    ) {
      totalCount
      edges {
        node {
          name
        }
        links {
          evidence {
            nodes {
              quote
              derivation
            }
          }
        }
      }
      safety {
        redFlags {
          quote
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeficienciesSaidOutrightQuery, DeficienciesSaidOutrightQueryVariables>;
export const CountsForASidebarDocument = new TypedDocumentString(`
    query CountsForASidebar {
  symptom(by: {name: "muscle weakness"}) {
    name
    deficiencies: nutrients(filter: {otherStates: [DEFICIENCY]}) {
      totalCount
      facets(fields: [RELATION, DERIVATION, LEVEL]) {
        ...Facet
      }
    }
    hormones {
      totalCount
      facets(fields: [OTHER_STATE]) {
        ...Facet
      }
    }
    worsenedBy {
      totalCount
      facets(fields: [TYPE, OTHER_STATE]) {
        ...Facet
      }
    }
    habits: lifestyleFactors(filter: {effects: [BENEFICIAL]}) {
      totalCount
      facets(fields: [RELATION, OTHER_STATE]) {
        ...Facet
      }
    }
    contributors: factors(
      filter: {relations: [CONTRIBUTES_TO], direction: INCOMING}
    ) {
      totalCount
      facets(fields: [OTHER_STATE, SECTION_ASPECT, EFFECT]) {
        ...Facet
      }
    }
    safety {
      redFlags {
        quote
      }
    }
  }
}
    fragment Facet on LinkFacet {
  field
  filterField
  values {
    value
    label
    count
  }
}`) as unknown as TypedDocumentString<CountsForASidebarQuery, CountsForASidebarQueryVariables>;
export const NerveNutrientsNotOnTheListDocument = new TypedDocumentString(`
    query NerveNutrientsNotOnTheList {
  concept(by: {name: "nerve health"}) {
    name
    matchedLabel
    all: nutrients(filter: {relations: [SUPPORTS]}, orderBy: NAME) {
      totalCount
      nodes {
        name
      }
    }
    nutrients(
      filter: {relations: [SUPPORTS], notLinkedTo: [{concept: {name: "muscle weakness"}, states: [DEFICIENCY]}]}
      orderBy: NAME
    ) {
      totalCount
      edges {
        node {
          name
        }
        links {
          sentence
          evidence {
            nodes {
              quote
            }
          }
        }
      }
      safety {
        redFlags {
          quote
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NerveNutrientsNotOnTheListQuery, NerveNutrientsNotOnTheListQueryVariables>;
export const SharedByFatigueAndCrampsDocument = new TypedDocumentString(`
    query SharedByFatigueAndCramps {
  shared(concepts: [{name: "fatigue"}, {name: "cramps"}]) {
    totalCount
    edges {
      node {
        name
      }
      by {
        concept {
          name
        }
        links {
          sentence
          evidence {
            nodes {
              quote
              contextQuote
            }
          }
        }
      }
    }
    safety {
      disclaimer
      redFlags {
        quote
      }
    }
  }
  sharedNutrients: shared(
    concepts: [{name: "fatigue"}, {name: "cramps"}]
    filter: {types: [NUTRIENT]}
  ) {
    totalCount
    nodes {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SharedByFatigueAndCrampsQuery, SharedByFatigueAndCrampsQueryVariables>;
export const PathsFromAbsorptionToCrampsDocument = new TypedDocumentString(`
    query PathsFromAbsorptionToCramps {
  paths(from: {name: "mineral absorption"}, to: {name: "cramps"}) {
    paths {
      sentence
      length
      steps {
        forward
        from {
          name
        }
        to {
          name
        }
        link {
          sentence
          relation
          evidence {
            nodes {
              quote
              contextQuote
            }
          }
        }
      }
      causalChain
      netEffect
      stateSafe
      weakestDerivation
    }
    patterns {
      pattern
      count
    }
    complete
    stoppedBecause
    hint
    safety {
      disclaimer
      redFlags {
        quote
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsFromAbsorptionToCrampsQuery, PathsFromAbsorptionToCrampsQueryVariables>;
export const PathsFromStressToMuscleWeaknessDocument = new TypedDocumentString(`
    query PathsFromStressToMuscleWeakness {
  paths(from: {name: "stress"}, to: {name: "muscle weakness"}) {
    paths {
      sentence
      length
      steps {
        forward
        from {
          name
        }
        to {
          name
        }
        link {
          evidence {
            nodes {
              quote
              contextQuote
            }
          }
        }
      }
      causalChain
      netEffect
      weakestDerivation
    }
    complete
    stoppedBecause
    hint
    safety {
      disclaimer
      redFlags {
        quote
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsFromStressToMuscleWeaknessQuery, PathsFromStressToMuscleWeaknessQueryVariables>;
export const RelatedByTextDocument = new TypedDocumentString(`
    query RelatedByText {
  related(
    for: {text: "Cramps at night\\n\\nMagnesium deficiency is often behind muscle cramps, and poor sleep follows."}
  ) {
    items {
      status
      title
      article {
        id
      }
      pinned
      reasons {
        kind
        why: text
        evidence {
          quote
          contextQuote
        }
      }
    }
    emptyBecause
    safety {
      disclaimer
      redFlags {
        quote
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RelatedByTextQuery, RelatedByTextQueryVariables>;
export const RelatedContentDocument = new TypedDocumentString(`
    query RelatedContent {
  withCards: related(
    for: {articleId: "article:muscle-weakness"}
    includeStubs: true
  ) {
    items {
      status
      title
      subtitle
      category
      url
      article {
        id
      }
      reasons {
        kind
        why: text
        concept {
          name
        }
      }
    }
    emptyBecause
    safety {
      disclaimer
      redFlags {
        quote
      }
    }
    ttlSeconds
  }
  articlesOnly: related(for: {articleId: "article:muscle-weakness"}) {
    items {
      title
    }
    emptyBecause
    safety {
      redFlags {
        quote
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RelatedContentQuery, RelatedContentQueryVariables>;
export const IsAgeingACauseDocument = new TypedDocumentString(`
    query IsAgeingACause {
  symptom(by: {name: "muscle weakness"}) {
    name
    byDefault: links(filter: {relations: [CAUSES], direction: INCOMING}) {
      totalCount
    }
    denied: links(
      filter: {relations: [CAUSES], direction: INCOMING, polarities: [DENIED]}
    ) {
      totalCount
    }
    partlyDenied: links(
      filter: {relations: [CAUSES], direction: INCOMING, polarities: [PARTLY_DENIED]}
      orderBy: NAME
    ) {
      totalCount
      nodes {
        sentence
        articleCount
        opposingCount
        consensus {
          agreement
          qualifying {
            articleCount
          }
        }
        evidence {
          nodes {
            quote
            polarity
          }
        }
      }
      safety {
        redFlags {
          quote
        }
      }
    }
  }
  factor(by: {name: "ageing"}) {
    name
    links {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<IsAgeingACauseQuery, IsAgeingACauseQueryVariables>;
export const WhatAnEditChangedDocument = new TypedDocumentString(`
    query WhatAnEditChanged {
  articleDiff(
    article: {slug: "muscle-weakness"}
    from: 1
    to: 2
    kinds: [ADDED, REMOVED]
  ) {
    counts {
      added
      removed
      reworded
      moved
    }
    changes {
      kind
      before {
        ...said
      }
      after {
        ...said
      }
    }
    article {
      safety {
        disclaimer
        redFlags {
          quote
        }
      }
    }
  }
  magnesium: nutrient(by: {name: "magnesium"}) {
    links {
      nodes {
        id
        sentence
      }
    }
  }
  cramps: symptom(by: {name: "cramps"}) {
    nutrients {
      totalCount
    }
  }
}
    fragment said on ReadClaim {
  subject {
    concept {
      name
    }
    state
  }
  relation
  object {
    concept {
      name
    }
  }
  quote
}`) as unknown as TypedDocumentString<WhatAnEditChangedQuery, WhatAnEditChangedQueryVariables>;
export const WhoSaysAndWhoDeniesDocument = new TypedDocumentString(`
    query WhoSaysAndWhoDenies {
  symptom(by: {name: "cramps"}) {
    name
    nutrients(filter: {polarities: [AFFIRMED, DENIED]}, orderBy: NAME) {
      edges {
        node {
          name
        }
        links {
          sentence
          consensus {
            agreement
            supporting {
              ...Side
            }
            opposing {
              ...Side
            }
          }
        }
      }
      safety {
        redFlags {
          quote
        }
      }
    }
  }
  contradictions(about: {name: "cramps"}) {
    totalCount
  }
}
    fragment Side on Voices {
  articleCount
  publisherCount
  evidence {
    quote
    article {
      slug
    }
  }
}`) as unknown as TypedDocumentString<WhoSaysAndWhoDeniesQuery, WhoSaysAndWhoDeniesQueryVariables>;
export const AskNutrientsLinkedToCrampsDocument = new TypedDocumentString(`
    query AskNutrientsLinkedToCramps {
  ask(question: "nutrients linked to cramps") {
    understood
    notes
    links {
      totalCount
      nodes {
        sentence
        subject {
          name
        }
        subjectState
        relation
        articleCount
        evidence {
          nodes {
            quote
            contextQuote
            derivation
          }
        }
      }
    }
    graphql
    variables
    safety {
      disclaimer
      redFlags {
        quote
      }
    }
    notUnderstood {
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<AskNutrientsLinkedToCrampsQuery, AskNutrientsLinkedToCrampsQueryVariables>;
export const SearchMagnesumDocument = new TypedDocumentString(`
    query SearchMagnesum {
  search(query: "magnesum", first: 1) {
    didYouMean
    edges {
      match
      corrected
      score
      matchedLabel
      matches {
        field
        fragment
        spans {
          start
          end
        }
      }
      node {
        ... on Nutrient {
          id
          name
          safety {
            redFlags {
              quote
            }
          }
        }
      }
    }
  }
  inArticles: search(query: "magnesum", types: []) {
    totalCount
    facets {
      type
      count
    }
    edges {
      match
      corrected
      node {
        ... on Article {
          id
          safety {
            redFlags {
              quote
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchMagnesumQuery, SearchMagnesumQueryVariables>;
export const SuggestWhileTypingDocument = new TypedDocumentString(`
    query SuggestWhileTyping {
  begun: suggest(prefix: "muscle cr", limit: 3) {
    matchedLabel
    spans {
      start
      end
    }
    concept {
      id
      name
      type
    }
  }
  misspelt: suggest(prefix: "magnezi", types: [NUTRIENT], limit: 2) {
    matchedLabel
    spans {
      start
    }
    concept {
      name
    }
  }
  ofEachType: suggest(
    prefix: "mag"
    types: [NUTRIENT, LIFESTYLE_FACTOR]
    limit: 1
    scope: EACH
  ) {
    matchedLabel
    concept {
      name
      type
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestWhileTypingQuery, SuggestWhileTypingQueryVariables>;