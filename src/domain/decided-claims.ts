import type { ArticleReading, RedFlag } from './article.ts'
import type { Claim } from './claim.ts'
import type { ConceptId } from './concept.ts'
import { countMentions } from './count-mentions.ts'
import { linkId } from './link.ts'
import type { Rulings } from './rulings.ts'

/** What of the rulings a claim follows. */
export type ClaimRulings = Pick<Rulings, 'reviews' | 'absorbedBy' | 'withdrawn'>

/** A claim as the decisions leave it, with what it was read as. */
export interface DecidedClaim {
  readonly claim: Claim
  readonly readSubjectId: ConceptId
  readonly readObjectId: ConceptId
  /** Whether links are made of it: neither rejected nor of a withdrawn article. */
  readonly counted: boolean
}

/** @param read the claim as it was read. */
export function decideClaim(read: Claim, { reviews, absorbedBy, withdrawn }: ClaimRulings): DecidedClaim {
  const review = reviews.get(read.id) ?? 'MACHINE'
  const [readSubjectId, readObjectId] = [read.subject.conceptId, read.object.conceptId]
  const claim = withEnds(
    { ...read, review },
    absorbedBy.get(readSubjectId) ?? readSubjectId,
    absorbedBy.get(readObjectId) ?? readObjectId,
  )
  const counted = review !== 'REJECTED' && !withdrawn.has(read.articleId)
  return { claim, readSubjectId, readObjectId, counted }
}

/** The claim as it was read, before any decision. */
export function asRead({
  claim,
  readSubjectId,
  readObjectId,
}: Pick<DecidedClaim, 'claim' | 'readSubjectId' | 'readObjectId'>): Claim {
  return withEnds({ ...claim, review: 'MACHINE' }, readSubjectId, readObjectId)
}

function withEnds(claim: Claim, subjectId: ConceptId, objectId: ConceptId): Claim {
  const subject = { ...claim.subject, conceptId: subjectId }
  const object = { ...claim.object, conceptId: objectId }
  const parts = {
    subjectId,
    subjectState: subject.state,
    relation: claim.relation,
    objectId,
    objectState: object.state,
  }
  return { ...claim, subject, object, linkId: linkId(parts) }
}

/** A concept that an article names, as it was read and as it counts. */
export interface DecidedMention {
  readonly readId: ConceptId
  readonly conceptId: ConceptId
  readonly count: number
}

/** What of a reading follows the decisions. */
export interface DecidedReading {
  readonly absorbedBy: Rulings['absorbedBy']
  readonly claims: readonly DecidedClaim[]
  readonly topics: readonly ConceptId[]
  readonly mentions: readonly DecidedMention[]
  readonly redFlags: readonly { readonly redFlag: RedFlag; readonly readAppliesTo: readonly ConceptId[] }[]
}

export function decideReading(reading: ArticleReading, rulings: ClaimRulings): DecidedReading {
  const { absorbedBy } = rulings
  return {
    absorbedBy,
    claims: reading.claims.map((claim) => decideClaim(claim, rulings)),
    topics: decideConcepts(reading.topics, absorbedBy),
    mentions: countMentions(reading).map(({ conceptId, count }) => ({
      readId: conceptId,
      conceptId: absorbedBy.get(conceptId) ?? conceptId,
      count,
    })),
    redFlags: reading.redFlags.map((redFlag) => ({
      redFlag: { ...redFlag, appliesTo: decideConcepts(redFlag.appliesTo, absorbedBy) },
      readAppliesTo: redFlag.appliesTo,
    })),
  }
}

/** Each absorbed concept replaced, each concept once, in the order of its first place. */
export function decideConcepts(
  ids: readonly ConceptId[],
  absorbedBy: Rulings['absorbedBy'],
): readonly ConceptId[] {
  return [...new Set(ids.map((id) => absorbedBy.get(id) ?? id))]
}
