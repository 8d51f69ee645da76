import type { RedFlag } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import type { ConceptId } from '../../domain/concept.ts'
import { inSentence, linkClause, type NamedConcept, saidBy, toSentence } from '../../domain/link-sentence.ts'
import { INTENT_RULES, type RelatedIntent } from '../../domain/related/related.ts'

/**
 * Why something is related. PINNED: an editor chose it. LINK: it says how two concepts of the page are tied, or what
 * the intent asks for. RED_FLAG: it says when to seek care about a concept of the page. SHARED_CONCEPT: both speak of
 * it. CARD: the page itself points to it.
 */
export const RELATED_REASON_KINDS = ['PINNED', 'CARD', 'RED_FLAG', 'LINK', 'SHARED_CONCEPT'] as const

export type RelatedReason =
  | { readonly kind: 'PINNED' }
  | { readonly kind: 'CARD' }
  | { readonly kind: 'RED_FLAG'; readonly conceptId: ConceptId; readonly redFlag: RedFlag }
  | { readonly kind: 'LINK'; readonly claim: Claim }
  | {
      readonly kind: 'SHARED_CONCEPT'
      readonly conceptId: ConceptId
      /** What the article says of it; null where that is not told. */
      readonly claim: Claim | null
      /** Whether the title of a card names it, of whose article nothing else is known. */
      readonly byCard: boolean
    }

/** As many of each kind as are told. */
const MOST = { LINK: 2, RED_FLAG: 2, SHARED_CONCEPT: 3 } as const

/** Claims that are asked for, so that there are some for each kind. */
export const CLAIMS_WANTED = 20

export interface ReasonSources {
  /** Concepts of the page. */
  readonly ofPage: ReadonlySet<ConceptId>
  /** Those that the article names too, those that weigh most first. */
  readonly shared: readonly ConceptId[]
  /** What the article says of them, the best first; see `RelatedReads.relatedClaims`. */
  readonly claims: readonly Claim[]
  /** Its when-to-seek-care lines, where the intent asks for them. */
  readonly redFlags: readonly RedFlag[]
}

/** Why an article is related to a page, best first. */
export function reasonsOf(
  { ofPage, shared, claims, redFlags }: ReasonSources,
  intent: RelatedIntent,
): RelatedReason[] {
  const { relations, redFlag } = INTENT_RULES[intent]
  const says = ({ subject, relation, object }: Claim): boolean =>
    ofPage.has(object.conceptId) &&
    (relations === null
      ? subject.conceptId !== object.conceptId && ofPage.has(subject.conceptId)
      : relations.includes(relation))
  const links = redFlag ? [] : distinctBy(claims.filter(says), ({ linkId }) => linkId).slice(0, MOST.LINK)
  const flags = redFlags.flatMap((redFlag): RelatedReason[] => {
    const about = redFlag.appliesTo.find((id) => ofPage.has(id))
    return about === undefined ? [] : [{ kind: 'RED_FLAG', conceptId: about, redFlag }]
  })
  return [
    ...flags.slice(0, MOST.RED_FLAG),
    ...links.map((claim) => ({ kind: 'LINK' as const, claim })),
    ...shared.slice(0, MOST.SHARED_CONCEPT).map((conceptId) => ({
      kind: 'SHARED_CONCEPT' as const,
      conceptId,
      claim: claims.find((claim) => isAbout(claim, conceptId)) ?? null,
      byCard: false,
    })),
  ]
}

/** Why a card is related to the page that shows it. */
export function cardReasons(named: readonly ConceptId[], ofPage: ReadonlySet<ConceptId>): RelatedReason[] {
  return [
    { kind: 'CARD' },
    ...named
      .filter((id) => ofPage.has(id))
      .slice(0, MOST.SHARED_CONCEPT)
      .map((conceptId) => ({ kind: 'SHARED_CONCEPT' as const, conceptId, claim: null, byCard: true })),
  ]
}

/** Concepts whose names {@link reasonText} needs. */
export function conceptsOfReason(reason: RelatedReason): ConceptId[] {
  switch (reason.kind) {
    case 'LINK':
      return [reason.claim.subject.conceptId, reason.claim.object.conceptId]
    case 'RED_FLAG':
    case 'SHARED_CONCEPT':
      return [reason.conceptId]
    default:
      return []
  }
}

/**
 * A reason in words, never said more surely than the article says it.
 *
 * @param concepts those of {@link conceptsOfReason}, in its order.
 */
export function reasonText(reason: RelatedReason, concepts: readonly NamedConcept[]): string {
  const [first, second] = concepts
  switch (reason.kind) {
    case 'PINNED':
      return 'An editor chose it for this page.'
    case 'CARD':
      return 'This page points to it.'
    case 'LINK':
      return first && second ? toSentence(linkClause(saidBy(reason.claim), first, second)) : ''
    case 'RED_FLAG':
      return first ? `It says when to seek care about ${inSentence(first.name)}.` : ''
    case 'SHARED_CONCEPT': {
      const name = first ? inSentence(first.name) : ''
      return reason.byCard ? `Its card names ${name}, of which this page speaks.` : `Both speak of ${name}.`
    }
  }
}

function isAbout({ subject, object }: Claim, id: ConceptId): boolean {
  return subject.conceptId === id || object.conceptId === id
}

function distinctBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const key = keyOf(value)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
