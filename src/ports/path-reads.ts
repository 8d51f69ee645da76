import type { ConceptId } from '../domain/concept.ts'
import type { Link } from '../domain/link.ts'
import type { ConceptType, Relation } from '../domain/terminology.ts'

/** As much of a link as a search for paths needs. */
export type PathLink = Pick<
  Link,
  'id' | 'subjectId' | 'subjectState' | 'relation' | 'objectId' | 'objectState' | 'effect' | 'score'
>

/** Which links lead on from a concept. */
export interface PathLinkQuery {
  readonly relations?: readonly Relation[]
  /** Types of the other end. A condition counts as its own type and as that of the concept it is a state of. */
  readonly types?: readonly ConceptType[]
  /** Only links whose other end is one of these. */
  readonly towards?: readonly ConceptId[]
  /** At most so many of each concept: the best. */
  readonly most: number
}

export interface PathLinks {
  readonly links: readonly PathLink[]
  /** Whether the concept has more of them than `most`. */
  readonly more: boolean
}

/** How a search walks from concept to concept; part of `GraphReader`. */
export interface PathReads {
  /**
   * Links of each concept in the default scope, in either direction, none of them of a concept with itself: by score
   * descending, then id. In one statement, however many concepts: one hop of a search that widens from concept to
   * concept.
   */
  pathLinks(ids: readonly ConceptId[], query: PathLinkQuery): Promise<ReadonlyMap<ConceptId, PathLinks>>
}
