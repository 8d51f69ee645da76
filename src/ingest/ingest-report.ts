import type { ArticleId, ArticleReading, Refusal } from '../domain/article.ts'
import { type Candidate, collectCandidates, type StoredTerm, typeUnknownTerms } from '../domain/candidates.ts'
import type { ConceptId } from '../domain/concept.ts'
import { DomainError, type ErrorCode } from '../domain/errors.ts'
import type { Relation } from '../domain/terminology.ts'
import type { IngestOutcome } from '../ports/graph-store.ts'
import { bodyConcepts } from './body-concepts.ts'

/** UNEXPECTED is a fault of ours, not of the file. */
export type FailureCode = ErrorCode | 'UNEXPECTED'

export interface FailedFile {
  readonly file: string
  readonly code: FailureCode
  readonly message: string
}

export function toFailure(file: string, error: unknown): FailedFile {
  if (error instanceof DomainError) return { file, code: error.code, message: error.message }
  return { file, code: 'UNEXPECTED', message: error instanceof Error ? error.message : String(error) }
}

/** READ is an article of a dry run: understood, and not stored. */
export type IngestStatus = IngestOutcome['status'] | 'READ'

/** What came of one file. */
export interface IngestedArticle {
  readonly file: string
  readonly articleId: ArticleId
  readonly status: IngestStatus
  readonly claims: number
  /** What storing it came to, or would come to in a dry run; null where that was compared with no store. */
  readonly outcome: IngestOutcome | null
}

export interface Warning {
  readonly file: string
  readonly message: string
}

/** What a whole run understood, and what it did not. */
export interface IngestReport {
  readonly articles: readonly IngestedArticle[]
  readonly failed: readonly FailedFile[]
  readonly concepts: readonly ConceptId[]
  readonly claims: number
  readonly claimsByRelation: ReadonlyMap<Relation, number>
  readonly redFlags: number
  /** What could not be read as it was meant. */
  readonly warnings: readonly Warning[]
  readonly refused: readonly (Refusal & { readonly file: string })[]
  /** What the vocabulary lacks, those in most articles first. */
  readonly unknownTerms: readonly Candidate[]
  /** Set where the run was stopped before its end. */
  readonly stopped: boolean
}

/** Gathers the report while the run goes on. */
export class ReportBuilder {
  readonly #articles: IngestedArticle[] = []
  readonly #failed: FailedFile[] = []
  readonly #concepts = new Set<ConceptId>()
  readonly #relations = new Map<Relation, number>()
  readonly #warnings: Warning[] = []
  readonly #refused: (Refusal & { file: string })[] = []
  readonly #unknown: StoredTerm[] = []
  #claims = 0
  #redFlags = 0

  get claims(): number {
    return this.#claims
  }

  add(
    file: string,
    reading: ArticleReading,
    outcome: IngestOutcome | null,
    dryRun: boolean,
  ): IngestedArticle {
    const status = dryRun || !outcome ? 'READ' : outcome.status
    const articleId = reading.article.id
    const article = { file, articleId, status, claims: reading.claims.length, outcome } as const
    this.#articles.push(article)
    this.#claims += reading.claims.length
    this.#redFlags += reading.redFlags.length
    for (const id of bodyConcepts(reading)) this.#concepts.add(id)
    for (const { relation } of reading.claims)
      this.#relations.set(relation, (this.#relations.get(relation) ?? 0) + 1)
    for (const message of reading.warnings) this.#warnings.push({ file, message })
    for (const refusal of reading.refused) this.#refused.push({ file, ...refusal })
    for (const term of typeUnknownTerms(reading)) this.#unknown.push({ articleId, ...term })
    return article
  }

  fail(failure: FailedFile): FailedFile {
    this.#failed.push(failure)
    return failure
  }

  finish(stopped: boolean): IngestReport {
    return {
      articles: this.#articles,
      failed: this.#failed,
      concepts: [...this.#concepts].sort(),
      claims: this.#claims,
      claimsByRelation: new Map([...this.#relations].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))),
      redFlags: this.#redFlags,
      warnings: this.#warnings,
      refused: this.#refused,
      // The reader has read with every label that there is: what it did not know is not known.
      unknownTerms: collectCandidates(this.#unknown, () => false),
      stopped,
    }
  }
}
