import type { ArticleId, ArticleReading, Refusal } from '../domain/article.ts'
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
}

export interface UnknownTermCount {
  readonly term: string
  readonly articles: number
  /** The first place where it stands. */
  readonly quote: string
}

/** What a whole run understood, and what it did not. */
export interface IngestReport {
  readonly articles: readonly IngestedArticle[]
  readonly failed: readonly FailedFile[]
  readonly concepts: readonly ConceptId[]
  readonly claims: number
  readonly claimsByRelation: ReadonlyMap<Relation, number>
  readonly redFlags: number
  readonly refused: readonly (Refusal & { readonly file: string })[]
  readonly unknownTerms: readonly UnknownTermCount[]
  /** Set where the run was stopped before its end. */
  readonly stopped: boolean
}

/** Gathers the report while the run goes on. */
export class ReportBuilder {
  readonly #articles: IngestedArticle[] = []
  readonly #failed: FailedFile[] = []
  readonly #concepts = new Set<ConceptId>()
  readonly #relations = new Map<Relation, number>()
  readonly #refused: (Refusal & { file: string })[] = []
  readonly #unknown = new Map<string, UnknownTermCount>()
  #claims = 0
  #redFlags = 0

  get claims(): number {
    return this.#claims
  }

  add(file: string, reading: ArticleReading, status: IngestStatus): IngestedArticle {
    const article = { file, articleId: reading.article.id, status, claims: reading.claims.length }
    this.#articles.push(article)
    this.#claims += reading.claims.length
    this.#redFlags += reading.redFlags.length
    for (const id of bodyConcepts(reading)) this.#concepts.add(id)
    for (const { relation } of reading.claims)
      this.#relations.set(relation, (this.#relations.get(relation) ?? 0) + 1)
    for (const refusal of reading.refused) this.#refused.push({ file, ...refusal })
    const terms = new Map(reading.unknownTerms.map(({ term, quote }) => [term, quote]))
    for (const [term, quote] of terms) {
      const known = this.#unknown.get(term)
      this.#unknown.set(term, {
        term,
        articles: (known?.articles ?? 0) + 1,
        quote: known?.quote ?? quote,
      })
    }
    return article
  }

  fail(failure: FailedFile): void {
    this.#failed.push(failure)
  }

  finish(stopped: boolean): IngestReport {
    return {
      articles: this.#articles,
      failed: this.#failed,
      concepts: [...this.#concepts].sort(),
      claims: this.#claims,
      claimsByRelation: new Map([...this.#relations].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))),
      redFlags: this.#redFlags,
      refused: this.#refused,
      unknownTerms: [...this.#unknown.values()].sort(
        (a, b) => b.articles - a.articles || (a.term < b.term ? -1 : 1),
      ),
      stopped,
    }
  }
}
