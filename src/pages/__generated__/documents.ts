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

/** Names one article: exactly one of the three. */
export type ArticleRef =
  {   /** Its id, such as `article:muscle-weakness`. */
  readonly id: string | number; readonly slug?: never; readonly url?: never; }
  |  { readonly id?: never;   /** The id without its type, such as `muscle-weakness`. */
  readonly slug: string; readonly url?: never; }
  |  { readonly id?: never; readonly slug?: never;   /** The address that it was published at. Example: `https://example.org/muscle-weakness`. */
  readonly url: string; };

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

/** A page: exactly one of its fields. */
export type ContentRef =
  {   /** An article of the graph, such as `article:muscle-weakness`. */
  readonly articleId: string | number; readonly conceptIds?: never; readonly names?: never; readonly text?: never; readonly url?: never; }
  |  { readonly articleId?: never;   /** Concepts that the page is about, at most 50, such as `["nutrient:magnesium"]`; those not known are left out. */
  readonly conceptIds: ReadonlyArray<string | number>; readonly names?: never; readonly text?: never; readonly url?: never; }
  |  { readonly articleId?: never; readonly conceptIds?: never;   /**
   * What the page is about in plain words, at most 50 names or ids of concepts, such as `["cramps"]`; those not known
   * are left out.
   */
  readonly names: ReadonlyArray<string>; readonly text?: never; readonly url?: never; }
  |  { readonly articleId?: never; readonly conceptIds?: never; readonly names?: never;   /** The page's plain text, at most 20,000 characters, such as "Low magnesium can cause cramps." It is not stored. */
  readonly text: string; readonly url?: never; }
  |  { readonly articleId?: never; readonly conceptIds?: never; readonly names?: never; readonly text?: never;   /**
   * The page's address, such as `https://example.org/muscle-weakness`. What campaigns add to it is left out, and so is a
   * slash at the end, "www." and whether it is https. The server opens no address: of a page that the graph does not
   * hold, give the text.
   */
  readonly url: string; };

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

/** What was written. */
export type GraphChangeKind =
  /** An article was read, or read again. */
  | 'ARTICLE'
  /** Editors decided something. */
  | 'DECISIONS'
  /** The vocabulary changed. */
  | 'VOCABULARY';

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

export type WidgetRelatedQueryVariables = Exact<{
  for: ContentRef;
  intent?: RelatedIntent | null | undefined;
  limit?: number | null | undefined;
  chips?: boolean | null | undefined;
}>;


export type WidgetRelatedQuery = { readonly related: { readonly emptyBecause: RelatedEmptyReason | null, readonly ttlSeconds: number, readonly graphVersion: string, readonly items: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly article: { readonly id: string } | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly evidence: { readonly quote: string, readonly deepLink: string | null, readonly claim?: { readonly subject: { readonly concept:
                | { readonly id: string, readonly name: string, readonly type: ConceptType }
                | { readonly id: string, readonly name: string, readonly type: ConceptType }
                | { readonly id: string, readonly name: string, readonly type: ConceptType }
                | { readonly id: string, readonly name: string, readonly type: ConceptType }
                | { readonly id: string, readonly name: string, readonly type: ConceptType }
               }, readonly object: { readonly concept:
                | { readonly id: string, readonly name: string, readonly type: ConceptType }
                | { readonly id: string, readonly name: string, readonly type: ConceptType }
                | { readonly id: string, readonly name: string, readonly type: ConceptType }
                | { readonly id: string, readonly name: string, readonly type: ConceptType }
                | { readonly id: string, readonly name: string, readonly type: ConceptType }
               } } } | null }> }>, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null }> } } };

export type ArticleOnPageQueryVariables = Exact<{
  by: ArticleRef;
}>;


export type ArticleOnPageQuery = { readonly article: { readonly status: ArticleStatus, readonly version: number, readonly category: string | null, readonly language: string, readonly publishedAt: string | null, readonly readAt: string, readonly jsonLd: string, readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly sections: ReadonlyArray<{ readonly id: string, readonly position: number, readonly heading: string, readonly aspect: SectionAspect }>, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly contextQuote: string | null }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } } | null };

export type ArticleClaimsQueryVariables = Exact<{
  by: ArticleRef;
  first: number;
  after?: string | null | undefined;
}>;


export type ArticleClaimsQuery = { readonly article: { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly relation: Relation, readonly polarity: Polarity, readonly certainty: Certainty, readonly derivation: Derivation, readonly review: ReviewStatus, readonly subject: { readonly state: State, readonly stateWord: string | null, readonly modifiers: ReadonlyArray<Modifier>, readonly concept:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
           }, readonly object: { readonly state: State, readonly stateWord: string | null, readonly modifiers: ReadonlyArray<Modifier>, readonly concept:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
           }, readonly evidence: { readonly quote: string, readonly start: number, readonly contextQuote: string | null, readonly section: { readonly id: string } } }> } } | null };

export type SectionsOnPageQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type SectionsOnPageQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly blocks: ReadonlyArray<{ readonly id: string, readonly position: number, readonly kind: BlockKind, readonly role: BlockRole, readonly text: string, readonly start: number, readonly end: number }>, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly concept:
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
         }> }
    | Record<PropertyKey, never>
   | null> };

export type BlockOnPageFragment = { readonly id: string, readonly position: number, readonly kind: BlockKind, readonly role: BlockRole, readonly text: string, readonly start: number, readonly end: number };

export type ClaimOnPageFragment = { readonly id: string, readonly sentence: string, readonly relation: Relation, readonly polarity: Polarity, readonly certainty: Certainty, readonly derivation: Derivation, readonly review: ReviewStatus, readonly subject: { readonly state: State, readonly stateWord: string | null, readonly modifiers: ReadonlyArray<Modifier>, readonly concept:
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
     }, readonly object: { readonly state: State, readonly stateWord: string | null, readonly modifiers: ReadonlyArray<Modifier>, readonly concept:
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
     }, readonly evidence: { readonly quote: string, readonly start: number, readonly contextQuote: string | null, readonly section: { readonly id: string } } };

export type ClaimEndOnPageFragment = { readonly state: State, readonly stateWord: string | null, readonly modifiers: ReadonlyArray<Modifier>, readonly concept:
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
   };

export type ConceptOverviewQueryVariables = Exact<{
  by: ConceptRef;
  filter?: LinkFilter | null | undefined;
  symptoms?: LinkFilter | null | undefined;
  nutrients?: LinkFilter | null | undefined;
  hormones?: LinkFilter | null | undefined;
  lifestyleFactors?: LinkFilter | null | undefined;
  factors?: LinkFilter | null | undefined;
  first: number;
}>;


export type ConceptOverviewQuery = { readonly concept:
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly links: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly field: LinkFacetField, readonly filterField: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> }, readonly symptoms: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly nutrients: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly hormones: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly lifestyleFactors: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly factors: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly labels: ReadonlyArray<{ readonly text: string, readonly preferred: boolean }>, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly links: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly field: LinkFacetField, readonly filterField: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> }, readonly symptoms: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly nutrients: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly hormones: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly lifestyleFactors: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly factors: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly labels: ReadonlyArray<{ readonly text: string, readonly preferred: boolean }>, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly links: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly field: LinkFacetField, readonly filterField: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> }, readonly symptoms: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly nutrients: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly hormones: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly lifestyleFactors: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly factors: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly labels: ReadonlyArray<{ readonly text: string, readonly preferred: boolean }>, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly links: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly field: LinkFacetField, readonly filterField: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> }, readonly symptoms: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly nutrients: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly hormones: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly lifestyleFactors: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly factors: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly labels: ReadonlyArray<{ readonly text: string, readonly preferred: boolean }>, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly links: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly field: LinkFacetField, readonly filterField: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> }, readonly symptoms: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly nutrients: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly hormones: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly lifestyleFactors: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly factors: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly labels: ReadonlyArray<{ readonly text: string, readonly preferred: boolean }>, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } }
   | null, readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly supporting: { readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> }, readonly opposing: { readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }> } | null };

export type ConceptLinksQueryVariables = Exact<{
  by: ConceptRef;
  filter?: LinkFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConceptLinksQuery = { readonly concept:
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly links: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly field: LinkFacetField, readonly filterField: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly labels: ReadonlyArray<{ readonly text: string, readonly preferred: boolean }>, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly links: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly field: LinkFacetField, readonly filterField: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly labels: ReadonlyArray<{ readonly text: string, readonly preferred: boolean }>, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly links: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly field: LinkFacetField, readonly filterField: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly labels: ReadonlyArray<{ readonly text: string, readonly preferred: boolean }>, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly links: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly field: LinkFacetField, readonly filterField: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly labels: ReadonlyArray<{ readonly text: string, readonly preferred: boolean }>, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly links: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly field: LinkFacetField, readonly filterField: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly other:
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
            | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }, readonly labels: ReadonlyArray<{ readonly text: string, readonly preferred: boolean }>, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      >, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } }
   | null };

export type ConceptDownloadQueryVariables = Exact<{
  by: ConceptRef;
  filter?: LinkFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConceptDownloadQuery = { readonly concept:
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly links: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly subjectState: State, readonly relation: Relation, readonly objectState: State, readonly effect: Effect, readonly score: number, readonly articleCount: number, readonly publisherCount: number, readonly opposingCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly derivation: Derivation, readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }> }, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly links: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly subjectState: State, readonly relation: Relation, readonly objectState: State, readonly effect: Effect, readonly score: number, readonly articleCount: number, readonly publisherCount: number, readonly opposingCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly derivation: Derivation, readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }> }, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly links: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly subjectState: State, readonly relation: Relation, readonly objectState: State, readonly effect: Effect, readonly score: number, readonly articleCount: number, readonly publisherCount: number, readonly opposingCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly derivation: Derivation, readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }> }, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly links: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly subjectState: State, readonly relation: Relation, readonly objectState: State, readonly effect: Effect, readonly score: number, readonly articleCount: number, readonly publisherCount: number, readonly opposingCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly derivation: Derivation, readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }> }, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly links: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly subjectState: State, readonly relation: Relation, readonly objectState: State, readonly effect: Effect, readonly score: number, readonly articleCount: number, readonly publisherCount: number, readonly opposingCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly derivation: Derivation, readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }> }, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } }
   | null };

type ConceptHead_Factor_Fragment = { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly labels: ReadonlyArray<{ readonly text: string, readonly preferred: boolean }>, readonly broader: ReadonlyArray<
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
  >, readonly narrower: ReadonlyArray<
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
  >, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } };

type ConceptHead_Hormone_Fragment = { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly labels: ReadonlyArray<{ readonly text: string, readonly preferred: boolean }>, readonly broader: ReadonlyArray<
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
  >, readonly narrower: ReadonlyArray<
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
  >, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } };

type ConceptHead_LifestyleFactor_Fragment = { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly labels: ReadonlyArray<{ readonly text: string, readonly preferred: boolean }>, readonly broader: ReadonlyArray<
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
  >, readonly narrower: ReadonlyArray<
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
  >, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } };

type ConceptHead_Nutrient_Fragment = { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly labels: ReadonlyArray<{ readonly text: string, readonly preferred: boolean }>, readonly broader: ReadonlyArray<
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
  >, readonly narrower: ReadonlyArray<
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
  >, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } };

type ConceptHead_Symptom_Fragment = { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType, readonly labels: ReadonlyArray<{ readonly text: string, readonly preferred: boolean }>, readonly broader: ReadonlyArray<
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
  >, readonly narrower: ReadonlyArray<
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
  >, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } };

export type ConceptHeadFragment =
  | ConceptHead_Factor_Fragment
  | ConceptHead_Hormone_Fragment
  | ConceptHead_LifestyleFactor_Fragment
  | ConceptHead_Nutrient_Fragment
  | ConceptHead_Symptom_Fragment
;

export type LinkCountsFragment = { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly field: LinkFacetField, readonly filterField: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> };

export type LinksOfConceptFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly about:
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    , readonly other:
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    , readonly node: { readonly subjectState: State, readonly objectState: State, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly consensus: { readonly agreement: Agreement | null, readonly opposing: { readonly articleCount: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> };

export type EditorOnPageQueryVariables = Exact<{
  first: number;
}>;


export type EditorOnPageQuery = { readonly meta: { readonly graphVersion: string }, readonly candidates: ReadonlyArray<{ readonly term: string, readonly type: ConceptType, readonly placeCount: number, readonly articleCount: number, readonly quotes: ReadonlyArray<{ readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> }>, readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ContradictionKind, readonly sentence: string, readonly link: { readonly subject:
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        , readonly object:
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
         }, readonly supporting: { readonly evidence: ReadonlyArray<{ readonly quote: string, readonly claim: { readonly id: string }, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> }, readonly opposing: { readonly evidence: ReadonlyArray<{ readonly quote: string, readonly claim: { readonly id: string }, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }> } | null, readonly contentGaps: ReadonlyArray<{ readonly linkCount: number, readonly articleCount: number, readonly concept:
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    , readonly announcedBy: ReadonlyArray<{ readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null }, readonly teaser: { readonly title: string } }> }>, readonly flagged: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly evidence: { readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } } }> } | null, readonly rejected: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly evidence: { readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } } }> } | null };

export type EditorTensionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type EditorTensionsQuery = { readonly articles: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly safety: { readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string }, readonly second: { readonly quote: string } }> } }> } };

export type EditorChangesQueryVariables = Exact<{
  since: string;
  first: number;
}>;


export type EditorChangesQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly graphVersion: string, readonly kind: GraphChangeKind, readonly at: string | null, readonly fromVersion: number | null, readonly toVersion: number | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } | null, readonly counts: { readonly added: number, readonly removed: number, readonly reworded: number } | null }> } };

export type WordsInArticleFragment = { readonly quote: string, readonly claim: { readonly id: string }, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } };

export type ReviewedClaimsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly evidence: { readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } } }> };

export type EmbeddableConceptQueryVariables = Exact<{
  by: ConceptRef;
}>;


export type EmbeddableConceptQuery = { readonly concept:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null };

export type EmbeddableArticleQueryVariables = Exact<{
  by: ArticleRef;
}>;


export type EmbeddableArticleQuery = { readonly article: { readonly id: string, readonly title: string, readonly status: ArticleStatus, readonly publisher: string | null } | null };

export type EmbeddableAnswerQueryVariables = Exact<{
  question: string;
}>;


export type EmbeddableAnswerQuery = { readonly ask: { readonly understood: string | null } };

export type AskOnPageQueryVariables = Exact<{
  question: string;
  first: number;
}>;


export type AskOnPageQuery = { readonly ask: { readonly understood: string | null, readonly notes: ReadonlyArray<string>, readonly graphql: string | null, readonly variables: Readonly<Record<string, unknown>> | null, readonly examples: ReadonlyArray<string>, readonly concepts: ReadonlyArray<
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    >, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly subject:
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        , readonly object:
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        , readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }> } | null, readonly shared: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        , readonly by: ReadonlyArray<{ readonly links: ReadonlyArray<{ readonly id: string, readonly sentence: string }> }> }> } | null, readonly paths: { readonly hint: string | null, readonly from:
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      , readonly to:
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      , readonly paths: ReadonlyArray<{ readonly sentence: string, readonly length: number, readonly causalChain: boolean, readonly netEffect: Effect }> } | null, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> }, readonly notUnderstood: { readonly reason: AskRefusal, readonly message: string, readonly unknown: ReadonlyArray<string>, readonly didYouMean: ReadonlyArray<string> } | null }, readonly resolve: ReadonlyArray<{ readonly confidence: number, readonly concept:
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
     | null }> };

export type WelcomeQueryVariables = Exact<{ [key: string]: never; }>;


export type WelcomeQuery = { readonly ask: { readonly examples: ReadonlyArray<string>, readonly safety: { readonly disclaimer: string } }, readonly meta: { readonly counts: { readonly articles: number, readonly concepts: number, readonly links: number } } };

type ConceptName_Factor_Fragment = { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType };

type ConceptName_Hormone_Fragment = { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType };

type ConceptName_LifestyleFactor_Fragment = { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType };

type ConceptName_Nutrient_Fragment = { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType };

type ConceptName_Symptom_Fragment = { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType };

export type ConceptNameFragment =
  | ConceptName_Factor_Fragment
  | ConceptName_Hormone_Fragment
  | ConceptName_LifestyleFactor_Fragment
  | ConceptName_Nutrient_Fragment
  | ConceptName_Symptom_Fragment
;

export type QuotedLinkFragment = { readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } };

export type QuotedWordsFragment = { readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } };

export type ArticleNameFragment = { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null };

export type SafetyLinesFragment = { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> };

export type PathEndsQueryVariables = Exact<{
  fromId: string | number;
  fromSlug: string;
  toId: string | number;
  toSlug: string;
  terms: ReadonlyArray<string> | string;
}>;


export type PathEndsQuery = { readonly fromById:
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
   | null, readonly fromBySlug:
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
   | null, readonly toById:
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
   | null, readonly toBySlug:
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
   | null, readonly resolve: ReadonlyArray<{ readonly match: NameMatch | null, readonly concept:
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
     | null, readonly alternatives: ReadonlyArray<{ readonly concept:
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
       }> }> };

export type PathsOnPageQueryVariables = Exact<{
  from: ConceptRef;
  to: ConceptRef;
  maxHops: number;
}>;


export type PathsOnPageQuery = { readonly paths: { readonly complete: boolean, readonly stoppedBecause: PathStop | null, readonly paths: ReadonlyArray<{ readonly sentence: string, readonly length: number, readonly netEffect: Effect, readonly causalChain: boolean, readonly weakestDerivation: Derivation, readonly steps: ReadonlyArray<{ readonly forward: boolean, readonly from:
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        , readonly to:
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        , readonly link: { readonly relation: Relation, readonly subjectState: State, readonly objectState: State, readonly score: number, readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } } }> }>, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }>, readonly tensions: ReadonlyArray<{ readonly summary: string, readonly first: { readonly quote: string, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }, readonly second: { readonly quote: string, readonly section: { readonly heading: string } } }> } } | null };

export type SitemapConceptsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SitemapConceptsQuery = { readonly concepts: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
    > } };

export type SitemapArticlesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SitemapArticlesQuery = { readonly articles: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly slug: string }> } };

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
export const BlockOnPageFragmentDoc = new TypedDocumentString(`
    fragment BlockOnPage on Block {
  id
  position
  kind
  role
  text
  start
  end
}
    `, {"fragmentName":"BlockOnPage"}) as unknown as TypedDocumentString<BlockOnPageFragment, unknown>;
export const ConceptNameFragmentDoc = new TypedDocumentString(`
    fragment ConceptName on Concept {
  id
  slug
  name
  type
}
    `, {"fragmentName":"ConceptName"}) as unknown as TypedDocumentString<ConceptNameFragment, unknown>;
export const ClaimEndOnPageFragmentDoc = new TypedDocumentString(`
    fragment ClaimEndOnPage on ClaimEnd {
  concept {
    ...ConceptName
  }
  state
  stateWord
  modifiers
}
    fragment ConceptName on Concept {
  id
  slug
  name
  type
}`, {"fragmentName":"ClaimEndOnPage"}) as unknown as TypedDocumentString<ClaimEndOnPageFragment, unknown>;
export const ClaimOnPageFragmentDoc = new TypedDocumentString(`
    fragment ClaimOnPage on Claim {
  id
  sentence
  subject {
    ...ClaimEndOnPage
  }
  relation
  object {
    ...ClaimEndOnPage
  }
  polarity
  certainty
  derivation
  review
  evidence {
    quote
    start
    contextQuote
    section {
      id
    }
  }
}
    fragment ClaimEndOnPage on ClaimEnd {
  concept {
    ...ConceptName
  }
  state
  stateWord
  modifiers
}
fragment ConceptName on Concept {
  id
  slug
  name
  type
}`, {"fragmentName":"ClaimOnPage"}) as unknown as TypedDocumentString<ClaimOnPageFragment, unknown>;
export const ArticleNameFragmentDoc = new TypedDocumentString(`
    fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}
    `, {"fragmentName":"ArticleName"}) as unknown as TypedDocumentString<ArticleNameFragment, unknown>;
export const SafetyLinesFragmentDoc = new TypedDocumentString(`
    fragment SafetyLines on Safety {
  disclaimer
  redFlags {
    quote
    contextQuote
    article {
      ...ArticleName
    }
  }
  tensions {
    summary
    first {
      quote
      article {
        ...ArticleName
      }
    }
    second {
      quote
      section {
        heading
      }
    }
  }
}
    fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}`, {"fragmentName":"SafetyLines"}) as unknown as TypedDocumentString<SafetyLinesFragment, unknown>;
export const ConceptHeadFragmentDoc = new TypedDocumentString(`
    fragment ConceptHead on Concept {
  ...ConceptName
  labels {
    text
    preferred
  }
  broader {
    ...ConceptName
  }
  narrower {
    ...ConceptName
  }
  safety {
    ...SafetyLines
  }
}
    fragment ConceptName on Concept {
  id
  slug
  name
  type
}
fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}
fragment SafetyLines on Safety {
  disclaimer
  redFlags {
    quote
    contextQuote
    article {
      ...ArticleName
    }
  }
  tensions {
    summary
    first {
      quote
      article {
        ...ArticleName
      }
    }
    second {
      quote
      section {
        heading
      }
    }
  }
}`, {"fragmentName":"ConceptHead"}) as unknown as TypedDocumentString<ConceptHeadFragment, unknown>;
export const LinkCountsFragmentDoc = new TypedDocumentString(`
    fragment LinkCounts on LinkConnection {
  totalCount
  facets(
    fields: [TYPE, RELATION, OWN_STATE, OTHER_STATE, EFFECT, CERTAINTY, SECTION_ASPECT, PUBLISHER]
    first: 20
  ) {
    field
    filterField
    values {
      value
      label
      count
    }
  }
}
    `, {"fragmentName":"LinkCounts"}) as unknown as TypedDocumentString<LinkCountsFragment, unknown>;
export const QuotedWordsFragmentDoc = new TypedDocumentString(`
    fragment QuotedWords on Evidence {
  quote
  contextQuote
  deepLink
  certainty
  article {
    ...ArticleName
  }
}
    fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}`, {"fragmentName":"QuotedWords"}) as unknown as TypedDocumentString<QuotedWordsFragment, unknown>;
export const QuotedLinkFragmentDoc = new TypedDocumentString(`
    fragment QuotedLink on Link {
  id
  sentence
  effect
  articleCount
  evidence(first: 2) {
    totalCount
    nodes {
      ...QuotedWords
    }
  }
}
    fragment QuotedWords on Evidence {
  quote
  contextQuote
  deepLink
  certainty
  article {
    ...ArticleName
  }
}
fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}`, {"fragmentName":"QuotedLink"}) as unknown as TypedDocumentString<QuotedLinkFragment, unknown>;
export const LinksOfConceptFragmentDoc = new TypedDocumentString(`
    fragment LinksOfConcept on LinkConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    about {
      ...ConceptName
    }
    other {
      ...ConceptName
    }
    node {
      ...QuotedLink
      subject {
        id
      }
      subjectState
      objectState
      consensus {
        agreement
        opposing {
          articleCount
          evidence {
            ...QuotedWords
          }
        }
      }
    }
  }
}
    fragment ConceptName on Concept {
  id
  slug
  name
  type
}
fragment QuotedLink on Link {
  id
  sentence
  effect
  articleCount
  evidence(first: 2) {
    totalCount
    nodes {
      ...QuotedWords
    }
  }
}
fragment QuotedWords on Evidence {
  quote
  contextQuote
  deepLink
  certainty
  article {
    ...ArticleName
  }
}
fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}`, {"fragmentName":"LinksOfConcept"}) as unknown as TypedDocumentString<LinksOfConceptFragment, unknown>;
export const WordsInArticleFragmentDoc = new TypedDocumentString(`
    fragment WordsInArticle on Evidence {
  quote
  claim {
    id
  }
  article {
    ...ArticleName
  }
}
    fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}`, {"fragmentName":"WordsInArticle"}) as unknown as TypedDocumentString<WordsInArticleFragment, unknown>;
export const ReviewedClaimsFragmentDoc = new TypedDocumentString(`
    fragment ReviewedClaims on ClaimConnection {
  totalCount
  nodes {
    id
    sentence
    evidence {
      article {
        ...ArticleName
      }
    }
  }
}
    fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}`, {"fragmentName":"ReviewedClaims"}) as unknown as TypedDocumentString<ReviewedClaimsFragment, unknown>;
export const WidgetRelatedDocument = new TypedDocumentString(`
    query WidgetRelated($for: ContentRef!, $intent: RelatedIntent = RELATED, $limit: Int = 3, $chips: Boolean = false) {
  related(for: $for, intent: $intent, limit: $limit) {
    items {
      title
      url
      article {
        id
      }
      reasons {
        text
        evidence {
          quote
          deepLink
          claim @include(if: $chips) {
            subject {
              concept {
                id
                name
                type
              }
            }
            object {
              concept {
                id
                name
                type
              }
            }
          }
        }
      }
    }
    emptyBecause
    safety {
      disclaimer
      redFlags {
        quote
        contextQuote
      }
    }
    ttlSeconds
    graphVersion
  }
}
    `) as unknown as TypedDocumentString<WidgetRelatedQuery, WidgetRelatedQueryVariables>;
export const ArticleOnPageDocument = new TypedDocumentString(`
    query ArticleOnPage($by: ArticleRef!) {
  article(by: $by) {
    ...ArticleName
    status
    version
    category
    language
    publishedAt
    readAt
    jsonLd
    sections {
      id
      position
      heading
      aspect
    }
    safety {
      disclaimer
      redFlags {
        id
        quote
        start
        contextQuote
      }
      tensions {
        summary
        first {
          quote
        }
        second {
          quote
          section {
            heading
          }
        }
      }
    }
  }
}
    fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}`) as unknown as TypedDocumentString<ArticleOnPageQuery, ArticleOnPageQueryVariables>;
export const ArticleClaimsDocument = new TypedDocumentString(`
    query ArticleClaims($by: ArticleRef!, $first: Int!, $after: String) {
  article(by: $by) {
    claims(
      filter: {polarities: [AFFIRMED, PARTLY_DENIED, DENIED], certainties: [STATED, HEDGED, CONDITIONAL, QUESTION], derivations: [EXPLICIT, HEADING_INHERITED, CURATED, INFERRED, TEASER], reviews: [MACHINE, ACCEPTED, REJECTED, FLAGGED]}
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...ClaimOnPage
      }
    }
  }
}
    fragment ClaimOnPage on Claim {
  id
  sentence
  subject {
    ...ClaimEndOnPage
  }
  relation
  object {
    ...ClaimEndOnPage
  }
  polarity
  certainty
  derivation
  review
  evidence {
    quote
    start
    contextQuote
    section {
      id
    }
  }
}
fragment ClaimEndOnPage on ClaimEnd {
  concept {
    ...ConceptName
  }
  state
  stateWord
  modifiers
}
fragment ConceptName on Concept {
  id
  slug
  name
  type
}`) as unknown as TypedDocumentString<ArticleClaimsQuery, ArticleClaimsQueryVariables>;
export const SectionsOnPageDocument = new TypedDocumentString(`
    query SectionsOnPage($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Section {
      id
      blocks {
        ...BlockOnPage
      }
      mentions {
        start
        end
        concept {
          ...ConceptName
        }
      }
    }
  }
}
    fragment BlockOnPage on Block {
  id
  position
  kind
  role
  text
  start
  end
}
fragment ConceptName on Concept {
  id
  slug
  name
  type
}`) as unknown as TypedDocumentString<SectionsOnPageQuery, SectionsOnPageQueryVariables>;
export const ConceptOverviewDocument = new TypedDocumentString(`
    query ConceptOverview($by: ConceptRef!, $filter: LinkFilter, $symptoms: LinkFilter, $nutrients: LinkFilter, $hormones: LinkFilter, $lifestyleFactors: LinkFilter, $factors: LinkFilter, $first: Int!) {
  concept(by: $by) {
    ...ConceptHead
    links(filter: $filter, first: 0) {
      ...LinkCounts
    }
    symptoms: links(filter: $symptoms, first: $first) {
      ...LinksOfConcept
    }
    nutrients: links(filter: $nutrients, first: $first) {
      ...LinksOfConcept
    }
    hormones: links(filter: $hormones, first: $first) {
      ...LinksOfConcept
    }
    lifestyleFactors: links(filter: $lifestyleFactors, first: $first) {
      ...LinksOfConcept
    }
    factors: links(filter: $factors, first: $first) {
      ...LinksOfConcept
    }
  }
  contradictions(about: $by, first: 5) {
    totalCount
    nodes {
      sentence
      supporting {
        evidence {
          ...QuotedWords
        }
      }
      opposing {
        evidence {
          ...QuotedWords
        }
      }
    }
  }
}
    fragment ConceptHead on Concept {
  ...ConceptName
  labels {
    text
    preferred
  }
  broader {
    ...ConceptName
  }
  narrower {
    ...ConceptName
  }
  safety {
    ...SafetyLines
  }
}
fragment LinkCounts on LinkConnection {
  totalCount
  facets(
    fields: [TYPE, RELATION, OWN_STATE, OTHER_STATE, EFFECT, CERTAINTY, SECTION_ASPECT, PUBLISHER]
    first: 20
  ) {
    field
    filterField
    values {
      value
      label
      count
    }
  }
}
fragment LinksOfConcept on LinkConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    about {
      ...ConceptName
    }
    other {
      ...ConceptName
    }
    node {
      ...QuotedLink
      subject {
        id
      }
      subjectState
      objectState
      consensus {
        agreement
        opposing {
          articleCount
          evidence {
            ...QuotedWords
          }
        }
      }
    }
  }
}
fragment ConceptName on Concept {
  id
  slug
  name
  type
}
fragment QuotedLink on Link {
  id
  sentence
  effect
  articleCount
  evidence(first: 2) {
    totalCount
    nodes {
      ...QuotedWords
    }
  }
}
fragment QuotedWords on Evidence {
  quote
  contextQuote
  deepLink
  certainty
  article {
    ...ArticleName
  }
}
fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}
fragment SafetyLines on Safety {
  disclaimer
  redFlags {
    quote
    contextQuote
    article {
      ...ArticleName
    }
  }
  tensions {
    summary
    first {
      quote
      article {
        ...ArticleName
      }
    }
    second {
      quote
      section {
        heading
      }
    }
  }
}`) as unknown as TypedDocumentString<ConceptOverviewQuery, ConceptOverviewQueryVariables>;
export const ConceptLinksDocument = new TypedDocumentString(`
    query ConceptLinks($by: ConceptRef!, $filter: LinkFilter, $first: Int!, $after: String) {
  concept(by: $by) {
    ...ConceptHead
    links(filter: $filter, first: $first, after: $after) {
      ...LinkCounts
      ...LinksOfConcept
    }
  }
}
    fragment ConceptHead on Concept {
  ...ConceptName
  labels {
    text
    preferred
  }
  broader {
    ...ConceptName
  }
  narrower {
    ...ConceptName
  }
  safety {
    ...SafetyLines
  }
}
fragment LinkCounts on LinkConnection {
  totalCount
  facets(
    fields: [TYPE, RELATION, OWN_STATE, OTHER_STATE, EFFECT, CERTAINTY, SECTION_ASPECT, PUBLISHER]
    first: 20
  ) {
    field
    filterField
    values {
      value
      label
      count
    }
  }
}
fragment LinksOfConcept on LinkConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    about {
      ...ConceptName
    }
    other {
      ...ConceptName
    }
    node {
      ...QuotedLink
      subject {
        id
      }
      subjectState
      objectState
      consensus {
        agreement
        opposing {
          articleCount
          evidence {
            ...QuotedWords
          }
        }
      }
    }
  }
}
fragment ConceptName on Concept {
  id
  slug
  name
  type
}
fragment QuotedLink on Link {
  id
  sentence
  effect
  articleCount
  evidence(first: 2) {
    totalCount
    nodes {
      ...QuotedWords
    }
  }
}
fragment QuotedWords on Evidence {
  quote
  contextQuote
  deepLink
  certainty
  article {
    ...ArticleName
  }
}
fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}
fragment SafetyLines on Safety {
  disclaimer
  redFlags {
    quote
    contextQuote
    article {
      ...ArticleName
    }
  }
  tensions {
    summary
    first {
      quote
      article {
        ...ArticleName
      }
    }
    second {
      quote
      section {
        heading
      }
    }
  }
}`) as unknown as TypedDocumentString<ConceptLinksQuery, ConceptLinksQueryVariables>;
export const ConceptDownloadDocument = new TypedDocumentString(`
    query ConceptDownload($by: ConceptRef!, $filter: LinkFilter, $first: Int!, $after: String) {
  concept(by: $by) {
    ...ConceptName
    links(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        sentence
        subject {
          id
          name
        }
        subjectState
        relation
        object {
          id
          name
        }
        objectState
        effect
        score
        articleCount
        publisherCount
        opposingCount
        evidence(first: 3) {
          nodes {
            ...QuotedWords
            derivation
          }
        }
      }
    }
    safety {
      ...SafetyLines
    }
  }
}
    fragment ConceptName on Concept {
  id
  slug
  name
  type
}
fragment QuotedWords on Evidence {
  quote
  contextQuote
  deepLink
  certainty
  article {
    ...ArticleName
  }
}
fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}
fragment SafetyLines on Safety {
  disclaimer
  redFlags {
    quote
    contextQuote
    article {
      ...ArticleName
    }
  }
  tensions {
    summary
    first {
      quote
      article {
        ...ArticleName
      }
    }
    second {
      quote
      section {
        heading
      }
    }
  }
}`) as unknown as TypedDocumentString<ConceptDownloadQuery, ConceptDownloadQueryVariables>;
export const EditorOnPageDocument = new TypedDocumentString(`
    query EditorOnPage($first: Int!) {
  meta {
    graphVersion
  }
  candidates(first: $first) {
    term
    type
    placeCount
    articleCount
    quotes {
      quote
      article {
        ...ArticleName
      }
    }
  }
  contradictions(kinds: [DENIED, OPPOSITE], first: 10) {
    totalCount
    nodes {
      kind
      sentence
      link {
        subject {
          ...ConceptName
        }
        object {
          ...ConceptName
        }
      }
      supporting {
        evidence {
          ...WordsInArticle
        }
      }
      opposing {
        evidence {
          ...WordsInArticle
        }
      }
    }
  }
  contentGaps(first: $first) {
    concept {
      ...ConceptName
    }
    linkCount
    articleCount
    announcedBy {
      article {
        ...ArticleName
      }
      teaser {
        title
      }
    }
  }
  flagged: claims(
    filter: {polarities: [AFFIRMED, PARTLY_DENIED, DENIED], certainties: [STATED, HEDGED, CONDITIONAL, QUESTION], derivations: [EXPLICIT, HEADING_INHERITED, CURATED, INFERRED, TEASER], reviews: [FLAGGED]}
    first: $first
  ) {
    ...ReviewedClaims
  }
  rejected: claims(
    filter: {polarities: [AFFIRMED, PARTLY_DENIED, DENIED], certainties: [STATED, HEDGED, CONDITIONAL, QUESTION], derivations: [EXPLICIT, HEADING_INHERITED, CURATED, INFERRED, TEASER], reviews: [REJECTED]}
    first: $first
  ) {
    ...ReviewedClaims
  }
}
    fragment WordsInArticle on Evidence {
  quote
  claim {
    id
  }
  article {
    ...ArticleName
  }
}
fragment ReviewedClaims on ClaimConnection {
  totalCount
  nodes {
    id
    sentence
    evidence {
      article {
        ...ArticleName
      }
    }
  }
}
fragment ConceptName on Concept {
  id
  slug
  name
  type
}
fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}`) as unknown as TypedDocumentString<EditorOnPageQuery, EditorOnPageQueryVariables>;
export const EditorTensionsDocument = new TypedDocumentString(`
    query EditorTensions($first: Int!, $after: String) {
  articles(first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ArticleName
      safety {
        tensions {
          summary
          first {
            quote
          }
          second {
            quote
          }
        }
      }
    }
  }
}
    fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}`) as unknown as TypedDocumentString<EditorTensionsQuery, EditorTensionsQueryVariables>;
export const EditorChangesDocument = new TypedDocumentString(`
    query EditorChanges($since: String!, $first: Int!) {
  changes(since: $since, first: $first) {
    nodes {
      graphVersion
      kind
      at
      article {
        ...ArticleName
      }
      fromVersion
      toVersion
      counts {
        added
        removed
        reworded
      }
    }
  }
}
    fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}`) as unknown as TypedDocumentString<EditorChangesQuery, EditorChangesQueryVariables>;
export const EmbeddableConceptDocument = new TypedDocumentString(`
    query EmbeddableConcept($by: ConceptRef!) {
  concept(by: $by) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<EmbeddableConceptQuery, EmbeddableConceptQueryVariables>;
export const EmbeddableArticleDocument = new TypedDocumentString(`
    query EmbeddableArticle($by: ArticleRef!) {
  article(by: $by) {
    id
    title
    status
    publisher
  }
}
    `) as unknown as TypedDocumentString<EmbeddableArticleQuery, EmbeddableArticleQueryVariables>;
export const EmbeddableAnswerDocument = new TypedDocumentString(`
    query EmbeddableAnswer($question: String!) {
  ask(question: $question) {
    understood
  }
}
    `) as unknown as TypedDocumentString<EmbeddableAnswerQuery, EmbeddableAnswerQueryVariables>;
export const AskOnPageDocument = new TypedDocumentString(`
    query AskOnPage($question: String!, $first: Int!) {
  ask(question: $question) {
    understood
    notes
    concepts {
      ...ConceptName
    }
    graphql
    variables
    links(first: $first) {
      totalCount
      nodes {
        ...QuotedLink
        subject {
          ...ConceptName
        }
        object {
          ...ConceptName
        }
      }
    }
    shared(first: $first) {
      totalCount
      edges {
        node {
          ...ConceptName
        }
        by {
          links {
            id
            sentence
          }
        }
      }
    }
    paths {
      from {
        ...ConceptName
      }
      to {
        ...ConceptName
      }
      paths {
        sentence
        length
        causalChain
        netEffect
      }
      hint
    }
    safety {
      ...SafetyLines
    }
    notUnderstood {
      reason
      message
      unknown
      didYouMean
    }
    examples
  }
  resolve(terms: [$question]) {
    confidence
    concept {
      ...ConceptName
    }
  }
}
    fragment ConceptName on Concept {
  id
  slug
  name
  type
}
fragment QuotedLink on Link {
  id
  sentence
  effect
  articleCount
  evidence(first: 2) {
    totalCount
    nodes {
      ...QuotedWords
    }
  }
}
fragment QuotedWords on Evidence {
  quote
  contextQuote
  deepLink
  certainty
  article {
    ...ArticleName
  }
}
fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}
fragment SafetyLines on Safety {
  disclaimer
  redFlags {
    quote
    contextQuote
    article {
      ...ArticleName
    }
  }
  tensions {
    summary
    first {
      quote
      article {
        ...ArticleName
      }
    }
    second {
      quote
      section {
        heading
      }
    }
  }
}`) as unknown as TypedDocumentString<AskOnPageQuery, AskOnPageQueryVariables>;
export const WelcomeDocument = new TypedDocumentString(`
    query Welcome {
  ask(question: "") {
    examples
    safety {
      disclaimer
    }
  }
  meta {
    counts {
      articles
      concepts
      links
    }
  }
}
    `) as unknown as TypedDocumentString<WelcomeQuery, WelcomeQueryVariables>;
export const PathEndsDocument = new TypedDocumentString(`
    query PathEnds($fromId: ID!, $fromSlug: String!, $toId: ID!, $toSlug: String!, $terms: [String!]!) {
  fromById: concept(by: {id: $fromId}) {
    ...ConceptName
  }
  fromBySlug: concept(by: {slug: $fromSlug}) {
    ...ConceptName
  }
  toById: concept(by: {id: $toId}) {
    ...ConceptName
  }
  toBySlug: concept(by: {slug: $toSlug}) {
    ...ConceptName
  }
  resolve(terms: $terms) {
    match
    concept {
      ...ConceptName
    }
    alternatives {
      concept {
        ...ConceptName
      }
    }
  }
}
    fragment ConceptName on Concept {
  id
  slug
  name
  type
}`) as unknown as TypedDocumentString<PathEndsQuery, PathEndsQueryVariables>;
export const PathsOnPageDocument = new TypedDocumentString(`
    query PathsOnPage($from: ConceptRef!, $to: ConceptRef!, $maxHops: Int!) {
  paths(from: $from, to: $to, maxHops: $maxHops) {
    paths {
      sentence
      length
      netEffect
      causalChain
      weakestDerivation
      steps {
        forward
        from {
          ...ConceptName
        }
        to {
          ...ConceptName
        }
        link {
          ...QuotedLink
          relation
          subjectState
          objectState
          score
        }
      }
    }
    complete
    stoppedBecause
    safety {
      ...SafetyLines
    }
  }
}
    fragment ConceptName on Concept {
  id
  slug
  name
  type
}
fragment QuotedLink on Link {
  id
  sentence
  effect
  articleCount
  evidence(first: 2) {
    totalCount
    nodes {
      ...QuotedWords
    }
  }
}
fragment QuotedWords on Evidence {
  quote
  contextQuote
  deepLink
  certainty
  article {
    ...ArticleName
  }
}
fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}
fragment SafetyLines on Safety {
  disclaimer
  redFlags {
    quote
    contextQuote
    article {
      ...ArticleName
    }
  }
  tensions {
    summary
    first {
      quote
      article {
        ...ArticleName
      }
    }
    second {
      quote
      section {
        heading
      }
    }
  }
}`) as unknown as TypedDocumentString<PathsOnPageQuery, PathsOnPageQueryVariables>;
export const SitemapConceptsDocument = new TypedDocumentString(`
    query SitemapConcepts($first: Int!, $after: String) {
  concepts(linked: true, first: $first, after: $after) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapConceptsQuery, SitemapConceptsQueryVariables>;
export const SitemapArticlesDocument = new TypedDocumentString(`
    query SitemapArticles($first: Int!, $after: String) {
  articles(first: $first, after: $after) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapArticlesQuery, SitemapArticlesQueryVariables>;