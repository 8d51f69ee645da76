import { claimWeight } from '../../domain/aggregate-link.ts'
import type { Claim, ClaimEnd } from '../../domain/claim.ts'
import { scopeKey } from '../../domain/scope.ts'
import type { Certainty, Derivation, Polarity, Relation } from '../../domain/terminology.ts'
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
  readonly quote: string
  readonly quote_start: number
  readonly context_quote: string | null
  readonly context_start: number | null
}

/** What {@link toClaim} needs of the table `c`. */
export const CLAIM_COLUMNS = /* sql */ `
  c.id, c.link_id, c.article_id, c.section_id, c.position, c.subject, c.relation, c.object, c.polarity,
  c.certainty, c.derivation, c.quote, c.quote_start, c.context_quote, c.context_start`

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
    quote: row.quote,
    quoteStart: row.quote_start,
    contextQuote: row.context_quote,
    contextStart: row.context_start,
  }
}

export const INSERT_CLAIM = /* sql */ `
  INSERT INTO claims (id, link_id, article_id, section_id, position, subject_id, subject, relation, object_id,
    object, polarity, certainty, derivation, scope, weight, quote, quote_start, context_quote, context_start)
  VALUES (@id, @linkId, @articleId, @sectionId, @position, @subjectId, @subject, @relation, @objectId,
    @object, @polarity, @certainty, @derivation, @scope, @weight, @quote, @quoteStart, @contextQuote,
    @contextStart)`

/** The parameters of {@link INSERT_CLAIM}. */
export function claimParameters(claim: Claim): SqlParameters {
  return {
    ...claim,
    subjectId: claim.subject.conceptId,
    subject: JSON.stringify(claim.subject),
    objectId: claim.object.conceptId,
    object: JSON.stringify(claim.object),
    scope: scopeKey(claim),
    weight: claimWeight(claim),
  }
}
