import type { Named, NamedGold } from './entities.ts'
import type { Trap } from './gold.ts'
import { type End, type Predicted, sameRelation, undirected, type Wanted } from './link-ends.ts'
import { nameKey } from './normalise.ts'
import { coarseRelation } from './relations.ts'
import { shared, spansOf } from './spans.ts'

/** A place that reads like a claim and is none, taken for one. */
export interface BrokenTrap {
  readonly kind: string
  readonly text: string
  readonly why: readonly string[]
}

interface Found {
  readonly text: string
  readonly entities: readonly Named[]
  readonly gold: readonly NamedGold[]
  readonly predicted: readonly Predicted[]
  readonly wanted: readonly Wanted[]
}

/** Shown of a trap, and of what broke it. */
const SHOWN = { text: 70, why: 4 }

/** Links whose every quote stands in the trap, by half of the quote at least. */
function quotes(trap: Trap, { text, predicted }: Found): string[] {
  if (!trap.forbidQuote) return []
  const places = spansOf(text, trap.text)
  return predicted
    .filter(({ quote }) => {
      const spans = spansOf(text, quote)
      return (
        spans.length > 0 &&
        spans.every(([a, b]) =>
          places.some(([c, d]) => {
            const overlap = shared([a, b], [c, d])
            return overlap > 0 && overlap >= 0.5 * Math.min(b - a, d - c) && overlap >= 0.5 * (b - a)
          }),
        )
      )
    })
    .map((one) => `quote:${one.source}>${one.target}`)
}

const isEnd = (end: End, key: string): boolean => end.key === key || end.may.has(key)

/** Links that the trap bans; a pair that the gold holds with this relation is never one. */
function links(trap: Trap, { predicted, wanted }: Found): string[] {
  return trap.forbidLink.flatMap((banned) => {
    const a = nameKey(banned.source)
    const b = nameKey(banned.target)
    return predicted
      .filter((one) => !banned.relation || coarseRelation(banned.relation) === one.coarse)
      .filter(({ from, to }) => (isEnd(from, a) && isEnd(to, b)) || (isEnd(from, b) && isEnd(to, a)))
      .filter((one) => !wanted.some((link) => undirected(one, link) > 0 && sameRelation(link, one)))
      .map((one) => `link:${one.source}>${one.target}`)
  })
}

function entities(trap: Trap, { entities: named, gold }: Found): string[] {
  return trap.forbidEntity
    .filter((name) => {
      const key = nameKey(name)
      return named.some((one) => one.key === key) && !gold.some((other) => other.forms.has(key))
    })
    .map((name) => `entity:${name}`)
}

export function brokenTraps(traps: readonly Trap[], found: Found): BrokenTrap[] {
  return traps.flatMap((trap) => {
    const why = [...new Set([...quotes(trap, found), ...links(trap, found), ...entities(trap, found)])]
    if (why.length === 0) return []
    return [{ kind: trap.kind, text: trap.text.slice(0, SHOWN.text), why: why.slice(0, SHOWN.why) }]
  })
}
