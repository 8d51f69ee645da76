import type { ArticleId } from '../domain/article.ts'
import type { ConceptId } from '../domain/concept.ts'
import type { LinkVoices } from '../domain/consensus.ts'
import type { Contradiction } from '../domain/contradiction.ts'
import type { LinkId } from '../domain/link.ts'
import type { Page, PageRequest } from '../domain/page.ts'
import type { Tension } from '../domain/tension.ts'
import type { ContradictionKind } from '../domain/terminology.ts'

export interface ContradictionQuery {
  /** An end of the links: this concept or one narrower than it; any where absent. */
  readonly conceptId?: ConceptId
  readonly kinds: readonly ContradictionKind[]
  readonly page: PageRequest
}

/** Reads of what articles agree and disagree on; part of `GraphReader`. */
export interface DisputeReads {
  /** Who says each link and who denies it, in the whole graph. A link that is not known has nobody on any side. */
  voicesByLink(ids: readonly LinkId[]): Promise<ReadonlyMap<LinkId, LinkVoices>>
  /**
   * What is said of one pair in the same states and does not go together, each once; both links of an OPPOSITE one
   * are in the default scope, see `OPPOSITES` for its relations and `OPPOSABLE_STATES` for its subject's state.
   *
   * By kind (DENIED first), then the lower score of its links descending, then the ids of the link and of the one
   * against it.
   */
  contradictions(query: ContradictionQuery): Promise<Page<Contradiction>>
  /** Where each article's when-to-seek-care lines clash with the rest of it, in article order. */
  tensionsByArticle(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, readonly Tension[]>>
  /** Those of the articles whose lines `GraphReader.redFlagsByConcept` gives, in the same order. */
  tensionsByConcept(ids: readonly ConceptId[]): Promise<ReadonlyMap<ConceptId, readonly Tension[]>>
}
