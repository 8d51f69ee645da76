import type { ConceptId } from '../../domain/concept.ts'
import { DomainError } from '../../domain/errors.ts'
import type { FamilyOf } from '../../domain/families.ts'
import { MOST_HOPS } from '../../domain/paths/path.ts'
import type { ConceptType, Relation } from '../../domain/terminology.ts'

export const MOST_PATHS = 20

/** Which paths are wanted. */
export interface PathRequest {
  readonly fromId: ConceptId
  readonly toId: ConceptId
  /** 1 to 4. */
  readonly maxHops: number
  /** Types of the concepts between the ends; any where absent. */
  readonly via?: readonly ConceptType[]
  readonly relations?: readonly Relation[]
  /** Only paths that keep to one state in every concept that they go through; see `isStateSafe`. */
  readonly stateSafe: boolean
  /** Also paths by way of further concepts; see `Detours`. */
  readonly detours: boolean
  /** 1 to {@link MOST_PATHS}. */
  readonly limit: number
}

function inRange(argument: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return
  throw new DomainError('BAD_USER_INPUT', `\`${argument}\` must be a whole number from 1 to ${most}.`, {
    argument,
  })
}

/** @throws DomainError (BAD_USER_INPUT) for a number out of bounds, or two ends that are one concept. */
export function checkPathRequest({ fromId, toId, maxHops, limit }: PathRequest): void {
  inRange('maxHops', maxHops, MOST_HOPS)
  inRange('limit', limit, MOST_PATHS)
  if (fromId === toId)
    throw new DomainError('BAD_USER_INPUT', '`from` and `to` are the same concept.', { argument: 'to' })
}

/** Where paths may begin and end: each concept or any narrower one; one that is narrower than both stands for neither. */
export function endsOf(
  { fromId, toId }: Pick<PathRequest, 'fromId' | 'toId'>,
  family: FamilyOf,
): { readonly starts: ReadonlySet<ConceptId>; readonly targets: ReadonlySet<ConceptId> } {
  const [from, to] = [family(fromId), family(toId)]
  return {
    starts: new Set(
      [...from]
        .filter((id) => id === fromId || !to.has(id))
        .filter((id) => id !== toId)
        .sort(),
    ),
    targets: new Set(
      [...to]
        .filter((id) => id === toId || !from.has(id))
        .filter((id) => id !== fromId)
        .sort(),
    ),
  }
}
