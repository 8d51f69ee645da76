import type { ArticleId } from './article.ts'
import type { ClaimId } from './claim.ts'
import type { ConceptId } from './concept.ts'
import type { Effect, Modifier, Relation, State } from './terminology.ts'

/** Made of its parts; see {@link linkId}. */
export type LinkId = string

export interface LinkParts {
  readonly subjectId: ConceptId
  readonly subjectState: State
  readonly relation: Relation
  readonly objectId: ConceptId
  readonly objectState: State
}

/** One of the quotes that say the link best. */
export interface TopQuote {
  readonly claimId: ClaimId
  readonly articleId: ArticleId
  readonly quote: string
}

/** All claims that say the same of the same pair. Derived from the claims; see `aggregateLink`. */
export interface Link extends LinkParts {
  readonly id: LinkId
  readonly subjectModifiers: readonly Modifier[]
  readonly objectModifiers: readonly Modifier[]
  readonly effect: Effect
  /** Articles with a claim in the default scope. */
  readonly articleCount: number
  /** Publishers of those articles; an article without one counts as its own publisher. */
  readonly publisherCount: number
  /** Claims in the default scope. */
  readonly claimCount: number
  /** Articles that deny the link: by a claim that is a voice, see `VOICE_SCOPE`. */
  readonly opposingCount: number
  /** From 0 to 1, six decimals; see `linkScore`. */
  readonly score: number
  /** The distinct scope keys of its claims, sorted; see `scopeKey`. */
  readonly scopes: readonly string[]
  /** Sorts links as a reader meets them: first article's id, then place in it. */
  readonly articleOrder: string
  /** At most two, the best first. */
  readonly top: readonly TopQuote[]
}

/** @example linkId({ subjectId: 'nutrient:zinc', … }) // 'link:nutrient:zinc/LOW/CAUSES/symptom:hair-loss/PRESENT' */
export function linkId(parts: LinkParts): LinkId {
  return `link:${parts.subjectId}/${parts.subjectState}/${parts.relation}/${parts.objectId}/${parts.objectState}`
}

/** Which end of a link is the concept that it is seen from. */
export type LinkEnd = 'SUBJECT' | 'OBJECT'

type SeenParts = Pick<LinkParts, 'subjectId' | 'objectId'> & { readonly near: LinkEnd }

export function nearId({ near, subjectId, objectId }: SeenParts): ConceptId {
  return near === 'SUBJECT' ? subjectId : objectId
}

export function otherId({ near, subjectId, objectId }: SeenParts): ConceptId {
  return near === 'SUBJECT' ? objectId : subjectId
}
