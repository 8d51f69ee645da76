import type { Claim } from '../domain/claim.ts'
import type { ConceptId } from '../domain/concept.ts'
import {
  type ClaimExplanation,
  type ExplainedReading,
  REASONS,
  type Reason,
  type SentenceExplanation,
} from '../reader/explain/explanation.ts'
import { type Colors, printable } from './io.ts'

/** What `healgraph extract --explain` adds; scripts read it, so its names stay. */
export interface Explained {
  /** One for each listed claim, in its order. */
  readonly claims: readonly Omit<ClaimExplanation, 'claimId'>[]
  /** Sentences that name two concepts and gave no claim. */
  readonly sentences: readonly {
    readonly quote: string
    readonly concepts: readonly ConceptId[]
    readonly reason: Reason
    readonly cues: SentenceExplanation['cues']
  }[]
}

/** @param listed the claims that are shown. */
export function toExplained({ claims, sentences }: ExplainedReading, listed: readonly Claim[]): Explained {
  const byId = new Map(claims.map((claim) => [claim.claimId, claim]))
  return {
    claims: listed.map(({ id }) => {
      const { rule = '', cue = null, heading = null, headingCue = null } = byId.get(id) ?? {}
      return { rule, cue, heading, headingCue }
    }),
    sentences: sentences.map(({ quote, concepts, reason, cues }) => ({ quote, concepts, reason, cues })),
  }
}

const quoted = (text: string): string => `“${printable(text)}”`

/** @example 'by the rule “sentence”, the cue “causes”' */
export function claimReason({ rule, cue, headingCue }: Explained['claims'][number]): string {
  const parts = [`by the rule ${quoted(rule)}`]
  if (cue !== null) parts.push(`the cue ${quoted(cue)}`)
  if (headingCue !== null) parts.push(`the heading's ${quoted(headingCue)}`)
  return parts.join(', ')
}

/** Each sentence that gave no claim, with why, for a person. */
export function sentenceLines({ sentences }: Explained, colors: Colors): string[] {
  return sentences.flatMap(({ quote, concepts, reason, cues }) => [
    quoted(quote),
    colors.dim(`  names ${concepts.join(', ')}`),
    `  ${REASONS[reason]}`,
    ...cues.map((lack) => colors.dim(`  ${quoted(lack.cue)}: ${REASONS[lack.reason]}`)),
  ])
}
