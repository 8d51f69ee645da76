import { byTime, type Decision, type DecisionKind, targetOf } from '../../domain/decision.ts'
import { listName } from '../../domain/list-name.ts'
import { decodeCursor, encodeCursor, type Page, type PageRequest } from '../../domain/page.ts'
import { isUndone } from './decide-now.ts'

export interface DecisionFilter {
  /** The id of what they are about. */
  readonly about?: string | undefined
  readonly kinds?: readonly DecisionKind[] | undefined
  readonly inForce?: boolean | undefined
}

/** Whether a decision is about what has this id; a merge is about what it absorbs too, a pin about both articles. */
const isAbout = (decision: Decision, id: string): boolean =>
  targetOf(decision) === id ||
  (decision.kind === 'MERGE_CONCEPTS' && decision.absorb.includes(id)) ||
  ('relatedId' in decision && decision.relatedId === id)

/**
 * A page of decisions, the latest first.
 *
 * @param all every decision; editors make few enough to be looked through.
 * @throws InvalidCursorError for a cursor that another list, or this one by another filter, gave.
 */
export function listDecisions(
  all: readonly Decision[],
  { about, kinds, inForce }: DecisionFilter,
  { first, after }: PageRequest,
): Page<Decision> {
  const list = listName('decisions latest first', { about, kinds, inForce })
  const found = all
    .filter(
      (decision) =>
        (about === undefined || isAbout(decision, about)) &&
        (kinds?.includes(decision.kind) ?? true) &&
        (inForce === undefined || isUndone(decision.id, all) !== inForce),
    )
    .sort((a, b) => byTime(b, a))
  const place = after === undefined ? undefined : decodeCursor(list, ['string', 'string'], after)
  const [when, id] = place?.map(String) ?? []
  const start =
    when === undefined || id === undefined
      ? 0
      : found.filter((decision) => decision.when > when || (decision.when === when && decision.id >= id))
          .length
  const items = found.slice(start, start + first)
  return {
    items: items.map((node) => ({ node, cursor: encodeCursor(list, [node.when, node.id]) })),
    totalCount: found.length,
    hasNextPage: start + items.length < found.length,
    hasPreviousPage: start > 0,
  }
}
