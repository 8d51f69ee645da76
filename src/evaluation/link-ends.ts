import { type Named, type NamedGold, shareForm } from './entities.ts'
import type { GoldLink } from './gold.ts'
import { nameKey } from './normalise.ts'
import type { PredictedLink } from './prediction.ts'
import { coarseRelation } from './relations.ts'

/** An end of a predicted link: its own name, and the gold entities that it may be. */
export interface End {
  readonly key: string
  readonly may: ReadonlySet<string>
}

export interface Predicted extends PredictedLink {
  readonly coarse: string
  readonly from: End
  readonly to: End
}

export interface Wanted extends GoldLink {
  readonly coarse: string
  readonly from: string
  readonly to: string
}

/** "Avoiding X helps" (X absent, relieves) is X present, worsens in the gold. */
function turned(link: PredictedLink): PredictedLink {
  const removes = link.state === 'ABSENCE' || link.state === 'WITHDRAWAL'
  return removes && coarseRelation(link.relation) === 'RELIEVES_OR_SUPPORTS'
    ? { ...link, state: 'PRESENT', relation: 'WORSENS' }
    : link
}

/** The predicted links that count: affirmed, between two named things that differ. */
export function predictedLinks(
  links: readonly PredictedLink[],
  entities: readonly Named[],
  gold: readonly NamedGold[],
): Predicted[] {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]))
  const endOf = (name: string): End => {
    const key = nameKey(name)
    const forms = new Set([key, ...(byKey.get(key)?.forms ?? [])])
    const may = gold.filter((other) => other.key === key || shareForm(forms, other))
    return { key, may: new Set(may.map((other) => other.key)) }
  }
  return links
    .filter((link) => !link.negated)
    .map(turned)
    .map((link) => ({
      ...link,
      coarse: coarseRelation(link.relation),
      from: endOf(link.source),
      to: endOf(link.target),
    }))
    .filter(({ from, to }) => from.key !== '' && to.key !== '' && from.key !== to.key)
}

export function wantedLinks(links: readonly GoldLink[]): Wanted[] {
  return links
    .filter((link) => !link.negated)
    .map((link) => ({
      ...link,
      coarse: coarseRelation(link.relation),
      from: nameKey(link.source),
      to: nameKey(link.target),
    }))
}

/** How well two links have the same ends: 2 by their names, 1 by some form of them, 0 not at all. */
export type Fit = 0 | 1 | 2

export function directed(one: Pick<Predicted, 'from' | 'to'>, wanted: Wanted): Fit {
  if (one.from.key === wanted.from && one.to.key === wanted.to) return 2
  return one.from.may.has(wanted.from) && one.to.may.has(wanted.to) ? 1 : 0
}

export function undirected(one: Predicted, wanted: Wanted): Fit {
  const there = directed(one, wanted)
  const back = directed({ from: one.to, to: one.from }, wanted)
  return there > back ? there : back
}

export function sameRelation(wanted: Wanted, one: Predicted): boolean {
  return wanted.coarse === one.coarse || wanted.relationAlt.includes(one.coarse)
}
