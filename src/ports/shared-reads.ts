import type { ConceptId } from '../domain/concept.ts'
import type { Page, PageRequest } from '../domain/page.ts'
import type { LinkFilter, NearLink } from './link-reads.ts'

/** What several concepts have in common. */
export interface SharedConceptQuery {
  readonly filter: LinkFilter
  /** How many of the concepts asked about each listed one must be linked to, 2 or more. */
  readonly least: number
  readonly page: PageRequest
}

/** A concept that several others are linked to, with what is said of each of the pairs. */
export interface SharedConcept {
  readonly conceptId: ConceptId
  /** Each concept asked about that is linked to it, in the order asked, with the links: score descending, then id. */
  readonly by: readonly { readonly conceptId: ConceptId; readonly links: readonly NearLink[] }[]
  /** The best score of the pair that is linked least. */
  readonly score: number
}

/** Reads of what concepts share; part of `GraphReader`. */
export interface SharedReads {
  /**
   * Concepts linked to several of these, each once and as itself (a condition is not the concept that it is a
   * state of); none of those asked about, nor, with `includeNarrower`, one narrower than these.
   *
   * By the number of concepts linked to it descending, then score descending, folded name and id.
   */
  sharedConcepts(ids: readonly ConceptId[], query: SharedConceptQuery): Promise<Page<SharedConcept>>
}
