import type { Claim, ClaimEnd } from '../../domain/claim.ts'
import { asRead, type DecidedClaim } from '../../domain/decided-claims.ts'
import { claimWeight } from '../../domain/link-score.ts'
import { scopeKey } from '../../domain/scope.ts'
import type { Certainty, Derivation, Polarity, Relation, Review } from '../../domain/terminology.ts'
import type { SqlParameters } from './connection.ts'

export interface ClaimRow {
  readonly id: string
  readonly link_id: string
  readonly article_id: string
  readonly section_id: string
  readonly position: number
  readonly subject: string
  readonly relation: Relation
  readonly object: string
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly derivation: Derivation
  readonly review: Review
  readonly read_subject_id: string
  readonly read_object_id: string
  readonly quote: string
  readonly quote_start: number
  readonly context_quote: string | null
  readonly context_start: number | null
}

/** What {@link toClaim} needs of the table `c`. */
export const CLAIM_COLUMNS = /* sql */ `
  c.id, c.link_id, c.article_id, c.section_id, c.position, c.subject, c.relation, c.object, c.polarity,
  c.certainty, c.derivation, c.review, c.read_subject_id, c.read_object_id, c.quote, c.quote_start,
  c.context_quote, c.context_start`

export function toClaim(row: ClaimRow): Claim {
  return {
    id: row.id,
    linkId: row.link_id,
    articleId: row.article_id,
    sectionId: row.section_id,
    position: row.position,
    subject: JSON.parse(row.subject) as ClaimEnd,
    relation: row.relation,
    object: JSON.parse(row.object) as ClaimEnd,
    polarity: row.polarity,
    certainty: row.certainty,
    derivation: row.derivation,
    review: row.review,
    quote: row.quote,
    quoteStart: row.quote_start,
    contextQuote: row.context_quote,
    contextStart: row.context_start,
  }
}

/** The claim before any decision. */
export function toReadClaim(row: ClaimRow): Claim {
  return asRead({
    claim: toClaim(row),
    readSubjectId: row.read_subject_id,
    readObjectId: row.read_object_id,
  })
}

export const INSERT_CLAIM = /* sql */ `
  INSERT INTO claims (id, link_id, article_id, section_id, position, subject_id, subject, relation, object_id,
    object, read_subject_id, read_object_id, polarity, certainty, derivation, review, counted, scope, weight,
    quote, quote_start, context_quote, context_start)
  VALUES (@id, @linkId, @articleId, @sectionId, @position, @subjectId, @subject, @relation, @objectId,
    @object, @readSubjectId, @readObjectId, @polarity, @certainty, @derivation, @review, @counted, @scope,
    @weight, @quote, @quoteStart, @contextQuote, @contextStart)`

/** Writes again what decisions change. */
export const UPDATE_DECIDED = /* sql */ `
  UPDATE claims SET link_id = @linkId, subject_id = @subjectId, subject = @subject, object_id = @objectId,
    object = @object, review = @review, counted = @counted, scope = @scope
  WHERE id = @id`

/** The parameters of {@link UPDATE_DECIDED}. */
export function decidedParameters({ claim, counted }: DecidedClaim) {
  const { id, linkId, subject, object, review } = claim
  return {
    id,
    linkId,
    subjectId: subject.conceptId,
    subject: JSON.stringify(subject),
    objectId: object.conceptId,
    object: JSON.stringify(object),
    review,
    counted: counted ? 1 : 0,
    scope: scopeKey(claim, counted),
  }
}

/** The parameters of {@link INSERT_CLAIM}. */
export function claimParameters(decided: DecidedClaim): SqlParameters {
  const { claim, readSubjectId, readObjectId } = decided
  return {
    ...claim,
    ...decidedParameters(decided),
    readSubjectId,
    readObjectId,
    weight: claimWeight(claim),
  }
}
