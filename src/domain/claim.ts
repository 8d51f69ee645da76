import type { ArticleId, SectionId } from './article.ts'
import type { ConceptId } from './concept.ts'
import type { LinkId } from './link.ts'
import type { Certainty, Derivation, Modifier, Polarity, Relation, Review, State } from './terminology.ts'

/** `claim:<hash>`, made of article, quote, context and parts, so that an edit elsewhere does not move it. */
export type ClaimId = string

/** A stretch of a quote, in UTF-16 code units from the quote's start. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface ClaimEnd {
  readonly conceptId: ConceptId
  readonly state: State
  /** The article's own word for the state ("low", "Deficiency"); null where the text has none. */
  readonly stateWord: string | null
  /** In the order of MODIFIERS. */
  readonly modifiers: readonly Modifier[]
  /** Where this end stands in the quote; null where it comes from the heading or an earlier sentence. */
  readonly span: Span | null
}

/** One statement of one article version. */
export interface Claim {
  readonly id: ClaimId
  readonly linkId: LinkId
  readonly articleId: ArticleId
  readonly sectionId: SectionId
  /** Order of the claim in its article, from 0. */
  readonly position: number
  readonly subject: ClaimEnd
  readonly relation: Relation
  readonly object: ClaimEnd
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly derivation: Derivation
  /** What an editor said of it; what is read is MACHINE. */
  readonly review: Review
  /** The sentence or list item, an exact substring of the stored text at `quoteStart`. */
  readonly quote: string
  readonly quoteStart: number
  /** The heading, lead-in or earlier sentence that gives an end or the verb; an exact substring too. */
  readonly contextQuote: string | null
  readonly contextStart: number | null
}
