import type { ArticleId } from '../article.ts'
import type { ConceptId } from '../concept.ts'
import type { Relation } from '../terminology.ts'

/**
 * What related content is wanted for.
 *
 * RELATED: any article that shares concepts. NEXT_STEP: one that says what relieves or supports something that the
 * page names. PREVENTION: one that says what prevents it. SAFETY: one that says when to seek care about it.
 */
export const RELATED_INTENTS = ['RELATED', 'NEXT_STEP', 'PREVENTION', 'SAFETY'] as const
export type RelatedIntent = (typeof RELATED_INTENTS)[number]

/** What an article must say of a concept that the page names, so that it fits an intent. */
export interface IntentRule {
  /** One of these relations, with the page's concept as its object, in the default scope. Null asks for none. */
  readonly relations: readonly Relation[] | null
  /** A when-to-seek-care line that is about the page's concept. */
  readonly redFlag: boolean
}

export const INTENT_RULES: Record<RelatedIntent, IntentRule> = {
  RELATED: { relations: null, redFlag: false },
  NEXT_STEP: { relations: ['RELIEVES', 'SUPPORTS'], redFlag: false },
  PREVENTION: { relations: ['PREVENTS'], redFlag: false },
  SAFETY: { relations: null, redFlag: true },
}

/** Why there is no related content, the first that holds. */
export const RELATED_EMPTY = [
  'PAGE_NOT_KNOWN',
  'NO_CONCEPT_NAMED',
  'NO_OTHER_ARTICLE',
  'ALL_EXCLUDED',
  'NOTHING_FOR_INTENT',
  'BELOW_MIN_SCORE',
] as const
export type RelatedEmpty = (typeof RELATED_EMPTY)[number]

/** A concept that a page names. */
export interface WeighedConcept {
  readonly conceptId: ConceptId
  /** How often the page names it. */
  readonly count: number
  /** How many stored articles name it; one that names two concepts which were merged counts for each. */
  readonly articleCount: number
}

/** An article with what it shares with a page. */
export interface RelatedCandidate {
  readonly articleId: ArticleId
  /** How often its body names concepts. */
  readonly mentionCount: number
  /** Concepts of the page that it names too, by id, with how often. */
  readonly shared: readonly (readonly [id: ConceptId, count: number])[]
}
