import type { ConceptId } from '../../domain/concept.ts'
import type { PathLink, PathLinks } from '../../ports/path-reads.ts'

/** A link walked from one of its ends. */
export interface Hop {
  readonly link: PathLink
  readonly forward: boolean
  readonly toId: ConceptId
}

/** Where one may go from each concept. */
export type Layer = ReadonlyMap<ConceptId, readonly Hop[]>

type Allows = (id: ConceptId) => boolean

/** @param starts the concepts that hops begin at. @param ends tells where they may end. */
export function onwards(
  found: ReadonlyMap<ConceptId, PathLinks>,
  starts: Iterable<ConceptId>,
  ends: Allows,
): Layer {
  const layer = new Map<ConceptId, Hop[]>()
  for (const id of starts) {
    const hops = (found.get(id)?.links ?? [])
      .map((link): Hop => {
        const forward = link.subjectId === id
        return { link, forward, toId: forward ? link.objectId : link.subjectId }
      })
      .filter(({ toId }) => ends(toId))
    if (hops.length > 0) layer.set(id, hops)
  }
  return layer
}

/** The same hops walked the other way. */
export function turned(layer: Layer): Layer {
  const back = new Map<ConceptId, Hop[]>()
  for (const [toId, hops] of layer)
    for (const { link, forward, toId: from } of hops)
      back.set(from, [...(back.get(from) ?? []), { link, forward: !forward, toId }])
  return back
}

/** Where a layer leads, the best linked concept first; equal ones by id. */
export function reached(layer: Layer): ConceptId[] {
  const best = new Map<ConceptId, number>()
  for (const hops of layer.values())
    for (const { toId, link } of hops) best.set(toId, Math.max(best.get(toId) ?? 0, link.score))
  return [...best].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id)
}

/** The layers without hops that no later layer goes on from. */
export function pruned(layers: readonly Layer[]): Layer[] {
  const kept: Layer[] = []
  for (const layer of [...layers].reverse()) {
    const next = kept.at(-1)
    const hops = [...layer].map(
      ([id, all]) => [id, all.filter(({ toId }) => next?.has(toId) ?? true)] as const,
    )
    kept.push(new Map(hops.filter(([, left]) => left.length > 0)))
  }
  return kept.reverse()
}
