import type { Claim } from './claim.ts'
import type { ConceptId } from './concept.ts'
import type { Tension } from './tension.ts'
import type { ArticleStatus, BlockKind, BlockRole, SectionAspect } from './terminology.ts'

/** `article:<slug>`. */
export type ArticleId = string
/** `section:<article slug>/<position>`. */
export type SectionId = string
/** `block:<article slug>/<position>`. */
export type BlockId = string
/** `red-flag:<hash of article and line>`. */
export type RedFlagId = string

/** What is known of an article apart from its text. */
export interface ArticleHead {
  readonly id: ArticleId
  readonly slug: string
  readonly title: string
  readonly url: string | null
  readonly publisher: string | null
  readonly category: string | null
  /** BCP 47 language tag. */
  readonly language: string
  /** ISO 8601 date as the source gives it. */
  readonly publishedAt: string | null
  /** The first paragraph of the body. */
  readonly summary: string | null
}

/** An article as it is stored. */
export interface Article extends ArticleHead {
  readonly status: ArticleStatus
  /** Counts up from 1, one for each change of the text or of what was read from it. */
  readonly version: number
  /** SHA-256 of the stored text, in hex. */
  readonly contentHash: string
  /** When this version was read, ISO 8601 in UTC. */
  readonly readAt: string
}

export interface Section {
  readonly id: SectionId
  readonly articleId: ArticleId
  /** Order in the article, from 0. */
  readonly position: number
  /** Empty for what stands before the first heading. */
  readonly heading: string
  readonly aspect: SectionAspect
}

/** A heading, paragraph or list item with its exact text: `text === articleText.slice(start, end)`. */
export interface Block {
  readonly id: BlockId
  readonly articleId: ArticleId
  readonly sectionId: SectionId
  /** Order in the article, from 0. */
  readonly position: number
  readonly kind: BlockKind
  readonly role: BlockRole
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A place where a label of a concept stands; offsets are into the article's stored text. */
export interface Mention {
  readonly conceptId: ConceptId
  readonly blockId: BlockId
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A line that says when to seek care. */
export interface RedFlag {
  readonly id: RedFlagId
  readonly articleId: ArticleId
  readonly sectionId: SectionId
  readonly position: number
  /** Exact words, an exact substring of the stored text at `start`. */
  readonly quote: string
  readonly start: number
  /** The line that leads the list in ("Medical evaluation is important if:"), exact too. */
  readonly contextQuote: string | null
  /** The topic of the article and what the line names. */
  readonly appliesTo: readonly ConceptId[]
}

/** A card at the foot of a page. A cut-off title stays cut off; a subtitle that repeats the title is null. */
export interface Teaser {
  readonly title: string
  readonly subtitle: string | null
  readonly category: string | null
  /** Concepts that its title and subtitle name, in their order. */
  readonly conceptIds: readonly ConceptId[]
}

/** A passage that looked like a claim and was not taken as one. */
export interface Refusal {
  readonly quote: string
  readonly reason: string
}

/** A term that the patterns expose and the vocabulary lacks. */
export interface UnknownTerm {
  readonly term: string
  readonly quote: string
}

/** All that the reader takes from one article: plain values, ready to be stored. */
export interface ArticleReading {
  readonly article: ArticleHead
  /** The decoded text that every offset and quote points into. */
  readonly text: string
  /** SHA-256 of `text`, in hex. */
  readonly contentHash: string
  /** Changes when the reader or its vocabulary would read the same text differently. */
  readonly readerVersion: string
  /** The concepts that the article is about, by its title. */
  readonly topics: readonly ConceptId[]
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
  readonly redFlags: readonly RedFlag[]
  /** In the order of their red flags. */
  readonly tensions: readonly Tension[]
  readonly teasers: readonly Teaser[]
  /** What could not be read as it was meant, for the person who gave the file. */
  readonly warnings: readonly string[]
  readonly refused: readonly Refusal[]
  readonly unknownTerms: readonly UnknownTerm[]
}
