import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { Claim, ClaimEnd, Span } from '../../../domain/claim.ts'
import { asRead, type DecidedClaim } from '../../../domain/decided-claims.ts'
import { claimWeight } from '../../../domain/link-score.ts'
import { scopeKey } from '../../../domain/scope.ts'
import {
  CERTAINTIES,
  DERIVATIONS,
  MODIFIERS,
  POLARITIES,
  RELATIONS,
  REVIEWS,
  STATES,
} from '../../../domain/terminology.ts'

export function claimProperties(decided: DecidedClaim): Record<string, unknown> {
  const { claim, readSubjectId, readObjectId } = decided
  return {
    readSubjectId,
    readObjectId,
    ...decidedProperties(decided),
    id: claim.id,
    articleId: claim.articleId,
    sectionId: claim.sectionId,
    position: neo4j.int(claim.position),
    ...endProperties('subject', claim.subject),
    relation: claim.relation,
    ...endProperties('object', claim.object),
    polarity: claim.polarity,
    certainty: claim.certainty,
    derivation: claim.derivation,
    weight: claimWeight(claim),
    quote: claim.quote,
    quoteStart: neo4j.int(claim.quoteStart),
    contextQuote: claim.contextQuote,
    contextStart: claim.contextStart === null ? null : neo4j.int(claim.contextStart),
  }
}

/** Those that decisions change; they come after the ends in a claim's own. */
export function decidedProperties({ claim, counted }: DecidedClaim): Record<string, unknown> {
  return {
    linkId: claim.linkId,
    subjectId: claim.subject.conceptId,
    objectId: claim.object.conceptId,
    review: claim.review,
    counted,
    scope: scopeKey(claim, counted),
  }
}

function endProperties(
  end: 'subject' | 'object',
  { conceptId, state, stateWord, modifiers, span }: ClaimEnd,
) {
  return {
    [`${end}Id`]: conceptId,
    [`${end}State`]: state,
    [`${end}StateWord`]: stateWord,
    [`${end}Modifiers`]: modifiers,
    [`${end}Span`]: span && [neo4j.int(span.start), neo4j.int(span.end)],
  }
}

/** Of a node `claim`. */
export const CLAIM = /* cypher */ `[
  claim.id, claim.linkId, claim.articleId, claim.sectionId, claim.position,
  [claim.subjectId, claim.subjectState, claim.subjectStateWord, claim.subjectModifiers, claim.subjectSpan],
  claim.relation,
  [claim.objectId, claim.objectState, claim.objectStateWord, claim.objectModifiers, claim.objectSpan],
  claim.polarity, claim.certainty, claim.derivation,
  claim.quote, claim.quoteStart, claim.contextQuote, claim.contextStart, claim.review
]`

const endRow = z.tuple([
  z.string(),
  z.enum(STATES),
  z.string().nullable(),
  z.array(z.enum(MODIFIERS)),
  z.tuple([z.number(), z.number()]).nullable(),
])

export const claimRow = z
  .tuple([
    z.string(),
    z.string(),
    z.string(),
    z.string(),
    z.number(),
    endRow,
    z.enum(RELATIONS),
    endRow,
    z.enum(POLARITIES),
    z.enum(CERTAINTIES),
    z.enum(DERIVATIONS),
    z.string(),
    z.number(),
    z.string().nullable(),
    z.number().nullable(),
    z.enum(REVIEWS),
  ])
  .transform((row): Claim => {
    const quote = row[11]
    return {
      id: row[0],
      linkId: row[1],
      articleId: row[2],
      sectionId: row[3],
      position: row[4],
      subject: toEnd(row[5], quote),
      relation: row[6],
      object: toEnd(row[7], quote),
      polarity: row[8],
      certainty: row[9],
      derivation: row[10],
      review: row[15],
      quote,
      quoteStart: row[12],
      contextQuote: row[13],
      contextStart: row[14],
    }
  })

/** Of a node `claim`, as it was read. */
export const READ_CLAIM = /* cypher */ `[${CLAIM}, claim.readSubjectId, claim.readObjectId]`

export const readClaimRow = z
  .tuple([claimRow, z.string(), z.string()])
  .transform(([claim, readSubjectId, readObjectId]): Claim => asRead({ claim, readSubjectId, readObjectId }))

function toEnd(
  [conceptId, state, stateWord, modifiers, span]: z.output<typeof endRow>,
  quote: string,
): ClaimEnd {
  return { conceptId, state, stateWord, modifiers, span: span && toSpan(span, quote) }
}

/** The text of a span is not stored: an ingest has checked that it stands there in the quote. */
function toSpan([start, end]: [number, number], quote: string): Span {
  return { start, end, text: quote.slice(start, end) }
}
