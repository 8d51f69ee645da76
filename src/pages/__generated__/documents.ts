/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
    >, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly effect: Effect, readonly articleCount: number, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly deepLink: string | null, readonly certainty: Certainty, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> } }> } | null, readonly shared: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly type: ConceptType }
        , readonly by: ReadonlyArray<{ readonly links: ReadonlyArray<{ readonly id: string, readonly sentence: string }> }> }> } | null, readonly paths: { readonly hint: string | null, readonly paths: ReadonlyArray<{ readonly sentence: string, readonly length: number, readonly causalChain: boolean, readonly netEffect: Effect }> } | null, readonly safety: { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> }, readonly notUnderstood: { readonly reason: AskRefusal, readonly message: string, readonly unknown: ReadonlyArray<string>, readonly didYouMean: ReadonlyArray<string> } | null }, readonly resolve: ReadonlyArray<{ readonly confidence: number, readonly concept:
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

export type SafetyLinesFragment = { readonly disclaimer: string, readonly redFlags: ReadonlyArray<{ readonly quote: string, readonly contextQuote: string | null, readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publisher: string | null } }> };

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
export const ConceptNameFragmentDoc = new TypedDocumentString(`
    fragment ConceptName on Concept {
  id
  slug
  name
  type
}
    `, {"fragmentName":"ConceptName"}) as unknown as TypedDocumentString<ConceptNameFragment, unknown>;
export const ArticleNameFragmentDoc = new TypedDocumentString(`
    fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}
    `, {"fragmentName":"ArticleName"}) as unknown as TypedDocumentString<ArticleNameFragment, unknown>;
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
}
    fragment ArticleName on Article {
  id
  slug
  title
  url
  publisher
}`, {"fragmentName":"SafetyLines"}) as unknown as TypedDocumentString<SafetyLinesFragment, unknown>;
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