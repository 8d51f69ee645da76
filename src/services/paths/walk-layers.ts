import type { ConceptId } from '../../domain/concept.ts'
import { isSameState } from '../../domain/paths/state-safety.ts'
import type { Hop, Layer } from './layers.ts'
import { pruned } from './layers.ts'

/** A path as it is found: a hop through each layer. */
export interface Walk {
  readonly hops: readonly Hop[]
  /** The concepts that it visits, in order. */
  readonly visits: readonly ConceptId[]
  readonly score: number
}

export interface WalkRules {
  readonly stateSafe: boolean
  /** Steps that may be tried. */
  readonly steps: number
  /** Whether the time is over; asked now and then. */
  readonly isOver: () => boolean
}

/** Steps between two looks at the clock. */
const LOOK = 1_024

function arrives({ link, forward }: Hop) {
  return forward ? link.objectState : link.subjectState
}
function leaves({ link, forward }: Hop) {
  return forward ? link.subjectState : link.objectState
}

function scoreOf(hops: readonly Hop[]): number {
  return Math.round(hops.reduce((product, { link }) => product * link.score, 1) * 1e6) / 1e6
}

/**
 * Every path that takes one hop of each layer, visiting no concept twice: the best first, equal ones by the ids of
 * their links.
 *
 * @returns `stopped` where a rule ended the walk, so that paths may be missing.
 */
export function walkLayers(
  layers: readonly Layer[],
  { stateSafe, steps, isOver }: WalkRules,
): { readonly walks: readonly Walk[]; readonly stopped: 'STEPS' | 'TIME' | null } {
  const kept = pruned(layers)
  const walks: Walk[] = []
  let taken = 0
  let stopped: 'STEPS' | 'TIME' | null = null

  const go = (visits: readonly ConceptId[], hops: readonly Hop[], at: ConceptId): void => {
    const layer = kept[hops.length]
    if (!layer) {
      walks.push({ hops, visits, score: scoreOf(hops) })
      return
    }
    const before = hops.at(-1)
    for (const hop of layer.get(at) ?? []) {
      if (stopped) return
      if (++taken > steps) stopped = 'STEPS'
      else if (taken % LOOK === 0 && isOver()) stopped = 'TIME'
      if (visits.includes(hop.toId)) continue
      if (stateSafe && before && !isSameState(at, arrives(before), leaves(hop))) continue
      go([...visits, hop.toId], [...hops, hop], hop.toId)
    }
  }
  for (const start of [...(kept[0]?.keys() ?? [])].sort()) go([start], [], start)
  return {
    walks: walks
      .map((walk) => ({ walk, ids: idsOf(walk) }))
      .sort(byStrength)
      .map(({ walk }) => walk),
    stopped,
  }
}

const idsOf = ({ hops }: Walk): string => hops.map(({ link }) => link.id).join(' ')

function byStrength(a: { walk: Walk; ids: string }, b: { walk: Walk; ids: string }): number {
  return b.walk.score - a.walk.score || (a.ids < b.ids ? -1 : 1)
}
