import type { ArticleHead, ArticleReading, RedFlag, Refusal, Teaser } from '../domain/article.ts'
import type { Claim } from '../domain/claim.ts'
import type { Concept, ConceptId } from '../domain/concept.ts'
import type { Certainty, ConceptType, Derivation, Polarity, Relation, State } from '../domain/terminology.ts'
import { bodyConcepts } from '../ingest/body-concepts.ts'
import type { Explained } from './explained.ts'

/** What `healgraph extract` prints for one article; scripts read it, so its names stay. */
export interface Extraction {
  readonly file: string
  readonly article: ArticleHead
  /** Those that the body names or a listed claim uses. */
  readonly concepts: readonly ExtractedConcept[]
  readonly claims: readonly ExtractedClaim[]
  readonly redFlags: readonly Pick<RedFlag, 'quote'>[]
  readonly teasers: readonly Omit<Teaser, 'conceptIds'>[]
  /** What could not be read as it was meant. */
  readonly warnings: readonly string[]
  readonly refused: readonly Refusal[]
  /** Where it was asked for. */
  readonly explained?: Explained
}

export interface ExtractedConcept {
  readonly id: ConceptId
  readonly type: ConceptType
  readonly name: string
  readonly labels: readonly string[]
}

export interface ExtractedClaim {
  readonly subject: ConceptId
  readonly subjectState: State
  readonly relation: Relation
  readonly object: ConceptId
  readonly objectState: State
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly derivation: Derivation
  readonly quote: string
  readonly contextQuote: string | null
  /** The heading that the claim stands under; empty before the first. */
  readonly section: string
}

/** What the article itself states or denies: no questions, no cards, no conclusions. */
export function statements(claims: readonly Claim[]): Claim[] {
  return claims.filter(
    ({ certainty, derivation }) =>
      certainty !== 'QUESTION' && derivation !== 'TEASER' && derivation !== 'INFERRED',
  )
}

function toConcept(concept: Concept): ExtractedConcept {
  const { id, type, name } = concept
  return { id, type, name, labels: concept.labels.map((label) => label.text) }
}

/** @param claims those to list; see {@link statements}. */
export function toExtraction(
  file: string,
  reading: ArticleReading,
  claims: readonly Claim[],
  concepts: ReadonlyMap<ConceptId, Concept>,
): Extraction {
  const headings = new Map(reading.sections.map((section) => [section.id, section.heading]))
  const ends = claims.flatMap((claim) => [claim.subject.conceptId, claim.object.conceptId])
  const named = [...new Set([...bodyConcepts(reading), ...ends])]

  return {
    file,
    article: reading.article,
    concepts: named.flatMap((id) => {
      const concept = concepts.get(id)
      return concept ? [toConcept(concept)] : []
    }),
    claims: claims.map((claim) => ({
      subject: claim.subject.conceptId,
      subjectState: claim.subject.state,
      relation: claim.relation,
      object: claim.object.conceptId,
      objectState: claim.object.state,
      polarity: claim.polarity,
      certainty: claim.certainty,
      derivation: claim.derivation,
      quote: claim.quote,
      contextQuote: claim.contextQuote,
      section: headings.get(claim.sectionId) ?? '',
    })),
    redFlags: reading.redFlags.map(({ quote }) => ({ quote })),
    teasers: reading.teasers.map(({ title, subtitle, category }) => ({ title, subtitle, category })),
    warnings: reading.warnings,
    refused: reading.refused.map(({ quote, reason }) => ({ quote, reason })),
  }
}
